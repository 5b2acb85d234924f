import type { Milestone, Unit } from '../../data/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { formatFigure } from '../../ui/formatFigure.ts';
import { SourceLink } from '../../ui/SourceLink.tsx';

type Props = { milestone: Milestone; units: ReadonlyMap<string, Unit> };

export function MilestoneItem({ milestone, units }: Props) {
  const lang = useAtlas(selectLang);
  const { codes } = useTexts();
  const { date, kind, value, unit } = milestone;
  const figure = value === null ? null : formatFigure(value, unit ?? '', units.get(unit ?? ''), lang);
  return (
    <li>
      <span className="timeline-date">{formatDate(date, lang)}</span>
      <span>
        {milestone[`title_${lang}`]}
        <span className="timeline-origin">
          {codes.milestoneKind[kind]}
          {figure && ` · ${figure.number} ${figure.unit}`}
          {' · '}
          <SourceLink source={milestone.source_url} short />
        </span>
      </span>
    </li>
  );
}
