import { KINDS, type Kind, PRECISIONS, type Precision } from '../../data/codes.ts';
import type { Lang } from '../../data/lang.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { formatNumber } from '../../ui/format.ts';
import type { Palette } from '../../ui/palette.ts';
import type { Choropleth } from '../choropleth.ts';
import { spread } from '../choropleth.ts';
import type { ColorWords } from '../colorWords.ts';
import { type Look, RING_UNITS } from '../drawing.ts';
import type { Mark } from '../marks.ts';

/** What stands before a row of the legend: a mark, or a colour of the states. */
export type Sign = Readonly<{ look: Look; number?: string }> | Readonly<{ fill: string; isHatched?: boolean }>;
export type LegendRow = Readonly<{ sign: Sign; label: string; number: string }>;
export type LegendGroup = Readonly<{ title: string; rows: readonly LegendRow[]; note: string }>;

/** A colouring with its title and words; null where states are not coloured. */
export type Colored = Readonly<{ color: Choropleth; title: string; words: ColorWords; note: string }> | null;

const COMPANY = [['company', RING_UNITS]] as const;

/** What the signs of a picture mean, most important first: only those that it holds, with how many organizations each stands for. */
export function legendOf(
  marks: readonly Mark[],
  colored: Colored,
  palette: Palette,
  lang: Lang,
): readonly LegendGroup[] {
  const groups = [
    colorGroup(colored, palette),
    kindGroup(marks, lang),
    precisionGroup(marks, lang),
    signGroup(marks, lang),
  ];
  return groups.filter((group) => group !== null && group.rows.length > 0) as readonly LegendGroup[];
}

function colorGroup(colored: Colored, palette: Palette): LegendGroup | null {
  if (colored === null) return null;
  const { color, title, words, note } = colored;
  const shades = spread(palette.ramp, color.classes.length);
  return {
    title,
    rows: [
      ...words.classes.map(({ label, states }, at) => ({
        sign: { fill: shades[at] ?? palette.land },
        label,
        number: states,
      })),
      { sign: { fill: palette.land, isHatched: true }, label: words.without, number: '' },
    ],
    note: [words.note, note].filter(Boolean).join(' '),
  };
}

function kindGroup(marks: readonly Mark[], lang: Lang): LegendGroup {
  const { codes, map } = TEXTS[lang];
  const counts = new Map<Kind, number>();
  for (const { kinds } of marks) for (const [kind, count] of kinds) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return {
    title: map.kinds,
    rows: KINDS.filter((kind) => counts.has(kind)).map((kind) => ({
      sign: { look: { form: 'single', precision: 'site', radius: 8, parts: [[kind, RING_UNITS]], isFaint: false } },
      label: codes.kind[kind],
      number: formatNumber(counts.get(kind) ?? 0, lang),
    })),
    note: '',
  };
}

/** Only of marks that stand for one organization: those show the exactness by their form. */
function precisionGroup(marks: readonly Mark[], lang: Lang): LegendGroup {
  const { map } = TEXTS[lang];
  const found = new Set<Precision | null>(marks.filter(({ count }) => count === 1).map(({ precision }) => precision));
  return {
    title: map.exactness,
    rows: PRECISIONS.filter((precision) => found.has(precision)).map((precision) => ({
      sign: { look: { form: 'single', precision, radius: 8, parts: COMPANY, isFaint: false } },
      label: map.precision[precision],
      number: '',
    })),
    note: '',
  };
}

const MIXED = [
  ['company', 15],
  ['university', 5],
  ['cluster', 4],
] as const;

function signGroup(marks: readonly Mark[], lang: Lang): LegendGroup {
  const { map } = TEXTS[lang];
  const sign = (look: Omit<Look, 'isFaint' | 'parts'>, number: string, label: string): LegendRow => ({
    sign: { look: { ...look, parts: MIXED, isFaint: false }, number },
    label,
    number: '',
  });
  const crowded = marks.some(({ count, places }) => count > 1 && places.length === 1);
  const merged = marks.some(({ places }) => places.length > 1);
  const faint = marks.some(({ closed, count }) => closed === count);
  const undated = marks.some(({ undated }) => undated.size > 0);
  const single = (look: Pick<Look, 'isFaint' | 'hollow'>, label: string): LegendRow => ({
    sign: { look: { form: 'single', precision: 'site', radius: 8, parts: COMPANY, ...look } },
    label,
    number: '',
  });
  return {
    title: map.signs,
    rows: [
      ...(crowded ? [sign({ form: 'crowded', precision: 'site', radius: 11 }, '8', map.crowdedSign)] : []),
      // "Zoom in" helps nobody on a picture.
      ...(merged
        ? [sign({ form: 'merged', precision: null, radius: 12 }, '31', map.mergedSign.split(';')[0] ?? '')]
        : []),
      ...(faint ? [single({ isFaint: true }, map.closedSign)] : []),
      ...(undated ? [single({ isFaint: false, hollow: RING_UNITS }, map.undatedSign)] : []),
    ],
    note: '',
  };
}
