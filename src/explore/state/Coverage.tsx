import type { StateCode } from '../../data/codes.ts';
import { coverage } from '../../data/coverage.ts';
import type { Indicator } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { yearSpan } from '../../ui/yearSpan.ts';
import { Section } from '../PanelFrame.tsx';

type Props = { place: StateCode; figures: readonly Indicator[] };

/** How much of the state's industry this atlas lists, beside what sources report. */
export function Coverage({ place, figures }: Props) {
  const facts = useAtlas((state) => state.facts);
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const { listed, reported } = coverage(facts, figures, place);
  const number = (value: number) => formatNumber(value, lang);
  const report = reported
    ? panels.state.reported(reported.low, reported.high, number(reported.low), number(reported.high))
    : panels.state.noReport;
  return (
    <Section title={panels.state.coverage}>
      <p className="coverage">
        <strong>{panels.state.listed(listed, number(listed))}</strong>; {report}.
      </p>
      <p className="quiet small">
        {reported &&
          `${panels.state.coverageYears(yearSpan(reported.years), panels.sources(reported.sources, number(reported.sources)))} `}
        {panels.state.coverageMeans}
      </p>
    </Section>
  );
}
