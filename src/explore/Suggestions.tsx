import { Layers, MapPin, Wrench } from 'lucide-react';
import { useTexts } from '../i18n/texts.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { Hits } from './Hits.tsx';
import type { Suggestion } from './suggest.ts';
import type { Combobox } from './useCombobox.ts';

const GROUPS = ['organization', 'state', 'municipality', 'activity'] as const;
const ICONS = { state: Layers, municipality: MapPin, activity: Wrench } as const;

type Props = { box: Combobox; items: readonly Suggestion[]; q: string };

/** The list under the search box, in groups. */
export function Suggestions({ box, items, q }: Props) {
  const { explore, codes } = useTexts();
  return (
    <div {...box.listProps} role="listbox" aria-label={explore.suggestions} className="suggestions">
      {box.isOpen &&
        GROUPS.map((group) => {
          const members = items.map((item, index) => ({ item, index })).filter(({ item }) => item.type === group);
          if (members.length === 0) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
            <div key={group} role="group" aria-labelledby={`suggestions-${group}`}>
              <div className="suggestions-title section-title" id={`suggestions-${group}`} role="presentation">
                {explore.suggestionGroup[group]}
              </div>
              {members.map(({ item, index }) => (
                <div
                  key={item.type === 'organization' ? item.listing.id : item.value}
                  {...box.optionProps(index)}
                  className="suggestion"
                >
                  <Icon item={item} />
                  <span className="suggestion-label">
                    <Hits text={item.label} q={q} />
                  </span>
                  {item.type === 'organization' && (
                    <span className="suggestion-where">
                      {item.listing.municipality ?? codes.state[item.listing.state]}
                    </span>
                  )}
                </div>
              ))}
            </div>
          );
        })}
    </div>
  );
}

function Icon({ item }: { item: Suggestion }) {
  if (item.type === 'organization') return <KindMark kind={item.listing.kind} />;
  const TypeIcon = ICONS[item.type];
  return <TypeIcon className="suggestion-icon" size={14} aria-hidden="true" />;
}
