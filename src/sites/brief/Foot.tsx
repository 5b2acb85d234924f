import { type ReactNode, useMemo } from 'react';
import { LONGEST_ON_PAPER } from '../../share/handOver.ts';
import { Qr } from '../../share/Qr.tsx';
import { useShareTexts } from '../../share/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import type { SitesSection } from '../../state/sitesView.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { carriedBy, pageLink } from './pageLink.ts';
import { PAPER_CODE, widthOnPaper } from './paperCode.ts';
import { useBriefTexts } from './texts.ts';

type Props = {
  /** Of a page about one location; null on the summary, which also says once what holds for every page. */
  candidate: string | null;
  section: SitesSection;
  name: string;
  children?: ReactNode;
};

/** Letters of a link that a page has room for in words. */
const LONGEST_IN_WORDS = { summary: LONGEST_ON_PAPER, site: 450 };

/** The link that restores what the page says, as a code, in words and to click; with edition and day. */
export function Foot({ candidate, section, name, children }: Props) {
  const lang = useAtlas(selectLang);
  const texts = useBriefTexts();
  const share = useShareTexts();
  const edition = useAtlas(({ facts }) => facts.edition);
  const view = useAtlas((state) => state.view);
  const { whole, words, code, leftOut } = useMemo(() => {
    const page = { ...view, select: null, sites: { ...view.sites, candidate, section } };
    // The camera is not what the page is about.
    const address = { origin: location.origin, pathname: location.pathname, hash: '' };
    return pageLink(page, lang, edition, address, LONGEST_IN_WORDS[candidate === null ? 'summary' : 'site']);
  }, [view, candidate, section, lang, edition]);
  const dated = texts.edition(edition, formatDate(edition.slice(0, 10), lang));
  const omitted = leftOut.map((part) => share.leftOut[part]);
  return (
    <footer className="brief-foot">
      {code !== null && (
        <div className="brief-qr" style={{ width: `${widthOnPaper(code)}mm` }}>
          <Qr text={code} label={texts.linkQr(name)} correction={PAPER_CODE.correction} />
        </div>
      )}
      <div className="brief-foot-words">
        {candidate !== null && (
          <p>
            {texts.straight} {dated}.
          </p>
        )}
        {children}
        <p className="brief-link">
          <strong>{candidate === null ? texts.link : texts.inAtlas}</strong>: <a href={whole}>{words}</a>
          {omitted.length > 0 && ` ${texts.codeOmits(omitted)}`} {words !== whole && texts.linkBehind}
        </p>
        {candidate === null && (
          <p>
            {texts.linkCarries(carriedBy(view).map((part) => texts.carried[part]))} {dated}. {texts.licence}{' '}
            {texts.coverage}
          </p>
        )}
      </div>
    </footer>
  );
}
