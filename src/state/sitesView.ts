import type { Part } from './linkReader.ts';

/** What an investor asks of a location, as far as a link may tell it. */
export type SitesView = Readonly<{
  /** The candidate that is looked at: an organization's id, or `own:` and the number of an own pin. */
  candidate: string | null;
}>;

const HOME: SitesView = { candidate: null };

const CANDIDATE = /^(own:\d{1,3}|[a-z0-9]+(-[a-z0-9]+)*)$/;

export const sitesPart: Part<SitesView> = {
  home: HOME,
  read: (link, known) => ({
    candidate: link.one(
      'candidate',
      (text) => (CANDIDATE.test(text) && (text.startsWith('own:') || known.organizations.has(text)) ? text : undefined),
      HOME.candidate,
    ),
  }),
  write: (view, write) => write('candidate', view.candidate),
};
