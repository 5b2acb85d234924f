import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { addView } from './addView.ts';
import { useOwnStories } from './ownStories.ts';
import { hasOwnPins } from './sceneOverlay.ts';
import { useShareTexts } from './texts.ts';

/** Keeps the view on screen as a scene of a story, from wherever one is. */
export function ScenePart() {
  const share = useShareTexts();
  const lang = useAtlas(selectLang);
  const tab = useAtlas(({ view }) => view.tab);
  const withOwnPins = useAtlas(({ overlay, facts }) => hasOwnPins(overlay, facts));
  const { stories, isKept } = useOwnStories();
  const [chosen, setChosen] = useState(() => stories.at(-1)?.id ?? '');
  const [said, setSaid] = useState('');
  const id = useId();
  const add = () => {
    const story = addView(chosen || null);
    setSaid(story ? share.sceneAdded(story.title[lang], story.scenes.length) : share.sceneFull);
    if (story) setChosen(story.id);
  };
  return (
    <section className="share-part">
      <div className="share-part-head">
        <h3 className="section-title">{share.scene}</h3>
        <p className="share-hint">{share.sceneText}</p>
        {share.sceneShows[tab] && <p className="share-hint">{share.sceneShows[tab]}</p>}
        {withOwnPins && <p className="share-hint">{share.sceneOwnPins}</p>}
      </div>
      {stories.length > 0 && (
        <p className="share-story">
          <label htmlFor={id}>{share.sceneStory}</label>
          <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {stories.map((story) => (
              <option key={story.id} value={story.id}>
                {story.title[lang]}
              </option>
            ))}
            <option value="">{share.sceneNew}</option>
          </select>
        </p>
      )}
      <button type="button" className="button" onClick={add}>
        <Plus size={16} aria-hidden="true" />
        {share.sceneAdd}
      </button>
      <p className="share-said" aria-live="polite">
        {said}
      </p>
      {!isKept && (
        <p className="share-hint" role="alert">
          {share.sceneNotKept}
        </p>
      )}
    </section>
  );
}
