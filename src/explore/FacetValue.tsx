import { memo } from 'react';
import type { Kind } from '../data/codes.ts';
import type { FacetKey } from '../data/facets.ts';
import { useTexts } from '../i18n/texts.ts';
import { toggleValue } from '../state/actions.ts';
import { KindMark } from '../ui/KindMark.tsx';

type Props = {
  facet: FacetKey;
  value: string;
  label: string;
  /** The live count, as a number and as written. */
  count: number;
  number: string;
  /** Its part of the largest count, from 0 to 1. */
  share: number;
  isChosen: boolean;
};

/** One value of a facet: a box to tick, its name, how many there are. */
export const FacetValue = memo(function FacetValue({ facet, value, label, count, number, share, isChosen }: Props) {
  const { explore } = useTexts();
  return (
    <label
      className="facet-value"
      data-kind={facet === 'kind' ? value : undefined}
      data-empty={count === 0 && !isChosen}
    >
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={explore.valueCount(label, number)}
        onChange={() => toggleValue(facet, value)}
      />
      {facet === 'kind' && <KindMark kind={value as Kind} size={13} />}
      <span className="facet-label">{label}</span>
      <span className="facet-count">{number}</span>
      <span className="facet-bar" aria-hidden="true">
        <span style={{ transform: `scaleX(${share})` }} />
      </span>
    </label>
  );
});
