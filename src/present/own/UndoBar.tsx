import { undoDelete, useOwnStories } from '../../share/ownStories.ts';
import { usePresentTexts } from '../texts.ts';

/** Gives back what was just deleted; there until something else is done. */
export function UndoBar() {
  const texts = usePresentTexts();
  const canUndo = useOwnStories(({ before }) => before !== null);
  return (
    <div className="present-undo" aria-live="polite">
      {canUndo && (
        <>
          <span>{texts.deleted}</span>
          <button type="button" className="link-button" onClick={undoDelete}>
            {texts.undo}
          </button>
        </>
      )}
    </div>
  );
}
