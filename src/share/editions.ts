import { type Edition, loadEdition } from '../data/load.ts';
import { notify } from '../state/actions.ts';
import { useAtlas } from '../state/store.ts';

export type EditionChange = Readonly<{ added: number; removed: number; changed: number }>;

/** How the organizations of one edition differ from those of another. */
export function compareEditions(before: Edition['organizations'], after: Edition['organizations']): EditionChange {
  const ids = Object.keys(after);
  return {
    added: ids.filter((id) => !(id in before)).length,
    removed: Object.keys(before).filter((id) => !(id in after)).length,
    changed: ids.filter((id) => id in before && before[id]?.hash !== after[id]?.hash).length,
  };
}

/** Says what changed where the link was made with another edition of the facts. */
export async function announceEdition(): Promise<void> {
  const { facts, view } = useAtlas.getState();
  if (view.edition === null || view.edition === facts.edition) return;
  try {
    const [before, after] = await Promise.all([loadEdition(view.edition), loadEdition(facts.edition)]);
    notify({
      text: 'otherEdition',
      values: { edition: view.edition, ...compareEditions(before.organizations, after.organizations) },
    });
  } catch {
    notify({ text: 'unknownEdition', values: { edition: view.edition } });
  }
}
