import { begunBy } from '../../data/beginnings.ts';
import { selectBeginnings, selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { useTimeTexts } from './texts.ts';

/** How many began in each year, over the slider: columns, not a curve, since most organizations have no year. */
export function Beginnings({ first, last, shown }: { first: number; last: number; shown: number | null }) {
  const time = useTimeTexts();
  const lang = useAtlas(selectLang);
  const beginnings = useAtlas(selectBeginnings);
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  // The first column holds all that began before it as well.
  const count = (year: number) => (year === first ? begunBy(beginnings, first) : (beginnings.byYear.get(year) ?? 0));
  const most = Math.max(1, ...years.map(count));
  const number = (value: number) => formatNumber(value, lang);
  return (
    <div
      className="time-columns"
      role="img"
      aria-label={time.beginnings(first, last, number(beginnings.dated), number(beginnings.undated))}
    >
      {years.map((year) => (
        <span
          key={year}
          className="time-column"
          data-begun={shown === null || year <= shown}
          data-shown={year === shown}
          style={{ height: `${(100 * count(year)) / most}%` }}
        />
      ))}
    </div>
  );
}
