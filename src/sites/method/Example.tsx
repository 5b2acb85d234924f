import type { Facts } from '../../data/facts.ts';
import type { Figures } from '../../data/load.ts';
import { memo } from '../../lib/memo.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { type Analysis, makeAnalyst } from '../analysis.ts';
import { presetOf } from '../criteria/presets.ts';
import { partsOf } from '../engine/score.ts';
import { MeasureEvidence } from '../evidence/MeasureEvidence.tsx';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useChosen, useFigures } from '../useAnalysis.ts';
import { measureName, valueText } from '../wording.ts';

/** The aerospace park: everybody knows it, and it is in the facts for good. Another one where it is not. */
const EXAMPLE = 'park-parque-aeroespacial-de-queretaro';

/** The score of one candidate, calculated line by line: with the visitor's criteria where there are any, else with a preset's. */
export function Example() {
  const lang = useAtlas(selectLang);
  const { method } = useSitesTexts();
  const figures = useFigures();
  const own = useAnalysis();
  const facts = useAtlas((state) => state.facts);
  const chosen = useChosen();
  const hasOwn = own.scores !== null && own.ranking.length > 0;
  const analysis = hasOwn ? own : exampleAnalysis(facts, figures);
  const at =
    (hasOwn && chosen ? analysis.positions.get(chosen.id) : undefined) ??
    (hasOwn ? own.ranking[0]?.candidate : analysis.positions.get(EXAMPLE)) ??
    0;
  const candidate = analysis.candidates[at];
  const { scales, weights, scores, measurer, world } = analysis;
  if (!candidate || !scores) return null;
  const wording = { lang, figures };
  const parts = partsOf(scales, weights, at);
  const range = (low: number, high: number, decimals: number) => {
    const [a, b] = [formatNumber(low, lang, decimals), formatNumber(high, lang, decimals)];
    return a === b ? a : `${a}–${b}`;
  };
  return (
    <div className="sites-example">
      <p>{hasOwn ? method.exampleOwn(candidate.name) : method.example(candidate.name)}</p>
      <table>
        <thead>
          <tr>
            {method.exampleColumns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scales.map(({ key, criterion: { measure, prefer }, ends, worst, best }, place) => {
            const [from, to] = ends && prefer === 'less' ? [ends[1], ends[0]] : (ends ?? [Number.NaN, Number.NaN]);
            return (
              <tr key={key}>
                <th scope="row">{measureName(measure, wording)}</th>
                <td>
                  <MeasureEvidence
                    measure={measure}
                    values={measurer(measure)}
                    at={at}
                    candidate={candidate}
                    world={world}
                  />
                </td>
                <td>{valueText(measure, from, from, wording)}</td>
                <td>{valueText(measure, to, to, wording)}</td>
                <td>{range(worst[at] as number, best[at] as number, 3)}</td>
                <td>{weights[place]}</td>
                <td>{range(parts[place]?.worst ?? 0, parts[place]?.best ?? 0, 1)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        <strong>{method.exampleSum(range(scores.worst[at] as number, scores.best[at] as number, 1))}</strong>
      </p>
    </div>
  );
}

const analyse = makeAnalyst();
const FROM = ['parks', 'airports'] as const;
const NO_PINS: readonly never[] = [];
const nowhere = () => null;
const machining = memo((figures: Figures) => presetOf('machining', figures));

/** The example's own analysis: parks and airports, the criteria and weights of a machining supplier, nothing eliminated. */
function exampleAnalysis(facts: Facts, figures: Figures): Analysis {
  const { criteria, weights } = machining(figures);
  return analyse({
    facts,
    indicators: figures.indicators,
    pins: NO_PINS,
    from: FROM,
    stateAt: nowhere,
    criteria,
    weights,
  });
}
