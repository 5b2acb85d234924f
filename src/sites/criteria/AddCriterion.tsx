import { useTexts } from '../../i18n/texts.ts';
import { memo } from '../../lib/memo.ts';
import { keyOf, MAX_CRITERIA, type Measure } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { addCriteria } from '../actions.ts';
import { figureMeasures, stateFigures } from '../engine/figureValues.ts';
import { type SitesTexts, useSitesTexts } from '../texts.ts';
import { useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';
import { newNeed, newScored, OFFERED, preferenceOf } from './usual.ts';

const figuresOffered = memo(figureMeasures);

/** A list of all that can be asked; choosing adds it at once, to be adjusted where it then stands. */
export function AddCriterion({ as }: { as: 'need' | 'score' }) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const { codes } = useTexts();
  const figures = useFigures();
  const criteria = useAtlas(({ view }) => view.sites.criteria);
  const label = as === 'need' ? sites.addNeed : sites.addScored;
  const groupOf = (indicator: string) => figures.catalogue.get(indicator)?.group;
  const measures: readonly Measure[] = [
    ...OFFERED,
    ...figuresOffered(figures).map(({ indicator, slug }) => ({ of: 'figure' as const, indicator, unit: slug })),
  ];
  const add = (key: string) => {
    const measure = measures.find((offered) => keyOf(offered) === key);
    if (!measure) return;
    const free = unused(measure, new Set(criteria.map((criterion) => keyOf(criterion.measure))));
    const prefer = preferenceOf(free, figures.catalogue);
    addCriteria([as === 'need' ? newNeed(free, prefer, middleOf(free, figures.indicators)) : newScored(free, prefer)]);
  };
  const option = (measure: Measure) => (
    <option key={keyOf(measure)} value={keyOf(measure)}>
      {optionName(measure, sites) ?? measureName(measure, { lang, figures })}
    </option>
  );
  const byKind = (...kinds: readonly Measure['of'][]) => measures.filter(({ of }) => kinds.includes(of)).map(option);
  return (
    <select
      className="sites-select sites-add-criterion"
      value=""
      aria-label={label}
      disabled={criteria.length >= MAX_CRITERIA}
      onChange={(event) => add(event.target.value)}
    >
      <option value="">{label}</option>
      <optgroup label={sites.groups.distance}>{byKind('airport', 'cargo', 'school', 'research')}</optgroup>
      <optgroup label={sites.groups.organizations}>{byKind('activity', 'role')}</optgroup>
      <optgroup label={sites.groups.region}>{byKind('region')}</optgroup>
      <optgroup label={sites.groups.evidence}>{byKind('precision', 'status', 'confidence')}</optgroup>
      {Object.entries(codes.indicatorGroup).map(([group, name]) => (
        <optgroup key={group} label={`${sites.groups.figure}: ${name}`}>
          {measures.flatMap((measure) =>
            measure.of === 'figure' && groupOf(measure.indicator) === group ? [option(measure)] : [],
          )}
        </optgroup>
      ))}
    </select>
  );
}

/** What has still to be said in the criterion itself is not said in the list. */
function optionName({ of }: Measure, sites: SitesTexts): string | null {
  if (of === 'activity') return sites.activityOption;
  if (of === 'role') return sites.roleOption;
  return of === 'region' ? sites.regionOption : null;
}

/** Counts can be asked for more than once: the next one begins with another distance. */
function unused(measure: Measure, used: ReadonlySet<string>): Measure {
  if (measure.of !== 'activity' && measure.of !== 'role') return measure;
  const kms = [measure.km, 30, 120, 90, 150, 200, 250, 300];
  return kms.map((km) => ({ ...measure, km })).find((other) => !used.has(keyOf(other))) ?? measure;
}

/** The middle one of the states' newest figures. */
function middleOf(measure: Measure, indicators: Parameters<typeof stateFigures>[0]): number {
  if (measure.of !== 'figure') return 0;
  const values = [...stateFigures(indicators, measure.indicator, measure.unit).values()].map(({ high }) => high);
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}
