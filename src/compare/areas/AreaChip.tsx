import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical, X } from 'lucide-react';
import { isState } from '../../data/areas.ts';
import type { Area } from '../../data/codes.ts';
import { areaName } from '../../i18n/areaName.ts';
import { changeCompare, hover } from '../../state/actions.ts';
import { toggleArea } from '../../state/compareView.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useCompareTexts } from '../texts.ts';

/** One compared area; hovering it lights its state on the map, and the reverse. */
export function AreaChip({ area }: { area: Area }) {
  const compare = useCompareTexts();
  const lang = useAtlas(selectLang);
  const isHovered = useAtlas(({ hovered }) => hovered === area);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: area,
  });
  const name = areaName(area, lang);
  return (
    <li
      ref={setNodeRef}
      className="area-chip"
      data-reference={!isState(area)}
      data-hovered={isHovered}
      data-dragging={isDragging}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      onPointerEnter={() => isState(area) && hover(area)}
      onPointerLeave={() => hover(null)}
    >
      <button
        ref={setActivatorNodeRef}
        type="button"
        className="area-chip-name"
        {...attributes}
        {...listeners}
        aria-roledescription={undefined}
        aria-label={compare.move(name)}
      >
        <GripVertical size={14} aria-hidden="true" />
        {name}
      </button>
      <button
        type="button"
        className="area-chip-remove"
        aria-label={compare.remove(name)}
        onClick={() => changeCompare((view) => toggleArea(view, area))}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  );
}
