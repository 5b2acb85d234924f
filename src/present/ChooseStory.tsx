import { use } from 'react';
import { createPortal } from 'react-dom';
import { loadStoryEntries } from '../data/stories.ts';
import { once } from '../lib/once.ts';
import { useOwnStories } from '../share/ownStories.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { usePresentTexts } from './texts.ts';
import './stage/stage.css';

/** Stage or console that was asked for without a story: the stories of the atlas and one's own, to go on with. Suspends. */
export function ChooseStory() {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const own = useOwnStories(({ stories }) => stories);
  const entries = use(once(loadStoryEntries));
  const choose = (story: string) =>
    useAtlas.setState(({ view }) => ({ view: { ...view, present: { ...view.present, story, scene: 1 } } }));
  return createPortal(
    <main className="present-missing" aria-labelledby="present-choose">
      <h1 id="present-choose">{texts.choose}</h1>
      <ul className="present-choices">
        {[...entries, ...own].map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="button" onClick={() => choose(id)}>
              {title[lang]}
            </button>
          </li>
        ))}
      </ul>
    </main>,
    document.body,
  );
}
