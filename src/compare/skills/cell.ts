import { isArea } from '../../data/areas.ts';
import { ACTIVITIES, type Activity, type Area } from '../../data/codes.ts';
import { changeCompare } from '../../state/actions.ts';
import { type CompareView, toggleCell as toggle } from '../../state/compareView.ts';

/** An activity in an area, whose evidence is open; the link carries it as the table's row and cell. */
export type SkillCell = Readonly<{ activity: Activity; area: Area }>;

const ROW = 'atlas.activity.';

/** The activity of the focused row; null where another row is focused or none. */
export function activityOf(row: string | null): Activity | null {
  return ACTIVITIES.find((activity) => row === `${ROW}${activity}`) ?? null;
}

/** What is open, if it is about an activity. */
export function cellOf({ row, cell }: Pick<CompareView, 'row' | 'cell'>): SkillCell | null {
  const activity = activityOf(row);
  return activity !== null && cell !== null && isArea(cell) ? { activity, area: cell } : null;
}

/** Opens the evidence of an activity in an area; of the one that is open already it closes it. */
export function toggleCell({ activity, area }: SkillCell): void {
  changeCompare((view) => toggle(view, `${ROW}${activity}`, area));
}

export function closeCell(): void {
  changeCompare((view) => ({ ...view, cell: null }));
}

/** Focuses the activity, or none of them; evidence of another one closes. */
export function focusActivity(activity: Activity | null): void {
  changeCompare((view) => ({ ...view, row: activity && `${ROW}${activity}`, cell: null }));
}
