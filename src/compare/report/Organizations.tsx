import { Fragment } from 'react';
import type { Listing } from '../../data/schema.ts';
import { recordsAtHand } from '../../share/printing.ts';
import { citedAddress } from '../cite.ts';
import type { SourceNumbers } from './numbered.ts';

/** The sources of an organization's record; none where the records are not here while it prints. */
export const sourcesOfRecord = (id: string): readonly string[] =>
  recordsAtHand()?.get(id)?.sources.map(citedAddress) ?? [];

/** Small numbers that lead to the sources at the end; each stays in one line. */
export function Numbers({ sources, numbers }: { sources: readonly string[]; numbers: SourceNumbers }) {
  return (
    <sup>
      {sources.map((source, i) => (
        <Fragment key={source}>
          {i > 0 && ', '}
          <span>{numbers.get(source)}</span>
        </Fragment>
      ))}
    </sup>
  );
}

/** Names of organizations in one line, each with the numbers of its sources. */
export function Organizations({ all, numbers }: { all: readonly Listing[]; numbers: SourceNumbers }) {
  return all.map(({ id, name }, i) => (
    <span key={id}>
      {i > 0 && '; '}
      {name}
      <Numbers sources={sourcesOfRecord(id)} numbers={numbers} />
    </span>
  ));
}
