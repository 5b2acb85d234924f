import { useState } from 'react';
import { FEWEST_LISTED, offerOf } from '../../data/activities.ts';
import type { Pairing } from '../../data/complementarity.ts';
import { useAtlas } from '../../state/store.ts';
import { useWords } from '../skills/words.ts';
import { choosePair, type Synergy } from './useSynergy.ts';

/** Of more pairs, the rest waits until one asks: nine areas make 36. */
const FIRST_PAIRS = 12;

type Props = {
  synergy: Synergy;
  /** Brings what the choice changes into view; the list may be longer than the screen. */
  onChoose: () => void;
};

/** Every pair with how far it completes each other, the most first. */
export function Pairs({ synergy: { pairs, pair }, onChoose }: Props) {
  const { texts, number } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const isShown = (one: Pairing) => pair !== null && isSame(one, pair);
  // One that a link names is listed wherever it stands.
  const listed = isWhole ? pairs : pairs.filter((one, i) => i < FIRST_PAIRS || isShown(one));
  return (
    <section className="syn-pairs" aria-labelledby="syn-pairs">
      <h3 id="syn-pairs" className="section-title">
        {texts.pair.all}
      </h3>
      <ol>
        {listed.map((one) => (
          <PairRow key={`${one.a} ${one.b}`} one={one} isShown={isShown(one)} onChoose={onChoose} />
        ))}
      </ol>
      {pairs.length > FIRST_PAIRS && (
        <button type="button" className="link-button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? texts.pair.fewer : texts.pair.showAll(number(pairs.length))}
        </button>
      )}
      <p className="quiet small">{texts.pair.thinNote}</p>
    </section>
  );
}

/** Whether two pairings are of the same two areas, in whatever order. */
function isSame(one: Pairing, other: Pairing): boolean {
  return (one.a === other.a && one.b === other.b) || (one.a === other.b && one.b === other.a);
}

function PairRow({ one, isShown, onChoose }: { one: Pairing; isShown: boolean; onChoose: () => void }) {
  const words = useWords();
  const isThin = useAtlas(({ facts }) =>
    [one.a, one.b].some((area) => offerOf(facts.listings, area).listed < FEWEST_LISTED),
  );
  const { pair: texts } = words.texts;
  const { onlyA, both, onlyB, complementarity } = one;
  const [a, b] = [words.area(one.a), words.area(one.b)];
  const share = complementarity === null ? texts.none : words.percent(complementarity);
  return (
    <li>
      <button
        type="button"
        className="syn-pair"
        data-thin={isThin}
        aria-pressed={isShown}
        aria-label={`${texts.choose(a, b, share)}${isThin ? ` (${texts.thinShort})` : ''}`}
        onClick={() => {
          choosePair([one.a, one.b]);
          onChoose();
        }}
      >
        <span className="syn-pair-names">
          {a} <span aria-hidden="true">·</span> {b}
        </span>
        <span className="syn-pair-share">
          {share}
          {isThin && <sup>*</sup>}
        </span>
        <svg className="syn-pair-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <Bar parts={[onlyA.length, both.length, onlyB.length]} />
        </svg>
      </button>
    </li>
  );
}

const PARTS = ['a', 'both', 'b'] as const;

/** What only the first has, what both have, what only the second has, as parts of one bar. */
function Bar({ parts: [a, both, b] }: { parts: readonly [number, number, number] }) {
  const unit = 100 / Math.max(1, a + both + b);
  const starts = [0, a, a + both];
  return [a, both, b].map((part, i) => (
    <rect key={PARTS[i]} className={`syn-bar-${PARTS[i]}`} x={(starts[i] ?? 0) * unit} width={part * unit} height="6" />
  ));
}
