import type { Facts } from '../../data/facts.ts';
import type { Figures } from '../../data/load.ts';
import { memo } from '../../lib/memo.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { type Analysis, makeAnalyst } from '../analysis.ts';
import { presetOf } from '../criteria/presets.ts';
import type { Values } from '../engine/measure.ts';
import { partsOf, type Scale } from '../engine/score.ts';
import { MeasureEvidence } from '../evidence/MeasureEvidence.tsx';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useChosen, useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';

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
  const parts = partsOf(scales, weights, at);
  const range = (low: number, high: number, decimals: number) => {
    const [a, b] = [formatNumber(low, lang, decimals), formatNumber(high, lang, decimals)];
    return a === b ? a : `${a}–${b}`;
  };
  /** "(12 − 0) ÷ (13 − 0) = 0.923", with the numbers of the formula above; null where the value is missing. */
  const scaling = ({ criterion, ends, worst, best }: Scale, { low, high }: Values, i: number) => {
    if (ends === null || Number.isNaN(low[i] as number)) return null;
    const [from, to] = criterion.prefer === 'less' ? [ends[1], ends[0]] : ends;
    const number = (value: number) => formatNumber(value, lang, 2);
    const value = range(low[i] as number, high[i] as number, 2);
    return `(${value} − ${number(from)}) ÷ (${number(to)} − ${number(from)}) = ${range(worst[i] as number, best[i] as number, 3)}`;
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
          {scales.map((scale, place) => (
            <tr key={scale.key}>
              <th scope="row">
                {measureName(scale.criterion.measure, { lang, figures })}
                <span className="sites-example-value">
                  <MeasureEvidence
                    measure={scale.criterion.measure}
                    values={measurer(scale.criterion.measure)}
                    at={at}
                    candidate={candidate}
                    world={world}
                  />
                </span>
              </th>
              <td>{scaling(scale, measurer(scale.criterion.measure), at) ?? method.unknownScale}</td>
              <td>{weights[place]}</td>
              <td>{range(parts[place]?.worst ?? 0, parts[place]?.best ?? 0, 1)}</td>
            </tr>
          ))}
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
