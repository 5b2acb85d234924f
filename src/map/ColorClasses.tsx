import type { Figures } from '../data/load.ts';
import { selectLang, selectTheme } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { COUNT_COLOR } from '../state/viewCodec.ts';
import { PALETTES } from '../ui/palette.ts';
import { spread } from './choropleth.ts';
import { colorWords } from './colorWords.ts';
import { selectChoropleth } from './scene.ts';
import './colorClasses.css';

/** The classes of the coloured states with their numbers; the year and who says so. */
export function ColorClasses({ figures }: { figures: Figures }) {
  const lang = useAtlas(selectLang);
  const palette = PALETTES[useAtlas(selectTheme)];
  const measure = useAtlas(({ overlay }) => overlay.color);
  const isOwnCount = useAtlas(({ view }) => measure === null && view.color === COUNT_COLOR);
  const color = useAtlas((state) => selectChoropleth(state, figures));
  if (!color) return null;
  const colors = spread(palette.ramp, color.classes.length);
  const words = colorWords(color, figures.units, measure, isOwnCount, lang);
  return (
    <>
      <ul className="legend-classes">
        {words.classes.map(({ label, states }, i) => (
          <li key={label} className="legend-row">
            <Swatch fill={colors[i] ?? palette.land} />
            <span className="legend-label">{label}</span>
            <span className="legend-number">{states}</span>
          </li>
        ))}
        <li className="legend-row">
          <Swatch fill={palette.land} hatch={palette.hatch} />
          <span className="legend-label">{words.without}</span>
        </li>
      </ul>
      {words.note && <p className="legend-note">{words.note}</p>}
    </>
  );
}

function Swatch({ fill, hatch }: { fill: string; hatch?: string }) {
  return (
    <svg className="legend-swatch" width="22" height="14" aria-hidden="true">
      <rect width="22" height="14" rx="3" fill={fill} />
      {hatch && <path d="M-2 14L12 0M5 14L19 0M12 14L26 0" stroke={hatch} strokeWidth="1.2" />}
    </svg>
  );
}
