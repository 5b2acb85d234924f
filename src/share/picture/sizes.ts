import type { BaseShapes } from '../../map/shapes.ts';
import { boxOfCamera, cameraIn, requestedFrame } from '../../map/vector/currentFrame.ts';
import type { VectorFrame } from '../../map/vector/projection.ts';
import type { State } from '../../state/store.ts';

export const PICTURES = ['1x', '2x', '4k'] as const;
export type Picture = (typeof PICTURES)[number];
type Size = Readonly<{ width: number; height: number }>;

/** Room that title, legend and foot take around the map, in pixels. */
const AROUND = { width: 308, height: 150 } as const;
/** For where the map on screen is too small to stand beside a legend. */
const LEAST: Size = { width: 1200, height: 900 };
/** 3840 × 2160: on a large picture one reads from as far away as on a large screen. */
const UHD = { width: 1536, height: 864, ratio: 2.5 } as const;

/** How large a picture is laid out, and how many pixels each of its units gets. */
export type Layout = Size & Readonly<{ ratio: number; showsSameMap: boolean }>;

/** @param pane size of the live map in pixels */
export function layoutOf(picture: Picture, pane: Size): Layout {
  if (picture === '4k') return { ...UHD, showsSameMap: false };
  const ratio = picture === '2x' ? 2 : 1;
  const showsSameMap = pane.width >= 640 && pane.height >= 480;
  if (!showsSameMap) return { ...LEAST, ratio, showsSameMap };
  const [width, height] = [Math.round(pane.width) + AROUND.width, Math.round(pane.height) + AROUND.height];
  return { width, height, ratio, showsSameMap };
}

/** The pixels of the file. */
export const pixelsOf = ({ width, height, ratio }: Layout): Size => ({ width: width * ratio, height: height * ratio });

/** The live map's own camera where the picture is as large, else all that it shows. */
export function frameOf(
  state: State,
  shapes: BaseShapes,
  { showsSameMap }: Layout,
  hash: string,
  pane: Size,
): VectorFrame {
  const camera = cameraIn(hash);
  if (camera === null) return requestedFrame(state, shapes);
  if (showsSameMap) return { of: 'camera', ...camera };
  return { of: 'box', box: boxOfCamera(camera, pane.width, pane.height), isTight: true };
}

/** Size of the live map on the page. */
export function paneSize(): Size {
  const pane = document.querySelector('.map-pane');
  return { width: pane?.clientWidth ?? 0, height: pane?.clientHeight ?? 0 };
}
