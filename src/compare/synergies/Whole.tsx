import { useState } from 'react';
import { offerOf, providersOf, SERVICES } from '../../data/activities.ts';
import { isState } from '../../data/areas.ts';
import { ALLIANCE, type Area } from '../../data/codes.ts';
import { type Spread, spreadOf } from '../../data/complementarity.ts';
import { useAtlas } from '../../state/store.ts';
import { Sentences } from '../skills/Sentences.tsx';
import { useWords } from '../skills/words.ts';
import { wholeAnswer } from './answer.ts';
import { SpreadRow } from './SpreadRow.tsx';
import { SynergyFiles } from './SynergyFiles.tsx';
import { wholeChart } from './wholeChart.ts';
import './whole.css';

export const WHOLE_ID = 'syn-whole';

/** Several states as one: which skill stands in how many of them, the rarest first. */
export function Whole({ areas }: { areas: readonly Area[] }) {
  const words = useWords();
  const facts = useAtlas((state) => state.facts);
  const { listings } = facts;
  const [group, setGroup] = useState<'alliance' | 'compared'>('alliance');
  const { whole, list, servicesApart } = words.texts;
  const compared = areas.filter(isState);
  const isOwn = compared.length > 1 && !(compared.length === ALLIANCE.length && compared.every(isOfAlliance));
  const states = isOwn && group === 'compared' ? compared : ALLIANCE;
  const offers = states.map((state) => offerOf(listings, state));
  const spread = spreadOf(offers);
  const most = Math.max(1, ...offers.flatMap((offer) => spread.map(({ skill }) => providersOf(offer, skill).length)));
  const title = states === ALLIANCE ? whole.title.alliance : whole.title.compared;
  const groups = grouped(spread).map(([count, rows]) => ({
    title: headingOf(count, states.length, words.number, whole),
    rows,
  }));
  return (
    <section className="whole" id={WHOLE_ID} aria-labelledby="whole-title">
      <header className="whole-head">
        <h3 id="whole-title">{title}</h3>
        {isOwn && (
          <fieldset className="whole-groups">
            <legend className="visually-hidden">{whole.which}</legend>
            {(['alliance', 'compared'] as const).map((name) => (
              <button key={name} type="button" aria-pressed={name === group} onClick={() => setGroup(name)}>
                {whole.groups[name]}
              </button>
            ))}
          </fieldset>
        )}
      </header>
      <p className="whole-answer">
        <Sentences all={wholeAnswer(spread, states === ALLIANCE ? 'alliance' : 'compared', words)} />
      </p>
      <p className="quiet small">{whole.lead}</p>
      <div className="whole-scroll">
        <table className="whole-table">
          <thead>
            <tr>
              <th scope="col">{whole.skill}</th>
              {states.map((state) => (
                <th key={state} scope="col" className="whole-state">
                  {words.area(state)}
                </th>
              ))}
              <th scope="col" className="whole-total">
                {whole.companies}
              </th>
            </tr>
          </thead>
          {groups.map(({ title: heading, rows }) => (
            <tbody key={heading}>
              <tr className="whole-group">
                <th scope="rowgroup" className="whole-group-name" colSpan={states.length + 2}>
                  {heading} <span>{words.number(rows.length)}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <SpreadRow key={row.skill} spread={row} states={states} most={most} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p className="quiet small">{servicesApart(list(SERVICES.map(words.activity)))}</p>
      <SynergyFiles chart={(figures) => wholeChart(title, states, groups, facts, figures, words)} />
    </section>
  );
}

const isOfAlliance = (area: Area) => (ALLIANCE as readonly Area[]).includes(area);

/** Rows by in how many areas the skill stands, in their order. */
function grouped(spread: readonly Spread[]): readonly (readonly [number, readonly Spread[]])[] {
  const counts = [...new Set(spread.map(({ areas }) => areas.length))];
  return counts.map((count) => [count, spread.filter(({ areas }) => areas.length === count)]);
}

type WholeTexts = ReturnType<typeof useWords>['texts']['whole'];

function headingOf(count: number, all: number, number: (value: number) => string, whole: WholeTexts): string {
  if (count === 0) return whole.inNone;
  if (count === all) return whole.inAll;
  return count === 1 ? whole.inOne : whole.inSome(number(count));
}
