import { offerOf, providersOf, quotient } from '../../data/activities.ts';
import type { Activity } from '../../data/codes.ts';
import { useAtlas } from '../../state/store.ts';
import { nearestWords, unplacedWords } from '../activities/cellWords.ts';
import { degreeOf, quotientText } from '../activities/degree.ts';
import { useGroups } from '../activities/useGroups.ts';
import { TodayNote } from '../skills/TodayNote.tsx';
import { useWords } from '../skills/words.ts';
import type { SkillsReport } from './skillsReport.ts';

/** Activities by area on paper: how many have each, how much the area specialises in it, how far a gap's nearest provider is. */
export function ReportMatrix({ skills: { offers } }: { skills: SkillsReport }) {
  const words = useWords();
  const { matrix, listed, basis } = words.texts;
  const groups = useGroups();
  return (
    <section>
      <h2>{matrix.title}</h2>
      <p className="report-lead">
        {matrix.lead} {matrix.nearestNote}
      </p>
      <TodayNote />
      <table>
        <thead>
          <tr>
            <th scope="col">{matrix.activity}</th>
            {offers.map((offer) => (
              <th key={offer.area} scope="col">
                {words.area(offer.area)}
                <small>{listed(offer.listed, words.number(offer.listed))}</small>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, note, activities }) => (
          <tbody key={title}>
            <tr className="report-group">
              <th scope="rowgroup" className="report-group-name" colSpan={offers.length + 1}>
                {title} <small>{note}</small>
              </th>
            </tr>
            {activities.map((activity) => (
              <tr key={activity}>
                <th scope="row">
                  {words.activity(activity)}
                  <Unplaced offers={offers} activity={activity} />
                </th>
                {offers.map((offer) => (
                  <MatrixCell key={offer.area} offer={offer} activity={activity} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="report-note">
        {matrix.formula}. {matrix.formulaWhere} {matrix.caveat} {basis}
      </p>
    </section>
  );
}

/** Which providers no cell of the row could be measured to; once, for whoever lacks the activity lacks the same ones. */
function Unplaced({ offers, activity }: { offers: SkillsReport['offers']; activity: Activity }) {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const lacking = offers.find((offer) => providersOf(offer, activity).length === 0);
  const unplaced = lacking && unplacedWords(listings, lacking.area, activity, words);
  return unplaced && <small>{`* ${words.texts.matrix.unplaced(unplaced)}`}</small>;
}

function MatrixCell({ offer, activity }: { offer: SkillsReport['offers'][number]; activity: Activity }) {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const { matrix } = words.texts;
  const count = providersOf(offer, activity).length;
  if (count === 0) {
    const nearest = nearestWords(listings, offer.area, activity, words);
    const unplaced = unplacedWords(listings, offer.area, activity, words);
    return (
      <td className="report-nothing">
        {nearest?.km ?? (unplaced ? matrix.unmeasured : matrix.nobodyElsewhere)}
        {unplaced && ' *'}
        {nearest && <small>{nearest.name}</small>}
      </td>
    );
  }
  const { value } = quotient(offer, offerOf(listings, 'MX'), activity);
  return (
    <td>
      <strong>{words.number(count)}</strong>
      {value !== null && (
        <span className="report-quotient" data-degree={degreeOf(value)}>
          {matrix.quotient(quotientText(value))}
        </span>
      )}
    </td>
  );
}
