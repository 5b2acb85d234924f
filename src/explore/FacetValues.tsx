import { useId, useMemo, useState } from 'react';
import type { FacetKey } from '../data/facets.ts';
import { useTexts } from '../i18n/texts.ts';
import { fold, words } from '../lib/fold.ts';
import { selectLang, selectMatches } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { FacetValue } from './FacetValue.tsx';
import { choicesOf, countOf, LONG_FACETS } from './facetValues.ts';

const NONE: readonly string[] = [];
const FIRST = 8;
/** From this many values on a list can be searched. */
const SEARCHABLE = 20;

/** All values of one facet. Long ones show the first eight, and whatever is chosen. */
export function FacetValues({ facet }: { facet: FacetKey }) {
  const { explore } = useTexts();
  const lang = useAtlas(selectLang);
  const facts = useAtlas((state) => state.facts);
  const counts = useAtlas((state) => selectMatches(state).counts[facet]);
  const chosen = useAtlas(({ view }) => view.facets[facet] ?? NONE);
  const [isWhole, setWhole] = useState(false);
  const [wanted, setWanted] = useState('');
  const id = useId();
  const choices = useMemo(() => choicesOf(facts, facet, lang), [facts, facet, lang]);

  const isLong = LONG_FACETS.has(facet) && choices.length > FIRST + 2;
  const named = choices.filter(({ label }) => words(wanted).every((word) => fold(label).includes(word)));
  const first = isLong ? named.filter(({ value }) => chosen.includes(value)) : [];
  const rest = isLong ? named.filter(({ value }) => !chosen.includes(value)) : named;
  const isCut = isLong && !isWhole && wanted === '';
  const shown = [...first, ...(isCut ? rest.slice(0, FIRST) : rest)];
  const largest = Math.max(1, ...shown.map(({ value }) => countOf(counts, facet, value)));
  return (
    <fieldset className="facet-values">
      <legend className="visually-hidden">{explore.facet[facet]}</legend>
      {choices.length >= SEARCHABLE && (
        <input
          className="facet-search"
          aria-label={explore.findValue(explore.facet[facet])}
          placeholder={explore.findValue(explore.facet[facet])}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          aria-controls={id}
        />
      )}
      <div id={id}>
        {shown.map(({ value, label }) => {
          const count = countOf(counts, facet, value);
          return (
            <FacetValue
              key={value}
              facet={facet}
              value={value}
              label={label}
              count={count}
              number={formatNumber(count, lang)}
              share={count / largest}
              isChosen={chosen.includes(value)}
            />
          );
        })}
        {shown.length === 0 && <p className="facet-none">{explore.noValue}</p>}
      </div>
      {isLong && wanted === '' && rest.length > FIRST && (
        <button
          type="button"
          className="link-button facet-more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? explore.showFewer : explore.showAll(formatNumber(choices.length, lang))}
        </button>
      )}
    </fieldset>
  );
}
