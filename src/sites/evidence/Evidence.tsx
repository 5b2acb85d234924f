import type { ReactNode } from 'react';
import { isRough, type Near } from '../../data/near.ts';
import type { Indicator, Listing } from '../../data/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { OrganizationButton } from '../../map/OrganizationButton.tsx';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate, formatKm } from '../../ui/format.ts';
import { formatFigure } from '../../ui/formatFigure.ts';
import { Popup } from '../../ui/Popup.tsx';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { useSitesTexts } from '../texts.ts';
import { useFigures } from '../useAnalysis.ts';
import './evidence.css';

type Props = {
  /** The number or word that the records stand behind. */
  face: ReactNode;
  /** The same as text, for those who do not see it. */
  value: string;
  title: string;
  children: ReactNode;
};

/** A number that opens the records behind it. */
export function Evidence({ face, value, title, children }: Props) {
  const sites = useSitesTexts();
  return (
    <Popup face={face} label={sites.evidence(value)} className="evidence-button">
      <div className="evidence">
        <h4 className="evidence-title">{title}</h4>
        {children}
      </div>
    </Popup>
  );
}

type OrganizationsProps = Readonly<{
  near: readonly Near[];
  /** Where the distances are measured from. */
  from: Pick<Listing, 'precision'>;
  title: string;
}>;

/** Organizations with their distance; choosing one opens its record. */
export function EvidenceOrganizations({ near, from, title }: OrganizationsProps) {
  const lang = useAtlas(selectLang);
  const { codes } = useTexts();
  const sites = useSitesTexts();
  if (near.length === 0) return null;
  return (
    <section className="evidence-part">
      <h5>{title}</h5>
      <ul className="evidence-list">
        {near.map(({ listing, km }) => (
          <li key={listing.id}>
            <OrganizationButton
              listing={listing}
              meta={
                <>
                  {listing.status === 'unknown' && <span className="evidence-unsure">{codes.status.unknown} · </span>}
                  {(isRough(from) || isRough(listing)) && `${sites.rough} `}
                  {formatKm(km, lang)}
                </>
              }
            />
          </li>
        ))}
      </ul>
      <p className="evidence-note">{sites.straight}</p>
    </section>
  );
}

/** Figures with their year and source. */
export function EvidenceFigures({ figures, title }: { figures: readonly Indicator[]; title: string }) {
  const lang = useAtlas(selectLang);
  const { codes } = useTexts();
  const { units } = useFigures();
  if (figures.length === 0) return null;
  return (
    <section className="evidence-part">
      <h5>{title}</h5>
      <ul className="evidence-list">
        {figures.map((figure) => {
          const { number, unit } = formatFigure(figure.value, figure.unit, units.get(figure.unit), lang);
          const note = figure[`note_${lang}`];
          return (
            <li key={`${figure.year} ${figure.value} ${figure.source_url}`} className="evidence-figure">
              <span className="evidence-date">{formatDate(figure.year, lang)}</span>
              <span>
                <strong>{number}</strong> {unit}
                {figure.nature !== 'observed' && ` · ${codes.nature[figure.nature]}`}{' '}
                <SourceLink source={figure.source_url} short />
                {note !== null && <span className="evidence-note">{note}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
