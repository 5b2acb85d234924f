import { useRef } from 'react';
import { CellEvidence } from '../evidence/CellEvidence.tsx';
import { TodayNote } from '../skills/TodayNote.tsx';
import { useWords } from '../skills/words.ts';
import { Answer } from './Answer.tsx';
import { Pairs } from './Pairs.tsx';
import { PairView } from './PairView.tsx';
import { Partners } from './Partners.tsx';
import { Question } from './Question.tsx';
import { useSynergy } from './useSynergy.ts';
import { useSynergyOverlay } from './useSynergyOverlay.ts';
import { Whole } from './Whole.tsx';
import './synergies.css';

/** Who completes whom: a question and its answer, two areas side by side, and several states as one. */
export function Synergies() {
  const synergy = useSynergy();
  useSynergyOverlay(synergy);
  const { basis, question, pair: texts } = useWords().texts;
  const { pair, pairs, areas } = synergy;
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <div className="syn">
      <div className="syn-page">
        <section className="syn-hero" aria-label={question.title}>
          <Question synergy={synergy} />
          <Answer synergy={synergy} />
        </section>
        <Partners synergy={synergy} />
        <TodayNote />
        {pair && (
          <section className="syn-side-by-side" aria-labelledby="syn-side-by-side">
            <h3 id="syn-side-by-side" ref={title}>
              {texts.title}
            </h3>
            <div className="syn-columns">
              <PairView pair={pair} />
              {pairs.length > 1 && (
                <Pairs synergy={synergy} onChoose={() => title.current?.scrollIntoView({ block: 'nearest' })} />
              )}
            </div>
          </section>
        )}
        <Whole areas={areas} />
        <p className="quiet small">{basis}</p>
      </div>
      <CellEvidence />
    </div>
  );
}
