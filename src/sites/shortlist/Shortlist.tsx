import { ArrowRight, X } from 'lucide-react';
import { useMemo } from 'react';
import type { Overlay } from '../../state/overlay.ts';
import { useAtlas } from '../../state/store.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { goTo, toggleShortlist, visitCandidate } from '../actions.ts';
import { SiteContacts } from '../contacts/SiteContacts.tsx';
import { useCandidatePins } from '../useCandidatePins.ts';
import { AroundRows, SupplierRows } from './AroundRows.tsx';
import { CriteriaRows } from './CriteriaRows.tsx';
import type { Dossier } from './dossier.ts';
import { Missing } from './Missing.tsx';
import { NoteRow } from './NoteRow.tsx';
import { NoteTools } from './NoteTools.tsx';
import { PlaceRows, ScoreRows } from './PlaceRows.tsx';
import { Group, Row } from './Row.tsx';
import { useShortlistTexts } from './texts.ts';
import { useDossiers } from './useDossiers.ts';
import './shortlist.css';

/** Up to five locations side by side, with everything that is known of them and the visitor's own notes. */
export function Shortlist() {
  const dossiers = useDossiers();
  const texts = useShortlistTexts();
  useOverlay(useListedPins());
  return (
    <div className="shortlist">
      <h2 className="section-title">{texts.title}</h2>
      <Missing />
      {dossiers.length === 0 ? (
        <>
          <p className="sites-empty">{texts.empty}</p>
          <button type="button" className="button primary shortlist-go" onClick={() => goTo('ranking')}>
            {texts.toRanking}
          </button>
        </>
      ) : (
        <>
          <Table dossiers={dossiers} />
          <NoteTools />
          <button type="button" className="button primary shortlist-go" onClick={() => goTo('brief')}>
            {texts.toBrief}
            <ArrowRight size={16} aria-hidden="true" />
          </button>
        </>
      )}
    </div>
  );
}

/** Of all pins those on the shortlist, so that the map shows what the table compares. */
function useListedPins(): Overlay {
  const pins = useCandidatePins();
  const listed = useAtlas(({ view }) => view.own.shortlist);
  return useMemo(() => ({ ...pins, pins: pins.pins.filter(({ id }) => listed.includes(id)) }), [pins, listed]);
}

function Table({ dossiers }: { dossiers: readonly Dossier[] }) {
  const texts = useShortlistTexts();
  return (
    // A table wider than the column scrolls; with the keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="shortlist-scroll" tabIndex={0} aria-label={texts.caption}>
      <table className="shortlist-table" data-columns={dossiers.length}>
        <caption className="visually-hidden">{texts.caption}</caption>
        <thead>
          <tr>
            <td />
            {dossiers.map(({ candidate }) => (
              <th key={candidate.id} scope="col">
                <div className="shortlist-head">
                  <button
                    type="button"
                    className="shortlist-name"
                    aria-label={texts.lookAt(candidate.name)}
                    onClick={() => {
                      visitCandidate(candidate);
                      goTo('catchment');
                    }}
                  >
                    {candidate.name}
                  </button>
                  <button
                    type="button"
                    className="sites-tool"
                    aria-label={texts.remove(candidate.name)}
                    onClick={() => toggleShortlist(candidate.id)}
                  >
                    <X size={16} aria-hidden="true" />
                  </button>
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <ScoreRows dossiers={dossiers} />
        <CriteriaRows dossiers={dossiers} />
        <AroundRows dossiers={dossiers} />
        <SupplierRows dossiers={dossiers} />
        <PlaceRows dossiers={dossiers} />
        <Group title={texts.group.contacts} columns={dossiers.length}>
          <Row label="" dossiers={dossiers}>
            {({ candidate }) => <SiteContacts state={candidate.state} />}
          </Row>
        </Group>
        <NoteRow dossiers={dossiers} />
      </table>
    </section>
  );
}
