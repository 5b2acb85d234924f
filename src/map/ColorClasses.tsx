import type { Figures } from '../data/load.ts';
import { useTexts } from '../i18n/texts.ts';
import { selectLang, selectTheme } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { COUNT_COLOR } from '../state/viewCodec.ts';
import { formatNumber } from '../ui/format.ts';
import { formatRange } from '../ui/formatFigure.ts';
import { PALETTES } from '../ui/palette.ts';
import { spread } from './choropleth.ts';
import { selectChoropleth } from './scene.ts';

const NAMED_SOURCES = 2;

/** The classes of the coloured states with their numbers; the year and who says so. */
export function ColorClasses({ figures }: { figures: Figures }) {
  const { map: texts } = useTexts();
  const lang = useAtlas(selectLang);
  const palette = PALETTES[useAtlas(selectTheme)];
  const measure = useAtlas(({ overlay }) => overlay.color);
  const isOwnCount = useAtlas(({ view }) => measure === null && view.color === COUNT_COLOR);
  const color = useAtlas((state) => selectChoropleth(state, figures));
  if (!color) return null;
  const colors = spread(palette.ramp, color.classes.length);
  const unit = color.unit === null ? undefined : figures.units.get(color.unit);
  const range = (from: number, to: number) => {
    if (measure) return texts.range(measure.format(from), measure.format(to));
    const { number, unit: name } = formatRange([from, to], color.unit ?? '', unit, lang);
    return color.unit === null ? number : `${number} ${name}`;
  };
  const named = color.sources.slice(0, NAMED_SOURCES);
  const others = color.sources.length - named.length;
  return (
    <>
      <ul className="legend-classes">
        {color.classes.map(({ from, to, states }, i) => (
          <li key={from} className="legend-row">
            <Swatch fill={colors[i] ?? palette.land} />
            <span className="legend-label">{range(from, to)}</span>
            <span className="legend-number">{texts.states(states.length, formatNumber(states.length, lang))}</span>
          </li>
        ))}
        <li className="legend-row">
          <Swatch fill={palette.land} hatch={palette.hatch} />
          <span className="legend-label">{isOwnCount ? texts.noneListed : texts.noData}</span>
        </li>
      </ul>
      {color.years && (
        <p className="legend-note">
          {texts.asOf(...color.years)}. {texts.from(named.join(', '))}
          {others > 0 && ` ${texts.moreSources(others, formatNumber(others, lang))}`}
        </p>
      )}
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
