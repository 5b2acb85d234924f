import { type ReactNode, useState } from 'react';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';

/** Dated items, newest first; the first of them, and all on demand. */
export function Timeline<Item>({
  items,
  shown,
  children,
}: {
  items: readonly Item[];
  shown: number;
  children: (item: Item) => ReactNode;
}) {
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ol className="timeline">{(isOpen ? items : items.slice(0, shown)).map(children)}</ol>
      {items.length > shown && (
        <button type="button" className="link-button more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? panels.fewer : panels.all(items.length, formatNumber(items.length, lang))}
        </button>
      )}
    </>
  );
}
