import { Printer, X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { closeModal, showModal } from '../ui/modal.ts';
import { FilesPart } from './FilesPart.tsx';
import { LinkPart } from './LinkPart.tsx';
import { printPage } from './printing.ts';
import { ScenePart } from './ScenePart.tsx';
import { useShareTexts } from './texts.ts';
import './shareDialog.css';

type Props = { open: boolean; onClose: () => void };

/** The link to what is on screen, and its records as files or on paper. */
export function ShareDialog({ open, onClose }: Props) {
  const { shell } = useTexts();
  const share = useShareTexts();
  if (!open) return null;
  const printAfterClosing = (event: MouseEvent<HTMLButtonElement>) => {
    event.currentTarget.closest('dialog')?.close();
    void printPage();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: for the keyboard there are Escape and the button
    <dialog className="share" ref={showModal} onClose={onClose} onClick={closeOnBackdrop} aria-labelledby="share-title">
      <div className="share-content">
        <div className="share-head">
          <h2 id="share-title">{shell.share}</h2>
          <button type="button" className="button icon share-close" aria-label={shell.close} onClick={closeModal}>
            <X size={18} aria-hidden="true" />
          </button>
        </div>
        <LinkPart />
        <FilesPart />
        <ScenePart />
        <section className="share-part">
          <h3 className="section-title">{share.print}</h3>
          <p className="share-hint">{share.printText}</p>
          <button type="button" className="button" onClick={printAfterClosing}>
            <Printer size={16} aria-hidden="true" />
            {share.printButton}
          </button>
        </section>
      </div>
    </dialog>
  );
}

/** The content fills the dialog, so a click on the dialog itself is one beside it. (`closedby` is not yet known everywhere.) */
function closeOnBackdrop(event: MouseEvent<HTMLDialogElement>) {
  if (event.target === event.currentTarget) event.currentTarget.close();
}
