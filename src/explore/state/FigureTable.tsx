import type { Summary } from '../../data/figures.ts';
import type { Unit } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { formatFigure } from '../../ui/formatFigure.ts';
import { NatureMark } from '../../ui/NatureMark.tsx';
import { SourceLink } from '../../ui/SourceLink.tsx';

type Props = { summary: Summary; units: ReadonlyMap<string, Unit>; isOnly: boolean };

/** All figures of one thing in one unit, newest first, each with its source. */
export function FigureTable({ summary, units, isOnly }: Props) {
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const { codes } = useTexts();
  const unit = units.get(summary.unit);
  return (
    <>
      {!isOnly && <p className="figure-unit">{panels.state.inUnit(unit?.[`label_${lang}`] ?? summary.unit)}</p>}
      <ul className="figure-table">
        {summary.all.map((figure, i) => {
          const value = formatFigure(figure.value, figure.unit, unit, lang);
          const note = figure[`note_${lang}`];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: figures have no identity, and the list never changes
            <li key={i}>
              <span className="figure-year">{formatDate(figure.year, lang)}</span>
              <span>
                <strong>{value.number}</strong> <span className="quiet">{value.unit}</span>{' '}
                <NatureMark nature={figure.nature} label={codes.nature[figure.nature]} />{' '}
                <SourceLink source={figure.source_url} short />
                {note !== null && <span className="figure-note">{note}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
