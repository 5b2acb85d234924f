import type { Area } from '../../data/codes.ts';
import { isRough } from '../../data/near.ts';
import type { Listing } from '../../data/schema.ts';
import type { Reach, School } from '../../data/talent.ts';
import { useAtlas } from '../../state/store.ts';
import { Dock } from '../evidence/Dock.tsx';
import { OrganizationItem } from '../evidence/OrganizationItem.tsx';
import { useWords } from '../skills/words.ts';

/** The companies with a skill and the schools near them, each with its distance and sources. */
export function ReachEvidence({ reach, area }: { reach: Reach; area: Area }) {
  const words = useWords();
  const { talent } = words.texts;
  const listings = useAtlas(({ facts }) => facts.listings);
  const km = useAtlas(({ view }) => view.compare.km);
  const { skill, companies, naming, others, nearest } = reach;
  const schools = [...naming, ...others];
  return (
    <Dock
      title={talent.open(words.activity(skill))}
      note={words.companies(companies.length)}
      cited={{
        title: `${words.activity(skill)}, ${talent.schoolsNear(talent.km(words.number(km))).toLowerCase()}`,
        area: words.area(area),
        value:
          reach.verdict === 'unknown'
            ? talent.verdict.unknown
            : [
                talent.schools(schools.length, words.number(schools.length)),
                talent.ofWhichName(naming.length, words.number(naming.length)),
              ].join(', '),
      }}
    >
      {schools.length > 0 ? (
        <Schools title={talent.schoolsNear(talent.km(words.number(km)))} schools={schools} />
      ) : (
        nearest && <Schools title={talent.nearestSchool} schools={[nearest]} />
      )}
      <h4 className="tal-list-title">{talent.companiesWith(words.inSentence(skill))}</h4>
      <ul className="evidence-list">
        {companies.map((position) => {
          const listing = listings[position] as Listing;
          return <OrganizationItem key={listing.id} listing={listing} />;
        })}
      </ul>
    </Dock>
  );
}

function Schools({ title, schools }: { title: string; schools: readonly School[] }) {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  return (
    <>
      <h4 className="tal-list-title">{title}</h4>
      <ul className="evidence-list">
        {schools.map(({ school, company, km }) => {
          const [from, to] = [listings[school] as Listing, listings[company] as Listing];
          return <OrganizationItem key={from.id} listing={from} meta={words.km(km, isRough(from) || isRough(to))} />;
        })}
      </ul>
    </>
  );
}
