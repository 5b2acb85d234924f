import { Check, Quote } from 'lucide-react';
import { useState } from 'react';
import type { Area } from '../../data/codes.ts';
import { NotInKiosk } from '../../share/NotInKiosk.tsx';
import { shareLink } from '../../share/shareLink.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { type Citation, cellView, citationText } from '../cite.ts';
import { useCompareTexts } from '../texts.ts';

type Props = {
  row: string;
  area: Area;
  cited: Omit<Citation, 'edition' | 'link'>;
};

/** Copies a figure with all that proves it, and a link that opens its cell. */
export function CiteButton({ row, area, cited }: Props) {
  const compare = useCompareTexts();
  const [said, say] = useState<Readonly<{ text: string; failed: boolean }> | null>(null);
  const copy = async () => {
    const state = useAtlas.getState();
    const { edition } = state.facts;
    const link = shareLink(cellView(state.view, row, area), selectLang(state), edition, location);
    const text = citationText({ ...cited, edition, link }, compare.citation);
    try {
      // Missing where the page is not served safely, refused where the visitor or a frame forbids it.
      await navigator.clipboard.writeText(text);
      say({ text, failed: false });
    } catch {
      say({ text, failed: true });
    }
  };
  const isCopied = said !== null && !said.failed;
  return (
    <NotInKiosk>
      <button
        type="button"
        className="cite"
        aria-label={compare.citeLabel(`${cited.value}, ${cited.area}, ${cited.date}`)}
        onClick={copy}
      >
        {isCopied ? <Check size={13} aria-hidden="true" /> : <Quote size={13} aria-hidden="true" />}
        {compare.cite}
      </button>
      <span className="cite-said" role="status">
        {isCopied && compare.cited}
        {said?.failed && compare.citeFailed}
      </span>
      {said?.failed && (
        <textarea className="cite-text" readOnly rows={4} value={said.text} aria-label={compare.cite} ref={selectAll} />
      )}
    </NotInKiosk>
  );
}

function selectAll(field: HTMLTextAreaElement | null) {
  field?.select();
}
