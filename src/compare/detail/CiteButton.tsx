import { Check, Quote } from 'lucide-react';
import { useState } from 'react';
import { NotInKiosk } from '../../share/NotInKiosk.tsx';
import { shareLink } from '../../share/shareLink.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { type Citation, citationText } from '../cite.ts';
import { useCompareTexts } from '../texts.ts';
import './cite.css';

type Props = {
  cited: Omit<Citation, 'edition' | 'link'>;
  /** The view whose link opens the very statement, from the view that is open. */
  reopen: (view: View) => View;
};

/** Copies a figure or statement with all that proves it, and a link that opens it. */
export function CiteButton({ cited, reopen }: Props) {
  const compare = useCompareTexts();
  const [said, say] = useState<Readonly<{ text: string; failed: boolean }> | null>(null);
  const copy = async () => {
    const state = useAtlas.getState();
    const { edition } = state.facts;
    const link = shareLink(reopen(state.view), selectLang(state), edition, location);
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
