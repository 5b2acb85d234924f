import { PRECISIONS, UNKNOWN } from '../data/codes.ts';
import { useTexts } from '../i18n/texts.ts';
import { selectLang, selectMatches, selectUnplacedCount } from '../state/selectors.ts';
import { type State, useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { RING_UNITS } from './drawing.ts';
import { MarkSign } from './MarkSign.tsx';

const COMPANY = [['company', RING_UNITS]] as const;
const CROWDED = [
  ['company', 15],
  ['university', 5],
  ['cluster', 4],
] as const;

/** How exact the points are, with counts of what is shown; and what numbers in marks stand for. */
export function LegendSigns() {
  const { map: texts } = useTexts();
  const lang = useAtlas(selectLang);
  const counts = useAtlas((state) => selectMatches(state).counts.precision);
  const chosen = useAtlas(chosenPrecisions);
  const showsYear = useAtlas(({ view }) => view.year !== null);
  const unplaced = useAtlas(selectUnplacedCount);
  const count = (value: string) => formatNumber(chosen && !chosen.includes(value) ? 0 : (counts.get(value) ?? 0), lang);
  return (
    <>
      <h3 className="section-title legend-title">{texts.exactness}</h3>
      <ul>
        {PRECISIONS.map((precision) => (
          <li key={precision} className="legend-row">
            <MarkSign look={{ form: 'single', precision, radius: 8.5, parts: COMPANY, isFaint: false }} />
            <span className="legend-label">{texts.precision[precision]}</span>
            <span className="legend-number">{count(precision)}</span>
          </li>
        ))}
        <li className="legend-row">
          <span className="legend-nowhere" aria-hidden="true">
            –
          </span>
          <span className="legend-label">{texts.stateOnly}</span>
          <span className="legend-number">{unplaced ? formatNumber(unplaced, lang) : count(UNKNOWN)}</span>
        </li>
      </ul>
      <h3 className="section-title legend-title">{texts.signs}</h3>
      <ul>
        <li className="legend-row">
          <MarkSign
            look={{ form: 'crowded', precision: 'site', radius: 12, parts: CROWDED, isFaint: false }}
            number="8"
          />
          <span className="legend-label">{texts.crowdedSign}</span>
        </li>
        <li className="legend-row">
          <MarkSign
            look={{ form: 'merged', precision: null, radius: 13, parts: CROWDED, isFaint: false }}
            number="31"
          />
          <span className="legend-label">{texts.mergedSign}</span>
        </li>
        <li className="legend-row">
          <MarkSign look={{ form: 'single', precision: 'site', radius: 8.5, parts: COMPANY, isFaint: true }} />
          <span className="legend-label">{texts.closedSign}</span>
        </li>
        {showsYear && (
          <li className="legend-row">
            <MarkSign
              look={{
                form: 'single',
                precision: 'site',
                radius: 8.5,
                parts: COMPANY,
                isFaint: false,
                hollow: RING_UNITS,
              }}
            />
            <span className="legend-label">{texts.undatedSign}</span>
          </li>
        )}
      </ul>
    </>
  );
}

const chosenPrecisions = ({ view }: State) => view.facets.precision;
