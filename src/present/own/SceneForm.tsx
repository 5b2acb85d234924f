import { Camera, Play } from 'lucide-react';
import { Suspense, useId } from 'react';
import type { Lang } from '../../data/lang.ts';
import { STORY_LIMITS } from '../../data/storyLimits.ts';
import type { Scene, Story } from '../../data/storySchema.ts';
import { shownHash } from '../../map/liveCamera.ts';
import { saveStory, saveWithout } from '../../share/ownStories.ts';
import { retakeScene } from '../../share/retakeScene.ts';
import { addClaim, changeScene, writeText } from '../../share/storyEdits.ts';
import { useAtlas } from '../../state/store.ts';
import { enterStage } from '../stage/entry.ts';
import { usePresentTexts } from '../texts.ts';
import { AddClaim } from './AddClaim.tsx';
import { SceneClaims } from './SceneClaims.tsx';
import { SceneFit } from './SceneFit.tsx';
import { SceneLights } from './SceneLights.tsx';
import { TextField } from './TextField.tsx';

const TRANSITIONS = ['fly', 'fade', 'cut'] as const;

type Props = Readonly<{ story: Story; scene: Scene; number: number; lang: Lang; onLight: () => void }>;

/** What one may change of a scene. @param onLight called once more stands out in it */
export function SceneForm({ story, scene, number, lang, onLight }: Props) {
  const texts = usePresentTexts();
  const id = useId();
  const change = (part: Partial<Scene>) => saveStory(changeScene(story, scene.id, part));
  const retake = () => {
    const state = useAtlas.getState();
    saveWithout(changeScene(story, scene.id, retakeScene(story, scene, state, shownHash(state))), 'retaken');
  };
  return (
    <div className="editor-form">
      <TextField
        label={texts.sceneTitle}
        value={scene.title[lang]}
        lang={lang}
        most={STORY_LIMITS.title}
        onWrite={(written) => change({ title: writeText(scene.title, lang, written, texts.untitled) })}
      />
      <TextField
        label={texts.sceneText}
        value={scene.text[lang]}
        lang={lang}
        most={STORY_LIMITS.text}
        rows={3}
        onWrite={(written) => change({ text: writeText(scene.text, lang, written) })}
      />
      <Suspense>
        <SceneFit scene={scene} />
      </Suspense>
      <TextField
        label={texts.notes}
        value={scene.notes[lang]}
        lang={lang}
        most={STORY_LIMITS.notes}
        rows={4}
        onWrite={(written) => change({ notes: writeText(scene.notes, lang, written) })}
      />
      <p className="editor-field">
        <label htmlFor={id}>{texts.transition}</label>
        <select
          id={id}
          value={scene.transition}
          onChange={({ target }) => {
            const transition = TRANSITIONS.find((one) => one === target.value);
            if (transition) change({ transition });
          }}
        >
          {TRANSITIONS.map((one) => (
            <option key={one} value={one}>
              {texts.transitions[one]}
            </option>
          ))}
        </select>
      </p>
      <SceneLights story={story} scene={scene} onLight={onLight} />
      <Suspense>
        <SceneClaims
          scene={scene}
          onRemove={(claim) =>
            saveWithout(changeScene(story, scene.id, { claims: scene.claims.filter(({ id }) => id !== claim) }))
          }
        />
        <AddClaim
          isFull={scene.claims.length >= STORY_LIMITS.claims}
          onAdd={(claim) => saveStory(addClaim(story, scene.id, claim))}
        />
      </Suspense>
      <div className="present-actions">
        <button type="button" className="button" onClick={() => enterStage(story.id, number)}>
          <Play size={16} aria-hidden="true" />
          {texts.playHere}
        </button>
        <button type="button" className="button" onClick={retake}>
          <Camera size={16} aria-hidden="true" />
          {texts.retake}
        </button>
      </div>
    </div>
  );
}
