import { Presentation } from 'lucide-react';
import type { Story } from '../../data/storySchema.ts';
import { SaveTiles } from '../SaveTiles.tsx';
import { useShareTexts } from '../texts.ts';
import '../shareDialog.css';

/** A story as a file for those who will tell it elsewhere: slides that can be edited. */
export function StoryFiles({ story }: { story: Story }) {
  const { slides } = useShareTexts();
  return (
    <SaveTiles
      tiles={[
        {
          key: 'pptx',
          icon: Presentation,
          name: slides.name,
          hints: [slides.count(story.scenes.length), slides.opensIn],
        },
      ]}
      save={async () => (await import('./saveStory.ts')).saveStory(story)}
      failed={slides.failed}
    />
  );
}
