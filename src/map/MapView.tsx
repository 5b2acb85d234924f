import 'maplibre-gl/dist/maplibre-gl.css';
import { AttributionControl, Map as MapLibre, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import * as actions from '../state/actions.ts';
import { useAtlas } from '../state/store.ts';
import { Attribution } from './Attribution.tsx';
import { type Atlas, bindMap } from './bind.ts';
import { Controls } from './Controls.tsx';
import { MAX_ZOOM } from './camera.ts';
import { setLiveMap } from './liveCamera.ts';
import { MarkWalker } from './MarkWalker.tsx';
// Read before MapLibre writes the address.
import './opened.ts';
import type { BaseShapes } from './shapes.ts';

setWorkerUrl(workerUrl);

/** How the map is doing: `none` where the browser cannot draw it at all. */
export type MapStatus = 'loading' | 'ready' | 'lost' | 'none';

/** The map and its controls; the only run-time import of MapLibre. */
export function MapView({ shapes, report }: { shapes: BaseShapes; report: (status: MapStatus) => void }) {
  const container = useRef<HTMLDivElement>(null);
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const { map: texts } = useTexts();
  const isOnline = useAtlas(({ view }) => view.base === 'online');

  // Before the page paints: asked for later, the graphics context waits until all of the page is drawn.
  useLayoutEffect(() => {
    const created = createAtlas(container.current as HTMLDivElement, shapes, report);
    setAtlas(created);
    return () => {
      setAtlas(null);
      if (created) destroyAtlas(created);
    };
  }, [shapes, report]);
  useEffect(() => {
    const canvas = atlas?.map.getCanvas();
    canvas?.setAttribute('aria-label', texts.title);
    canvas?.setAttribute('aria-describedby', 'map-help');
  }, [atlas, texts]);

  useEffect(() => {
    if (!atlas || !isOnline) return;
    const theirs = new AttributionControl({ compact: false });
    atlas.map.addControl(theirs, 'bottom-right');
    return () => void atlas.map.removeControl(theirs);
  }, [atlas, isOnline]);

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.goHome();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for all that is focusable inside, no control of its own
    <div className="map-view" onKeyDown={press}>
      <div ref={container} className="map-canvas" />
      <p id="map-help" className="visually-hidden">
        {texts.help}
      </p>
      {atlas && <MarkWalker atlas={atlas} />}
      {atlas && <Controls map={atlas.map} />}
      <Attribution />
    </div>
  );
}

function createAtlas(container: HTMLDivElement, shapes: BaseShapes, report: (status: MapStatus) => void): Atlas | null {
  // A kiosk's address is what every visitor begins with; its camera is the story's until then.
  const { kiosk } = useAtlas.getState().view.present;
  // MapLibre writes its camera into the address as soon as it starts.
  const hasCamera = !kiosk && /[#&]map=/.test(location.hash);
  let map: MapLibre;
  try {
    map = new MapLibre({
      container,
      hash: kiosk ? false : 'map',
      dragRotate: !kiosk,
      attributionControl: false,
      // Marks and their numbers appear at once; fading would only keep the map from settling.
      fadeDuration: 0,
      maxZoom: MAX_ZOOM,
      minZoom: 2.5,
      maxPitch: 0,
      renderWorldCopies: false,
      refreshExpiredTiles: false,
      canvasContextAttributes: { powerPreference: 'default' },
    });
  } catch {
    report('none');
    return null;
  }
  if (kiosk) {
    // Nobody could turn the map back for the next visitor.
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
  }
  map.addControl(new ScaleControl({ maxWidth: 110 }), 'bottom-right');
  map.once('idle', () => report('ready'));
  map.on('webglcontextlost', () => report('lost'));
  map.on('webglcontextrestored', () => report('ready'));
  const atlas = bindMap(map, useAtlas, shapes, hasCamera);
  setLiveMap(map);
  // For tests and the bench, which ask the map itself.
  Object.assign(container, { atlasMap: map, atlasMarks: atlas.marks });
  return atlas;
}

/** MapLibre takes the camera out of the address when it goes; a map that is made anew shall find it there. */
function destroyAtlas(atlas: Atlas): void {
  const { hash } = location;
  setLiveMap(null);
  atlas.dispose();
  atlas.map.remove();
  if (hash) history.replaceState(history.state, '', hash);
}
