import { useAtlas } from '../../state/store.ts';

/** More criteria than this take the room of maps and of what was not asked for, so that a page stays one page. */
const ROOMY = 8;

export const isDense = (criteria: readonly unknown[]): boolean => criteria.length > ROOMY;

/** Whether the pages of the brief have to save room. */
export const useIsDense = (): boolean => useAtlas(({ view }) => isDense(view.sites.criteria));
