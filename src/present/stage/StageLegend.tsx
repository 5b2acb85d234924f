import { use } from 'react';
import { loadFigures } from '../../data/load.ts';
import { once } from '../../lib/once.ts';
import { ColorClasses } from '../../map/ColorClasses.tsx';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { COUNT_COLOR } from '../../state/viewCodec.ts';
import { usePresentTexts } from '../texts.ts';

/** What the colours of the states mean, where a scene colours them. */
export function StageLegend() {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const color = useAtlas(({ view }) => view.color);
  const figures = use(once(loadFigures));
  if (color === null) return null;
  const title = color === COUNT_COLOR ? texts.countColor : (figures.catalogue.get(color)?.[`title_${lang}`] ?? color);
  return (
    <div className="present-legend">
      <h3>{title}</h3>
      <ColorClasses figures={figures} />
    </div>
  );
}
