import { X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { selectIsKiosk } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { closeModal, showModal } from '../ui/modal.ts';
import { FilesPart } from './FilesPart.tsx';
import { LinkPart } from './LinkPart.tsx';
import { PaperPart } from './PaperPart.tsx';
import { PicturePart } from './picture/PicturePart.tsx';
import { QrPart } from './QrPart.tsx';
import { ScenePart } from './ScenePart.tsx';
import './shareDialog.css';

type Props = { open: boolean; onClose: () => void };

/** The link to what is on screen, for this device and for telephones; the map as a picture; the records as data, as a hand-out, on paper. */
export function ShareDialog({ open, onClose }: Props) {
  const { shell } = useTexts();
  // A stand hands nothing out but the code of its view.
  const isKiosk = useAtlas(selectIsKiosk);
  if (!open || isKiosk) return null;
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
        <div className="share-link-row">
          <LinkPart />
          <QrPart />
        </div>
        <PicturePart />
        <FilesPart />
        <PaperPart />
        <ScenePart />
      </div>
    </dialog>
  );
}

/** The content fills the dialog, so a click on the dialog itself is one beside it. (`closedby` is not yet known everywhere.) */
function closeOnBackdrop(event: MouseEvent<HTMLDialogElement>) {
  if (event.target === event.currentTarget) event.currentTarget.close();
}
