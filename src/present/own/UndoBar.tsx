import { undoDelete, useOwnStories } from '../../share/ownStories.ts';
import { usePresentTexts } from '../texts.ts';

/** Gives back what was just lost; there until something else is done, wherever the list is scrolled to. */
export function UndoBar() {
  const texts = usePresentTexts();
  const loss = useOwnStories(({ before }) => before?.loss);
  return (
    <div className="present-undo" aria-live="polite">
      {loss && (
        <>
          <span>{texts.lost[loss]}</span>
          <button type="button" className="link-button" onClick={undoDelete}>
            {texts.undo}
          </button>
        </>
      )}
    </div>
  );
}
