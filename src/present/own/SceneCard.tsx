import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Copy, Eye, GripVertical, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang } from '../../data/lang.ts';
import type { Scene, Story } from '../../data/storySchema.ts';
import { saveStory, saveWithout } from '../../share/ownStories.ts';
import { duplicateScene, removeScene } from '../../share/storyEdits.ts';
import { showScene } from '../sceneView.ts';
import { usePresentTexts } from '../texts.ts';
import { SceneForm } from './SceneForm.tsx';

type Props = {
  story: Story;
  scene: Scene;
  number: number;
  lang: Lang;
  isOpen: boolean;
  onToggle: () => void;
  /** Asks for the scene's lights, pins and rings on the map. */
  onLight: () => void;
};

/** A scene in the list: its handle, its title, what one can do with it, and its texts when it is open. */
export function SceneCard({ story, scene, number, lang, isOpen, onToggle, onLight }: Props) {
  const texts = usePresentTexts();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: scene.id,
  });
  const title = scene.title[lang];
  const action = (label: string, icon: ReactNode, onClick: () => void, isOff = false) => (
    <button
      type="button"
      className="button icon"
      aria-label={`${label}: ${title}`}
      title={label}
      disabled={isOff}
      onClick={onClick}
    >
      {icon}
    </button>
  );
  return (
    <li
      ref={setNodeRef}
      className="editor-scene"
      data-dragging={isDragging}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <div className="editor-scene-head">
        <button
          type="button"
          ref={setActivatorNodeRef}
          className="editor-grip"
          {...attributes}
          {...listeners}
          aria-label={texts.sort(number, title)}
        >
          <GripVertical size={16} aria-hidden="true" />
        </button>
        <button type="button" className="editor-scene-title" aria-expanded={isOpen} onClick={onToggle}>
          <span className="editor-number">{number}</span> <span lang={lang}>{title}</span>
        </button>
        {action(texts.preview, <Eye size={16} aria-hidden="true" />, () => {
          showScene(scene);
          onLight();
        })}
        {action(texts.duplicate, <Copy size={16} aria-hidden="true" />, () =>
          saveStory(duplicateScene(story, scene.id)),
        )}
        {action(
          texts.remove,
          <Trash2 size={16} aria-hidden="true" />,
          () => saveWithout(removeScene(story, scene.id)),
          story.scenes.length === 1,
        )}
      </div>
      {isOpen && <SceneForm story={story} scene={scene} number={number} lang={lang} onLight={onLight} />}
    </li>
  );
}
