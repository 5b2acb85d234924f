import { offerOf, providersOf, SKILLS } from '../../data/activities.ts';
import { ALLIANCE, type Area } from '../../data/codes.ts';
import { completions } from '../../data/completion.ts';
import { isRough } from '../../data/near.ts';
import { nearestProviders } from '../../data/nearestProvider.ts';
import type { Listing } from '../../data/schema.ts';
import { reachOf } from '../../data/talent.ts';
import { useAtlas } from '../../state/store.ts';
import { useWords, type Words } from '../skills/words.ts';

/** A state that lacks much, and one whose schools are near: the facts show there what is to be explained. */
const LACKING: Area = 'MX-JAL';
const TEACHING: Area = 'MX-QUE';
const TAUGHT = 'machining';
/** So many partners show the order. */
const PARTNERS = 3;

/** What partners are ordered by, for the first of them. */
export function PartnersExample() {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const { partners } = words.texts.method;
  const base = offerOf(listings, LACKING);
  const offers = ALLIANCE.map((area) => offerOf(listings, area));
  const lacking = SKILLS.filter((skill) => providersOf(base, skill).length === 0).length;
  const of = words.number(SKILLS.length);
  const first = completions(base, offers, [], words.area).slice(0, PARTNERS);
  return (
    <>
      <p>{partners.example(words.area(LACKING), words.number(lacking), of)}</p>
      <ol className="method-order">
        {first.map(({ area, fills, deepens, companies }) => (
          <li key={area}>
            {partners.line(
              words.area(area),
              words.number(fills.length),
              words.number(fills.length + deepens.length),
              words.companies(companies),
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Both points between which the distance in an empty cell is measured. */
export function NearestExample() {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const { method, matrix } = words.texts;
  const offer = offerOf(listings, LACKING);
  const found = nearestProviders(listings, LACKING);
  const skill = SKILLS.find((one) => providersOf(offer, one).length === 0 && found.has(one));
  const nearest = skill && found.get(skill);
  if (!nearest) return <p>{matrix.none}</p>;
  const [from, to] = [listings[nearest.from] as Listing, listings[nearest.to] as Listing];
  return (
    <p>
      {method.nearest.example(
        words.activity(skill),
        words.area(LACKING),
        placeOf(from, words),
        placeOf(to, words),
        words.km(nearest.km, isRough(from) || isRough(to)),
      )}
    </p>
  );
}

/** Which schools count as near one skill of one state, at the distance that is chosen. */
export function ReachExample() {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const km = useAtlas(({ view }) => view.compare.km);
  const { method, matrix, talent } = words.texts;
  const reach = reachOf(listings, offerOf(listings, TEACHING), km).find(({ skill }) => skill === TAUGHT);
  if (!reach?.nearest) return <p>{matrix.none}</p>;
  const { companies, placed, naming, others, nearest } = reach;
  const [school, company] = [listings[nearest.school] as Listing, listings[nearest.company] as Listing];
  const near = naming.length + others.length;
  return (
    <p>
      {method.reach.example({
        skill: words.activity(TAUGHT),
        area: words.area(TEACHING),
        companies: words.companies(companies.length),
        placed: words.number(placed.length),
        km: words.km(km, false),
        schools: talent.schools(near, words.number(near)),
        naming: talent.ofWhichName(naming.length, words.number(naming.length)),
        school: school.name,
        company: company.name,
        nearest: words.km(nearest.km, isRough(school) || isRough(company)),
      })}
    </p>
  );
}

/** Who stands there, with latitude and longitude: what a distance is computed from. */
function placeOf({ name, lat, lon }: Listing, words: Words): string {
  return `${name} (${words.number(lat ?? 0, 4)}°, ${words.number(lon ?? 0, 4)}°)`;
}
