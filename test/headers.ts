/**
 * The headers that the rules of a `_headers` file give to a path, as Cloudflare Pages reads them: every rule that fits counts, and a header
 * named by several of them has their values joined by a comma.
 */
export function headersFor(rules: string, path: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  let fits = false;
  for (const line of rules.split('\n').filter((text) => text.trim() && !text.startsWith('#'))) {
    if (/^\S/.test(line)) {
      const [start, end] = line.trim().split('*') as [string, string?];
      fits = end === undefined ? path === start : path.startsWith(start);
      continue;
    }
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (!fits || !name || !value) continue;
    const before = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}
