import type { Part } from './linkReader.ts';

/** What is the visitor's own and stands behind "#", which browsers never send to a server. */
export type OwnView = Readonly<{
  /** Candidates on the shortlist, as in `SitesView.candidate`. */
  shortlist: readonly string[];
}>;

const HOME: OwnView = { shortlist: [] };
/** As many as one compares side by side. */
export const MAX_SHORTLIST = 5;
const CANDIDATE = /^(own:\d{1,3}|[a-z0-9]+(-[a-z0-9]+)*)$/;

export const ownPart: Part<OwnView> = {
  home: HOME,
  read: (link, known) => ({
    shortlist: link
      .list(
        'shortlist',
        (id): id is string => CANDIDATE.test(id) && (id.startsWith('own:') || known.organizations.has(id)),
      )
      .slice(0, MAX_SHORTLIST),
  }),
  write: (view, write) => write('shortlist', view.shortlist.join(',')),
};
