import { isArea, isState, MOST_COMPARED, overlap } from '../data/areas.ts';
import { ACTIVITIES, type Activity, ALLIANCE, type Area } from '../data/codes.ts';
import type { TallyMode } from '../data/tallies.ts';
import { type LinkReader, oneOf, type Part, wholeNumber } from './linkReader.ts';

export const COMPARE_SECTIONS = ['table', 'charts', 'activities', 'synergies', 'talent', 'method'] as const;
export type CompareSection = (typeof COMPARE_SECTIONS)[number];

/** What a planner has laid side by side. */
export type CompareView = Readonly<{
  /** In the order of the columns: up to nine states, and Mexico and the Alliance beside them. */
  areas: readonly Area[];
  section: CompareSection;
  /** Id of the focused row. */
  row: string | null;
  /** The area whose cell of the focused row is open. */
  cell: Area | null;
  /** The row that orders the columns. */
  rank: Readonly<{ row: string; descending: boolean }> | null;
  /** Ids of the rows that are put away. */
  hidden: readonly string[];
  /** Only rows that all areas have a figure for. */
  complete: boolean;
  /** How what this atlas counts is stated. */
  mode: TallyMode;
  /** The two areas whose synergies are open. */
  pair: readonly [Area, Area] | null;
  /** The skills in question where areas complete each other; none: all. */
  skills: readonly Activity[];
  /** How near a school must be to count, in km. */
  km: number;
}>;

const HOME: CompareView = {
  areas: [],
  section: 'table',
  row: null,
  cell: null,
  rank: null,
  hidden: [],
  complete: false,
  mode: 'absolute',
  pair: null,
  skills: [],
  km: 50,
};

const isActivity = (code: string): code is Activity => (ACTIVITIES as readonly string[]).includes(code);

/** Ids of rows are known only when the figures are here; until then any well-formed one is kept. */
const ROW = /^[\p{L}\p{N}$%/.~_-]{1,120}$/u;
const row = (text: string) => (ROW.test(text) ? text : undefined);

export const comparePart: Part<CompareView> = {
  home: HOME,
  read: (link) => {
    const areas = readAreas(link);
    const focused = link.one('row', row, HOME.row);
    const pair = link.one('pair', parsePair, HOME.pair);
    return {
      areas,
      section: link.one('part', oneOf(COMPARE_SECTIONS), HOME.section),
      row: focused,
      cell: link.one(
        'cell',
        (text) => (focused === null ? undefined : canOpen(areas, pair).find((area) => area === text)),
        HOME.cell,
      ),
      rank: link.one('rank', parseRank, HOME.rank),
      hidden: link.list('hide', (id): id is string => ROW.test(id)),
      complete: link.one('only', (text) => (text === 'complete' ? true : undefined), HOME.complete),
      mode: link.one('per', (text) => (text === 'million' ? text : undefined), HOME.mode),
      pair,
      skills: link.list('skills', isActivity),
      km: link.one('km', wholeNumber(1, 2000), HOME.km),
    };
  },
  write: (view, write) => {
    write('compare', view.areas.join(','));
    write('part', view.section === HOME.section ? null : view.section);
    write('row', view.row);
    write('cell', view.cell);
    write('rank', view.rank && `${view.rank.descending ? '-' : ''}${view.rank.row}`);
    write('hide', view.hidden.join(','));
    write('only', view.complete ? 'complete' : null);
    write('per', view.mode === HOME.mode ? null : view.mode);
    write('pair', view.pair?.join(',') ?? null);
    write('skills', view.skills.join(','));
    write('km', view.km === HOME.km ? null : String(view.km));
  },
};

/** A cell is where a row meets a compared area, or one that the synergies show: of the pair, or a state of the Alliance. */
const canOpen = (areas: readonly Area[], pair: CompareView['pair']): readonly Area[] => [
  ...areas,
  ...(pair ?? []),
  ...ALLIANCE,
];

/** The areas of a link in its order; those unknown, repeated or one too many are reported, each as what it is. */
function readAreas(link: LinkReader): readonly Area[] {
  const areas: Area[] = [];
  for (const code of (link.text('compare') ?? '').split(',').filter(Boolean)) {
    if (!isArea(code)) link.drop('compare', code);
    else if (canAdd(areas, code)) areas.push(code);
    else link.drop('compare', code, areas.includes(code) ? 'repeated' : 'surplus');
  }
  return areas;
}

/** Whether the area can stand beside these: not there yet, and no state too many. */
export function canAdd(areas: readonly Area[], area: Area): boolean {
  return !areas.includes(area) && (!isState(area) || areas.filter(isState).length < MOST_COMPARED);
}

/** Adds the area as the last column or takes it out; what is open in a column goes with it. */
export function toggleArea(view: CompareView, area: Area): CompareView {
  if (!view.areas.includes(area)) return canAdd(view.areas, area) ? { ...view, areas: [...view.areas, area] } : view;
  return setAreas(
    view,
    view.areas.filter((other) => other !== area),
  );
}

export function setAreas(view: CompareView, areas: readonly Area[]): CompareView {
  return {
    ...view,
    areas,
    cell: view.cell !== null && areas.includes(view.cell) ? view.cell : null,
    pair: view.pair?.every((area) => areas.includes(area)) ? view.pair : null,
  };
}

/** Puts the areas in an order of the visitor's own, so no row orders them any more. */
export function reorder(view: CompareView, areas: readonly Area[]): CompareView {
  return { ...view, areas, rank: null };
}

/** Makes the row the one that map and charts show; asked again for the same one it is one among others. */
export function focusRow(view: CompareView, id: string): CompareView {
  return { ...view, row: view.row === id ? null : id, cell: null };
}

/** Opens a cell, whose row is then the focused one; asked again for the same one it closes. */
export function toggleCell(view: CompareView, id: string, area: Area): CompareView {
  return { ...view, row: id, cell: view.row === id && view.cell === area ? null : area };
}

/** Orders the columns by the row, best first; asked again the other way round, and then not any more. */
export function rankBy(view: CompareView, id: string, lowerIsBetter: boolean): CompareView {
  const bestFirst = { row: id, descending: !lowerIsBetter };
  if (view.rank?.row !== id) return { ...view, rank: bestFirst };
  const isBestFirst = view.rank.descending === bestFirst.descending;
  return { ...view, rank: isBestFirst ? { row: id, descending: lowerIsBetter } : null };
}

/** Puts the row away. */
export function hideRow(view: CompareView, id: string): CompareView {
  const isFocused = view.row === id;
  return {
    ...view,
    hidden: view.hidden.includes(id) ? view.hidden : [...view.hidden, id],
    row: isFocused ? null : view.row,
    cell: isFocused ? null : view.cell,
    rank: view.rank?.row === id ? null : view.rank,
  };
}

/** Leaves out rows that are not there. */
export function dropRows(view: CompareView, unknown: ReadonlySet<string>): CompareView {
  const isGone = view.row !== null && unknown.has(view.row);
  return {
    ...view,
    row: isGone ? null : view.row,
    cell: isGone ? null : view.cell,
    rank: view.rank !== null && unknown.has(view.rank.row) ? null : view.rank,
    hidden: view.hidden.filter((id) => !unknown.has(id)),
  };
}

/** A row's id, with a leading "-" for descending order. */
function parseRank(text: string): CompareView['rank'] | undefined {
  const descending = text.startsWith('-');
  const id = row(descending ? text.slice(1) : text);
  return id === undefined ? undefined : { row: id, descending };
}

/** Two areas of which neither holds a state of the other, as Mexico and the Alliance do: those would complete themselves. */
function parsePair(text: string): readonly [Area, Area] | undefined {
  const [a, b, ...others] = text.split(',');
  if (a === undefined || b === undefined || a === b || others.length > 0) return undefined;
  return isArea(a) && isArea(b) && !overlap(a, b) ? [a, b] : undefined;
}
