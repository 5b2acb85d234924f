import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../geo/stories.ts';
import { readTables, recordsOf } from '../../../geo/tables.ts';
import type { Story } from '../../../src/data/storySchema.ts';
import { toPptx } from '../../../src/share/story/deck.ts';
import { deckOf } from '../../../src/share/story/saveSlides.ts';
import { stateOfScene } from '../../../src/share/story/sceneMap.ts';
import { slideOf } from '../../../src/share/story/slide.ts';
import { SHARE_TEXTS } from '../../../src/share/texts.ts';
import { initialState } from '../../../src/state/store.ts';
import { HOME } from '../../../src/state/view.ts';

const files = new Map(
  readdirSync('geo/facts').map((name) => [`geo/facts/${name}`, readFileSync(`geo/facts/${name}`, 'utf8')]),
);
const evidence = evidenceOf(recordsOf(readTables(files).rows));
const EDITION = '2026-05-20+0123abcd';
const facts = { ...evidence.facts, edition: EDITION };
const storyOf = (id: string): Story => ({
  ...JSON.parse(readFileSync(`geo/stories/${id}.json`, 'utf8')),
  edition: EDITION,
});

/** A picture that can be told from the others by its colour. */
function picture(shade: number): string {
  const png = new PNG({ width: 4, height: 3 });
  png.data.fill(shade);
  return `data:image/png;base64,${PNG.sync.write(png).toString('base64')}`;
}

type Opened = Readonly<{ files: Readonly<Record<string, Uint8Array>>; names: readonly string[] }>;
function open(bytes: Uint8Array): Opened {
  const unzipped = unzipSync(bytes);
  return { files: unzipped, names: Object.keys(unzipped) };
}
const textOf = ({ files: all }: Opened, name: string) => strFromU8(all[name] as Uint8Array);
/** The texts of a slide's boxes, run after run. */
const said = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = '']) =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    )
    .join('\n');

describe.each(['bajio-alliance', 'mexico-hubs'])('%s as slides', (id) => {
  const story = storyOf(id);
  const deck = deckOf(
    story,
    { ...evidence, facts },
    'es',
    story.scenes.map((_, i) => picture(40 + i * 10)),
  );
  let opened: Opened;
  beforeAll(async () => {
    opened = open(await toPptx(deck));
  });

  test('there is one slide for each scene, with its texts, and each figure has a source', () => {
    expect(opened.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(story.scenes.length);
    for (const [i, slide] of deck.slides.entries()) {
      const xml = textOf(opened, `ppt/slides/slide${i + 1}.xml`);
      const texts = said(xml);
      expect(texts).toContain(slide.title);
      if (slide.text) expect(texts).toContain(slide.text);
      for (const figure of slide.figures) {
        expect(texts).toContain(figure.number);
        expect(slide.sources[figure.source - 1]).toMatch(new RegExp(`^${figure.source}\\. .{3,}`));
      }
      for (const source of slide.sources) expect(texts).toContain(source);
      expect(texts).toContain(EDITION);
      expect(texts).not.toMatch(/[{}]/);
    }
  });

  test('no text beside the map is smaller than 14 points; only the sources at the foot are', () => {
    for (let i = 1; i <= story.scenes.length; i++) {
      const boxes = textOf(opened, `ppt/slides/slide${i}.xml`).split('<p:sp>').slice(1);
      for (const box of boxes.filter((one) => !one.includes('name="Sources"'))) {
        const sizes = [...box.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) / 100);
        expect(Math.min(...sizes), `slide ${i}`).toBeGreaterThanOrEqual(14);
      }
    }
  });

  test('the notes are for the speaker, with the sources at length', () => {
    for (const [i, { notes, sources }] of deck.slides.entries()) {
      const texts = said(textOf(opened, `ppt/notesSlides/notesSlide${i + 1}.xml`));
      for (const paragraph of notes.split('\n').filter(Boolean)) expect(texts).toContain(paragraph);
      if (sources.length) expect(notes).toContain('Fuentes:');
    }
  });

  test('every slide has a picture of its own', () => {
    const pictures = deck.slides.map((_, i) => {
      const relations = textOf(opened, `ppt/slides/_rels/slide${i + 1}.xml.rels`);
      const [, target = ''] = /Target="\.\.\/(media\/[^"]+\.png)"/.exec(relations) ?? [];
      return PNG.sync.read(Buffer.from(opened.files[`ppt/${target}`] as Uint8Array)).data[0];
    });
    expect(pictures).toEqual(deck.slides.map((_, i) => 40 + i * 10));
  });
});

test('figures that a slide has no room for stand in its notes, and the slide says how many', async () => {
  const story = storyOf('bajio-alliance');
  const deck = deckOf({ ...story, scenes: story.scenes.slice(0, 1) }, { ...evidence, facts }, 'en', [picture(1)]);
  const figures = Array.from({ length: 40 }, (_, i) => ({
    ...{ size: 'line', number: `${7000 + i}`, source: 1 },
    label: 'jobs in one of very many places that nobody could read from the last row',
  })) as (typeof deck.slides)[number]['figures'];
  const opened = open(await toPptx({ ...deck, slides: deck.slides.map((slide) => ({ ...slide, figures })) }));
  const onSlide = said(textOf(opened, 'ppt/slides/slide1.xml'));
  const inNotes = said(textOf(opened, 'ppt/notesSlides/notesSlide1.xml'));
  const rest = Number(/More figures in the notes: (\d+)/.exec(onSlide)?.[1]);
  expect(rest).toBeGreaterThan(10);
  for (const [i, { number }] of figures.entries()) expect(i < 40 - rest ? onSlide : inNotes).toContain(number);
  expect(onSlide).not.toContain('7039');
});

test('what only the speaker says has its source in the notes alone', async () => {
  const story = storyOf('bajio-alliance');
  const [first] = story.scenes as readonly [Story['scenes'][number]];
  const hero = first.claims.find(({ show }) => show === 'hero') as (typeof first.claims)[number];
  const spoken = { ...hero, id: 'spoken', show: 'text' as const };
  const deckWith = (notes: string, text: string) =>
    deckOf(
      {
        ...story,
        scenes: [{ ...first, text: { es: text, en: text }, notes: { es: notes, en: notes }, claims: [spoken] }],
      },
      { ...evidence, facts },
      'es',
      [picture(1)],
    ).slides[0];
  expect(deckWith('{spoken}', '')?.sources).toEqual([]);
  expect(deckWith('{spoken}', '')?.notes).toMatch(/Fuentes:\n1\. /);
  expect(deckWith('', '{spoken}')?.sources).toHaveLength(1);
});

test('a slide gives for each state the sources that say what stands beside it, and when', () => {
  const scene = storyOf('bajio-alliance').scenes.find(({ id }) => id === 'five-states') as Story['scenes'][number];
  expect(slideOf(scene, evidence, 'es', SHARE_TEXTS.es.slides).sources).toEqual([
    '1. Crónica del Poder, sep 2014; El Universal Querétaro, 23 nov 2007',
    '2. MexicoNow, 2017; contextonn.com, 4 jul 2022',
    '3. Expansión, oct 2008',
    '4. launion.com.mx, sin fecha',
    '5. Líder Empresarial, dic 2024',
  ]);
});

test('what a scene names and the facts no longer hold is said on its slide', async () => {
  const story = storyOf('bajio-alliance');
  const [first, second] = story.scenes as readonly [Story['scenes'][number], Story['scenes'][number]];
  const scenes = [{ ...first, lit: [...first.lit, 'gone-works'] }, second];
  const opened = open(
    await toPptx(deckOf({ ...story, scenes }, { ...evidence, facts }, 'es', [picture(1), picture(2)])),
  );
  const slide = said(textOf(opened, 'ppt/slides/slide1.xml'));
  expect(slide).toContain('Una parte de esta escena ya no está en los datos.');
  expect(slide).not.toContain('gone-works');
  expect(said(textOf(opened, 'ppt/notesSlides/notesSlide1.xml'))).toContain('Ya no está en los datos: gone-works');
  expect(said(textOf(opened, 'ppt/slides/slide2.xml'))).not.toContain('ya no está');
});

test('hostile and impossible texts stay texts, and the file stays well formed', async () => {
  const hostile = '</a:t><script>alert(1)</script> & "x" \u0000\u0008\ud800 ]]>';
  const story = storyOf('bajio-alliance');
  const [scene] = story.scenes as readonly [Story['scenes'][number]];
  const both = { es: hostile, en: hostile };
  const bad = { ...story, title: both, scenes: [{ ...scene, title: both, text: both, notes: both }] };
  const opened = open(await toPptx(deckOf(bad, { ...evidence, facts }, 'en', [picture(1)])));
  for (const name of opened.names.filter((one) => one.endsWith('.xml'))) {
    const xml = textOf(opened, name);
    expect(xml, name).not.toContain('<script');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff]/);
  }
  expect(said(textOf(opened, 'ppt/slides/slide1.xml'))).toContain('</a:t><script>alert(1)</script> & "x"');
});

test('a scene is drawn in light, for what it lights and filters, without what is the visitor’s own', () => {
  const story = storyOf('bajio-alliance');
  const [scene] = story.scenes as readonly [Story['scenes'][number]];
  const own = { ...HOME.own, shortlist: ['own:1'] };
  const state = initialState(
    facts,
    { lang: 'en', theme: 'dark', reducedMotion: false },
    { ...HOME, theme: 'dark', own },
  );
  const shown = stateOfScene({ ...scene, rings: [{ lat: 20.6, lon: -100.4, km: 60 }] }, state, 'light');
  expect(shown.view).toMatchObject({ theme: 'light', lang: 'en', own: HOME.own, facets: { state: ['alliance'] } });
  expect(shown.overlay).toMatchObject({ lit: scene.lit, rings: [{ label: '60 km' }] });
});
