import type { Proof } from '../data/claims.ts';
import type { Indicator } from '../data/schema.ts';
import { words } from '../lib/fold.ts';
import { memo } from '../lib/memo.ts';
import { sourceName } from './sourceName.ts';

type Publishers = Readonly<{ ofSource: ReadonlyMap<string, string>; ofHost: ReadonlyMap<string, string> }>;

/** Who publishes what, as far as the figures say it: of a very page, and of a host that bears the publisher's name. */
const publishersOf = memo((indicators: readonly Indicator[]): Publishers => {
  const ofSource = new Map<string, string>();
  const ofHost = new Map<string, string>();
  for (const { source_url, publisher } of indicators) {
    if (publisher === null) continue;
    ofSource.set(source_url, publisher);
    const { host } = sourceName(source_url);
    const name = withoutOrigin(publisher);
    if (bears(host, name)) ofHost.set(host, name);
  }
  return { ofSource, ofHost };
});

/** "Líder Empresarial, with STPS data" is said of one page, not of the publisher. */
const withoutOrigin = (publisher: string) => publisher.replace(/,.*/, '');

/** Whether the host is the publisher's own: many papers are read at pressreader.com, and none is called so. */
function bears(host: string, publisher: string): boolean {
  const letters = host.replace(/[^a-z0-9]/g, '');
  const all = words(publisher).map((word) => word.replace(/[^a-z0-9]/g, ''));
  // Articles and prepositions are often left out of a host's name.
  const long = all.filter((word) => word.length > 3);
  return (long.length > 0 ? long : all).every((word) => letters.includes(word));
}

/**
 * Who says it, short enough for a line on stage: publishers, else hosts, each once and each by one name.
 * Empty for the atlas's own counts.
 */
export function sourceWords({ sources, publisher }: Proof, indicators: readonly Indicator[]): readonly string[] {
  if (publisher !== null) return [publisher];
  const { ofSource, ofHost } = publishersOf(indicators);
  const nameOf = (source: string) => {
    const { host } = sourceName(source);
    return ofSource.get(source) ?? ofHost.get(host) ?? host;
  };
  return [...new Set(sources.map(nameOf))];
}
