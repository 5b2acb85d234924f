import { useState } from 'react';
import { useAtlas } from '../state/store.ts';
import { CodeScreen } from './CodeScreen.tsx';
import { hasOwn } from './handOver.ts';
import { useShareTexts } from './texts.ts';
import { useHandOver } from './useHandOver.ts';

/** The view on screen as a code that fills it; what is the visitor's own goes along if they wish. */
export function QrScreen({ onClose }: { onClose: () => void }) {
  const share = useShareTexts();
  const ownMade = useAtlas(({ view }) => hasOwn(view));
  const [withOwn, setWithOwn] = useState(false);
  const code = useHandOver(withOwn);
  return (
    <CodeScreen code={code} onClose={onClose}>
      {ownMade && (
        <label className="qr-screen-own">
          <input type="checkbox" checked={withOwn} onChange={(event) => setWithOwn(event.target.checked)} />
          {share.qrOwn}
        </label>
      )}
    </CodeScreen>
  );
}
