import type { Listing } from '../data/schema.ts';
import { filterWords } from '../i18n/labels.ts';
import { selectSorted } from '../i18n/sorted.ts';
import { useTexts } from '../i18n/texts.ts';
import { selectLang, selectUnplacedCount } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatDate, formatNumber } from '../ui/format.ts';
import { shareLink } from './shareLink.ts';
import './print.css';

/** Head of the printed page: what it is, of which edition, and how it was filtered. */
export function PrintHead() {
  const { shell, share } = useTexts();
  const lang = useAtlas(selectLang);
  const edition = useAtlas(({ facts }) => facts.edition);
  const count = useAtlas((state) => selectSorted(state).length);
  const unplaced = useAtlas(selectUnplacedCount);
  const filter = useAtlas((state) => filterWords(state.view, lang, state.facts.listings).join(' · '));
  return (
    <header className="print-only print-head">
      <h1>{shell.name}</h1>
      <p>
        {shell.organizations(count, formatNumber(count, lang))}
        {unplaced > 0 && ` · ${shell.withoutPoint(unplaced, formatNumber(unplaced, lang))}`}
        {filter && ` · ${filter}`}
      </p>
      <p className="print-small">{share.printEdition(edition)}</p>
    </header>
  );
}

/** All visible organizations as a table, for paper. */
export function PrintTable() {
  const { explore, share } = useTexts();
  const listings = useAtlas(({ facts }) => facts.listings);
  const order = useAtlas(selectSorted);
  const link = useAtlas((state) => shareLink(state.view, selectLang(state), state.facts.edition, location));
  const { sortKey } = explore;
  const columns = [
    sortKey.name,
    sortKey.kind,
    sortKey.municipality,
    sortKey.state,
    sortKey.since,
    sortKey.status,
    sortKey.confidence,
  ];
  return (
    <section className="print-only">
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
          {order.map((position) => (
            <Row key={position} listing={listings[position] as Listing} />
          ))}
        </tbody>
      </table>
      <p className="print-small">{share.licence}</p>
      <p className="print-small print-link">{link}</p>
    </section>
  );
}

function Row({ listing }: { listing: Listing }) {
  const { codes } = useTexts();
  const lang = useAtlas(selectLang);
  const { name, kind, role, municipality, state, since, status, confidence } = listing;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{role === null ? codes.kindOne[kind] : codes.role[role]}</td>
      <td>{municipality}</td>
      <td>{codes.state[state]}</td>
      <td>{since && formatDate(since, lang)}</td>
      <td>{codes.status[status]}</td>
      <td>{codes.confidence[confidence]}</td>
    </tr>
  );
}
