import { type Evidence, proveAll } from '../../data/claims.ts';
import type { Story } from '../../data/storySchema.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { fillText } from '../../ui/claimText.ts';
import { usePresentTexts } from '../texts.ts';

type Props = { story: Story; evidence: Evidence; number: number; go: (scene: number) => void };

/** All scenes, to jump to. */
export function SceneList({ story, evidence, number, go }: Props) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  return (
    <nav className="console-scenes" aria-label={texts.scenes}>
      <ol>
        {story.scenes.map((scene, i) => (
          <li key={scene.id}>
            <button type="button" aria-current={i + 1 === number ? 'step' : undefined} onClick={() => go(i + 1)}>
              <span>{i + 1}</span>{' '}
              {fillText(scene.title[lang], proveAll(scene, evidence), lang, evidence.figures.units)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
