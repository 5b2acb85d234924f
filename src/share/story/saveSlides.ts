import type { Evidence } from '../../data/claims.ts';
import type { Lang } from '../../data/lang.ts';
import { loadEvidence } from '../../data/stories.ts';
import type { Scene, Story } from '../../data/storySchema.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { mapSheet } from '../../map/vector/sheet.ts';
import { selectLang } from '../../state/selectors.ts';
import { type State, useAtlas } from '../../state/store.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { loadSupplies, type PictureSupplies, sheetOf } from '../picture/mapPicture.ts';
import { paintPng, toDataUrl } from '../picture/png.ts';
import { saveFile } from '../saveFile.ts';
import { SHARE_TEXTS } from '../texts.ts';
import { type Deck, pictureRoom, toPptx } from './deck.ts';
import { frameOfScene, stateOfScene } from './sceneMap.ts';
import { plain, slideOf } from './slide.ts';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** Pixels of a picture to an inch of its slide, so that its legend is 8 points high; twice as many are painted. */
const PER_INCH = 107;

/**
 * Saves a story as PowerPoint: one slide for each scene, in the language in force.
 * @returns the name of the file
 * @throws when facts or base map cannot be loaded, or the browser cannot paint
 */
export async function saveSlides(story: Story): Promise<string> {
  const state = useAtlas.getState();
  const lang = selectLang(state);
  const [evidence, supplies] = await Promise.all([loadEvidence(state.facts), loadSupplies()]);
  const pictures: string[] = [];
  // One after the other: ten canvases at once are more than a telephone has.
  for (const scene of story.scenes) {
    const room = pictureRoom(slideOf(scene, evidence, lang, SHARE_TEXTS[lang].slides));
    pictures.push(await pictureOf(scene, state, supplies, room));
  }
  const deck = deckOf(story, evidence, lang, pictures);
  return saveFile(`${story.id}-${lang}-${state.facts.edition.slice(0, 10)}.pptx`, await toPptx(deck), PPTX);
}

/** @param pictures one for each scene, as PNG data URLs */
export function deckOf(story: Story, evidence: Evidence, lang: Lang, pictures: readonly string[]): Deck {
  const { shell, print } = TEXTS[lang];
  const texts = SHARE_TEXTS[lang].slides;
  const { edition } = evidence.facts;
  return {
    title: plain(story.title[lang]),
    foot: [shell.name, print.asOf(formatDate(edition.slice(0, 10), lang)), print.edition(edition)].join(' · '),
    inNotes: (count) => texts.inNotes(formatNumber(count, lang)),
    author: shell.name,
    slides: story.scenes.map((scene, i) => {
      const slide = slideOf(scene, evidence, lang, texts);
      return { ...slide, picture: pictures[i] ?? '', alt: texts.mapOf(slide.title) };
    }),
  };
}

/** @param room inches */
async function pictureOf(
  scene: Scene,
  state: State,
  supplies: PictureSupplies,
  room: Readonly<{ width: number; height: number }>,
): Promise<string> {
  const size = { width: Math.round(room.width * PER_INCH), height: Math.round(room.height * PER_INCH) };
  const shown = stateOfScene(scene, state, 'light');
  const frame = frameOfScene(scene, shown, supplies.shapes);
  const sheet = sheetOf(shown, supplies, frame, size, '');
  // The slide itself says the rest.
  const { svg } = mapSheet({ ...sheet, title: '', lines: [], foot: [] });
  return toDataUrl(await paintPng(svg, 2 * size.width, 2 * size.height));
}
