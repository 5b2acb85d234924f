import { type Summary, summaries } from '../../data/figures.ts';
import type { Figures } from '../../data/load.ts';
import type { Indicator } from '../../data/schema.ts';
import { type PanelTexts, usePanelTexts } from '../../i18n/panelTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { type FormattedFigure, formatFigure, formatRange } from '../../ui/formatFigure.ts';
import { NatureMark } from '../../ui/NatureMark.tsx';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { yearSpan } from '../../ui/yearSpan.ts';
import { FigureTable } from './FigureTable.tsx';

type Props = { code: string; figures: readonly Indicator[]; catalogue: Figures };

/** One indicator: the newest figure, or the range where sources differ; behind it all of them, unit by unit. */
export function FigureRow({ code, figures, catalogue }: Props) {
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const { codes } = useTexts();
  const units = summaries(figures);
  const [first] = units;
  if (first === undefined) return null;
  const title = catalogue.catalogue.get(code)?.[`title_${lang}`] ?? code;
  const format = (value: number) => formatFigure(value, first.unit, catalogue.units.get(first.unit), lang);
  const shown =
    first.disagree && first.range
      ? formatRange(first.range, first.unit, catalogue.units.get(first.unit), lang)
      : format(first.newest.value);
  const isSingle = figures.length === 1;
  return (
    <li className="figure">
      <span className="figure-title">{title}</span>
      <Value figure={first.unit === 'rank' ? { number: panels.state.rank(shown.number), unit: '' } : shown} />
      <span className="figure-origin">
        <NatureMark nature={first.newest.nature} label={codes.nature[first.newest.nature]} />
        {origin(first, format, panels, lang)}
        {!first.disagree && (
          <>
            {' · '}
            <SourceLink source={first.newest.source_url} short />
          </>
        )}
      </span>
      {!isSingle && (
        <details className="figure-all">
          <summary>
            {panels.state.figuresOf(figures.length, formatNumber(figures.length, lang))}
            <span className="visually-hidden">: {title}</span>
          </summary>
          {units.map((summary) => (
            <FigureTable key={summary.unit} summary={summary} units={catalogue.units} isOnly={units.length === 1} />
          ))}
        </details>
      )}
      {isSingle && first.newest[`note_${lang}`] !== null && (
        <span className="figure-note">{first.newest[`note_${lang}`]}</span>
      )}
    </li>
  );
}

function Value({ figure: { number, unit } }: { figure: FormattedFigure }) {
  return (
    <span className="figure-value">
      <strong>{number}</strong>
      {unit !== '' && (unit === '%' ? <small>%</small> : <small> {unit}</small>)}
    </span>
  );
}

/** When it is for; for a range the years, the number of sources and the newest of them. */
function origin(
  { disagree, years, sources, newest }: Summary,
  format: (value: number) => FormattedFigure,
  panels: PanelTexts,
  lang: 'es' | 'en',
): string {
  const date = formatDate(newest.year, lang);
  if (!disagree || years === null) return date;
  return [
    yearSpan(years),
    panels.sources(sources, formatNumber(sources, lang)),
    panels.state.newestIs(format(newest.value).number, date),
  ].join(' · ');
}
