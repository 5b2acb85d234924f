import type { Facts } from '../data/facts.ts';
import type { Lang } from '../data/lang.ts';
import type { Scene } from '../data/storySchema.ts';
import { frameTarget } from '../map/camera.ts';
import { hashOfCamera } from '../map/liveCamera.ts';
import { mercatorY, worldSize } from '../map/projection.ts';
import type { BaseShapes } from '../map/shapes.ts';
import { fitBox, latitude } from '../map/vector/projection.ts';
import { knownIn } from '../state/store.ts';
import { HOME, type View } from '../state/view.ts';
import { readView } from '../state/viewCodec.ts';
import { type HandOver, handOver } from './handOver.ts';
import type { Address } from './shareLink.ts';

/** The map of a usual telephone and how much of it the list covers, px: a stage's camera is for a screen many times as wide. */
const PHONE = { width: 390, height: 744, covered: 372, air: 24 } as const;

/** Where a telephone looks to see what the scene frames; '' where it does so by itself. */
function phoneHash(camera: Scene['camera'], view: View, facts: Facts, states: BaseShapes['states']): string {
  if (camera.of === 'camera') return hashOfCamera(camera);
  if (camera.of === 'alliance' && view.select === null) return '';
  const target = frameTarget(camera, facts, states);
  if (!target) return '';
  const { width, height, covered, air } = PHONE;
  const { lon, lat, zoom: fitting } = fitBox(target.box, width - 2 * air, height - covered - 2 * air);
  const zoom = Math.min(fitting, target.maxZoom);
  // The middle of what is free lies above the middle of the map.
  return hashOfCamera({ zoom, lon, lat: latitude(mercatorY(lat) + covered / 2 / worldSize(zoom)) });
}

/**
 * A scene for the telephones of those who look on: what it shows on the map, in the language of the talk, without the talk
 * itself and without what the projector needs.
 */
export function sceneCode(
  scene: Scene,
  facts: Facts,
  lang: Lang,
  states: BaseShapes['states'],
  address: Omit<Address, 'hash'>,
): HandOver {
  const shown = readView(scene.view, knownIn(facts)).view;
  // Whoever added the scene beside the stories did not mean them.
  const tab = shown.tab === 'present' ? HOME.tab : shown.tab;
  const view = { ...shown, tab, theme: HOME.theme, present: HOME.present };
  const { origin, pathname } = address;
  const hash = phoneHash(scene.camera, view, facts, states);
  return handOver(view, lang, facts.edition, { origin, pathname, hash }, { withOwn: false });
}
