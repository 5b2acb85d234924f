import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AREAS, isState, MOST_COMPARED, overlap } from '../../../src/data/areas.ts';
import { ACTIVITIES, ALLIANCE, type Area } from '../../../src/data/codes.ts';
import {
  COMPARE_SECTIONS,
  type CompareView,
  canAdd,
  comparePart,
  focusRow,
  hideRow,
  rankBy,
  reorder,
  setAreas,
  toggleArea,
  toggleCell,
} from '../../../src/state/compareView.ts';
import { readParameters, writeParameters } from '../../../src/state/linkReader.ts';
import { knownIn } from '../../../src/state/store.ts';
import { FACTS } from '../../fixtures/facts.ts';

const KNOWN = knownIn(FACTS);
const HOME = comparePart.home;
const read = (link: string) => {
  const reader = readParameters(link);
  return { view: comparePart.read(reader, KNOWN), dropped: reader.dropped };
};
const write = (view: CompareView) => writeParameters((add) => comparePart.write(view, add));

const id = fc.constantFrom(
  'aerospace-companies.companies',
  'gdp.usd',
  'atlas.kind.company',
  'atlas.since.-1989',
  'x.percent',
);
const isPair = (areas: readonly Area[] | null): areas is readonly [Area, Area] => {
  const [a, b] = areas ?? [];
  return a !== undefined && b !== undefined && !overlap(a, b);
};
const anyView: fc.Arbitrary<CompareView> = fc
  .record({
    chosen: fc.uniqueArray(fc.constantFrom(...AREAS), { maxLength: 14 }),
    section: fc.constantFrom(...COMPARE_SECTIONS),
    row: fc.option(id),
    open: fc.constantFrom('nothing', 'column', 'alliance'),
    rank: fc.option(fc.record({ row: id, descending: fc.boolean() })),
    hidden: fc.uniqueArray(id),
    complete: fc.boolean(),
    mode: fc.constantFrom('absolute' as const, 'million' as const),
    pair: fc.option(fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 2, maxLength: 2 })),
    skills: fc.uniqueArray(fc.constantFrom(...ACTIVITIES), { maxLength: 5 }),
    km: fc.integer({ min: 1, max: 2000 }),
  })
  .map(({ chosen, open, pair, ...view }) => {
    const areas: Area[] = [];
    for (const area of chosen) if (canAdd(areas, area)) areas.push(area);
    const column = open === 'alliance' ? (ALLIANCE[4] ?? null) : (areas[0] ?? null);
    const cell = open === 'nothing' || view.row === null ? null : column;
    return { ...view, areas, cell, pair: isPair(pair) ? pair : null };
  });

test('every comparison survives the link', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(read(write(view))).toEqual({ view, dropped: [] });
    }),
  );
});

test('skills are kept in their order, each once; unknown ones are dropped and reported', () => {
  const { view, dropped } = read('skills=mro,flying,machining,mro');
  expect(view.skills).toEqual(['mro', 'machining']);
  expect(dropped).toEqual([{ parameter: 'skills', value: 'flying' }]);
});

test('the plain comparison leaves the link empty', () => {
  expect(write(HOME)).toBe('');
  expect(read('').view).toEqual(HOME);
});

test('unknown, repeated and surplus areas are dropped and reported', () => {
  const { view, dropped } = read('compare=MX-QUE,MX-XXX,MX-JAL,MX-QUE,MX');
  expect(view.areas).toEqual(['MX-QUE', 'MX-JAL', 'MX']);
  expect(dropped).toEqual([
    { parameter: 'compare', value: 'MX-XXX' },
    { parameter: 'compare', value: 'MX-QUE', why: 'repeated' },
  ]);
  const states = AREAS.filter(isState);
  const many = read(`compare=${states.slice(0, 11).join(',')},MX,BAJIO-ALLIANCE`);
  expect(many.view.areas.filter(isState)).toHaveLength(MOST_COMPARED);
  expect(many.view.areas.slice(-2)).toEqual(['MX', 'BAJIO-ALLIANCE']);
  expect(many.dropped).toEqual(states.slice(9, 11).map((value) => ({ parameter: 'compare', value, why: 'surplus' })));
});

test('a cell outside what is compared and the Alliance is dropped and reported', () => {
  const { view, dropped } = read('compare=MX-QUE,MX-JAL&row=gdp.usd&cell=MX-SON');
  expect(view.cell).toBeNull();
  expect(dropped).toEqual([{ parameter: 'cell', value: 'MX-SON' }]);
  expect(read('compare=MX-QUE,MX-JAL&cell=MX-QUE').dropped).toHaveLength(1);
});

test.each(['MX-QUE,BAJIO-ALLIANCE', 'MX,MX-QUE', 'MX-QUE,MX-QUE', 'MX-QUE,MX-XXX', 'MX-QUE'])(
  'a pair that is none is dropped and reported: %s',
  (value) => {
    const { view, dropped } = read(`compare=MX-QUE,MX-JAL&pair=${value}`);
    expect(view.pair).toBeNull();
    expect(dropped).toEqual([{ parameter: 'pair', value }]);
  },
);

test('the tenth state is refused, a reference never is', () => {
  const nine = setAreas(HOME, AREAS.filter(isState).slice(0, 9));
  expect(toggleArea(nine, 'MX-ZAC')).toBe(nine);
  expect(toggleArea(nine, 'MX').areas).toHaveLength(10);
});

test('what is open in a column goes with it', () => {
  const open = toggleCell(setAreas(HOME, ['MX-QUE', 'MX-JAL', 'MX-AGU']), 'gdp.usd', 'MX-JAL');
  expect(open).toMatchObject({ row: 'gdp.usd', cell: 'MX-JAL' });
  expect(toggleArea({ ...open, pair: ['MX-QUE', 'MX-JAL'] }, 'MX-JAL')).toMatchObject({ cell: null, pair: null });
  expect(toggleArea({ ...open, pair: ['MX-QUE', 'MX-JAL'] }, 'MX-AGU')).toMatchObject({ cell: 'MX-JAL' });
});

test('opened again a cell closes and its row stays focused', () => {
  const open = toggleCell(HOME, 'gdp.usd', 'MX-JAL');
  expect(toggleCell(open, 'gdp.usd', 'MX-JAL')).toMatchObject({ row: 'gdp.usd', cell: null });
  expect(toggleCell(open, 'gdp.usd', 'MX-QUE').cell).toBe('MX-QUE');
  expect(focusRow(open, 'gdp.usd').row).toBeNull();
});

test('a row orders the columns best first, then the other way round, then not any more', () => {
  const first = rankBy(HOME, 'gdp.usd', false);
  const second = rankBy(first, 'gdp.usd', false);
  expect([first.rank?.descending, second.rank?.descending, rankBy(second, 'gdp.usd', false).rank]).toEqual([
    true,
    false,
    null,
  ]);
  expect(rankBy(HOME, 'wage.mxn', true).rank?.descending).toBe(false);
  expect(reorder(first, ['MX-JAL', 'MX-QUE']).rank).toBeNull();
});

test('a row put away orders and opens nothing', () => {
  const view = hideRow(rankBy(toggleCell(HOME, 'gdp.usd', 'MX-QUE'), 'gdp.usd', false), 'gdp.usd');
  expect(view).toMatchObject({ hidden: ['gdp.usd'], row: null, cell: null, rank: null });
});
