import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useState } from 'react';
import { keyOf } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { moveCriterion } from '../actions.ts';
import { isMustHave } from '../engine/funnel.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';
import { NoneLeft } from './NoneLeft.tsx';
import { StepCard } from './StepCard.tsx';
import { useCardIds } from './useCardIds.ts';

/** Pixels that a pointer must travel before a click is a drag. */
const DRAG_PX = 5;

/** The funnel: the must-haves in their order, each with what it leaves over. */
export function Steps() {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const figures = useFigures();
  const { candidates, funnel } = useAnalysis();
  const needs = useAtlas(({ view }) => view.sites.criteria).filter(({ must }) => must !== null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_PX } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  /** The must-have that is being adjusted. */
  const [open, setOpen] = useState<string | null>(null);
  const cards = useCardIds();
  const keys = needs.map(({ measure }) => keyOf(measure));
  const nameOf = (key: string | number) => {
    const need = needs.find(({ measure }) => keyOf(measure) === key);
    return need ? measureName(need.measure, { lang, figures }) : '';
  };
  const placeOf = (key: string | number) => keys.indexOf(String(key)) + 1;
  const announcements: Announcements = {
    onDragStart: ({ active }) => sites.picked(nameOf(active.id)),
    onDragOver: ({ active, over }) =>
      over ? sites.movedTo(nameOf(active.id), placeOf(over.id), keys.length) : undefined,
    onDragEnd: ({ active }) => sites.dropped(nameOf(active.id)),
    onDragCancel: ({ active }) => sites.notMoved(nameOf(active.id)),
  };
  const end = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) moveCriterion(String(active.id), String(over.id));
  };
  if (needs.length === 0) return <p className="sites-empty">{sites.noNeeds}</p>;
  let before = candidates.length;
  return (
    <>
      {/* Before the steps: below them it would stand out of sight. */}
      {candidates.length > 0 && funnel.remaining.length === 0 && <NoneLeft />}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={end}
        accessibility={{ announcements, screenReaderInstructions: { draggable: sites.orderHint } }}
      >
        <SortableContext items={keys} strategy={verticalListSortingStrategy}>
          <ol className="sites-steps">
            {needs.map((need) => {
              const key = keyOf(need.measure);
              const step = isMustHave(need) ? (funnel.steps.find(({ criterion }) => criterion === need) ?? null) : null;
              const reached = before;
              before = step?.remaining ?? before;
              return (
                <StepCard
                  key={cards.idOf(key)}
                  criterion={need}
                  step={step}
                  before={reached}
                  total={candidates.length}
                  isOpen={open === key}
                  onOpen={setOpen}
                  onMeasure={(next) => {
                    cards.rename(key, next);
                    setOpen(next);
                  }}
                />
              );
            })}
          </ol>
        </SortableContext>
      </DndContext>
      {needs.length > 1 && <p className="sites-hint">{sites.orderHint}</p>}
    </>
  );
}
