import { QrCode, RotateCcw } from 'lucide-react';
import { Suspense, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Lang } from '../../data/lang.ts';
import { QrScreen } from '../../share/QrScreen.tsx';
import { useAtlas } from '../../state/store.ts';
import { isOnStage } from '../../state/view.ts';
import { useWakeLock } from '../stage/useWakeLock.ts';
import { useTalk } from '../talk/talk.ts';
import { Attract } from './Attract.tsx';
import { Countdown } from './Countdown.tsx';
import { guard } from './guard.ts';
import { Invite } from './Invite.tsx';
import { type Link, LinkCode } from './LinkCode.tsx';
import { StoryBoundary } from './StoryBoundary.tsx';
import { useKioskTexts } from './texts.ts';
import { useKiosk } from './useKiosk.ts';
import { handOver, startAnew } from './visit.ts';
import './kiosk.css';

/** The atlas on a stand: plays a story, serves whoever touches it, and starts anew when they have gone. */
export function Kiosk() {
  const { kiosk, begin, stay, startOver } = useKiosk();
  const texts = useKioskTexts();
  const [link, setLink] = useState<Link | null>(null);
  const [hasCode, setCode] = useState(false);
  const visits = useAtlas((state) => state.visits);
  const isAttracting = kiosk.phase === 'attract';
  useEffect(() => guard(setLink), []);
  useWakeLock(inSilence);
  // Before anything paints: nothing of the last visitor shows under the story.
  useLayoutEffect(() => {
    if (!isAttracting) return;
    setLink(null);
    setCode(false);
    startAnew();
  }, [isAttracting]);
  const receive = useCallback(
    (lang: Lang | null) => {
      handOver(lang);
      begin();
    },
    [begin],
  );
  return createPortal(
    <>
      {isAttracting ? (
        <>
          {/* A story that could not be had is asked for anew with every beginning. */}
          <StoryBoundary key={visits}>
            <Suspense>
              <Attract />
            </Suspense>
          </StoryBoundary>
          <Invite begin={receive} />
        </>
      ) : (
        <div className="kiosk-foot">
          <button type="button" onClick={() => takeAlong(setCode)}>
            <QrCode aria-hidden="true" />
            {texts.takeAlong}
          </button>
          <button type="button" onClick={startOver}>
            <RotateCcw aria-hidden="true" />
            {texts.startOver}
          </button>
        </div>
      )}
      {link && (
        <LinkCode
          key={link.address}
          link={link}
          // The next one may have been asked for before this one has gone.
          onClose={() => setLink((shown) => (shown === link ? null : shown))}
        />
      )}
      {hasCode && <QrScreen onClose={() => setCode(false)} />}
      {kiosk.phase === 'countdown' && <Countdown until={kiosk.until} stay={stay} startOver={startOver} />}
    </>,
    document.body,
  );
}

/** The view as a code; a scene that the visitor plays has its own. */
function takeAlong(showView: (isShown: true) => void): void {
  if (isOnStage(useAtlas.getState().view)) useTalk.setState({ code: true });
  else showView(true);
}

/** Where the browser lets the screen sleep, no passer-by can change that. */
function inSilence(): void {}
