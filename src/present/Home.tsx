import { Suspense, use } from 'react';
import { loadStoryEntries, storyLoader } from '../data/stories.ts';
import { useTexts } from '../i18n/texts.ts';
import { once } from '../lib/once.ts';
import { NotInKiosk } from '../share/NotInKiosk.tsx';
import { useOwnStories } from '../share/ownStories.ts';
import { StorySlides } from '../share/story/StorySlides.tsx';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { copyAndOpen } from './openStory.ts';
import { Editor } from './own/Editor.tsx';
import { CopyButton, OwnStories } from './own/OwnStories.tsx';
import { StoryCard } from './StoryCard.tsx';
import { usePresentTexts } from './texts.ts';
import './home.css';

/** The stories to choose from. */
export function Home() {
  const chosen = useAtlas(({ view }) => view.present.story);
  const own = useOwnStories(({ stories }) => stories.find(({ id }) => id === chosen));
  return own ? <Editor key={own.id} story={own} /> : <Stories />;
}

function Stories() {
  const texts = usePresentTexts();
  const { shell } = useTexts();
  return (
    <section className="present" aria-label={shell.tab.present}>
      <h2 className="present-heading">{texts.title}</h2>
      <p className="present-intro">{texts.intro}</p>
      <Suspense fallback={<p className="quiet">{shell.loading}</p>}>
        <Shipped />
      </Suspense>
      <OwnStories />
      {/* A stand has no keyboard. */}
      <NotInKiosk>
        <details className="present-keys">
          <summary>{texts.keysTitle}</summary>
          <dl>
            {texts.keys.map(([keys, meaning]) => (
              <div key={keys}>
                <dt>{keys}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
      </NotInKiosk>
    </section>
  );
}

function Shipped() {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const entries = use(once(loadStoryEntries));
  return (
    <section className="present-part" aria-labelledby="present-shipped">
      <h3 className="section-title" id="present-shipped">
        {texts.shipped}
      </h3>
      <ul className="present-stories">
        {entries.map((entry) => (
          <StoryCard key={entry.id} entry={entry} lang={lang}>
            <CopyButton title={entry.title[lang]} copy={() => void copyAndOpen(entry.id)} />
            <NotInKiosk>
              <StorySlides title={entry.title[lang]} load={storyLoader(entry.id)} />
            </NotInKiosk>
          </StoryCard>
        ))}
      </ul>
    </section>
  );
}
