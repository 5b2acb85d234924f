import { useEffect, useMemo, useState } from 'react';
import type { Scene } from '../../data/storySchema.ts';
import { loadSupplies, type PictureSupplies } from '../../share/picture/mapPicture.ts';
import { sceneMap } from '../../share/story/sceneMap.ts';
import { selectLang, selectTheme } from '../../state/selectors.ts';
import { initialState, useAtlas } from '../../state/store.ts';
import { HOME } from '../../state/view.ts';
import { toElement } from '../../ui/vector/node.ts';

/** Pixels, of the shape that the stage leaves the map; it is shown in any size. */
const SIZE = { width: 480, height: 300 } as const;

/** The map of a scene as the audience sees it. Nothing where its files cannot be had: the words are what a speaker needs. */
export function ScenePicture({ scene, id, title }: { scene: Scene; id: string; title: string }) {
  const facts = useAtlas((state) => state.facts);
  const environment = useAtlas((state) => state.environment);
  const lang = useAtlas(selectLang);
  const theme = useAtlas(selectTheme);
  const [supplies, setSupplies] = useState<PictureSupplies | null>(null);
  useEffect(() => {
    let isThere = true;
    loadSupplies().then(
      (loaded) => isThere && setSupplies(loaded),
      () => {},
    );
    return () => {
      isThere = false;
    };
  }, []);
  const svg = useMemo(() => {
    const state = initialState(facts, environment, { ...HOME, lang, theme });
    return supplies && sceneMap(scene, state, supplies, { ...SIZE, id, title });
  }, [scene, facts, environment, lang, theme, supplies, id, title]);
  return <div className="console-picture">{svg && toElement(svg)}</div>;
}
