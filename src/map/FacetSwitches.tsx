import { type ReactNode, useId } from 'react';
import type { FacetKey } from '../data/facets.ts';
import { useTexts } from '../i18n/texts.ts';
import * as actions from '../state/actions.ts';
import { selectLang, selectMatches } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { Switch } from './Switch.tsx';
import { switched } from './switched.ts';

type Props<Value extends string> = Readonly<{
  facet: FacetKey;
  title: string;
  isTitled?: boolean;
  values: readonly Value[];
  label: (value: Value) => string;
  sign?: (value: Value) => ReactNode;
}>;

/** Switches for the values of a facet: what is on is shown. They are the filter itself, so that map and list agree. */
export function FacetSwitches<Value extends string>({
  facet,
  title,
  isTitled = true,
  values,
  label,
  sign,
}: Props<Value>) {
  const { map: texts } = useTexts();
  const lang = useAtlas(selectLang);
  const chosen = useAtlas(({ view }) => view.facets[facet]) ?? [];
  const counts = useAtlas((state) => selectMatches(state).counts[facet]);
  const titleId = useId();
  return (
    <fieldset aria-labelledby={titleId}>
      <p id={titleId} className={isTitled ? 'section-title legend-title' : 'visually-hidden'}>
        {title}
      </p>
      <ul>
        {values.map((value) => (
          <li key={value}>
            <Switch
              isOn={chosen.length === 0 || chosen.includes(value)}
              toggle={() => actions.setFacet(facet, switched(values, chosen, value))}
            >
              {sign?.(value)}
              <span className="legend-label">{label(value)}</span>
              <span className="legend-number">{formatNumber(counts.get(value) ?? 0, lang)}</span>
            </Switch>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <button type="button" className="link-button legend-all" onClick={() => actions.setFacet(facet, [])}>
          {texts.all}
        </button>
      )}
    </fieldset>
  );
}
