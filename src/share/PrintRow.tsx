import type { Listing } from '../data/schema.ts';
import { useTexts } from '../i18n/texts.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatDate } from '../ui/format.ts';

/** One organization on paper; `sources` is how many it has, null where that is not loaded. */
export function PrintRow({ listing, sources }: { listing: Listing; sources: number | null }) {
  const { codes, print } = useTexts();
  const lang = useAtlas(selectLang);
  const { name, kind, role, municipality, state, since, status, confidence } = listing;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{role === null ? codes.kindOne[kind] : codes.role[role]}</td>
      <td>{municipality}</td>
      <td className="print-code">{codes.state[state]}</td>
      <td className="print-code">{since && formatDate(since, lang)}</td>
      <td>{status === 'unknown' ? print.unknownStatus : codes.status[status]}</td>
      <td>{codes.confidence[confidence]}</td>
      {sources !== null && <td className="print-number">{sources}</td>}
    </tr>
  );
}
