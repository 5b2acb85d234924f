import type { Evidence } from '../../data/claims.ts';
import type { Lang } from '../../data/lang.ts';
import { loadEvidence } from '../../data/stories.ts';
import type { Scene, Story } from '../../data/storySchema.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { frameTarget } from '../../map/camera.ts';
import type { BaseShapes } from '../../map/shapes.ts';
import { boxOfCamera } from '../../map/vector/currentFrame.ts';
import type { VectorFrame } from '../../map/vector/projection.ts';
import { mapSheet } from '../../map/vector/sheet.ts';
import { selectLang } from '../../state/selectors.ts';
import { knownIn, type State, useAtlas } from '../../state/store.ts';
import { HOME } from '../../state/view.ts';
import { readView } from '../../state/viewCodec.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { loadSupplies, type PictureSupplies, sheetOf } from '../picture/mapPicture.ts';
import { paintPng, toDataUrl } from '../picture/png.ts';
import { saveFile } from '../saveFile.ts';
import { overlayOfScene } from '../sceneOverlay.ts';
import { SHARE_TEXTS } from '../texts.ts';
import { type Deck, PICTURE, toPptx } from './deck.ts';
import { plain, slideOf } from './slide.ts';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** Pixels of a scene's picture, so that its legend is 8 points high on the slide; twice as many are painted. */
const WIDTH = 840;
const HEIGHT = Math.round((WIDTH * PICTURE.height) / PICTURE.width);

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
  for (const scene of story.scenes) pictures.push(await pictureOf(scene, state, supplies));
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

async function pictureOf(scene: Scene, state: State, supplies: PictureSupplies): Promise<string> {
  const shown = stateOfScene(scene, state);
  const frame = frameOfScene(scene, shown, supplies.shapes);
  const sheet = sheetOf(shown, supplies, frame, { width: WIDTH, height: HEIGHT }, '');
  // The slide itself says the rest.
  const { svg } = mapSheet({ ...sheet, title: '', lines: [], foot: [] });
  return toDataUrl(await paintPng(svg, 2 * WIDTH, 2 * HEIGHT));
}

/** The state in which the map shows the scene, on white as slides are. */
export function stateOfScene(scene: Scene, state: State): State {
  const shown = readView(scene.view, knownIn(state.facts)).view;
  const lang = selectLang(state);
  return {
    ...state,
    view: { ...shown, lang, theme: 'light', own: HOME.own },
    overlay: overlayOfScene(scene, state.facts, lang),
  };
}

/** A camera was set on a screen of about this size. */
const SCREEN = { width: 1280, height: 800 } as const;

function frameOfScene({ camera }: Scene, { facts }: State, { states }: BaseShapes): VectorFrame {
  if (camera.of === 'camera') {
    return { of: 'box', box: boxOfCamera(camera, SCREEN.width, SCREEN.height), isTight: true };
  }
  const target = frameTarget(camera, facts, states) ?? frameTarget({ of: 'alliance' }, facts, states);
  return { of: 'box', box: target?.box ?? [-117.2, 14.5, -86.7, 32.7] };
}
