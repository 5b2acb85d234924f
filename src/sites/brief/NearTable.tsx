import { ringRows } from '../../data/catchment.ts';
import { isRough } from '../../data/near.ts';
import { valueLabel } from '../../i18n/labels.ts';
import { useTexts } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatKm, formatNumber } from '../../ui/format.ts';
import type { Dossier } from '../shortlist/dossier.ts';
import { useBriefTexts } from './texts.ts';

/** As many kinds as a page has room for, the most frequent first. */
const KINDS = 4;

/** How many of each kind stand in each ring. */
export function NearTable({ dossier: { catchment } }: { dossier: Dossier }) {
  const lang = useAtlas(selectLang);
  const listings = useAtlas(({ facts }) => facts.listings);
  const texts = useBriefTexts();
  const { rings } = catchment;
  const rows = ringRows(rings, 'kind');
  const rest = rows.length - KINDS;
  if (rings.length === 0) return null;
  return (
    <table className="brief-table">
      <thead>
        <tr>
          <td />
          {rings.map(({ km }) => (
            <th key={km} scope="col" className="brief-number">
              {texts.within(formatKm(km, lang))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            <strong>{texts.total}</strong>
          </th>
          {rings.map(({ km, inside }) => (
            <td key={km} className="brief-number">
              <strong>{formatNumber(inside.length, lang)}</strong>
            </td>
          ))}
        </tr>
        {rows.slice(0, KINDS).map(({ value, cells }) => (
          <tr key={value}>
            <th scope="row">{valueLabel('kind', value, lang, listings)}</th>
            {cells.map((near, i) => (
              <td key={rings[i]?.km} className="brief-number">
                {formatNumber(near.length, lang)}
              </td>
            ))}
          </tr>
        ))}
        {rest > 0 && (
          <tr>
            <td colSpan={1 + rings.length}>{texts.moreKinds(rest, formatNumber(rest, lang))}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** What a plant leans on first; the link leads to the rest. */
const NEAREST = ['airport', 'university', 'training-centre', 'research-centre'] as const;

/** The nearest of the kinds that a plant leans on, each with its distance. */
export function NearestList({ dossier: { catchment, candidate } }: { dossier: Dossier }) {
  const lang = useAtlas(selectLang);
  const { codes } = useTexts();
  const texts = useBriefTexts();
  return (
    <ul className="brief-list">
      {NEAREST.map((kind) => {
        const first = catchment.nearest.find((one) => one.kind === kind)?.near[0];
        return (
          <li key={kind}>
            <span className="brief-small">
              {kind === 'airport' && candidate.from === 'airport' ? texts.otherAirport : codes.kindOne[kind]}:{' '}
            </span>
            {first ? (
              <span>
                {first.listing.name} ·{' '}
                <span className="brief-km">
                  {isRough(candidate) || isRough(first.listing) ? '≈ ' : ''}
                  {formatKm(first.km, lang)}
                </span>
              </span>
            ) : (
              texts.noneNear
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** As many suppliers as a page has room for; the rest is a number, and the link leads to them. */
const SHOWN = 4;

/** Who could supply a plant there, and how it was asked. */
export function SupplierList({ dossier: { suppliers, candidate } }: { dossier: Dossier }) {
  const lang = useAtlas(selectLang);
  const { codes } = useTexts();
  const texts = useBriefTexts();
  const { activities, match, km, unknownToo, townToo } = useAtlas(({ view }) => view.sites.supply);
  if (activities.length === 0) return null;
  const names = new Intl.ListFormat(lang === 'es' ? 'es-MX' : 'en', {
    type: match === 'all' ? 'conjunction' : 'disjunction',
  }).format(activities.map((activity) => codes.activity[activity]));
  const also = [unknownToo && texts.unknownToo, townToo && texts.townToo].filter((part) => part !== false);
  const rest = suppliers.found.length - SHOWN;
  return (
    <>
      <p className="brief-small">
        {texts.suppliersAsked(names, formatKm(km, lang))}; {also.length > 0 ? also.join('; ') : texts.activeOnly}
      </p>
      {suppliers.found.length === 0 ? (
        <p>{texts.noSuppliers}</p>
      ) : (
        <ul className="brief-list">
          {suppliers.found.slice(0, SHOWN).map(({ listing, km: away }) => (
            <li key={listing.id}>
              <span>
                {listing.name} ·{' '}
                <span className="brief-km">
                  {isRough(candidate) || isRough(listing) ? '≈ ' : ''}
                  {formatKm(away, lang)}
                </span>
              </span>
            </li>
          ))}
          {rest > 0 && <li>{texts.andMore(formatNumber(rest, lang))}</li>}
        </ul>
      )}
    </>
  );
}
