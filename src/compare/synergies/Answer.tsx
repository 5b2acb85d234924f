import { offerOf } from '../../data/activities.ts';
import { ALLIANCE } from '../../data/codes.ts';
import { spreadOf } from '../../data/complementarity.ts';
import { useAtlas } from '../../state/store.ts';
import { Sentences } from '../skills/Sentences.tsx';
import { useWords } from '../skills/words.ts';
import { answerTo, wholeAnswer } from './answer.ts';
import type { Synergy } from './useSynergy.ts';
import { WHOLE_ID } from './Whole.tsx';

/** The answer in words: about the area, then about the whole Alliance. */
export function Answer({ synergy: { base, offers, partners, asked } }: { synergy: Synergy }) {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const spread = spreadOf(ALLIANCE.map((area) => offerOf(listings, area)));
  return (
    <div className="syn-answer" role="status" aria-label={words.texts.question.answer}>
      <p className="syn-answer-main">
        <Sentences all={answerTo(base, offers, partners, asked, words)} />
      </p>
      <p className="syn-answer-whole">
        <Sentences all={wholeAnswer(spread, 'alliance', words)} />{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => document.getElementById(WHOLE_ID)?.scrollIntoView({ block: 'start' })}
        >
          {words.texts.whole.seeAll}
        </button>
      </p>
    </div>
  );
}
