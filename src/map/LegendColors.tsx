import { use, useId } from 'react';
import { type Area, INDICATOR_GROUPS } from '../data/codes.ts';
import { coverage } from '../data/coverage.ts';
import { type Figures, loadFigures } from '../data/load.ts';
import { useTexts } from '../i18n/texts.ts';
import { once } from '../lib/once.ts';
import * as actions from '../state/actions.ts';
import { selectLang } from '../state/selectors.ts';
import { type State, useAtlas } from '../state/store.ts';
import { COUNT_COLOR } from '../state/viewCodec.ts';
import { formatNumber } from '../ui/format.ts';
import { ColorClasses } from './ColorClasses.tsx';

/** The choice of what colours the states, and what the colours then mean; nothing where a workspace has made it (`MeasureKey`). */
export function LegendColors() {
  const figures = use(once(loadFigures));
  const isMeasured = useAtlas(({ overlay }) => overlay.color !== null);
  return isMeasured ? null : <ColorChoice figures={figures} />;
}

function ColorChoice({ figures }: { figures: Figures }) {
  const { map: texts, codes } = useTexts();
  const lang = useAtlas(selectLang);
  const color = useAtlas(({ view }) => view.color);
  const indicators = useAtlas(({ facts }) => facts.indicators);
  const id = useId();
  const title = (code: string) => figures.catalogue.get(code)?.[`title_${lang}`] ?? code;
  const groups = INDICATOR_GROUPS.map((group) => ({
    group,
    codes: indicators
      .filter((code) => figures.catalogue.get(code)?.group === group)
      .sort((a, b) => title(a).localeCompare(title(b), lang)),
  }));
  return (
    <>
      <label className="section-title legend-title" htmlFor={id}>
        {texts.colorTitle}
      </label>
      <select
        id={id}
        className="legend-select"
        value={color ?? ''}
        onChange={(event) => actions.colorBy(event.target.value || null)}
      >
        <option value="">{texts.noColor}</option>
        <optgroup label={texts.ownCountGroup}>
          <option value={COUNT_COLOR}>{texts.ownCount}</option>
        </optgroup>
        {groups.map(
          (group) =>
            group.codes.length > 0 && (
              <optgroup key={group.group} label={codes.indicatorGroup[group.group]}>
                {group.codes.map((code) => (
                  <option key={code} value={code}>
                    {title(code)}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
      {color !== null && <ColorClasses figures={figures} />}
      {color === COUNT_COLOR && <Coverage figures={figures} />}
    </>
  );
}

/** A count of this atlas never stands without what sources report for the same area. */
function Coverage({ figures }: { figures: Figures }) {
  const { map: texts, codes } = useTexts();
  const lang = useAtlas(selectLang);
  const facts = useAtlas((state) => state.facts);
  const area = useAtlas(selectArea);
  const { listed, reported } = coverage(facts, figures.indicators, area);
  const name = area === 'BAJIO-ALLIANCE' || area === 'MX' ? codes.widerArea[area] : codes.state[area];
  const number = (value: number) => formatNumber(value, lang);
  return (
    <p className="legend-note">
      {texts.countCaveat}{' '}
      {reported &&
        texts.coverage(
          name ?? area,
          number(listed),
          number(reported.low),
          number(reported.high),
          [...new Set(reported.years)].join('–'),
        )}
    </p>
  );
}

const selectArea = ({ view: { select } }: State): Area =>
  select?.startsWith('MX-') ? (select as Area) : 'BAJIO-ALLIANCE';
