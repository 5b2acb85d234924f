import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { arrayMove, rectSortingStrategy, SortableContext, sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { useRef } from 'react';
import type { Area } from '../../data/codes.ts';
import { areaName } from '../../i18n/areaName.ts';
import { changeCompare } from '../../state/actions.ts';
import { reorder } from '../../state/compareView.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useCompareTexts } from '../texts.ts';
import { AreaChip } from './AreaChip.tsx';
import './areas.css';

/** Pixels that a pointer moves before a press is a drag, so that a click stays one. */
const DRAG_PX = 5;

/** The compared areas in the visitor's own order, which is that of the columns unless a row orders them; dragged by pointer, or lifted and moved by keys. */
export function AreaChips({ areas }: { areas: readonly Area[] }) {
  const compare = useCompareTexts();
  const lang = useAtlas(selectLang);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_PX } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const isRanked = useAtlas(({ view }) => view.compare.rank !== null);
  // While a row orders the columns the chips keep the visitor's own order, to which a move returns.
  const words = isRanked ? compare.ownOrder : { ...compare.drag, areas: compare.areas };
  const isLifted = useRef(false);
  const place = (id: UniqueIdentifier | undefined) => areas.indexOf(id as Area);
  const drop = ({ active, over }: DragEndEvent) => {
    const [from, to] = [place(active.id), place(over?.id)];
    if (from >= 0 && to >= 0 && from !== to) changeCompare((view) => reorder(view, arrayMove([...areas], from, to)));
  };
  const say = (text: (name: string, place: number, of: number) => string, id: UniqueIdentifier, at = place(id)) =>
    text(areaName(id as Area, lang), at + 1, areas.length);
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      isLifted.current = true;
      return say(words.lifted, active.id);
    },
    onDragOver: ({ active, over }) => {
      // A lifted area is first reported to be over itself, which would silence the line before.
      const isAtHome = isLifted.current && over?.id === active.id;
      isLifted.current = false;
      return over && !isAtHome ? say(words.over, active.id, place(over.id)) : undefined;
    },
    onDragEnd: ({ active, over }) =>
      isRanked && (over === null || over.id === active.id)
        ? compare.drag.cancelled(areaName(active.id as Area, lang))
        : say(compare.drag.dropped, active.id, place(over?.id ?? active.id)),
    onDragCancel: ({ active }) => compare.drag.cancelled(areaName(active.id as Area, lang)),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{ announcements, screenReaderInstructions: { draggable: compare.drag.how } }}
    >
      <SortableContext items={[...areas]} strategy={rectSortingStrategy}>
        <ol className="area-chips" aria-label={words.areas}>
          {areas.map((area) => (
            <AreaChip key={area} area={area} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
