import { SKILLS } from '../../data/activities.ts';
import { isRough } from '../../data/near.ts';
import type { Listing } from '../../data/schema.ts';
import type { Reach } from '../../data/talent.ts';
import { useAtlas } from '../../state/store.ts';
import { mostListedFirst } from '../skills/order.ts';
import { useWords } from '../skills/words.ts';
import { useCompareTexts } from '../texts.ts';
import type { SourceNumbers } from './numbered.ts';
import { Organizations } from './Organizations.tsx';
import type { SkillsReport } from './skillsReport.ts';

type Props = { skills: SkillsReport; km: number; numbers: SourceNumbers };

/** Schools near each skill on paper, and the schools whose sources name one. */
export function ReportTalent({ skills: { offers, reach, naming }, km, numbers }: Props) {
  const words = useWords();
  const { report } = useCompareTexts();
  const listings = useAtlas(({ facts }) => facts.listings);
  const { talent } = words.texts;
  const shown = mostListedFirst(listings, SKILLS).filter((skill) => reach.some((one) => one.has(skill)));
  return (
    <section>
      <h2>{talent.title}</h2>
      <p className="report-lead">{report.schoolsNear(talent.km(words.number(km)))}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{talent.skill}</th>
            {offers.map(({ area }) => (
              <th key={area} scope="col">
                {words.area(area)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((skill) => (
            <tr key={skill}>
              <th scope="row">{words.activity(skill)}</th>
              {offers.map(({ area }, i) => (
                <ReachCell key={area} reach={reach[i]?.get(skill)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {naming.length > 0 && (
        <table className="report-single">
          <thead>
            <tr>
              <th scope="col">{report.schoolsNaming}</th>
              <th scope="col">{words.texts.question.partner}</th>
              <th scope="col">{report.namedSkills}</th>
            </tr>
          </thead>
          <tbody>
            {naming.map(({ school, skills }) => (
              <tr key={school.id}>
                <th scope="row">
                  <Organizations all={[school]} numbers={numbers} />
                </th>
                <td>{words.area(school.state)}</td>
                <td>{skills.map(words.activity).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="report-note">
        {talent.programmes} {talent.straight}
      </p>
    </section>
  );
}

function ReachCell({ reach }: { reach: Reach | undefined }) {
  const words = useWords();
  const { report } = useCompareTexts();
  const listings = useAtlas(({ facts }) => facts.listings);
  const { talent } = words.texts;
  if (reach === undefined) return <td className="report-nothing">–</td>;
  const { naming, others, nearest, verdict } = reach;
  if (verdict === 'unknown') return <td className="report-nothing">{talent.verdict.unknown}</td>;
  const rough = nearest && [nearest.school, nearest.company].some((at) => isRough(listings[at] as Listing));
  return (
    <td>
      <strong>{words.number(naming.length + others.length)}</strong>
      <small>
        {naming.length > 0 && report.nameIt(naming.length, words.number(naming.length))}
        {verdict === 'none' && nearest && talent.nearest(words.km(nearest.km, rough === true))}
      </small>
    </td>
  );
}
