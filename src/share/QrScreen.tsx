import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { useAtlas } from '../state/store.ts';
import { closeModal, showModal } from '../ui/modal.ts';
import { hasOwn } from './handOver.ts';
import { Qr } from './Qr.tsx';
import { isOnlyHere } from './shareLink.ts';
import { useShareTexts } from './texts.ts';
import { useHandOver } from './useHandOver.ts';
import './qrScreen.css';

/** The view as a code that fills the screen, for the telephones of those who look on; and what the code does not carry. */
export function QrScreen({ onClose }: { onClose: () => void }) {
  const { shell } = useTexts();
  const share = useShareTexts();
  const ownMade = useAtlas(({ view }) => hasOwn(view));
  const [withOwn, setWithOwn] = useState(false);
  const { link, leftOut } = useHandOver(withOwn);
  const title = useId();
  return (
    <dialog className="qr-screen" ref={showModal} onClose={onClose} aria-labelledby={title}>
      <div className="qr-screen-content">
        <button type="button" className="button icon qr-screen-close" aria-label={shell.close} onClick={closeModal}>
          <X size={22} aria-hidden="true" />
        </button>
        <h2 id={title}>{share.qrTitle}</h2>
        <Qr text={link} label={share.qrLabel} className="qr-screen-code" />
        <div className="qr-screen-words">
          {isOnlyHere(link) && <p className="qr-screen-warning">{share.qrOnlyHere}</p>}
          {leftOut.length > 0 && <p>{share.qrLeftOut(leftOut.map((part) => share.leftOut[part]))}</p>}
          {ownMade && (
            <label className="qr-screen-own">
              <input type="checkbox" checked={withOwn} onChange={(event) => setWithOwn(event.target.checked)} />
              {share.qrOwn}
            </label>
          )}
          <p className="qr-screen-link">{link}</p>
        </div>
      </div>
    </dialog>
  );
}
