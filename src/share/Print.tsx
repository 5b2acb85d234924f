import { filterWords } from '../i18n/labels.ts';
import { selectSorted } from '../i18n/sorted.ts';
import { useTexts } from '../i18n/texts.ts';
import { selectLang, selectUnplacedCount } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatDate, formatNumber } from '../ui/format.ts';
import { PrintRow } from './PrintRow.tsx';
import { recordsAtHand } from './printing.ts';
import { shareLink } from './shareLink.ts';
import './print.css';

/** Head of the printed page: what it is, of which day, and how it was filtered. */
export function PrintHead() {
  const { shell, print } = useTexts();
  const lang = useAtlas(selectLang);
  const edition = useAtlas(({ facts }) => facts.edition);
  const count = useAtlas((state) => selectSorted(state).length);
  const unplaced = useAtlas(selectUnplacedCount);
  const filter = useAtlas((state) => filterWords(state.view, lang, state.facts.listings).join(' · '));
  return (
    <header className="print-only print-head">
      <h1>{shell.name}</h1>
      <p className="print-filter">{filter || print.everything}</p>
      <p>
        {shell.organizations(count, formatNumber(count, lang))}
        {unplaced > 0 && ` · ${shell.withoutPoint(unplaced, formatNumber(unplaced, lang))}`}
      </p>
      <p className="print-small">
        {print.asOf(formatDate(edition.slice(0, 10), lang))} · {print.edition(edition)}
      </p>
    </header>
  );
}

/** All visible organizations as a table, for paper; the number of sources where the full records are at hand. */
export function PrintTable() {
  const { explore, print } = useTexts();
  const listings = useAtlas(({ facts }) => facts.listings);
  const order = useAtlas(selectSorted);
  const link = useAtlas((state) => shareLink(state.view, selectLang(state), state.facts.edition, location));
  const records = recordsAtHand();
  const { sortKey } = explore;
  const columns = [
    sortKey.name,
    sortKey.kind,
    sortKey.municipality,
    sortKey.state,
    sortKey.since,
    sortKey.status,
    sortKey.confidence,
    ...(records ? [print.sources] : []),
  ];
  return (
    <section className="print-only print-list">
      <h2>{print.list}</h2>
      <table className="print-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map((position) => {
            const listing = listings[position];
            const sources = records && (records.get(listing?.id ?? '')?.sources.length ?? 0);
            return listing && <PrintRow key={listing.id} listing={listing} sources={sources} />;
          })}
        </tbody>
      </table>
      <footer className="print-foot">
        <p>{print.licence}</p>
        <p className="print-link">{link}</p>
      </footer>
    </section>
  );
}
