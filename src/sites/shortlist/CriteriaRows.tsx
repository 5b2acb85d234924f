import { keyOf } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { isMustHave, verdict } from '../engine/funnel.ts';
import { MeasureEvidence } from '../evidence/MeasureEvidence.tsx';
import { Judged } from '../ranking/VerdictSign.tsx';
import { useAnalysis, useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';
import type { Dossier } from './dossier.ts';
import { Group, Row } from './Row.tsx';
import { useShortlistTexts } from './texts.ts';

/** Every criterion, whether it is kept, and the value with the records behind it. */
export function CriteriaRows({ dossiers }: { dossiers: readonly Dossier[] }) {
  const lang = useAtlas(selectLang);
  const texts = useShortlistTexts();
  const figures = useFigures();
  const { measurer, world } = useAnalysis();
  const criteria = useAtlas(({ view }) => view.sites.criteria);
  if (criteria.length === 0) return null;
  return (
    <Group title={texts.group.criteria} columns={dossiers.length}>
      {criteria.map((criterion) => {
        const { measure } = criterion;
        const values = measurer(measure);
        return (
          <Row key={keyOf(measure)} label={measureName(measure, { lang, figures })} dossiers={dossiers}>
            {({ at, candidate }) => (
              <Judged said={isMustHave(criterion) ? verdict(criterion, values, at) : null}>
                <MeasureEvidence measure={measure} values={values} at={at} candidate={candidate} world={world} />
              </Judged>
            )}
          </Row>
        );
      })}
    </Group>
  );
}
