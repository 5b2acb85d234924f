import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { selectLang, selectMatches } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { approximateBytes, download, FORMATS, type Format } from './download.ts';
import { useShareTexts } from './texts.ts';

type Said = Readonly<{ failed: boolean; file: string }>;

/** What the filter shows, to take away as a file. */
export function FilesPart() {
  const share = useShareTexts();
  const lang = useAtlas(selectLang);
  const count = useAtlas((state) => selectMatches(state).visible.length);
  const [busy, setBusy] = useState<Format | null>(null);
  const [said, say] = useState<Said | null>(null);
  const save = async (format: Format) => {
    if (busy !== null) return;
    setBusy(format);
    try {
      say({ failed: false, file: await download(format) });
    } catch {
      say({ failed: true, file: '' });
    }
    setBusy(null);
  };
  const size = (format: Format) => formatSize(approximateBytes(format, count), (number) => formatNumber(number, lang));
  return (
    <section className="share-part">
      <h3 className="section-title">{share.files}</h3>
      <p className="share-hint">{share.filesText(count, formatNumber(count, lang))}</p>
      <div className="share-formats">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button share-format"
            disabled={count === 0}
            aria-busy={busy === format}
            onClick={() => save(format)}
          >
            <span className="share-format-name">
              <FileDown size={16} aria-hidden="true" />
              {share.format[format]}
            </span>
            <small>{share.opensIn[format]}</small>
            <small>{share.aboutSize(size(format))}</small>
          </button>
        ))}
      </div>
      <p className="share-said" aria-live="polite" data-failed={said?.failed ?? false}>
        {said && (said.failed ? share.fileFailed : share.saved(said.file))}
      </p>
      <p className="share-hint">
        {share.openData} <a href={`${import.meta.env.BASE_URL}data/datapackage.json`}>datapackage.json</a>
      </p>
    </section>
  );
}

/** Two digits are as many as an estimate is worth. */
function formatSize(bytes: number, format: (value: number) => string): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${format(Number(value.toPrecision(2)))} ${unit}`;
}
