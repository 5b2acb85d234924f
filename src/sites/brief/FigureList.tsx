import type { Figures } from '../../data/load.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { formatFigure, formatRange } from '../../ui/formatFigure.ts';
import { useFigures } from '../useAnalysis.ts';
import { Refs } from './Refs.tsx';
import type { Numbered } from './sources.ts';
import { type StateFact, shownFigures } from './stateFacts.ts';
import { useBriefTexts } from './texts.ts';

/** The state's figures: a range where sources contradict each other, what they are for, and their sources by number. */
export function FigureList({ facts, sources }: { facts: readonly StateFact[]; sources: Numbered }) {
  const figures = useFigures();
  const texts = useBriefTexts();
  if (facts.length === 0) return <p>{texts.noFigures}</p>;
  return (
    <ul className="brief-figures">
      {facts.map((fact) => (
        <Fact key={fact.indicator} fact={fact} figures={figures} sources={sources} />
      ))}
    </ul>
  );
}

type Props = { fact: StateFact; figures: Figures; sources: Numbered };

function Fact({ fact: { indicator, summary }, figures, sources }: Props) {
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const { codes } = useTexts();
  const texts = useBriefTexts();
  const { disagree, range, years, newest, unit: code } = summary;
  const unit = figures.units.get(code);
  const format = (value: number) => formatFigure(value, code, unit, lang);
  const isRange = disagree && range !== null && years !== null;
  const shown = isRange ? formatRange(range, code, unit, lang) : format(newest.value);
  const date = formatDate(newest.year, lang);
  const note = newest[`note_${lang}`];
  return (
    <li>
      <span>{figures.catalogue.get(indicator)?.[`title_${lang}`] ?? indicator}</span>
      <span className="brief-figure">
        <strong>{code === 'rank' ? panels.state.rank(shown.number) : shown.number}</strong>
        {code !== 'rank' && ` ${shown.unit}`}
        <Refs sources={sources} of={shownFigures(summary).map(({ source_url }) => source_url)} />
      </span>
      <span className="brief-small">
        {newest.nature !== 'observed' && `${codes.nature[newest.nature]} · `}
        {isRange
          ? `${years[0] === years[1] ? years[0] : years.join('–')} · ${texts.newest(format(newest.value).number, date)}`
          : date}
        {!isRange && note !== null && ` · ${note}`}
      </span>
    </li>
  );
}
