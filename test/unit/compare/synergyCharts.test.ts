import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/compare/skills/words.ts';
import { pairChart } from '../../../src/compare/synergies/pairChart.ts';
import { wholeChart } from '../../../src/compare/synergies/wholeChart.ts';
import { offerOf, SKILLS } from '../../../src/data/activities.ts';
import { ALLIANCE, HUBS } from '../../../src/data/codes.ts';
import { pairing, spreadOf } from '../../../src/data/complementarity.ts';
import { LANGS } from '../../../src/data/lang.ts';
import { CHART_COLORS } from '../../../src/ui/charts/chartColors.ts';
import type { Drawing } from '../../../src/ui/charts/drawing.ts';
import { publishedFigures } from '../data/comparedFixture.ts';
import { collisions } from '../ui/charts/overlap.ts';
import { publishedFacts } from './publishedComparison.ts';

const facts = publishedFacts();
const figures = publishedFigures();
const STATES = [...ALLIANCE, ...HUBS];
const offers = STATES.map((area) => offerOf(facts.listings, area));
const pairs = offers.flatMap((a, i) => offers.slice(i + 1).map((b) => pairing(a, b)));
const colors = CHART_COLORS.light;
const textsOf = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []));

test.each(LANGS)('each pair is drawn with all its skills, none on another, in %s', (lang) => {
  for (const pair of pairs) {
    const drawing = pairChart(pair, facts, figures, wordsOf(lang)).draw(760, colors);
    expect(collisions(drawing)).toEqual([]);
    const said = textsOf(drawing);
    for (const skill of [...pair.onlyA, ...pair.both, ...pair.onlyB]) {
      expect(said).toContain(wordsOf(lang).activity(skill));
    }
  }
});

test('the file of a pair has every skill once, with the companies of both and where it is found', () => {
  const pair = pairing(offerOf(facts.listings, 'MX-QUE'), offerOf(facts.listings, 'MX-AGU'));
  const { content } = pairChart(pair, facts, figures, wordsOf('en'));
  const [, ...rows] = content.data;
  expect(rows.map(([skill]) => skill).sort()).toEqual([...SKILLS].sort());
  for (const [, , where, a, b, edition] of rows) {
    const found = [a, b].map((count) => Number(count) > 0);
    const expected = { 'Only Querétaro': [true, false], Both: [true, true], 'Only Aguascalientes': [false, true] };
    expect(found).toEqual(expected[where as keyof typeof expected] ?? [false, false]);
    expect(edition).toBe(facts.edition);
  }
  expect(content.notes.join(' ')).toContain('Aguascalientes lists only 1 company');
  expect(content.notes.join(' ')).toContain('Querétaro 51 / 50–85 (2019–2020)');
});

test.each(LANGS)('states as one: a disc with its number where a state has the skill, in %s', (lang) => {
  for (const states of [ALLIANCE, STATES, ALLIANCE.slice(0, 2)]) {
    const rows = spreadOf(states.map((state) => offerOf(facts.listings, state)));
    const words = wordsOf(lang);
    const { content, draw } = wholeChart('Title', states, [{ title: 'Group', rows }], facts, figures, words);
    const drawing = draw(760, colors);
    expect(collisions(drawing)).toEqual([]);
    const discs = drawing.shapes.filter((shape) => shape.shape === 'circle' && shape.r > 3);
    expect(discs).toHaveLength(rows.reduce((sum, { areas }) => sum + areas.length, 0));
    for (const [i, line] of content.data.slice(1).entries()) {
      const counts = line.slice(2, 2 + states.length).map(Number);
      expect(counts.filter((count) => count > 0)).toHaveLength(rows[i]?.areas.length ?? -1);
      // No company stands in two states.
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(line[2 + states.length]);
    }
  }
});
