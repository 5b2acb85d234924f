import { use, useMemo } from 'react';
import { loadRecords } from '../../data/load.ts';
import { useContactTexts } from '../../i18n/contactTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { lowerFirst } from '../../lib/lowerFirst.ts';
import { once } from '../../lib/once.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatKm } from '../../ui/format.ts';
import { AROUND_KM } from '../actions.ts';
import { SiteContacts } from '../contacts/SiteContacts.tsx';
import { recordsOf } from '../engine/records.ts';
import { noteKey, useNotes } from '../notes.ts';
import type { Shares } from '../ranking/useFirstShares.ts';
import type { Dossier } from '../shortlist/dossier.ts';
import { standingOf } from '../standing.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useFigures } from '../useAnalysis.ts';
import { boxAround } from './around.ts';
import { BriefMap } from './BriefMap.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';
import { useIsDense } from './dense.ts';
import { FigureList } from './FigureList.tsx';
import { Foot } from './Foot.tsx';
import { NearestList, NearTable, SupplierList } from './NearTable.tsx';
import { ScoreBlock } from './ScoreBlock.tsx';
import { SourceList } from './SourceList.tsx';
import { numberSources } from './sources.ts';
import { shownFigures, stateFacts } from './stateFacts.ts';
import { useBriefTexts } from './texts.ts';

type Props = {
  dossier: Dossier;
  /** Its number on the summary. */
  number: number;
  id: string;
  shares: Shares | null;
  withNotes: boolean;
};

/** All about one location on one page. */
export function SitePage({ dossier, number, id, shares, withNotes }: Props) {
  const { codes } = useTexts();
  const sites = useSitesTexts();
  const texts = useBriefTexts();
  const contacts = useContactTexts();
  const note = useNotes()[noteKey(dossier.candidate)];
  const { candidate } = dossier;
  const { sources, facts } = usePageSources(dossier);
  const dense = useIsDense();
  const map = useSiteMap(dossier, number);
  const { name, from, state, municipality, precision, lat, lon } = candidate;
  const where = [municipality, state && codes.state[state]].filter(Boolean).join(', ');
  const point = `${lat.toFixed(4)}, ${lon.toFixed(4)}`;
  return (
    <article className="brief-page" data-dense={dense || undefined}>
      <header className="brief-head">
        <h2>{name}</h2>
        <p className="brief-kicker">{texts.atlas}</p>
        <p>
          {[sites.sourceOf[from], where, point].filter(Boolean).join(' · ')}
          {precision && from !== 'own' && ` (${lowerFirst(sites.precisionIs[precision])})`}
          {standingOf(candidate, sites).map((said) => ` · ${said}`)}
        </p>
      </header>
      <div className="brief-columns" data-columns="map">
        <BriefMap id={id} title={texts.mapOf(name)} {...map} width={dense ? 304 : 400} height={dense ? 156 : 206} />
        <div>
          <ScoreBlock dossier={dossier} shares={shares} />
          <section>
            <h3>{contacts.title}</h3>
            <SiteContacts state={state} onPaper />
          </section>
        </div>
      </div>
      <section>
        <h3>{texts.criteria}</h3>
        <CriteriaTable dossier={dossier} sources={sources} />
      </section>
      <div className="brief-columns" data-columns="near">
        <section>
          <h3>{texts.near}</h3>
          <NearTable dossier={dossier} />
        </section>
        <section>
          <h3>{texts.nearest}</h3>
          <NearestList dossier={dossier} />
        </section>
        <section>
          <h3>{texts.suppliers}</h3>
          <SupplierList dossier={dossier} />
        </section>
      </div>
      <section>
        {state === null ? (
          <p>{texts.noState}</p>
        ) : (
          <>
            <h3>{texts.figures(codes.state[state])}</h3>
            <FigureList facts={facts} sources={sources} />
          </>
        )}
      </section>
      {withNotes && note && (
        <section>
          <h3>{texts.notes}</h3>
          <p className="brief-note">{note}</p>
        </section>
      )}
      <Foot candidate={candidate.id} section="catchment" name={name}>
        <SourceList sources={sources} />
      </Foot>
    </article>
  );
}

/** The state's figures, and the sources of everything on the page that has some of its own: figures, and the location's record. */
function usePageSources({ candidate }: Dossier) {
  const { indicators } = useFigures();
  const records = use(once(loadRecords));
  const criteria = useAtlas(({ view }) => view.sites.criteria);
  const { world } = useAnalysis();
  return useMemo(() => {
    const facts = candidate.state === null ? [] : stateFacts(indicators, candidate.state, criteria);
    const asked = criteria.flatMap(({ measure }) => recordsOf(measure, candidate, world).figures);
    const figures = [...asked, ...facts.flatMap(({ summary }) => shownFigures(summary))];
    const own = records.get(candidate.id)?.sources ?? [];
    return { facts, sources: numberSources([...figures.map(({ source_url }) => source_url), ...own]) };
  }, [candidate, indicators, records, criteria, world]);
}

function useSiteMap({ candidate, catchment }: Dossier, number: number) {
  const lang = useAtlas(selectLang);
  return useMemo(() => {
    const { id, lat, lon, name } = candidate;
    const widest = catchment.rings.at(-1)?.km ?? AROUND_KM;
    const rings = catchment.rings.map(({ km }) => ({ id: `ring-${km}`, lat, lon, km, label: formatKm(km, lang) }));
    const pins = [{ id, lat, lon, label: name, tone: 'chosen' as const, rank: number }];
    return { box: boxAround([candidate], widest) ?? ([lon, lat, lon, lat] as const), rings, pins };
  }, [candidate, catchment, lang, number]);
}
