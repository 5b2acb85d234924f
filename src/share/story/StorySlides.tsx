import { Presentation } from 'lucide-react';
import { useState } from 'react';
import type { Story } from '../../data/storySchema.ts';
import { selectIsKiosk } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useShareTexts } from '../texts.ts';
import './storySlides.css';

type Props = Readonly<{
  title: string;
  /** @throws when the story cannot be loaded */
  load: () => Promise<Story>;
}>;

/** A story as a file for those who will tell it elsewhere: slides that can be edited. Absent on a stand, as all that leaves the page. */
export function StorySlides({ title, load }: Props) {
  const { saved, slides } = useShareTexts();
  const isKiosk = useAtlas(selectIsKiosk);
  const [isBusy, setBusy] = useState(false);
  const [said, say] = useState('');
  if (isKiosk) return null;
  const save = async () => {
    if (isBusy) return;
    setBusy(true);
    say(slides.making);
    try {
      const [story, { saveSlides }] = await Promise.all([load(), import('./saveSlides.ts')]);
      say(saved(await saveSlides(story)));
    } catch {
      say(slides.failed);
    }
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={slides.saveNamed(title)}
        title={slides.hint}
        aria-busy={isBusy}
        onClick={save}
      >
        <Presentation size={16} aria-hidden="true" />
        PowerPoint
      </button>
      <p className="story-slides-said" aria-live="polite">
        {said}
      </p>
    </>
  );
}
