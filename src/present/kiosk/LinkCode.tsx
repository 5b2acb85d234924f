import { Qr } from '../../share/Qr.tsx';
import { isOnlyHere } from '../../share/shareLink.ts';
import { useShareTexts } from '../../share/texts.ts';
import { closeModal, showModal } from '../../ui/modal.ts';
import { useKioskTexts } from './texts.ts';

export type Link = Readonly<{ address: string; name: string }>;

/** A link that would lead away from the kiosk, for the visitor's own phone. */
export function LinkCode({ link, onClose }: { link: Link; onClose: () => void }) {
  const texts = useKioskTexts();
  const share = useShareTexts();
  return (
    <dialog ref={showModal} className="kiosk-dialog" aria-labelledby="kiosk-link" onClose={onClose}>
      <h2 id="kiosk-link">{texts.onPhone}</h2>
      <Qr className="kiosk-code" text={link.address} label={texts.codeOf(link.name)} />
      <p className="kiosk-name">{link.name}</p>
      <p className="kiosk-address">{link.address}</p>
      {isOnlyHere(link.address) ? <p className="kiosk-warning">{share.qrOnlyHere}</p> : <p>{texts.scan}</p>}
      <button type="button" className="button primary" onClick={closeModal}>
        {texts.close}
      </button>
    </dialog>
  );
}
