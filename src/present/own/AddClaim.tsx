import { Plus } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { isProof, prove } from '../../data/claims.ts';
import { type Area, STATES, WIDER_AREAS } from '../../data/codes.ts';
import type { Claim, Qualifier } from '../../data/storySchema.ts';
import { areaName } from '../../i18n/areaName.ts';
import { namedCountOf } from '../../share/sceneWords.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { claimText } from '../../ui/claimText.ts';
import { sourceLine } from '../stage/sourceLine.ts';
import { usePresentTexts } from '../texts.ts';
import { useEvidence } from '../useStory.ts';
import { figureClaim } from './figureClaim.ts';

const AREAS: readonly Area[] = [...WIDER_AREAS, ...STATES];
const QUALIFIERS = ['over', 'about', 'under'] as const satisfies readonly Qualifier[];

/** Chooses a figure of the facts, or the count of what the map shows, as a number of the scene. Nothing can be typed. Suspends. */
export function AddClaim({ isFull, onAdd }: { isFull: boolean; onAdd: (claim: Claim) => void }) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  // Asks for every change of what is counted.
  useAtlas(({ view }) => view);
  const count = namedCountOf(useAtlas.getState());
  const evidence = useEvidence();
  const { figures } = evidence;
  const id = useId();
  const [area, setArea] = useState<Area>('BAJIO-ALLIANCE');
  const [chosen, choose] = useState<string | null>(null);
  const [qualifier, qualify] = useState<Qualifier | null>(null);
  // Each proof goes through all figures, and the view changes with every move of the map.
  const options = useMemo(
    () =>
      figures.indicators
        .filter(({ place }) => place === area)
        .flatMap((figure) => {
          const proof = prove(figureClaim(figure, figures, qualifier), evidence);
          if (!isProof(proof)) return [];
          const { qualifier: bound, number, unit } = claimText(proof, lang, figures.units);
          const said = [bound, number, unit].filter(Boolean).join(' ');
          const { indicator, year, source_url } = figure;
          const key = [indicator, figure.unit, year, source_url].join(' ');
          const words = proof.claim.label?.[lang] ?? '';
          return [{ key, claim: proof.claim, text: `${words}: ${said} · ${sourceLine(proof, evidence, lang, texts)}` }];
        })
        .toSorted((a, b) => a.text.localeCompare(b.text, lang)),
    [area, qualifier, evidence, figures, lang, texts],
  );
  const picked = options.find(({ key }) => key === chosen) ?? options[0];
  return (
    <details className="editor-add-claim">
      <summary>{texts.addClaim}</summary>
      <p className="editor-field">
        <label htmlFor={`${id}-area`}>{texts.claimArea}</label>
        <select
          id={`${id}-area`}
          value={area}
          onChange={({ target }) => {
            setArea(AREAS.find((one) => one === target.value) ?? area);
            choose(null);
          }}
        >
          {AREAS.map((one) => (
            <option key={one} value={one}>
              {areaName(one, lang)}
            </option>
          ))}
        </select>
      </p>
      <p className="editor-field">
        <label htmlFor={`${id}-figure`}>{texts.claimFigure}</label>
        <select id={`${id}-figure`} value={picked?.key ?? ''} onChange={({ target }) => choose(target.value)}>
          {options.map(({ key, text }) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      </p>
      <p className="editor-field">
        <label htmlFor={`${id}-bound`}>{texts.claimBound}</label>
        <select
          id={`${id}-bound`}
          value={qualifier ?? ''}
          onChange={({ target }) => qualify(QUALIFIERS.find((one) => one === target.value) ?? null)}
        >
          <option value="">{texts.bounds.exact}</option>
          {QUALIFIERS.map((one) => (
            <option key={one} value={one}>
              {texts.bounds[one]}
            </option>
          ))}
        </select>
      </p>
      <p className="present-hint" aria-live="polite">
        {picked?.text ?? texts.noFigures}
      </p>
      <div className="present-actions">
        <button
          type="button"
          className="button"
          disabled={isFull || !picked}
          onClick={() => picked && onAdd(picked.claim)}
        >
          <Plus size={16} aria-hidden="true" />
          {texts.addFigure}
        </button>
        <button type="button" className="button" disabled={isFull || !count} onClick={() => count && onAdd(count)}>
          <Plus size={16} aria-hidden="true" />
          {texts.addCount}
        </button>
      </div>
      {!count && <p className="present-hint">{texts.countHint}</p>}
    </details>
  );
}
