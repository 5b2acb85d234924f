import { useEffect, useRef } from 'react';
import { type Evidence, proveAll } from '../../data/claims.ts';
import type { Story } from '../../data/storySchema.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { fillText } from '../../ui/claimText.ts';
import { usePresentTexts } from '../texts.ts';

type Props = { story: Story; evidence: Evidence; number: number; go: (scene: number) => void };

/** All scenes, to jump to; the list follows the talk. */
export function SceneList({ story, evidence, number, go }: Props) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = nav.current?.querySelectorAll('li')[number - 1];
    if (nav.current && current) bringIntoSight(current, nav.current);
  }, [number]);
  return (
    <nav ref={nav} className="console-scenes" aria-label={texts.scenes}>
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

/** Scrolls the list alone: where it stands below all else, on a phone, the window stays with what is said. */
function bringIntoSight(current: Element, list: Element): void {
  const [item, sight] = [current.getBoundingClientRect(), list.getBoundingClientRect()];
  if (item.bottom > sight.bottom) list.scrollTop += item.bottom - sight.bottom;
  else if (item.top < sight.top) list.scrollTop -= sight.top - item.top;
}
