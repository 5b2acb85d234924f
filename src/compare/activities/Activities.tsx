import type { PointerEvent } from 'react';
import { SERVICES } from '../../data/activities.ts';
import { isState } from '../../data/areas.ts';
import { hover } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { CellEvidence } from '../evidence/CellEvidence.tsx';
import { TodayNote } from '../skills/TodayNote.tsx';
import { useWords } from '../skills/words.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { QuotientKey } from './QuotientKey.tsx';
import { useArrowKeys } from './useArrowKeys.ts';
import { useGroups } from './useGroups.ts';
import { useMatrixOverlay } from './useMatrixOverlay.ts';
import './matrix.css';

/** Activities by area: how many have them, how much the area specialises in them, and how far a gap's nearest provider is. */
export function Activities() {
  const words = useWords();
  const { matrix, basis, servicesApart, list } = words.texts;
  const areas = useAtlas(({ view }) => view.compare.areas);
  const groups = useGroups();
  const { stop, onFocus, onKeyDown } = useArrowKeys();
  useMatrixOverlay();
  const light = ({ target }: PointerEvent) => {
    const area = target instanceof Element ? target.closest<HTMLElement>('[data-area]')?.dataset.area : undefined;
    hover(area !== undefined && isState(area) ? area : null);
  };
  return (
    <div className="mat">
      <div className="mat-page">
        <header className="mat-head">
          <h3>{matrix.title}</h3>
          <p>{matrix.lead}</p>
          <QuotientKey />
          <TodayNote />
        </header>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's grid, moved through by arrow keys
          role="grid"
          className="mat-table"
          aria-label={matrix.title}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          onPointerOver={light}
          onPointerLeave={() => hover(null)}
        >
          <MatrixHead areas={areas} />
          {groups.map(({ title, note, activities }) => (
            <tbody key={title}>
              <tr>
                <th scope="rowgroup" className="mat-group" colSpan={areas.length + 1}>
                  {title} <span>{note}</span>
                </th>
              </tr>
              {activities.map((activity) => (
                <MatrixRow
                  key={activity}
                  activity={activity}
                  areas={areas}
                  stop={stop ?? groups[0].activities[0] ?? ''}
                />
              ))}
            </tbody>
          ))}
        </table>
        <footer className="mat-notes">
          <p>
            <span className="formula">{matrix.formula}</span> {matrix.formulaWhere} {matrix.caveat}
          </p>
          <p>{matrix.nearestNote}</p>
          <p>{servicesApart(list(SERVICES.map(words.activity)))}</p>
          <p>{basis}</p>
        </footer>
      </div>
      <CellEvidence />
    </div>
  );
}
