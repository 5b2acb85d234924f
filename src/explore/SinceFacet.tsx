import { useTexts } from '../i18n/texts.ts';
import { setSince } from '../state/actions.ts';
import { selectLang, selectMatches } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { YearHistogram } from './YearHistogram.tsx';
import { YearRange } from './YearRange.tsx';

/** When an organization began here: a span of years, and those of unknown year as a choice of their own. */
export function SinceFacet() {
  const { explore, codes } = useTexts();
  const lang = useAtlas(selectLang);
  const since = useAtlas(({ view }) => view.since);
  const unknown = useAtlas((state) => selectMatches(state).years.get(0) ?? 0);
  const number = formatNumber(unknown, lang);
  const label = codes.unknown.since ?? '';
  return (
    <fieldset className="facet-values">
      <legend className="visually-hidden">{explore.since}</legend>
      <YearHistogram />
      <YearRange />
      <label className="facet-value" data-empty={unknown === 0 && !since?.unknown}>
        <input
          type="checkbox"
          checked={since?.unknown ?? false}
          aria-label={explore.valueCount(label, number)}
          onChange={() => setSince({ range: since?.range ?? null, unknown: !since?.unknown })}
        />
        <span className="facet-label">{label}</span>
        <span className="facet-count">{number}</span>
      </label>
    </fieldset>
  );
}
