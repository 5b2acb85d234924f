import { sourceName } from './sourceName.ts';
import './sourceLink.css';

/** A source as a link where it is an address, else as the text it is. `short` shows the publisher's host only. */
export function SourceLink({ source, short = false }: { source: string; short?: boolean }) {
  const { href, host, page } = sourceName(source);
  if (href === null) return <span className="source-text">{host}</span>;
  return (
    <a className="source-link" href={href} target="_blank" rel="noopener noreferrer" title={href}>
      {host}
      {!short && page !== '' && <span className="source-page"> · {page}</span>}
    </a>
  );
}
