import { Copy, Download, Pencil, Plus, Trash2 } from 'lucide-react';
import { addView } from '../../share/addView.ts';
import { NotInKiosk } from '../../share/NotInKiosk.tsx';
import { deleteStory, useOwnStories } from '../../share/ownStories.ts';
import { StorySlides } from '../../share/story/StorySlides.tsx';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { openStory } from '../openStory.ts';
import { StoryCard } from '../StoryCard.tsx';
import { usePresentTexts } from '../texts.ts';
import { exportStory } from './exportStory.ts';
import { ImportStory } from './ImportStory.tsx';
import { UndoBar } from './UndoBar.tsx';

/** The visitor's own stories, to play, change and take along. */
export function OwnStories() {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const { stories, isKept } = useOwnStories();
  const begin = () => {
    const story = addView(null);
    if (story) openStory(story.id);
  };
  return (
    <section className="present-part" aria-labelledby="present-own">
      <h3 className="section-title" id="present-own">
        {texts.own}
      </h3>
      <p className="present-hint">{stories.length === 0 ? texts.ownEmpty : isKept ? texts.ownKept : texts.notKept}</p>
      <ul className="present-stories">
        {stories.map((story) => (
          <StoryCard key={story.id} entry={{ ...story, scenes: story.scenes.length }} lang={lang}>
            <button
              type="button"
              className="button"
              aria-label={texts.editNamed(story.title[lang])}
              onClick={() => openStory(story.id)}
            >
              <Pencil size={16} aria-hidden="true" />
              {texts.edit}
            </button>
            <NotInKiosk>
              <button
                type="button"
                className="button icon"
                aria-label={texts.exportNamed(story.title[lang])}
                title={texts.exportStory}
                onClick={() => exportStory(story)}
              >
                <Download size={16} aria-hidden="true" />
              </button>
            </NotInKiosk>
            <button
              type="button"
              className="button icon"
              aria-label={texts.deleteNamed(story.title[lang])}
              title={texts.deleteStory}
              onClick={() => deleteStory(story.id)}
            >
              <Trash2 size={16} aria-hidden="true" />
            </button>
            <NotInKiosk>
              <StorySlides title={story.title[lang]} load={async () => story} />
            </NotInKiosk>
          </StoryCard>
        ))}
      </ul>
      <UndoBar />
      <div className="present-actions">
        <button type="button" className="button" onClick={begin}>
          <Plus size={16} aria-hidden="true" />
          {texts.newStory}
        </button>
        <NotInKiosk>
          <ImportStory />
        </NotInKiosk>
      </div>
    </section>
  );
}

/** Makes an own story of one that comes with the atlas. */
export function CopyButton({ title, copy }: { title: string; copy: () => void }) {
  const texts = usePresentTexts();
  return (
    <button type="button" className="button" aria-label={texts.copyNamed(title)} onClick={copy}>
      <Copy size={16} aria-hidden="true" />
      {texts.copyStory}
    </button>
  );
}
