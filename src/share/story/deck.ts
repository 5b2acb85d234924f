import type PptxGenJS from 'pptxgenjs';
import { PALETTES } from '../../ui/palette.ts';
import { textWidth, wrap } from '../../ui/vector/textWidth.ts';
import type { Slide } from './slide.ts';

/** A story as slides, with a picture of each scene's map as a PNG data URL. */
export type Deck = Readonly<{
  title: string;
  /** Name of the atlas and its edition, at the foot of every slide. */
  foot: string;
  /** Says that so many figures stand in the notes, since the slide has no room for them. */
  inNotes: (count: number) => string;
  author: string;
  slides: readonly (Slide & Readonly<{ picture: string; alt: string }>)[];
}>;

/** Inches, on a slide of 16:9. */
const WIDE = { width: 13.333, height: 7.5 } as const;
const MARGIN = 0.5;
const TOP = 1.45;
const BOTTOM = 6.55;
/** The map's picture beside few words, inches; beside many it is narrower. */
const PICTURE = { width: 7.83, height: 5.05 } as const;
/** Widths of the words' column, inches: the wider ones are for many figures. */
const COLUMNS = [4.15, 5.6, 7.4] as const;
const GAP = 0.35;
/** On every computer; the page's own font is not. */
const FONT = 'Arial';
const { ink, second, third, allianceLine, panel } = PALETTES.light;
const hex = (color: string) => color.slice(1).toUpperCase();

/**
 * The slides as a PowerPoint file: each text a box that can be edited, each picture by itself, the notes for the speaker.
 * The library is loaded only for this.
 */
export async function toPptx({ title, foot, inNotes, author, slides }: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Pptx } = await import('pptxgenjs');
  const deck = new Pptx();
  deck.defineLayout({ name: 'WIDE', ...WIDE });
  deck.layout = 'WIDE';
  deck.title = title;
  deck.author = author;
  deck.company = author;
  deck.subject = foot;
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  for (const [i, slide] of slides.entries()) addSlide(deck, slide, `${foot} · ${i + 1}/${slides.length}`, inNotes);
  return (await deck.write({ outputType: 'uint8array', compression: true })) as Uint8Array<ArrayBuffer>;
}

/** The room that a slide's words leave to its picture, inches. */
export function pictureRoom(slide: Slide): Readonly<{ width: number; height: number }> {
  const { column } = fitColumn(slide);
  return { width: Math.min(PICTURE.width, WIDE.width - 2 * MARGIN - GAP - column), height: PICTURE.height };
}

function addSlide(deck: PptxGenJS, slide: Deck['slides'][number], foot: string, inNotes: Deck['inNotes']): void {
  const { column, scale, shown } = fitColumn(slide);
  const rest = slide.figures.slice(shown);
  const picture = pictureRoom(slide);
  const page = deck.addSlide();
  page.background = { color: hex(panel) };
  page.addText(slide.title, {
    ...{ x: MARGIN, y: 0.4, w: WIDE.width - 2 * MARGIN, h: 0.9, margin: 0, valign: 'middle' },
    ...{ fontFace: FONT, fontSize: titleSize(slide.title), bold: true, color: hex(ink) },
    objectName: 'Title',
  });
  page.addImage({
    ...{ x: MARGIN + column + GAP, y: TOP, w: picture.width, h: picture.height },
    data: slide.picture.replace(/^data:/, ''),
    altText: slide.alt,
    objectName: 'Map',
  });
  const hero = heroSize(slide);
  const size = (points: number) => Math.round(points * scale * 2) / 2;
  const runs = [
    ...(slide.text ? [line(slide.text, size(TEXT), ink, { paraSpaceAfter: size(12) })] : []),
    ...slide.figures.slice(0, shown).flatMap(({ size: kind, number, label, source }) => [
      {
        text: number,
        options: {
          fontSize: size(kind === 'hero' ? hero : NUMBER),
          bold: true,
          color: hex(allianceLine),
          breakLine: kind === 'hero',
        },
      },
      { text: `${kind === 'hero' ? '' : '  '}${label}`, options: { fontSize: size(LABEL), color: hex(second) } },
      {
        text: String(source),
        options: {
          fontSize: size(LABEL),
          color: hex(third),
          superscript: true,
          breakLine: true,
          paraSpaceAfter: size(8),
        },
      },
    ]),
    ...(rest.length ? [line(inNotes(rest.length), size(LABEL), second, {})] : []),
  ];
  if (runs.length) {
    page.addText(runs, {
      ...{ x: MARGIN, y: TOP, w: column, h: BOTTOM - TOP, margin: 0, valign: 'top', fontFace: FONT },
      objectName: 'Text',
    });
  }
  const words = [slide.sources.join('   '), foot].filter(Boolean);
  page.addText(
    words.map((text) => line(text, 9, third, {})),
    {
      x: MARGIN,
      y: 6.65,
      w: WIDE.width - 2 * MARGIN,
      h: 0.6,
      margin: 0,
      valign: 'top',
      fontFace: FONT,
      objectName: 'Sources',
    },
  );
  const notes = [inNotes(rest.length), ...rest.map(({ number, label, source }) => `${number} ${label} [${source}]`)];
  page.addNotes(rest.length ? `${slide.notes}\n\n${notes.join('\n')}` : slide.notes);
}

const line = (text: string, fontSize: number, color: string, more: Readonly<Record<string, number>>) => ({
  text,
  options: { fontSize, color: hex(color), breakLine: true, ...more },
});

/** Points. */
const TEXT = 18;
const HERO = 40;
/** Among many figures, the more the smaller. */
const SMALLER_HEROES = [
  [7, 22],
  [5, 28],
] as const;
const NUMBER = 20;
const LABEL = 16;
/** The last makes a label 14 points high: nothing that is read from a wall is smaller. */
const SCALES = [1, 0.9375, 0.875] as const;
const LEADING = 1.22;
/** Arial's bold beside our own font, which the widths are of. */
const WIDER = 1.08;
/** Lines are not filled to their end. */
const RAGGED = 1.1;
const POINTS = 72;

/** A long title in one line, or small enough for two. */
function titleSize(title: string): number {
  const width = (WIDE.width - 2 * MARGIN) * POINTS;
  return [32, 28, 24].find((size) => textWidth(title, size) <= width) ?? 20;
}

const heroSize = ({ figures }: Slide): number => SMALLER_HEROES.find(([many]) => figures.length >= many)?.[1] ?? HERO;

type Fit = Readonly<{ column: number; scale: number; shown: number }>;

/**
 * Width of the column, size of its texts and how many figures it holds, so that they end above the sources: no program shrinks
 * them before they are edited.
 */
function fitColumn(slide: Slide): Fit {
  const all = slide.figures.length;
  const room = (BOTTOM - TOP) * POINTS;
  for (const column of COLUMNS) {
    const scale = SCALES.find((one) => columnHeight(slide, column, one, all) <= room);
    if (scale !== undefined) return { column, scale, shown: all };
  }
  const [, , column] = COLUMNS;
  const [, , scale] = SCALES;
  // One line says that there are more.
  const left = room - LABEL * scale * LEADING;
  let shown = all - 1;
  while (shown > 0 && columnHeight(slide, column, scale, shown) > left) shown--;
  return { column, scale, shown };
}

/** Points that a column's text and its first figures take. @param column inches */
function columnHeight(slide: Slide, column: number, scale: number, shown: number): number {
  const { text, figures } = slide;
  const hero = heroSize(slide);
  const width = column * POINTS;
  const height = (lines: number, size: number) => lines * size * scale * LEADING;
  const lines = (words: string, size: number) => wrap(words, size * scale * WIDER, width).length;
  // A number and its label share a line, each in its own size.
  const shared = (number: string, label: string) =>
    Math.ceil(((textWidth(number, NUMBER) + textWidth(label, LABEL)) * scale * WIDER * RAGGED) / width);
  return figures
    .slice(0, shown)
    .reduce(
      (sum, { size, number, label }) =>
        sum +
        8 * scale +
        (size === 'hero'
          ? height(lines(number, hero), hero) + height(lines(label, LABEL), LABEL)
          : height(shared(number, label), NUMBER)),
      text ? height(lines(text, TEXT), TEXT) + 12 * scale : 0,
    );
}
