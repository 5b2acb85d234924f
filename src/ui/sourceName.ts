/** A source as one reads it: where it leads, if anywhere, who published it, and which page. */
export type SourceName = Readonly<{ href: string | null; host: string; page: string }>;

const LONGEST_PAGE = 64;

/** Only http and https become links; any other text is a register or package and stands as it is. */
export function sourceName(source: string): SourceName {
  const url = /^https?:\/\//i.test(source) && URL.canParse(source) ? new URL(source) : null;
  if (url === null) return { href: null, host: source, page: '' };
  return { href: url.href, host: url.hostname.replace(/^(www|m|amp|beta)\./, ''), page: pageOf(url) };
}

/** The last part of the path that has words in it: "aiq-y-la-industria" → "aiq y la industria". */
function pageOf(url: URL): string {
  const parts = url.pathname.split('/').map(decoded);
  const page = parts.findLast((part) => /\p{L}{3}/u.test(part) && !/^(amp|index\.\w+)$/i.test(part)) ?? '';
  const text = page
    .replace(/\.(html?|php|pdf|aspx?)$/i, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
  return text.length > LONGEST_PAGE ? `${text.slice(0, LONGEST_PAGE).replace(/\s+\S*$/, '')}…` : text;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
