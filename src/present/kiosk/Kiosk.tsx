import { RotateCcw } from 'lucide-react';
import { Suspense, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Lang } from '../../data/lang.ts';
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
  const isAttracting = kiosk.phase === 'attract';
  useEffect(() => guard(setLink), []);
  // Before anything paints: nothing of the last visitor shows under the story.
  useLayoutEffect(() => {
    if (!isAttracting) return;
    setLink(null);
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
          <StoryBoundary>
            <Suspense>
              <Attract />
            </Suspense>
          </StoryBoundary>
          <Invite begin={receive} />
        </>
      ) : (
        <button type="button" className="kiosk-over" onClick={startOver}>
          <RotateCcw aria-hidden="true" />
          {texts.startOver}
        </button>
      )}
      {link && (
        <LinkCode
          key={link.address}
          link={link}
          // The next one may have been asked for before this one has gone.
          onClose={() => setLink((shown) => (shown === link ? null : shown))}
        />
      )}
      {kiosk.phase === 'countdown' && <Countdown until={kiosk.until} stay={stay} startOver={startOver} />}
    </>,
    document.body,
  );
}
