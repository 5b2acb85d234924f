import { createPortal } from 'react-dom';
import { useAtlas } from '../state/store.ts';
import { usePresentTexts } from './texts.ts';
import './stage/stage.css';

/** Stage or console of a story that this device does not have: says so and leads back. */
export function NoStory({ id }: { id: string }) {
  const texts = usePresentTexts();
  const back = () =>
    useAtlas.setState(({ view }) => ({
      view: { ...view, present: { ...view.present, story: null, scene: 1, stage: false, console: false } },
    }));
  return createPortal(
    <div className="present-missing" role="alert">
      <p>{texts.missing(id)}</p>
      <button type="button" className="button primary" onClick={back}>
        {texts.back}
      </button>
    </div>,
    document.body,
  );
}
