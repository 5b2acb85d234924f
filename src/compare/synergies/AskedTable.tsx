import { FEWEST_LISTED, offerOf, providersOf } from '../../data/activities.ts';
import type { Activity, Area } from '../../data/codes.ts';
import { has, pairing } from '../../data/complementarity.ts';
import { hover } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { cellOf, toggleCell } from '../skills/cell.ts';
import { useWords } from '../skills/words.ts';
import { choosePair, type Synergy } from './useSynergy.ts';
import './askedTable.css';

/** The area and its partners, the best first, by a few skills: a dot for each company. */
export function AskedTable({ synergy: { base, partners, asked, pair } }: { synergy: Synergy }) {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const { question, pair: pairTexts, listed } = words.texts;
  return (
    <div className="asked-scroll">
      <table className="asked">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{question.partner}</span>
            </th>
            {asked.map((skill) => (
              <th key={skill} scope="col">
                {words.activity(skill)}
              </th>
            ))}
            <th scope="col" className="asked-share">
              {pairTexts.complementarity}
            </th>
          </tr>
        </thead>
        <tbody>
          {[base.area, ...partners.map(({ area }) => area)].map((area) => {
            const offer = offerOf(listings, area);
            const isBase = area === base.area;
            const { complementarity } = pairing(base, offer);
            const isBeside = pair?.b === area;
            return (
              <tr
                key={area}
                data-base={isBase}
                data-beside={isBeside}
                onMouseEnter={() => hover(area)}
                onMouseLeave={() => hover(null)}
              >
                <th scope="row">
                  {isBase ? (
                    <span className="asked-name">{words.area(area)}</span>
                  ) : (
                    <button
                      type="button"
                      className="asked-name"
                      aria-pressed={isBeside}
                      title={question.seePair(words.area(base.area), words.area(area))}
                      onClick={() => choosePair([base.area, area])}
                    >
                      {words.area(area)}
                    </button>
                  )}
                  <span className="asked-listed">{listed(offer.listed, words.number(offer.listed))}</span>
                </th>
                {asked.map((skill) => (
                  <td key={skill}>
                    <Dots skill={skill} area={area} fillsGap={!isBase && !has(base, skill) && has(offer, skill)} />
                  </td>
                ))}
                <td className="asked-share" data-thin={offer.listed < FEWEST_LISTED}>
                  {!isBase && complementarity !== null && words.percent(complementarity)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** More would not fit beside their number. */
const MOST_DOTS = 16;
const SLOTS = Array.from({ length: MOST_DOTS }, (_, slot) => slot);

function Dots({ skill, area, fillsGap }: { skill: Activity; area: Area; fillsGap: boolean }) {
  const words = useWords();
  const count = useAtlas(({ facts }) => providersOf(offerOf(facts.listings, area), skill).length);
  const isOpen = useAtlas(({ view }) => {
    const open = cellOf(view.compare);
    return open?.activity === skill && open.area === area;
  });
  const { question, evidence } = words.texts;
  return (
    <button
      type="button"
      className="asked-dots"
      data-empty={count === 0}
      aria-pressed={isOpen}
      aria-label={evidence.show(words.activity(skill), words.area(area), words.companies(count))}
      onClick={() => toggleCell({ activity: skill, area })}
    >
      {count === 0 ? (
        <span>{question.none}</span>
      ) : (
        <>
          <strong>{words.number(count)}</strong>
          <span className="asked-marks" aria-hidden="true">
            {SLOTS.slice(0, count).map((slot) => (
              <i key={slot} />
            ))}
          </span>
          {fillsGap && <span className="asked-gap">{question.fillsGap}</span>}
        </>
      )}
    </button>
  );
}
