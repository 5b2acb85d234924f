import { useEffect, useState } from 'react';
import { shownHash } from '../map/liveCamera.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { type HandOver, handOver } from './handOver.ts';

/** The link that a telephone scans, of the view as it is. @param withOwn whether the visitor's own goes along */
export function useHandOver(withOwn: boolean): HandOver {
  const view = useAtlas((state) => state.view);
  const lang = useAtlas(selectLang);
  const edition = useAtlas(({ facts }) => facts.edition);
  // Outside of a kiosk the camera stands in the address alone.
  const [, moved] = useState(location.hash);
  useEffect(() => {
    const look = () => moved(location.hash);
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const { origin, pathname } = location;
  const hash = shownHash(useAtlas.getState());
  return handOver(view, lang, edition, { origin, pathname, hash }, { withOwn });
}
