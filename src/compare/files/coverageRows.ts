import type { Area } from '../../data/codes.ts';
import { COVERAGE_UNIT, coverage } from '../../data/coverage.ts';
import { areaName } from '../../i18n/areaName.ts';
import type { Cell } from '../../share/records.ts';
import { citedSources } from '../cite.ts';
import { coverageText } from '../coverageText.ts';
import { COMPANIES, REPORTED } from '../favouriteRows.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import type { Taken } from './taken.ts';

/** How many companies the atlas lists of each area and how many sources report, one row each, as wide as those of cells. */
export function coverageRows(taken: Taken): readonly (readonly Cell[])[] {
  const { comparison, facts, lang, edition, cellLink } = taken;
  const { areas } = comparison.comparing;
  const { indicators, units } = comparison.figures;
  const { files, coverageNote } = COMPARE_TEXTS[lang];
  const unit = units.get(COVERAGE_UNIT)?.[`label_${lang}`] ?? COVERAGE_UNIT;
  const row = (id: string, title: string, area: Area, values: readonly Cell[], opens: string): readonly Cell[] => [
    id,
    title,
    COVERAGE_UNIT,
    unit,
    area,
    areaName(area, lang),
    ...values,
    null,
    null,
    null,
    edition,
    cellLink(opens, area),
  ];
  return areas.flatMap((area) => {
    const { listed, reported } = coverage(facts, indicators, area);
    const date = edition.slice(0, 10);
    const own = [listed, listed, listed, date, null, null, 1, files.counted, coverageNote, listed, null, null];
    const said = reported && [
      reported.figures[0]?.value ?? null,
      reported.low,
      reported.high,
      [...new Set(reported.figures.map(({ year }) => year))].join('; '),
      null,
      null,
      reported.sources,
      citedSources(reported.figures).join('; '),
      null,
      null,
      null,
      null,
    ];
    const none = [null, null, null, null, null, null, 0, null, null, null, null, null];
    return [
      row('atlas.coverage.listed', files.coverageListed, area, own, COMPANIES),
      row('atlas.coverage.reported', files.coverageReported, area, said ?? none, REPORTED),
    ];
  });
}

/** The coverage of each area in words, for the sheet that says what a workbook is. */
export function coverageLines({ comparison, facts, lang }: Taken): readonly (readonly [string, string])[] {
  const { files } = COMPARE_TEXTS[lang];
  return comparison.comparing.areas.map((area) => {
    const { listed, reported } = coverageText(coverage(facts, comparison.figures.indicators, area), lang);
    return [files.aboutCoverage(areaName(area, lang)), `${listed}; ${reported}`];
  });
}
