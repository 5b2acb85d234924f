import { Check, Copy, FileDown, Printer, Share2, X } from 'lucide-react';
import { type MouseEvent, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { selectLang, selectMatches } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { download, FORMATS, type Format } from './download.ts';
import { shareLink } from './shareLink.ts';
import './shareDialog.css';

type Props = { open: boolean; onClose: () => void };

/** The link to what is on screen, and its records as files or on paper. */
export function ShareDialog({ open, onClose }: Props) {
  const { share, shell } = useTexts();
  if (!open) return null;
  return (
    <dialog className="share" ref={showModal} onClose={onClose} closedby="any" aria-labelledby="share-title">
      <header className="share-head">
        <h2 id="share-title">{shell.share}</h2>
        <button type="button" className="button icon share-close" aria-label={shell.close} onClick={closeDialog}>
          <X size={18} aria-hidden="true" />
        </button>
      </header>
      <LinkPart />
      <FilesPart />
      <section className="share-part">
        <h3 className="section-title">{share.print}</h3>
        <p>{share.printText}</p>
        <button
          type="button"
          className="button"
          onClick={(event) => {
            closeDialog(event);
            print();
          }}
        >
          <Printer size={16} aria-hidden="true" />
          {share.printButton}
        </button>
      </section>
    </dialog>
  );
}

function LinkPart() {
  const { share, shell } = useTexts();
  const link = useAtlas((state) => shareLink(state.view, selectLang(state), state.facts.edition, location));
  const [said, say] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => say('copied'),
      () => say('copyFailed'),
    );
  const handOn = () => navigator.share({ title: shell.name, url: link }).catch(() => say(null));
  return (
    <section className="share-part">
      <h3 className="section-title">{share.link}</h3>
      <input
        className="share-link"
        readOnly
        value={link}
        aria-label={share.link}
        onFocus={(event) => event.target.select()}
      />
      <p className="share-hint">{share.linkCarries}</p>
      <div className="share-buttons">
        <button type="button" className="button primary" onClick={copy}>
          {said === 'copied' ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
          {share.copy}
        </button>
        {'share' in navigator && (
          <button type="button" className="button" onClick={handOn}>
            <Share2 size={16} aria-hidden="true" />
            {share.handOn}
          </button>
        )}
      </div>
      <p className="share-said" aria-live="polite">
        {said && share[said]}
      </p>
    </section>
  );
}

function FilesPart() {
  const { share } = useTexts();
  const lang = useAtlas(selectLang);
  const count = useAtlas((state) => selectMatches(state).visible.length);
  const [failed, setFailed] = useState(false);
  const save = (format: Format) =>
    download(format).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <section className="share-part">
      <h3 className="section-title">{share.files}</h3>
      <p>{share.filesText(count, formatNumber(count, lang))}</p>
      <div className="share-buttons">
        {FORMATS.map((format) => (
          <button key={format} type="button" className="button" disabled={count === 0} onClick={() => save(format)}>
            <FileDown size={16} aria-hidden="true" />
            {share.format[format]}
          </button>
        ))}
      </div>
      <p className="share-said" aria-live="polite">
        {failed && share.fileFailed}
      </p>
      <p className="share-hint">
        {share.openData} <a href={`${import.meta.env.BASE_URL}data/datapackage.json`}>datapackage.json</a>
      </p>
    </section>
  );
}

/** Called once, when the dialog appears. */
function showModal(dialog: HTMLDialogElement | null) {
  if (dialog !== null && !dialog.open) dialog.showModal();
}

/** Through the dialog's own close, which gives the focus back to where it came from. */
function closeDialog(event: MouseEvent<HTMLButtonElement>) {
  event.currentTarget.closest('dialog')?.close();
}
