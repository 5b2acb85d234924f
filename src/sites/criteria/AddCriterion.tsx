import { Plus } from 'lucide-react';
import { flushSync } from 'react-dom';
import { useTexts } from '../../i18n/texts.ts';
import { memo } from '../../lib/memo.ts';
import { keyOf, MAX_CRITERIA, type Measure } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { Popup } from '../../ui/Popup.tsx';
import { addCriteria } from '../actions.ts';
import { figureMeasures, stateFigures } from '../engine/figureValues.ts';
import { type SitesTexts, useSitesTexts } from '../texts.ts';
import { useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';
import { type Offer, type OfferGroup, OfferList } from './OfferList.tsx';
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
    const added = [as === 'need' ? newNeed(free, prefer, middleOf(free, figures.indicators)) : newScored(free, prefer)];
    // On the page at once, so that the focus can go to what is to be adjusted next.
    flushSync(() => addCriteria(added));
    document.querySelector<HTMLElement>(fieldOf(keyOf(free), as))?.focus();
  };
  const named = (measure: Measure): Offer => ({
    key: keyOf(measure),
    name: optionName(measure, sites) ?? measureName(measure, { lang, figures }),
  });
  const byKind = (...kinds: readonly Measure['of'][]) => measures.filter(({ of }) => kinds.includes(of)).map(named);
  const groups: readonly OfferGroup[] = [
    { title: sites.groups.distance, offers: byKind('airport', 'cargo', 'school', 'research') },
    { title: sites.groups.organizations, offers: byKind('activity', 'role') },
    { title: sites.groups.region, offers: byKind('region') },
    { title: sites.groups.evidence, offers: byKind('precision', 'status', 'confidence') },
    ...Object.entries(codes.indicatorGroup).map(([group, name]) => ({
      title: `${sites.groups.figure}: ${name}`,
      offers: measures.flatMap((measure) =>
        measure.of === 'figure' && groupOf(measure.indicator) === group ? [named(measure)] : [],
      ),
    })),
  ];
  const face = (
    <>
      <Plus size={16} aria-hidden="true" />
      {label}
    </>
  );
  if (criteria.length >= MAX_CRITERIA) {
    return (
      <button type="button" className="sites-add-criterion" disabled>
        {face}
      </button>
    );
  }
  return (
    <Popup className="sites-add-criterion" face={face}>
      <OfferList label={label} groups={groups} onPick={add} />
    </Popup>
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

/** Where the new one is adjusted: its threshold, else its switch; its weight where it is only scored. */
function fieldOf(key: string, as: 'need' | 'score'): string {
  const row = `[data-criterion="${key}"]`;
  if (as === 'score') return `${row} .sites-number`;
  return `${row} .sites-threshold .sites-number, ${row} .sites-threshold:not(:has(.sites-number)) .sites-select, ${row}:not(:has(.sites-threshold :is(input, select))) .sites-check`;
}
