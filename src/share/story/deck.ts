import type PptxGenJS from 'pptxgenjs';
import { PALETTES } from '../../ui/palette.ts';
import { textWidth, wrap } from '../../ui/vector/textWidth.ts';
import type { Slide } from './slide.ts';

/** A story as slides, with a picture of each scene's map as a PNG data URL. */
export type Deck = Readonly<{
  title: string;
  /** Name of the atlas and its edition, at the foot of every slide. */
  foot: string;
  author: string;
  slides: readonly (Slide & Readonly<{ picture: string; alt: string }>)[];
}>;

/** Inches, on a slide of 16:9. */
const WIDE = { width: 13.333, height: 7.5 } as const;
const MARGIN = 0.5;
const COLUMN = 4.15;
const TOP = 1.45;
const BOTTOM = 6.55;
export const PICTURE = { x: MARGIN + COLUMN + 0.35, y: TOP, width: 7.83, height: 5.05 } as const;
/** On every computer; the page's own font is not. */
const FONT = 'Arial';
const { ink, second, third, allianceLine, panel } = PALETTES.light;
const hex = (color: string) => color.slice(1).toUpperCase();

/**
 * The slides as a PowerPoint file: each text a box that can be edited, each picture by itself, the notes for the speaker.
 * The library is loaded only for this.
 */
export async function toPptx({ title, foot, author, slides }: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Pptx } = await import('pptxgenjs');
  const deck = new Pptx();
  deck.defineLayout({ name: 'WIDE', ...WIDE });
  deck.layout = 'WIDE';
  deck.title = title;
  deck.author = author;
  deck.company = author;
  deck.subject = foot;
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  for (const [i, slide] of slides.entries()) addSlide(deck, slide, `${foot} · ${i + 1}/${slides.length}`);
  return (await deck.write({ outputType: 'uint8array', compression: true })) as Uint8Array<ArrayBuffer>;
}

function addSlide(deck: PptxGenJS, slide: Deck['slides'][number], foot: string): void {
  const page = deck.addSlide();
  page.background = { color: hex(panel) };
  page.addText(slide.title, {
    ...{ x: MARGIN, y: 0.4, w: WIDE.width - 2 * MARGIN, h: 0.9, margin: 0, valign: 'middle' },
    ...{ fontFace: FONT, fontSize: titleSize(slide.title), bold: true, color: hex(ink) },
    objectName: 'Title',
  });
  page.addImage({
    ...{ x: PICTURE.x, y: PICTURE.y, w: PICTURE.width, h: PICTURE.height },
    data: slide.picture.replace(/^data:/, ''),
    altText: slide.alt,
    objectName: 'Map',
  });
  const scale = columnScale(slide);
  const hero = heroSize(slide);
  const size = (points: number) => Math.round(points * scale * 2) / 2;
  const runs = [
    ...(slide.text ? [line(slide.text, size(TEXT), ink, { paraSpaceAfter: size(12) })] : []),
    ...slide.figures.flatMap(({ size: kind, number, label, source }) => [
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
  ];
  if (runs.length) {
    page.addText(runs, {
      ...{ x: MARGIN, y: TOP, w: COLUMN, h: BOTTOM - TOP, margin: 0, valign: 'top', fontFace: FONT },
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
  page.addNotes(slide.notes);
}

const line = (text: string, fontSize: number, color: string, more: Readonly<Record<string, number>>) => ({
  text,
  options: { fontSize, color: hex(color), breakLine: true, ...more },
});

/** Points. */
const TEXT = 16;
const HERO = 40;
/** Among many figures. */
const SMALLER_HERO = 28;
const MANY = 4;
const NUMBER = 18;
const LABEL = 13;
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

const heroSize = ({ figures }: Slide): number => (figures.length > MANY ? SMALLER_HERO : HERO);

/** How much smaller the column's texts must be, so that they end above the sources: no program shrinks them before they are edited. */
function columnScale(slide: Slide): number {
  const { text, figures } = slide;
  const hero = heroSize(slide);
  const width = COLUMN * POINTS;
  const heightAt = (scale: number): number => {
    const height = (lines: number, size: number) => lines * size * scale * LEADING;
    const lines = (words: string, size: number) => wrap(words, size * scale * WIDER, width).length;
    // A number and its label share a line, each in its own size.
    const shared = (number: string, label: string) =>
      Math.ceil(((textWidth(number, NUMBER) + textWidth(label, LABEL)) * scale * WIDER * RAGGED) / width);
    return figures.reduce(
      (sum, { size, number, label }) =>
        sum +
        8 * scale +
        (size === 'hero'
          ? height(lines(number, hero), hero) + height(lines(label, LABEL), LABEL)
          : height(shared(number, label), NUMBER)),
      text ? height(lines(text, TEXT), TEXT) + 12 * scale : 0,
    );
  };
  return (
    [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.55].find((scale) => heightAt(scale) <= (BOTTOM - TOP) * POINTS) ?? 0.5
  );
}
