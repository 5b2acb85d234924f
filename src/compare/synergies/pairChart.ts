import { FEWEST_LISTED, offerOf, providersOf } from '../../data/activities.ts';
import type { Activity } from '../../data/codes.ts';
import type { Pairing } from '../../data/complementarity.ts';
import type { Facts } from '../../data/facts.ts';
import type { Figures } from '../../data/load.ts';
import { CHART_TEXTS } from '../../share/chart/texts.ts';
import { drawSets, type SetsPart } from '../../ui/charts/setsChart.ts';
import { coverageNote } from '../charts/coverageNote.ts';
import type { Words } from '../skills/words.ts';
import type { SynergyChart } from './SynergyFiles.tsx';

/** Two areas as two sets of skills, to take away; the companies are counted as the page counts them. */
export function pairChart(pair: Pairing, facts: Facts, figures: Figures, words: Words): SynergyChart {
  const { lang, texts } = words;
  const charts = CHART_TEXTS[lang];
  const { a, b, onlyA, onlyB, both, neither, complementarity } = pair;
  const [nameA, nameB] = [words.area(a), words.area(b)];
  const offers = [a, b].map((area) => offerOf(facts.listings, area));
  const countsOf = (skill: Activity) => offers.map((offer) => providersOf(offer, skill).length) as [number, number];
  const written = (count: number) => (count > 0 ? words.number(count) : '');
  const part = (title: string, skills: readonly Activity[]): SetsPart => ({
    title,
    count: words.number(skills.length),
    members: skills.map((skill) => {
      const [ofA, ofB] = countsOf(skill);
      return { name: words.activity(skill), a: written(ofA), b: written(ofB) };
    }),
  });
  const sets = {
    onlyA: part(texts.pair.only(nameA), onlyA),
    both: part(texts.pair.both, both),
    onlyB: part(texts.pair.only(nameB), onlyB),
    neither: part(texts.pair.neither, neither),
  };
  const different = onlyA.length + onlyB.length;
  const shared = texts.pair.of(words.number(different), words.number(different + both.length));
  const thin = offers.filter(({ listed }) => listed < FEWEST_LISTED);
  return {
    content: {
      name: `atlas-pair-${a.toLowerCase()}-${b.toLowerCase()}`,
      title: texts.pair.name(nameA, nameB),
      subtitle:
        complementarity === null
          ? texts.pair.none
          : `${texts.pair.complementarity}: ${words.percent(complementarity)} · ${shared}`,
      notes: [
        charts.counted,
        coverageNote(facts, figures, [a, b], lang),
        `${texts.pair.formula} ${texts.pair.limits}`,
        ...thin.map(({ area, listed }) =>
          texts.pair.thin(words.area(area), texts.listed(listed, words.number(listed))),
        ),
      ],
      publishers: [],
      data: [
        [texts.whole.code, texts.whole.skill, texts.pair.where, nameA, nameB, charts.column.edition],
        ...(['onlyA', 'both', 'onlyB', 'neither'] as const).flatMap((where) =>
          pair[where].map((skill) => [
            skill,
            words.activity(skill),
            sets[where].title,
            ...countsOf(skill),
            facts.edition,
          ]),
        ),
      ],
    },
    draw: (width, colors) => drawSets(sets, { width, colors, nothing: texts.pair.nothing }),
  };
}
