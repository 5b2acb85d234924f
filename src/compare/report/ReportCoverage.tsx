import { coverage } from '../../data/coverage.ts';
import { areaName } from '../../i18n/areaName.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import type { Comparison } from '../comparing.ts';
import { coverageText } from '../coverageText.ts';
import { COMPARE_TEXTS } from '../texts.ts';

/** The coverage line of every area, above what is counted. */
export function ReportCoverage({ comparison: { comparing, figures } }: { comparison: Comparison }) {
  const lang = useAtlas(selectLang);
  const facts = useAtlas((state) => state.facts);
  const compare = COMPARE_TEXTS[lang];
  const lines = comparing.areas.map((area) => {
    const { listed, reported } = coverageText(coverage(facts, figures.indicators, area), lang);
    return `${areaName(area, lang)}: ${listed}, ${reported}`;
  });
  return (
    <p className="report-coverage">
      <strong>{compare.report.coverage}.</strong> {lines.join('; ')}. {compare.coverageNote} {compare.certificationNote}
    </p>
  );
}
