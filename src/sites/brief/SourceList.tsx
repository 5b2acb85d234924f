import type { Numbered } from './sources.ts';
import { useBriefTexts } from './texts.ts';

/** The sources of the page by their numbers, whole: paper has no link to follow. */
export function SourceList({ sources }: { sources: Numbered }) {
  const texts = useBriefTexts();
  return (
    <section className="brief-sources">
      <h3>{texts.sources}</h3>
      <ol>
        {sources.list.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ol>
      <p>{texts.recordsSources}</p>
    </section>
  );
}
