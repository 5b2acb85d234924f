import { FEWEST_LISTED, offerOf } from '../../data/activities.ts';
import { type Activity, ALLIANCE, type Area } from '../../data/codes.ts';
import { spreadOf } from '../../data/complementarity.ts';
import { useAtlas } from '../../state/store.ts';
import { Sentences } from '../skills/Sentences.tsx';
import { useWords } from '../skills/words.ts';
import { wholeAnswer } from '../synergies/answer.ts';
import { useCompareTexts } from '../texts.ts';
import type { SourceNumbers } from './numbered.ts';
import { Organizations } from './Organizations.tsx';
import type { SkillsReport } from './skillsReport.ts';

type Props = { skills: SkillsReport; numbers: SourceNumbers };

/** Who completes whom on paper: every pair, then the Alliance as one with what hangs by a single state. */
export function ReportSynergies({ skills: { pairs, single }, numbers }: Props) {
  const words = useWords();
  const { report } = useCompareTexts();
  const listings = useAtlas(({ facts }) => facts.listings);
  const { pair, whole, question } = words.texts;
  const isThin = (area: Area) => offerOf(listings, area).listed < FEWEST_LISTED;
  const named = (all: readonly Activity[]) =>
    all.length === 0 ? <span className="report-nothing">{pair.nothing}</span> : all.map(words.activity).join(', ');
  const spread = spreadOf(ALLIANCE.map((area) => offerOf(listings, area)));
  return (
    <>
      {pairs.length > 0 && (
        <section>
          <h2>{report.synergies}</h2>
          <p className="report-lead">{pair.all}.</p>
          <table className="report-pairs">
            <thead>
              <tr>
                <th scope="col">{report.pair}</th>
                <th scope="col">{pair.complementarity}</th>
                <th scope="col">{report.onlyFirst}</th>
                <th scope="col">{report.onlySecond}</th>
                <th scope="col">{pair.both}</th>
              </tr>
            </thead>
            <tbody>
              {pairs.map(({ a, b, onlyA, onlyB, both, complementarity }) => (
                <tr key={`${a} ${b}`}>
                  <th scope="row">
                    {words.area(a)} · {words.area(b)}
                    {(isThin(a) || isThin(b)) && ' *'}
                  </th>
                  <td>{complementarity === null ? '–' : <strong>{words.percent(complementarity)}</strong>}</td>
                  <td>{named(onlyA)}</td>
                  <td>{named(onlyB)}</td>
                  <td>{words.number(both.length)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="report-note">
            {pair.formula}. {pair.limits}
            {pairs.some(({ a, b }) => isThin(a) || isThin(b)) && ` ${pair.thinNote}`}
          </p>
        </section>
      )}
      <section>
        <h2>{whole.title.alliance}</h2>
        <p className="report-lead">
          <Sentences all={wholeAnswer(spread, 'alliance', words).slice(0, 1)} />
        </p>
        {single.length > 0 && (
          <table className="report-single">
            <thead>
              <tr>
                <th scope="col">{report.single}</th>
                <th scope="col">{question.partner}</th>
                <th scope="col">{whole.companies}</th>
              </tr>
            </thead>
            <tbody>
              {single.map(({ skill, area, companies }) => (
                <tr key={skill}>
                  <th scope="row">{words.activity(skill)}</th>
                  <td>{words.area(area)}</td>
                  <td>
                    <Organizations all={companies} numbers={numbers} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  );
}
