import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { useShareTexts } from './texts.ts';

type Props = { isIncluded: boolean; onInclude: (isIncluded: boolean) => void };

/** What of the visitor's own the link carries behind "#", said before it is copied, and to be left out. */
export function OwnPart({ isIncluded, onInclude }: Props) {
  const lang = useAtlas(selectLang);
  const share = useShareTexts();
  const { pins, weights, shortlist } = useAtlas(({ view }) => view.own);
  const counts = { pins: pins.length, weights: Object.keys(weights).length, shortlist: shortlist.length };
  const number = (count: number) => formatNumber(count, lang);
  const names = pins.map(({ name }) => name).join(', ');
  return (
    <fieldset className="share-own">
      <legend>{share.own}</legend>
      <ul>
        {counts.pins > 0 && <li>{share.ownPins(counts.pins, number(counts.pins), names)}</li>}
        {counts.weights > 0 && <li>{share.ownWeights(counts.weights, number(counts.weights))}</li>}
        {counts.shortlist > 0 && <li>{share.ownShortlist(counts.shortlist, number(counts.shortlist))}</li>}
      </ul>
      <p className="share-hint">{share.ownSeen}</p>
      <label className="share-own-choice">
        <input type="checkbox" checked={isIncluded} onChange={() => onInclude(!isIncluded)} />
        {share.ownInclude}
      </label>
    </fieldset>
  );
}
