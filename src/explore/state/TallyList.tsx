import { type ReactNode, useState } from 'react';
import type { StateCode } from '../../data/codes.ts';
import { ANSWERS } from '../../data/facets.ts';
import type { Listing } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { toggleWithin } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';

const SHOWN = 8;

type Props<Code extends string> = {
  title: string;
  facet: 'kind' | 'role' | 'activity';
  place: StateCode;
  listings: readonly Listing[];
  order: readonly Code[];
  label: (code: Code) => string;
  mark?: (code: Code) => ReactNode;
};

/** How many of the listings answer each code, most first; choosing one filters by it and by the state. */
export function TallyList<Code extends string>({ title, facet, place, listings, order, label, mark }: Props<Code>) {
  const lang = useAtlas(selectLang);
  const chosen = useAtlas(({ view }) => view.facets[facet]) ?? [];
  const panels = usePanelTexts();
  const [isOpen, setOpen] = useState(false);
  const rows = order
    .map((code) => ({ code, count: listings.filter((listing) => ANSWERS[facet](listing).includes(code)).length }))
    .filter(({ code, count }) => count > 0 || chosen.includes(code))
    .sort((a, b) => b.count - a.count);
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ count }) => count), 1);
  return (
    <>
      <h4 className="panel-subtitle">{title}</h4>
      <ul className="tally-list">
        {(isOpen ? rows : rows.slice(0, SHOWN)).map(({ code, count }) => (
          <li key={code}>
            <button
              type="button"
              className="tally"
              aria-pressed={chosen.includes(code)}
              onClick={() => toggleWithin(place, facet, code)}
            >
              {mark?.(code)}
              <span className="tally-label">{label(code)}</span>{' '}
              <svg className="tally-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width="100" height="4" className="track" />
                <rect width={(100 * count) / most} height="4" className="filled" data-kind={mark && code} />
              </svg>
              <span className="tally-count">{formatNumber(count, lang)}</span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && (
        <button type="button" className="link-button more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? panels.fewer : panels.all(rows.length, formatNumber(rows.length, lang))}
        </button>
      )}
    </>
  );
}
