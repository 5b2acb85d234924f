import type { Area } from '../../data/codes.ts';
import { isRough } from '../../data/near.ts';
import type { Listing } from '../../data/schema.ts';
import type { Reach, School } from '../../data/talent.ts';
import { OrganizationButton } from '../../map/OrganizationButton.tsx';
import { useAtlas } from '../../state/store.ts';
import { cellOf, toggleCell } from '../skills/cell.ts';
import { useWords } from '../skills/words.ts';
import { VERDICTS } from './AreaBars.tsx';

/** Every skill of the area with the schools near it, those with none apart. */
export function ReachTable({ reach, area }: { reach: readonly Reach[]; area: Area }) {
  const words = useWords();
  const { talent } = words.texts;
  return (
    <table className="tal-table">
      <thead>
        <tr>
          <th scope="col">{talent.skill}</th>
          <th scope="col">{talent.companies}</th>
          <th scope="col">{talent.naming}</th>
          <th scope="col" className="tal-others">
            {talent.others}
          </th>
        </tr>
      </thead>
      {VERDICTS.map((verdict) => {
        const rows = reach.filter((one) => one.verdict === verdict);
        return (
          rows.length > 0 && (
            <tbody key={verdict}>
              <tr>
                <th scope="rowgroup" className="tal-verdict" colSpan={4}>
                  <span className="tal-swatch" data-verdict={verdict} /> {talent.verdict[verdict]}{' '}
                  <span className="tal-count">{words.number(rows.length)}</span>{' '}
                  <span className="tal-means">{talent.verdictMeans[verdict]}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <ReachRow key={row.skill} reach={row} area={area} />
              ))}
            </tbody>
          )
        );
      })}
    </table>
  );
}

function ReachRow({ reach, area }: { reach: Reach; area: Area }) {
  const words = useWords();
  const { talent } = words.texts;
  const { skill, companies, placed, naming, others, nearest, verdict } = reach;
  const isOpen = useAtlas(({ view }) => cellOf(view.compare)?.activity === skill);
  const number = words.number;
  const listings = useAtlas(({ facts }) => facts.listings);
  const schoolOf = ({ school }: School) => listings[school] as Listing;
  const distance = (one: School) =>
    words.km(one.km, isRough(schoolOf(one)) || isRough(listings[one.company] as Listing));
  return (
    <tr className="tal-row" data-open={isOpen}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={isOpen}
          title={talent.open(words.activity(skill))}
          onClick={() => toggleCell({ activity: skill, area })}
        >
          {words.activity(skill)}
        </button>
      </th>
      <td className="tal-companies" data-label={talent.companies}>
        <strong>{number(companies.length)}</strong>
        {placed.length < companies.length && (
          <span className="quiet small"> {talent.placed(number(placed.length), number(companies.length))}</span>
        )}
      </td>
      <td data-label={talent.naming}>
        {naming.map((school) => (
          <OrganizationButton key={school.school} listing={schoolOf(school)} meta={distance(school)} />
        ))}
        {verdict === 'none' && nearest && <span className="quiet">{talent.nearest(distance(nearest))}</span>}
      </td>
      <td className="tal-others" data-label={talent.others}>
        {others.length > 0 && number(others.length)}
      </td>
    </tr>
  );
}
