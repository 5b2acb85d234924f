import { ArrowLeftRight } from 'lucide-react';
import { FEWEST_LISTED, offerOf } from '../../data/activities.ts';
import { statesOf } from '../../data/areas.ts';
import type { Activity, Area } from '../../data/codes.ts';
import type { Pairing } from '../../data/complementarity.ts';
import { hover, show } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { CiteCount } from '../evidence/CiteCount.tsx';
import { SkillChip } from '../skills/SkillChip.tsx';
import { useWords } from '../skills/words.ts';
import { pairChart } from './pairChart.ts';
import { SharedSkill } from './SharedSkill.tsx';
import { SynergyFiles } from './SynergyFiles.tsx';
import { choosePair } from './useSynergy.ts';
import './pair.css';

/** Two areas as two sets that overlap: what only the one offers, what both do, what only the other does, and beneath what neither does. */
export function PairView({ pair }: { pair: Pairing }) {
  const words = useWords();
  const facts = useAtlas((state) => state.facts);
  const { pair: texts } = words.texts;
  const { a, b, onlyA, onlyB, both, neither, complementarity } = pair;
  const [nameA, nameB] = [words.area(a), words.area(b)];
  const different = onlyA.length + onlyB.length;
  const shared = texts.of(words.number(different), words.number(different + both.length));
  return (
    <section className="pair" aria-label={texts.name(nameA, nameB)}>
      <header className="pair-head">
        <AreaHead area={a} />
        <p className="pair-share">
          <strong className="pair-value">{complementarity === null ? '–' : words.percent(complementarity)}</strong>
          <span>{texts.complementarity.toLowerCase()}</span>
          <span className="quiet small">{complementarity === null ? texts.none : shared}</span>
          {complementarity !== null && (
            <CiteCount
              cited={{
                title: texts.complementarity,
                area: texts.name(nameA, nameB),
                value: `${words.percent(complementarity)}, ${shared}`,
              }}
              reopen={(view) => ({ ...view, compare: { ...view.compare, pair: [a, b], row: null, cell: null } })}
            />
          )}
          <button type="button" className="button icon pair-swap" onClick={() => choosePair([b, a])} title={texts.swap}>
            <ArrowLeftRight size={16} aria-hidden="true" />
            <span className="visually-hidden">{texts.swap}</span>
          </button>
        </p>
        <AreaHead area={b} />
      </header>
      <div className="pair-sets">
        <span className="pair-set pair-set-a" aria-hidden="true" />
        <span className="pair-set pair-set-b" aria-hidden="true" />
        <Side title={texts.only(nameA)} skills={onlyA} area={a} side="a" />
        <section className="pair-side" data-side="both" aria-label={`${texts.both}: ${words.number(both.length)}`}>
          <h4>
            {texts.both} <span>{words.number(both.length)}</span>
          </h4>
          <ul>
            {both.map((skill) => (
              <SharedSkill key={skill} skill={skill} a={a} b={b} />
            ))}
          </ul>
        </section>
        <Side title={texts.only(nameB)} skills={onlyB} area={b} side="b" />
      </div>
      {neither.length > 0 && (
        <div className="pair-neither">
          <h4>
            {texts.neither} <span>{words.number(neither.length)}</span>
          </h4>
          <ul>
            {neither.map((skill) => (
              <li key={skill}>
                <SkillChip activity={skill} area={a} tone="lacks" />
              </li>
            ))}
          </ul>
        </div>
      )}
      <ThinNotes areas={[a, b]} />
      <p className="quiet small">
        <span className="formula">{texts.formula}</span> {texts.limits}
      </p>
      <SynergyFiles chart={(figures) => pairChart(pair, facts, figures, words)} />
    </section>
  );
}

function AreaHead({ area }: { area: Area }) {
  const words = useWords();
  const { listed } = useAtlas(({ facts }) => offerOf(facts.listings, area));
  return (
    <button
      type="button"
      className="pair-area"
      onClick={() => show({ of: 'states', states: statesOf(area) })}
      onMouseEnter={() => hover(area)}
      onMouseLeave={() => hover(null)}
    >
      <strong>{words.area(area)}</strong>
      <span>{words.texts.listed(listed, words.number(listed))}</span>
    </button>
  );
}

type SideProps = { title: string; skills: readonly Activity[]; area: Area; side: 'a' | 'b' };

function Side({ title, skills, area, side }: SideProps) {
  const words = useWords();
  return (
    <section className="pair-side" data-side={side} aria-label={`${title}: ${words.number(skills.length)}`}>
      <h4>
        {title} <span>{words.number(skills.length)}</span>
      </h4>
      {skills.length === 0 && <p className="quiet">{words.texts.pair.nothing}</p>}
      <ul>
        {skills.map((skill) => (
          <li key={skill}>
            <SkillChip activity={skill} area={area} tone="adds" />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where one of the two lists so few that the pair says little. */
function ThinNotes({ areas }: { areas: readonly Area[] }) {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  return areas.map((area) => {
    const { listed } = offerOf(listings, area);
    return (
      listed < FEWEST_LISTED && (
        <p key={area} className="skill-note">
          {words.texts.pair.thin(words.area(area), words.texts.listed(listed, words.number(listed)))}
        </p>
      )
    );
  });
}
