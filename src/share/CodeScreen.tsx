import { X } from 'lucide-react';
import { type ReactNode, type SyntheticEvent, useId } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { closeModal, showModal } from '../ui/modal.ts';
import type { HandOver } from './handOver.ts';
import { Qr } from './Qr.tsx';
import { isOnlyHere } from './shareLink.ts';
import { useShareTexts } from './texts.ts';
import './qrScreen.css';

type Props = Readonly<{ code: HandOver; onClose: () => void; children?: ReactNode }>;

/**
 * A link as a code that fills the screen, for the telephones of those who look on; and what the code does not carry.
 * Any key and any touch close it.
 */
export function CodeScreen({ code: { link, leftOut }, onClose, children }: Props) {
  const { shell } = useTexts();
  const share = useShareTexts();
  const title = useId();
  // React lets the event rise to the dialog that this one stands in, which would close as well.
  const closeThisAlone = (event: SyntheticEvent) => {
    event.stopPropagation();
    onClose();
  };
  return (
    <dialog className="qr-screen" ref={showUntilTouched} onClose={closeThisAlone} aria-labelledby={title}>
      <div className="qr-screen-content">
        <button type="button" className="button icon qr-screen-close" aria-label={shell.close} onClick={closeModal}>
          <X size={22} aria-hidden="true" />
        </button>
        <h2 id={title}>{share.qrTitle}</h2>
        <Qr text={link} label={share.qrLabel} className="qr-screen-code" />
        <div className="qr-screen-words">
          {isOnlyHere(link) && <p className="qr-screen-warning">{share.qrOnlyHere}</p>}
          {leftOut.length > 0 && <p>{share.qrLeftOut(leftOut.map((part) => share.leftOut[part]))}</p>}
          {children}
          <p className="qr-screen-link">{link}</p>
        </div>
      </div>
    </dialog>
  );
}

/** Keys that only lead to a control, or to another key. */
const PASSING = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/** As the `ref` of the dialog. @returns what ends its listening */
function showUntilTouched(dialog: HTMLDialogElement): () => void {
  showModal(dialog);
  const ending = new AbortController();
  const isControl = ({ target }: Event) => target instanceof Element && target.closest('button, label, input') !== null;
  const press = (event: KeyboardEvent) => {
    // A key that is held down has opened this.
    if (!dialog.open || event.repeat || PASSING.has(event.key)) return;
    if ((event.key === ' ' || event.key === 'Enter') && isControl(event)) return;
    event.preventDefault();
    closeNow(dialog);
  };
  dialog.addEventListener('keydown', press, { signal: ending.signal });
  dialog.addEventListener('click', (event) => isControl(event) || closeNow(dialog), { signal: ending.signal });
  return () => ending.abort();
}

/** The browser says so only a moment later, in which the next key would still find a code to put away. */
function closeNow(dialog: HTMLDialogElement): void {
  dialog.close();
  dialog.dispatchEvent(new Event('close'));
}
