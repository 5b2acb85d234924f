import { offerOf, providersOf } from '../../data/activities.ts';
import type { Area } from '../../data/codes.ts';
import type { Spread } from '../../data/complementarity.ts';
import type { Facts } from '../../data/facts.ts';
import type { Figures } from '../../data/load.ts';
import { CHART_TEXTS } from '../../share/chart/texts.ts';
import { drawDiscs } from '../../ui/charts/discChart.ts';
import { coverageNote } from '../charts/coverageNote.ts';
import type { Words } from '../skills/words.ts';
import type { SynergyChart } from './SynergyFiles.tsx';

/**
 * Several states as one, to take away.
 * @param groups the skills by in how many states they stand, under the headings of the page
 */
export function wholeChart(
  title: string,
  states: readonly Area[],
  groups: readonly Readonly<{ title: string; rows: readonly Spread[] }>[],
  facts: Facts,
  figures: Figures,
  words: Words,
): SynergyChart {
  const { lang, texts } = words;
  const charts = CHART_TEXTS[lang];
  const offers = states.map((state) => offerOf(facts.listings, state));
  const countsOf = ({ skill }: Spread) => offers.map((offer) => providersOf(offer, skill).length);
  const names = states.map(words.area);
  return {
    content: {
      name: `atlas-${states.map((state) => state.slice(-3).toLowerCase()).join('-')}-skills`,
      title,
      subtitle: texts.whole.lead,
      notes: [charts.counted, coverageNote(facts, figures, states, lang)],
      publishers: [],
      data: [
        [texts.whole.code, texts.whole.skill, ...names, texts.whole.companies, charts.column.edition],
        ...groups.flatMap(({ rows }) =>
          rows.map((row) => [row.skill, words.activity(row.skill), ...countsOf(row), row.providers, facts.edition]),
        ),
      ],
    },
    draw: (width, colors) =>
      drawDiscs(
        groups.map((group) => ({
          title: `${group.title} (${words.number(group.rows.length)})`,
          rows: group.rows.map((row) => ({
            id: row.skill,
            name: words.activity(row.skill),
            counts: countsOf(row),
            total: words.number(row.providers),
          })),
        })),
        { width, columns: names, total: texts.whole.companies, write: words.number, colors },
      ),
  };
}
