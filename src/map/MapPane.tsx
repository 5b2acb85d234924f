import { Component, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import * as actions from '../state/actions.ts';
import type { Notice } from '../state/store.ts';
import { loadBaseShapes } from './baseShapes.ts';
import type { MapStatus } from './MapView.tsx';
import { StaticMap } from './StaticMap.tsx';
import './map.css';

/** Code and shapes of the map set out together with the facts, which need neither and so paint first. */
const onTheWay = Promise.all([import('./MapView.tsx'), loadBaseShapes()]);
type Arrived = Awaited<typeof onTheWay>;
let early: Arrived | null = null;
onTheWay.then(
  (parts) => {
    early = parts;
  },
  // Whoever renders the map hears of it; until then it is nobody's.
  () => {},
);

/** A context that does not come back by itself gets a new map after this time, once. */
const PATIENCE = 4000;
const LOST: Notice = { text: 'mapLost', values: {} };
const NO_WEBGL: Notice = { text: 'noWebgl', values: {} };

/** The place of the map: a drawing of the states until the map has arrived, and wherever there can be none. */
export function MapPane() {
  const { map: texts } = useTexts();
  const [status, setStatus] = useState<MapStatus>('loading');
  const [attempt, setAttempt] = useState(0);
  const [arrived, setArrived] = useState<Arrived | null>(() => early);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const report = useCallback((next: MapStatus) => {
    clearTimeout(waiting.current);
    setStatus(next);
    if (next === 'none') actions.notify(NO_WEBGL);
    if (next === 'ready') actions.dismiss(LOST);
    if (next !== 'lost') return;
    actions.notify(LOST);
    waiting.current = setTimeout(() => setAttempt((before) => Math.min(1, before + 1)), PATIENCE);
  }, []);

  // Not `lazy`: React holds back what a Suspense reveals soon after its fallback, here by 0.3 s.
  useEffect(() => void onTheWay.then(setArrived, () => report('none')), [report]);

  const View = arrived?.[0].MapView;
  const isUseful = status === 'none' || status === 'lost';
  return (
    <section className="map-pane" data-status={status} aria-label={texts.title}>
      {status !== 'none' && View && (
        <MapBoundary failed={() => report('none')}>
          <View key={attempt} shapes={arrived[1]} report={report} />
        </MapBoundary>
      )}
      {status !== 'ready' && <StaticMap isPlaceholder={!isUseful} />}
    </section>
  );
}

/** Whatever keeps the map from coming, the rest of the page goes on without it. */
class MapBoundary extends Component<{ children: ReactNode; failed: () => void }, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError = () => ({ hasFailed: true });
  override componentDidCatch() {
    this.props.failed();
  }
  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
