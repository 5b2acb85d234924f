import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useState } from 'react';
import type { Lang } from '../../data/lang.ts';
import type { Story } from '../../data/storySchema.ts';
import { saveStory } from '../../share/ownStories.ts';
import { moveScene } from '../../share/storyEdits.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { usePresentTexts } from '../texts.ts';
import { useSceneOverlay } from '../useSceneOverlay.ts';
import { SceneCard } from './SceneCard.tsx';

/** The scenes in their order, to be dragged, or moved by keyboard: Space lifts, arrows move, Space drops, Esc gives up. */
export function SceneSorter({ story, lang }: { story: Story; lang: Lang }) {
  const texts = usePresentTexts();
  const [open, setOpen] = useState<string | null>(null);
  const [previewed, setPreviewed] = useState<string | null>(null);
  useOverlay(useSceneOverlay(story.scenes.find(({ id }) => id === previewed) ?? null));
  const sensors = useSensors(
    // A press that does not move is a click.
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = story.scenes.map(({ id }) => id);
  const place = (id: string | number | undefined) => ids.indexOf(String(id)) + 1;
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) saveStory(moveScene(story, String(active.id), String(over.id)));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: { draggable: texts.sortHelp },
        announcements: {
          onDragStart: ({ active }) => texts.lifted(place(active.id)),
          onDragOver: ({ active, over }) => texts.moved(place(active.id), place(over?.id ?? active.id)),
          onDragEnd: ({ active, over }) => texts.dropped(place(active.id), place(over?.id ?? active.id)),
          onDragCancel: ({ active }) => texts.notMoved(place(active.id)),
        },
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className="editor-scenes">
          {story.scenes.map((scene, i) => (
            <SceneCard
              key={scene.id}
              story={story}
              scene={scene}
              number={i + 1}
              lang={lang}
              isOpen={open === scene.id}
              onLight={() => setPreviewed(scene.id)}
              onToggle={() => setOpen(open === scene.id ? null : scene.id)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
