import { memo, Suspense, use } from 'react';
import { offerOf } from '../../data/activities.ts';
import type { Area } from '../../data/codes.ts';
import { coverage } from '../../data/coverage.ts';
import { loadFigures } from '../../data/load.ts';
import { once } from '../../lib/once.ts';
import { useAtlas } from '../../state/store.ts';
import { coverageText } from '../coverageText.ts';
import { useWords } from '../skills/words.ts';

/** The other half of the coverage line; when and by how many sources, once one points at it. Counts everything anew, which no move of the pointer should. */
const Reported = memo(function Reported({ area }: { area: Area }) {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const { indicators } = use(once(loadFigures));
  const found = coverage({ listings }, indicators, area);
  const whole = coverageText(found, words.lang).reported;
  const { reported } = found;
  return (
    <span className="mat-listed" title={whole}>
      {reported === null ? whole : words.texts.reported(words.number(reported.low), words.number(reported.high))}
    </span>
  );
});

/** The areas with how many companies each lists, how many sources report, and how many of those listed state no activity. */
export function MatrixHead({ areas }: { areas: readonly Area[] }) {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const hovered = useAtlas((state) => state.hovered);
  const { matrix, listed, silent } = words.texts;
  return (
    <thead>
      <tr>
        <th scope="col" className="mat-corner">
          {matrix.activity}
        </th>
        {areas.map((area) => {
          const offer = offerOf(listings, area);
          return (
            <th key={area} scope="col" data-area={area} data-lit={hovered === area} className="mat-area">
              {words.area(area)}
              <span className="mat-listed">{listed(offer.listed, words.number(offer.listed))}</span>
              <Suspense>
                <Reported area={area} />
              </Suspense>
              {offer.silent > 0 && (
                <span className="mat-listed">{silent(offer.silent, words.number(offer.silent))}</span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
