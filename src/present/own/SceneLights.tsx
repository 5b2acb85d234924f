import { Lightbulb, X } from 'lucide-react';
import { STORY_LIMITS } from '../../data/storyLimits.ts';
import type { Scene, Story } from '../../data/storySchema.ts';
import { saveStory, saveWithout } from '../../share/ownStories.ts';
import { changeScene, withoutLaid } from '../../share/storyEdits.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { usePresentTexts } from '../texts.ts';
import { lightName } from './lightName.ts';

type Props = Readonly<{
  story: Story;
  scene: Scene;
  /** Called once a light was added, so that it is seen. */
  onLight: () => void;
}>;

/** What stands out on the map in a scene, and what lies over it: to be left out, and to be lit while it is open. */
export function SceneLights({ story, scene, onLight }: Props) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const facts = useAtlas((state) => state.facts);
  const open = useAtlas(({ view }) => view.select);
  const { lit, pins = [], rings = [] } = scene;
  const light = () => {
    if (open === null) return;
    saveStory(changeScene(story, scene.id, { lit: [...lit, open] }));
    onLight();
  };
  const row = (key: string, name: string, label: string, remove: () => void) => (
    <li key={key}>
      <span>{name}</span>
      <button type="button" className="editor-remove" aria-label={label} title={label} onClick={remove}>
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  );
  const isLaid = pins.length + rings.length > 0;
  const canLight = open !== null && !lit.includes(open) && lit.length < STORY_LIMITS.lit;
  return (
    <div className="editor-marks">
      <p>{lit.length > 0 ? texts.lights(lit.length) : texts.noLights}</p>
      {lit.length > 0 && (
        <ul className="editor-lights">
          {lit.map((id) => {
            const name = lightName(id, facts, lang);
            return row(id, name, texts.removeLight(name), () =>
              saveWithout(changeScene(story, scene.id, { lit: lit.filter((other) => other !== id) })),
            );
          })}
        </ul>
      )}
      <button type="button" className="button" disabled={!canLight} onClick={light}>
        <Lightbulb size={16} aria-hidden="true" />
        {open === null ? texts.lightOpen : texts.lightNamed(lightName(open, facts, lang))}
      </button>
      {open === null && <p className="present-hint">{texts.lightHint}</p>}
      {isLaid && (
        <ul>
          {row(
            'laid',
            texts.laid(pins.length, pins.filter(({ of }) => of === 'point').length, rings.length),
            texts.removeLaid,
            () => saveWithout(withoutLaid(story, scene.id)),
          )}
        </ul>
      )}
    </div>
  );
}
