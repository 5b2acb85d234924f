import { useMemo } from 'react';
import { offerOf, providersOf, quotient, SERVICES } from '../../data/activities.ts';
import { isRough } from '../../data/near.ts';
import { nearestProviders } from '../../data/nearestProvider.ts';
import type { Listing } from '../../data/schema.ts';
import { filterBy, setTab } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { nearestWords, unplacedWords, valueWords } from '../activities/cellWords.ts';
import { explorerFilter } from '../detail/explorerFilter.ts';
import { cellOf, type SkillCell } from '../skills/cell.ts';
import { useWords } from '../skills/words.ts';
import { Dock } from './Dock.tsx';
import { OrganizationItem } from './OrganizationItem.tsx';

/** The organizations behind the open statement; where there are none, the nearest elsewhere. */
export function CellEvidence() {
  const compare = useAtlas(({ view }) => view.compare);
  const open = cellOf(compare);
  return open && <Evidence open={open} />;
}

function Evidence({ open: { activity, area } }: { open: SkillCell }) {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const { evidence, organizations } = words.texts;
  const isService = SERVICES.includes(activity);
  const providers = useMemo(
    () =>
      providersOf(offerOf(listings, area), activity)
        .map((position) => listings[position] as Listing)
        .sort((a, b) => a.name.localeCompare(b.name)),
    [listings, area, activity],
  );
  const count = providers.length;
  const counted = isService ? organizations(count, words.number(count)) : words.companies(count);
  const specialisation = quotient(offerOf(listings, area), offerOf(listings, 'MX'), activity);
  const nearest = nearestWords(listings, area, activity, words);
  const unplaced = count === 0 ? unplacedWords(listings, area, activity, words) : '';
  const value = valueWords({ activity, count, specialisation, nearest, unplaced }, words);
  const nobody = isService ? evidence.nobodyService : evidence.nobody;
  return (
    <Dock
      title={evidence.title(words.activity(activity), words.area(area))}
      note={counted}
      cited={{ title: words.activity(activity), area: words.area(area), value }}
    >
      {count === 0 ? (
        <>
          <p>{nobody(words.area(area))}</p>
          <Nearest activity={activity} area={area} />
          {unplaced && <p>{evidence.unplaced(unplaced)}</p>}
        </>
      ) : (
        <>
          <ul className="evidence-list">
            {providers.map((listing) => (
              <OrganizationItem key={listing.id} listing={listing} />
            ))}
          </ul>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              filterBy(
                isService
                  ? { ...explorerFilter({ key: 'total', value: 'organizations' }, area), activity: [activity] }
                  : (explorerFilter({ key: 'activity', value: activity }, area) ?? {}),
              );
              setTab('explore');
            }}
          >
            {evidence.inExplore}
          </button>
        </>
      )}
    </Dock>
  );
}

/** Both ends of the shortest way to somebody who does it, and how far that is. */
function Nearest({ activity, area }: SkillCell) {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const { evidence } = words.texts;
  const nearest = nearestProviders(listings, area).get(activity);
  if (nearest === undefined) return <p className="quiet">{evidence.noNearest}</p>;
  const [from, to] = [listings[nearest.from] as Listing, listings[nearest.to] as Listing];
  return (
    <>
      <p>
        {evidence.nearest}: <strong>{evidence.nearestIs(words.km(nearest.km, isRough(from) || isRough(to)))}</strong>
      </p>
      <ul className="evidence-list">
        <OrganizationItem listing={from} label={evidence.from} />
        <OrganizationItem listing={to} label={evidence.to} />
      </ul>
      <p className="quiet small">{evidence.means}</p>
    </>
  );
}
