import { sourceName } from '../../ui/sourceName.ts';
import type { Numbered } from './sources.ts';
import { useBriefTexts } from './texts.ts';

/** The sources of the page by their numbers, in running text: who publishes it and which page; the whole address is the link's. */
export function SourceList({ sources }: { sources: Numbered }) {
  const texts = useBriefTexts();
  return (
    <section className="brief-sources">
      <h3>{texts.sources}</h3>{' '}
      <p>
        {sources.list.map((source, i) => (
          <span key={source}>
            <strong>[{i + 1}]</strong>&nbsp;
            <Source source={source} />{' '}
          </span>
        ))}
      </p>
    </section>
  );
}

function Source({ source }: { source: string }) {
  const { href, host, page } = sourceName(source);
  const name = page === '' ? host : `${host} · ${page}`;
  return href === null ? name : <a href={href}>{name}</a>;
}
