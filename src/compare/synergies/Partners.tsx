import { offerOf } from '../../data/activities.ts';
import { pairing } from '../../data/complementarity.ts';
import type { Completion } from '../../data/completion.ts';
import { hover } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { SkillChip } from '../skills/SkillChip.tsx';
import { useWords } from '../skills/words.ts';
import { AskedTable } from './AskedTable.tsx';
import { choosePair, type Synergy } from './useSynergy.ts';

/** Skills that have room as columns; more are listed. */
const MOST_COLUMNS = 4;

/** What each partner adds to the area, the best first; every skill opens its companies. */
export function Partners({ synergy }: { synergy: Synergy }) {
  const { question } = useWords().texts;
  const { partners, asked } = synergy;
  if (partners.length === 0) return null;
  return (
    <section className="syn-partners" aria-labelledby="syn-partners">
      <h3 id="syn-partners" className="section-title">
        {question.partners}
      </h3>
      {asked.length > 0 && asked.length <= MOST_COLUMNS ? (
        <AskedTable synergy={synergy} />
      ) : (
        <ol>
          {partners.map((partner) => (
            <Partner key={partner.area} partner={partner} synergy={synergy} />
          ))}
        </ol>
      )}
      <p className="quiet small">{question.order}</p>
    </section>
  );
}

function Partner({ partner, synergy: { base, asked, pair } }: { partner: Completion; synergy: Synergy }) {
  const words = useWords();
  const offer = useAtlas(({ facts }) => offerOf(facts.listings, partner.area));
  const { area, fills, deepens, lacks } = partner;
  const { question, pair: pairTexts, listed } = words.texts;
  const { complementarity } = pairing(base, offer);
  const isBeside = pair?.a === base.area && pair.b === area;
  return (
    <li
      className="syn-partner"
      data-beside={isBeside}
      onMouseEnter={() => hover(area)}
      onMouseLeave={() => hover(null)}
    >
      <div className="syn-partner-head">
        <button
          type="button"
          className="syn-partner-name"
          aria-pressed={isBeside}
          aria-label={question.seePair(words.area(base.area), words.area(area))}
          onClick={() => choosePair([base.area, area])}
        >
          {words.area(area)}
        </button>
        <span className="syn-partner-listed">{listed(offer.listed, words.number(offer.listed))}</span>
      </div>
      <dl className="syn-partner-skills">
        <div>
          <dt>{question.adds}</dt>
          <dd>
            {fills.length === 0 && <span className="quiet">{question.nothing}</span>}
            {fills.map((skill) => (
              <SkillChip key={skill} activity={skill} area={area} tone="adds" />
            ))}
          </dd>
        </div>
        {deepens.length > 0 && (
          <div>
            <dt>{question.deepens}</dt>
            <dd>
              {asked.length === 0 ? (
                <span className="quiet">{question.common(words.number(deepens.length))}</span>
              ) : (
                deepens.map((skill) => <SkillChip key={skill} activity={skill} area={area} tone="shares" />)
              )}
            </dd>
          </div>
        )}
        {asked.length > 0 && lacks.length > 0 && (
          <div>
            <dt>{question.without}</dt>
            <dd>
              {lacks.map((skill) => (
                <SkillChip key={skill} activity={skill} area={area} tone="lacks" />
              ))}
            </dd>
          </div>
        )}
      </dl>
      {complementarity !== null && (
        <p className="syn-partner-share">
          <strong>{words.percent(complementarity)}</strong> <span>{pairTexts.complementarity.toLowerCase()}</span>
        </p>
      )}
    </li>
  );
}
