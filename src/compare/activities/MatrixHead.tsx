import { offerOf } from '../../data/activities.ts';
import type { Area } from '../../data/codes.ts';
import { useAtlas } from '../../state/store.ts';
import { useWords } from '../skills/words.ts';

/** The areas with how many companies each lists, and how many of them state no activity. */
export function MatrixHead({ areas }: { areas: readonly Area[] }) {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
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
            <th key={area} scope="col" data-area={area} className="mat-area">
              {words.area(area)}
              <span className="mat-listed">{listed(offer.listed, words.number(offer.listed))}</span>
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
