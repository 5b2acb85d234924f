import { Check, Copy, Share2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { selectLang } from '../state/selectors.ts';
import { sitesPart } from '../state/sitesView.ts';
import { useAtlas } from '../state/store.ts';
import type { View } from '../state/view.ts';
import { formatNumber } from '../ui/format.ts';
import { hasOwn } from './handOver.ts';
import { OwnPart } from './OwnPart.tsx';
import { shareLink, withoutOwn } from './shareLink.ts';
import { useShareTexts } from './texts.ts';

type SearchPart = 'criteria' | 'rings' | 'supply' | 'candidate';

/** What of the search for a site the link carries before "#". */
function searchParts(sites: View['sites']): readonly SearchPart[] {
  const { home } = sitesPart;
  const isChanged = (part: 'rings' | 'supply') => JSON.stringify(sites[part]) !== JSON.stringify(home[part]);
  const parts: Readonly<Record<SearchPart, boolean>> = {
    criteria: sites.criteria.length > 0,
    rings: isChanged('rings'),
    supply: isChanged('supply'),
    candidate: sites.candidate !== null,
  };
  return (Object.keys(parts) as SearchPart[]).filter((part) => parts[part]);
}

/** The link, to copy or to hand on by the device's own share sheet. */
export function LinkPart() {
  const { shell } = useTexts();
  const share = useShareTexts();
  const lang = useAtlas(selectLang);
  const edition = useAtlas(({ facts }) => facts.edition);
  const view = useAtlas((state) => state.view);
  const [isOwnIncluded, includeOwn] = useState(true);
  const hasAnyOwn = hasOwn(view);
  const carried = isOwnIncluded ? view : withoutOwn(view);
  const { criteria } = carried.sites;
  const asking = criteria.filter(({ must }) => must !== null).length;
  const search = searchParts(carried.sites).flatMap((part) =>
    part === 'criteria'
      ? [
          share.searchCriteria(criteria.length, formatNumber(criteria.length, lang)),
          ...(asking > 0 ? [share.searchThresholds(asking, formatNumber(asking, lang))] : []),
        ]
      : share.searchParts[part],
  );
  const link = shareLink(carried, lang, edition, location);
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => {
    try {
      // Missing where the page is not served safely, refused where the visitor or a frame forbids it.
      await navigator.clipboard.writeText(link);
      say('copied');
    } catch {
      field.current?.select();
      say('copyFailed');
    }
  };
  // A visitor who thinks better of it is no error.
  const handOn = () => navigator.share({ title: shell.name, url: link }).catch(() => say(null));
  return (
    <section className="share-part">
      <h3 className="section-title">{share.link}</h3>
      <input
        ref={field}
        className="share-link"
        readOnly
        value={link}
        aria-label={share.link}
        onFocus={(event) => event.target.select()}
      />
      <p className="share-hint">
        {hasAnyOwn && isOwnIncluded ? share.linkCarriesToo : share.linkCarries}
        {search.length > 0 && ` ${share.linkCarriesSearch(search)}`}
      </p>
      {hasAnyOwn && <OwnPart isIncluded={isOwnIncluded} onInclude={includeOwn} />}
      <div className="share-buttons">
        <button type="button" className="button primary" onClick={copy}>
          {said === 'copied' ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
          {share.copy}
        </button>
        {'share' in navigator && (
          <button type="button" className="button" onClick={handOn}>
            <Share2 size={16} aria-hidden="true" />
            {share.handOn}
          </button>
        )}
      </div>
      <p className="share-said" aria-live="polite">
        {said && share[said]}
      </p>
    </section>
  );
}
