import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { narrow, search, setTab, show, visit } from '../state/actions.ts';
import { selectLang, selectMatches } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { MAX_QUERY_LENGTH } from '../state/view.ts';
import { pointsOf } from './pointsOf.ts';
import { Suggestions } from './Suggestions.tsx';
import { type Suggestion, suggest } from './suggest.ts';
import { useCombobox } from './useCombobox.ts';
import { useSlashKey } from './useSlashKey.ts';
import './searchBox.css';

/** The one search: what is typed filters at once, suggestions fly there and open. */
export function SearchBox() {
  const { explore } = useTexts();
  const lang = useAtlas(selectLang);
  const facts = useAtlas((state) => state.facts);
  const q = useAtlas(({ view }) => view.q);
  const matches = useAtlas(selectMatches);
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);
  const items = suggest(facts, matches, q, lang);
  const box = useCombobox({
    count: items.length,
    pick: (index) => pick(items[index] as Suggestion),
    hasText: q !== '',
    clear: () => search(''),
    submit: () => setTab('explore'),
  });
  return (
    <search className="search-box">
      <Search className="search-icon" size={16} aria-hidden="true" />
      <input
        {...box.inputProps}
        ref={input}
        aria-label={explore.searchLabel}
        value={q}
        onChange={(event) => {
          search(event.currentTarget.value);
          box.open();
        }}
        onClick={box.open}
        className="search-input"
        placeholder={explore.searchPlaceholder}
        maxLength={MAX_QUERY_LENGTH}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
      />
      {q === '' ? (
        <span className="search-key" aria-hidden="true">
          /
        </span>
      ) : (
        <button
          type="button"
          className="search-clear"
          aria-label={explore.clearSearch}
          onClick={() => clear(input.current)}
        >
          <X size={16} aria-hidden="true" />
        </button>
      )}
      <Suggestions box={box} items={items} q={q} />
    </search>
  );
}

function clear(input: HTMLInputElement | null) {
  search('');
  input?.focus();
}

function pick(suggestion: Suggestion) {
  if (suggestion.type === 'organization') return visit(suggestion.listing.id);
  if (suggestion.type === 'state') {
    search('');
    return visit(suggestion.value);
  }
  narrow(suggestion.type, suggestion.value);
  if (suggestion.type === 'municipality') {
    const points = pointsOf(useAtlas.getState().facts, suggestion.value);
    if (points.length > 0) show({ of: 'points', points });
  }
}
