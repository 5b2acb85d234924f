import { Maximize2 } from 'lucide-react';
import { useState } from 'react';
import { Qr } from './Qr.tsx';
import { QrScreen } from './QrScreen.tsx';
import { isOnlyHere } from './shareLink.ts';
import { useShareTexts } from './texts.ts';
import { useHandOver } from './useHandOver.ts';

/** The view as a code for a telephone, small, with what it does not carry; a press fills the screen with it. */
export function QrPart() {
  const share = useShareTexts();
  const { link, leftOut } = useHandOver(false);
  const [isLarge, setLarge] = useState(false);
  return (
    <>
      <section className="share-part share-qr-part">
        <h3 className="section-title">{share.qr}</h3>
        <button type="button" className="share-qr" aria-label={share.qrEnlarge} onClick={() => setLarge(true)}>
          <Qr text={link} label={share.qrLabel} className="share-qr-code" />
          <span className="share-qr-enlarge">
            <Maximize2 size={14} aria-hidden="true" />
            {share.qrEnlarge}
          </span>
        </button>
        {isLarge && <QrScreen onClose={() => setLarge(false)} />}
      </section>
      <div className="share-qr-words share-hint">
        {isOnlyHere(link) && <p className="share-qr-warning">{share.qrOnlyHere}</p>}
        {leftOut.length > 0 && <p>{share.qrLeftOut(leftOut.map((part) => share.leftOut[part]))}</p>}
      </div>
    </>
  );
}
