import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { selectIsBusy, whenIdle } from '../../state/idle.ts';
import { selectIsKiosk } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { watchVersions } from './registration.ts';
import { useOfflineTexts } from './texts.ts';

/** Stores the atlas on the device, and offers a newer version once that is stored too: never in a talk, never to a kiosk's visitor. */
export function Offline() {
  const texts = useOfflineTexts();
  const isBusy = useAtlas(selectIsBusy);
  const isKiosk = useAtlas(selectIsKiosk);
  const [change, setChange] = useState<(() => void) | null>(null);
  useEffect(() => void watchVersions((next) => setChange(() => next)), []);
  // At a kiosk nobody is there to be asked: it changes over while it waits for a visitor.
  useEffect(() => {
    if (isKiosk && change) whenIdle(change);
  }, [isKiosk, change]);
  if (!change || isBusy || isKiosk) return null;
  return (
    <div className="notice">
      <span>{texts.newVersion}</span>
      <button type="button" className="notice-action" onClick={change}>
        {texts.change}
      </button>
      <button type="button" className="notice-close" aria-label={texts.later} onClick={() => setChange(null)}>
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
