import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { ACTIVITIES, type Activity } from '../../data/codes.ts';
import type { SupplierQuery } from '../../data/suppliers.ts';
import { useTexts } from '../../i18n/texts.ts';
import { changeSites } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { MAX_SUPPLY_KM } from '../../state/supplyQuery.ts';
import { useSurroundingsTexts } from '../surroundingsTexts.ts';

const ask = (part: Partial<SupplierQuery>) => changeSites((view) => ({ ...view, supply: { ...view.supply, ...part } }));

/** Activities are kept in the order of the vocabulary, so that the same question has one link. */
const sorted = (activities: readonly Activity[]) => ACTIVITIES.filter((activity) => activities.includes(activity));

/** The question: what they do, how far away, and how sure one wants to be. */
export function SupplierForm({ query }: { query: SupplierQuery }) {
  const texts = useSurroundingsTexts();
  const { codes } = useTexts();
  const lang = useAtlas(selectLang);
  const rest = ACTIVITIES.filter((activity) => !query.activities.includes(activity)).sort((a, b) =>
    codes.activity[a].localeCompare(codes.activity[b], lang),
  );
  return (
    <div className="supplier-form">
      <div className="supplier-line">
        <label className="catchment-label" htmlFor="supplier-match">
          {texts.does}
        </label>
        <select
          id="supplier-match"
          className="supplier-select"
          value={query.match}
          onChange={(event) => ask({ match: event.target.value === 'any' ? 'any' : 'all' })}
        >
          <option value="all">{texts.match.all}</option>
          <option value="any">{texts.match.any}</option>
        </select>
        <Distance query={query} />
      </div>
      <ul className="supplier-activities">
        {query.activities.map((activity) => (
          <li key={activity}>
            <button
              type="button"
              className="supplier-chip"
              aria-label={texts.removeActivity(codes.activity[activity])}
              onClick={() => ask({ activities: query.activities.filter((other) => other !== activity) })}
            >
              {codes.activity[activity]}
              <X size={13} aria-hidden="true" />
            </button>
          </li>
        ))}
        <li>
          <select
            className="supplier-select"
            aria-label={texts.addActivity}
            value=""
            onChange={(event) => {
              const added = rest.find((activity) => activity === event.target.value);
              if (added) ask({ activities: sorted([...query.activities, added]) });
            }}
          >
            <option value="">{texts.addActivity}</option>
            {rest.map((activity) => (
              <option key={activity} value={activity}>
                {codes.activity[activity]}
              </option>
            ))}
          </select>
        </li>
      </ul>
      <div className="supplier-line">
        <label className="supplier-check">
          <input
            type="checkbox"
            checked={query.unknownToo}
            onChange={(event) => ask({ unknownToo: event.target.checked })}
          />
          {texts.unknownToo}
        </label>
        <label className="supplier-check">
          <input type="checkbox" checked={query.townToo} onChange={(event) => ask({ townToo: event.target.checked })} />
          {texts.townToo}
        </label>
      </div>
    </div>
  );
}

/** A text while it is typed; asked when it is a distance that can be asked for. */
function Distance({ query }: { query: SupplierQuery }) {
  const texts = useSurroundingsTexts();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const take = (typed: string) => {
    const km = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
    const isGood = km >= 1 && km <= MAX_SUPPLY_KM;
    setText(isGood ? null : typed);
    if (isGood) ask({ km });
  };
  return (
    <>
      <label className="catchment-label" htmlFor={id}>
        {texts.within}
      </label>
      <input
        id={id}
        className="supplier-km"
        inputMode="numeric"
        size={3}
        value={text ?? String(query.km)}
        aria-invalid={text !== null}
        aria-describedby={text === null ? undefined : `${id}-fault`}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setText(null)}
      />
      {text !== null && (
        <span id={`${id}-fault`} className="small" data-fault role="alert">
          {texts.ringBad}
        </span>
      )}
    </>
  );
}
