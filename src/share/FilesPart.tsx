import { Braces, FileSpreadsheet, type LucideIcon, Sheet } from 'lucide-react';
import { selectLang, selectMatches } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { approximateBytes, download, FORMATS, type Format } from './download.ts';
import { SaveTiles } from './SaveTiles.tsx';
import { useShareTexts } from './texts.ts';

const ICONS: Readonly<Record<Format, LucideIcon>> = { csv: Sheet, xlsx: FileSpreadsheet, geojson: Braces };

/** What the filter shows, to take away as data. */
export function FilesPart() {
  const share = useShareTexts();
  const lang = useAtlas(selectLang);
  const count = useAtlas((state) => selectMatches(state).visible.length);
  const size = (format: Format) => formatSize(approximateBytes(format, count), (number) => formatNumber(number, lang));
  return (
    <section className="share-part">
      <div className="share-part-head">
        <h3 className="section-title">{share.files}</h3>
        <p className="share-hint">{share.filesText(count, formatNumber(count, lang))}</p>
      </div>
      <SaveTiles
        tiles={FORMATS.map((format) => ({
          key: format,
          icon: ICONS[format],
          name: share.format[format],
          hints: [share.opensIn[format], share.aboutSize(size(format))],
        }))}
        isDisabled={count === 0}
        save={download}
        failed={share.fileFailed}
      />
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
