import type { Kind } from '../../data/codes.ts';
import type { Tab } from '../../state/view.ts';

const plural = new Intl.PluralRules('en');
/** "1 organization", "440 organizations"; the number comes formatted. */
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

type Values = Readonly<Record<string, string | number>>;
const parts = (v: Values) => `${v.parts}${v.more ? ` and ${v.more} more` : ''}`;

export const shell = {
  name: 'Bajío Aerospace Atlas',
  tagline: 'Who makes aircraft in Mexico, where, with whom and with what skills',
  skipToResults: 'Skip the map, go to the results',
  tab: { explore: 'Explore', compare: 'Compare', sites: 'Sites', present: 'Present' } as Record<Tab, string>,
  workspaces: 'Workspaces',
  share: 'Share',
  settings: 'Settings',
  about: 'About',
  switchLang: 'Español',
  switchLangLabel: 'Cambiar a español',
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
  close: 'Close',
  loading: 'Loading…',
  retry: 'Try again',
  failed: 'This part could not be loaded.',
  dismiss: 'Dismiss this notice',
  sheetRaise: 'Show more of the list',
  sheetLower: 'Show more of the map',
  notices: 'Notices',
  organizations: (count: number, number: string) => counted(count, number, 'organization', 'organizations'),
  withoutPoint: (_count: number, number: string) => `${number} without a point`,
  notice: {
    dropped: (v: Values) => `Left out of the link, since it means nothing here: ${parts(v)}`,
    repeated: (v: Values) => `Left out of the link, since it is named before: ${parts(v)}`,
    surplus: (v: Values) => `Left out of the link, since no more than nine states stand side by side: ${parts(v)}`,
    otherEdition: (v: Values) =>
      `This link was made with edition ${v.edition}. Since then: ${v.added} added, ${v.removed} removed, ${v.changed} changed.`,
    unknownEdition: (v: Values) =>
      `This link was made with edition ${v.edition}, which is not known here; the facts may have changed.`,
    onlineMapFailed: () => 'The online map could not be loaded; the built-in one stays.',
    mapLost: () => 'The map lost its graphics context; the list goes on meanwhile.',
    noWebgl: () =>
      'This browser shows no interactive map (WebGL is off). Everything else works; the states stand in the picture.',
    said: (v: Values) => String(v.message),
  },
  kindCount: (
    count: number,
    number: string,
    kind: Kind,
    labels: { one: Record<Kind, string>; many: Record<Kind, string> },
  ) => `${number} ${(plural.select(count) === 'one' ? labels.one : labels.many)[kind].toLowerCase()}`,
};
