import { INDICATOR_GROUPS } from '../../data/codes.ts';
import { summaries } from '../../data/figures.ts';
import type { Figures } from '../../data/load.ts';
import type { Indicator } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { Section } from '../PanelFrame.tsx';
import { FigureRow } from './FigureRow.tsx';
import { KEY_INDICATORS } from './keyIndicators.ts';
import './figures.css';

type Props = { figures: Figures; groups: ReadonlyMap<string, readonly Indicator[]> };

/** The chosen indicators, each in the unit with most figures. */
export function KeyFigures({ figures, groups }: Props) {
  const panels = usePanelTexts();
  const known = KEY_INDICATORS.filter((code) => summaries(groups.get(code) ?? []).some(({ range }) => range !== null));
  return (
    <Section title={panels.state.figures}>
      {known.length === 0 && <p className="quiet">{panels.state.noFigures}</p>}
      <ul className="figure-list">
        {known.map((code) => (
          <FigureRow key={code} code={code} figures={groups.get(code) ?? []} catalogue={figures} />
        ))}
      </ul>
      {known.length > 0 && <p className="quiet small">{panels.state.perUnit}</p>}
    </Section>
  );
}

/** Every indicator of the place by subject, behind one disclosure. */
export function AllFigures({ figures, groups }: Props) {
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const { codes } = useTexts();
  const total = [...groups.values()].reduce((sum, list) => sum + list.length, 0);
  if (total === 0) return null;
  const title = (code: string) => figures.catalogue.get(code)?.[`title_${lang}`] ?? code;
  return (
    <details className="panel-section all-figures">
      <summary>
        <h3 className="section-title">{panels.state.allFigures}</h3>
        <span className="quiet">{panels.state.figuresOf(total, formatNumber(total, lang))}</span>
      </summary>
      {INDICATOR_GROUPS.map((group) => {
        const members = [...groups.keys()]
          .filter((code) => (figures.catalogue.get(code)?.group ?? 'industry') === group)
          .sort((a, b) => title(a).localeCompare(title(b), lang));
        if (members.length === 0) return null;
        return (
          <section key={group}>
            <h4 className="panel-subtitle">{codes.indicatorGroup[group]}</h4>
            <ul className="figure-list">
              {members.map((code) => (
                <FigureRow key={code} code={code} figures={groups.get(code) ?? []} catalogue={figures} />
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}
