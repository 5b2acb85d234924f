import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Evidence } from '../../data/claims.ts';
import type { Story } from '../../data/storySchema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { BASE_MAP_SOURCES } from '../../map/baseMapSources.ts';
import { VECTOR_TEXTS } from '../../map/vector/texts.ts';
import { selectLang, selectUnplacedCount } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { useTalk } from '../talk/talk.ts';
import { usePresentTexts } from '../texts.ts';
import { ScenePanel } from './ScenePanel.tsx';
import { StageLegend } from './StageLegend.tsx';
import { useSceneOnMap } from './useSceneOnMap.ts';
import './stage.css';

type Props = Readonly<{
  story: Story;
  /** From 1. */
  number: number;
  evidence: Evidence;
  /** What stands in the free corner below the map: a code to hand the view over, or nothing. */
  corner?: ReactNode;
  /** Controls and whatever else lies over the scene. */
  children?: ReactNode;
}>;

/** A scene in large type over the map, which the page shows without its header and panels as long as the stage is there. */
export function Stage({ story, number, evidence, corner, children }: Props) {
  const texts = usePresentTexts();
  const { shell } = useTexts();
  const lang = useAtlas(selectLang);
  const blank = useTalk((talk) => talk.blank);
  const { edition } = useAtlas(({ facts }) => facts);
  const unplaced = useAtlas(selectUnplacedCount);
  const count = story.scenes.length;
  const scene = story.scenes[Math.min(number, count) - 1] as Story['scenes'][number];
  useSceneOnMap(scene);
  return createPortal(
    <section className="present-stage" aria-label={texts.stage} data-camera={scene.camera.of} lang={lang}>
      {/* Hides the jump of the camera; a new key plays it anew. */}
      {scene.transition === 'fade' && <div key={`veil-${scene.id}`} className="present-veil" aria-hidden="true" />}
      <ScenePanel key={scene.id} scene={scene} evidence={evidence} />
      <StageLegend />
      {corner && <div className="present-corner">{corner}</div>}
      <footer className="present-quiet">
        <p>
          {shell.name} · {texts.edition(edition)}
        </p>
        {/* Who counts the marks finds fewer than the filter does. Behind pins the records are no subject. */}
        {unplaced > 0 && !scene.quiet && (
          <p className="present-unplaced">{shell.withoutPoint(unplaced, formatNumber(unplaced, lang))}</p>
        )}
        {/* The map's own line is not there on stage. */}
        <p className="present-credit">{VECTOR_TEXTS[lang].baseMap(BASE_MAP_SOURCES)}</p>
        <p className="present-count" role="status" aria-label={texts.sceneOf(number, count)}>
          {number} / {count}
        </p>
      </footer>
      <div className="present-progress" aria-hidden="true">
        <div style={{ width: `${(number / count) * 100}%` }} />
      </div>
      {children}
      {blank && <div className="present-blank" data-blank={blank} role="img" aria-label={texts.blank[blank]} />}
    </section>,
    document.body,
  );
}
