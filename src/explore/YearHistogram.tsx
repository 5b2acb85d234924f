import { useMemo } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { setSince } from '../state/actions.ts';
import { selectLang, selectMatches } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { countIn, type YearBin, yearBins } from './yearBins.ts';

/** How many began when; a bar chooses its years, and chosen again lets go of them. */
export function YearHistogram() {
  const { explore } = useTexts();
  const lang = useAtlas(selectLang);
  const facts = useAtlas((state) => state.facts);
  const years = useAtlas((state) => selectMatches(state).years);
  const since = useAtlas(({ view }) => view.since);
  const bins = useMemo(() => yearBins(facts), [facts]);
  const largest = Math.max(1, ...bins.map((bin) => countIn(years, bin)));
  const range = since?.range ?? null;
  const isSpan = (bin: YearBin) => range !== null && range[0] === bin.from && range[1] === bin.to;
  const isInside = (bin: YearBin) =>
    range === null || ((bin.from ?? 0) <= (range[1] ?? 9999) && bin.to >= (range[0] ?? 0));
  const choose = (bin: YearBin) =>
    setSince({ range: isSpan(bin) ? null : [bin.from, bin.to], unknown: since?.unknown ?? false });
  return (
    // biome-ignore lint/a11y/useSemanticElements: it stands in the facet's fieldset
    <div className="histogram" role="group" aria-label={explore.histogram}>
      {bins.map((bin) => {
        const count = countIn(years, bin);
        const name = bin.from === null ? explore.before(bin.to + 1) : `${bin.from}–${bin.to}`;
        const label = explore.valueCount(name, formatNumber(count, lang));
        return (
          <button
            key={bin.to}
            type="button"
            className="histogram-bin"
            title={label}
            aria-label={label}
            aria-pressed={isSpan(bin)}
            data-inside={isInside(bin)}
            onClick={() => choose(bin)}
          >
            <span className="histogram-bar" style={{ height: `${(100 * count) / largest}%` }} />
            <span className="histogram-year">{bin.from === null ? `<${bin.to + 1}` : String(bin.from)}</span>
          </button>
        );
      })}
    </div>
  );
}
