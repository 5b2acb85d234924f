import { Compass, Home, Maximize, Minimize, Minus, Plus } from 'lucide-react';
import type { Map as MapLibre } from 'maplibre-gl';
import { type MouseEvent, type ReactNode, useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/texts.ts';
import * as actions from '../state/actions.ts';
import { selectIsKiosk } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';

const ICON = { size: 17, strokeWidth: 1.9, 'aria-hidden': true } as const;

/** Zoom, compass, home, the whole country, full screen. */
export function Controls({ map }: { map: MapLibre }) {
  const { map: texts } = useTexts();
  const bearing = useSyncExternalStore(
    (changed) => {
      const { unsubscribe } = map.on('rotate', changed);
      return unsubscribe;
    },
    () => Math.round(map.getBearing()),
  );
  const isFull = useSyncExternalStore(onFullScreenChange, () => document.fullscreenElement !== null);
  const isKiosk = useAtlas(selectIsKiosk);
  return (
    <fieldset className="map-controls" aria-label={texts.controls}>
      <div className="map-buttons">
        <Button label={texts.zoomIn} press={(event) => map.zoomIn({}, byHand(event))}>
          <Plus {...ICON} />
        </Button>
        <Button label={texts.zoomOut} press={(event) => map.zoomOut({}, byHand(event))}>
          <Minus {...ICON} />
        </Button>
        {bearing !== 0 && (
          <Button label={texts.north} press={(event) => map.resetNorth({}, byHand(event))}>
            <Compass {...ICON} />
          </Button>
        )}
      </div>
      <div className="map-buttons">
        <Button label={texts.home} press={actions.goHome}>
          <Home {...ICON} />
        </Button>
        <Button label={texts.mexico} press={() => actions.show({ of: 'mexico' })}>
          <span className="map-button-text" aria-hidden="true">
            MX
          </span>
        </Button>
        {document.fullscreenEnabled && !isKiosk && (
          <Button
            label={isFull ? texts.leaveFullScreen : texts.fullScreen}
            press={() => void toggleFullScreen(texts.noFullScreen)}
          >
            {isFull ? <Minimize {...ICON} /> : <Maximize {...ICON} />}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** What tells the map that its visitor moves it, so that it no longer keeps to what it was asked to show. */
const byHand = ({ nativeEvent }: MouseEvent) => ({ originalEvent: nativeEvent });

type ButtonProps = { label: string; press: (event: MouseEvent) => void; children: ReactNode };

function Button({ label, press, children }: ButtonProps) {
  return (
    <button type="button" className="map-button" aria-label={label} title={label} onClick={press}>
      {children}
    </button>
  );
}

function onFullScreenChange(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/** The whole page, so that panels and list stay at hand. A refusal is said until it has been read, however often one tries. */
async function toggleFullScreen(refusal: string): Promise<void> {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  } catch {
    const isSaid = useAtlas.getState().notices.some(({ values }) => values.message === refusal);
    if (!isSaid) actions.notify({ text: 'said', values: { message: refusal } });
  }
}
