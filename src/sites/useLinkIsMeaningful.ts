import { useEffect } from 'react';
import { changeSites, notify } from '../state/actions.ts';
import { type Criterion, keyOf } from '../state/criteria.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { removePin } from './actions.ts';
import { stateFigures } from './engine/figureValues.ts';
import { SITES_TEXTS } from './texts.ts';
import { useAnalysis, useFigures } from './useAnalysis.ts';

/**
 * Some of what a link asks for means something only to the figures and outlines: criteria that no state answers, and locations
 * outside Mexico, go once these are here, with a notice.
 */
export function useLinkIsMeaningful(): void {
  const { indicators } = useFigures();
  const criteria = useAtlas(({ view }) => view.sites.criteria);
  useEffect(() => {
    const isEmpty = ({ measure }: Criterion) =>
      measure.of === 'figure' && stateFigures(indicators, measure.indicator, measure.unit).size === 0;
    const empty = criteria.filter(isEmpty);
    if (empty.length === 0) return;
    changeSites((view) => ({ ...view, criteria: view.criteria.filter((criterion) => !isEmpty(criterion)) }));
    const sites = SITES_TEXTS[selectLang(useAtlas.getState())];
    notify({ text: 'said', values: { message: sites.unknownFigures(empty.map(({ measure }) => keyOf(measure))) } });
  }, [criteria, indicators]);
  const { candidates } = useAnalysis();
  useEffect(() => {
    const sites = SITES_TEXTS[selectLang(useAtlas.getState())];
    const outside = candidates.filter(({ from, state }) => from === 'own' && state === null);
    if (outside.length === 0) return;
    for (const { id } of outside) removePin(id);
    notify({ text: 'said', values: { message: sites.outsidePins(outside.map(({ name }) => name)) } });
  }, [candidates]);
}
