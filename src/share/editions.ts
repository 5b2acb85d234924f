import { type Edition, loadEdition, loadEditions } from '../data/load.ts';
import { notify } from '../state/actions.ts';
import { useAtlas } from '../state/store.ts';

/** Ids of the organizations that came, went and became different. */
export type EditionChange = Readonly<Record<'added' | 'removed' | 'changed', readonly string[]>>;

/** How the organizations of one edition differ from those of another. */
export function compareEditions(before: Edition['organizations'], after: Edition['organizations']): EditionChange {
  const ids = Object.keys(after);
  return {
    added: ids.filter((id) => !(id in before)),
    removed: Object.keys(before).filter((id) => !(id in after)),
    changed: ids.filter((id) => id in before && before[id]?.hash !== after[id]?.hash),
  };
}

/** How many of each. */
export const countChange = ({ added, removed, changed }: EditionChange) => ({
  added: added.length,
  removed: removed.length,
  changed: changed.length,
});

/** Says what changed where the link was made with another edition of the facts. */
export async function announceEdition(): Promise<void> {
  const { facts, view } = useAtlas.getState();
  const { edition } = view;
  if (edition === null || edition === facts.edition) return;
  const change = await changeSince(edition, facts.edition).catch(() => null);
  if (change) notify({ text: 'otherEdition', values: { edition, ...countChange(change) } });
  else notify({ text: 'unknownEdition', values: { edition } });
}

/** null where there is no such edition: the list of them is asked first, as a missing file would be an error in the browser's console. */
export async function changeSince(edition: string, present: string): Promise<EditionChange | null> {
  if (!(await loadEditions()).includes(edition)) return null;
  const [before, after] = await Promise.all([loadEdition(edition), loadEdition(present)]);
  return compareEditions(before.organizations, after.organizations);
}
