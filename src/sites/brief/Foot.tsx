import type { ReactNode } from 'react';
import { Qr } from '../../share/Qr.tsx';
import { shareLink } from '../../share/shareLink.ts';
import { selectLang } from '../../state/selectors.ts';
import type { SitesSection } from '../../state/sitesView.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { useBriefTexts } from './texts.ts';

type Props = {
  /** Of a page about one location; null on the summary, which also says once what holds for every page. */
  candidate: string | null;
  section: SitesSection;
  name: string;
  children?: ReactNode;
};

/** The link that restores what the page says, as a code and to click, whole on the summary; with edition and day. */
export function Foot({ candidate, section, name, children }: Props) {
  const lang = useAtlas(selectLang);
  const texts = useBriefTexts();
  const edition = useAtlas(({ facts }) => facts.edition);
  const link = useAtlas(({ view }) =>
    shareLink({ ...view, select: null, sites: { ...view.sites, candidate, section } }, lang, edition, {
      origin: location.origin,
      pathname: location.pathname,
      // The camera is not what the page is about.
      hash: '',
    }),
  );
  const dated = texts.edition(edition, formatDate(edition.slice(0, 10), lang));
  return (
    <footer className="brief-foot">
      <Qr text={link} label={texts.linkQr(name)} className="brief-qr" />
      <div>
        {children}
        {candidate === null ? (
          <>
            <p className="brief-link">
              <strong>{texts.link}</strong>: <a href={link}>{link}</a>
            </p>
            <p>
              {texts.linkCarries} {dated}. {texts.licence} {texts.coverage}
            </p>
          </>
        ) : (
          <p>
            <a href={link}>{texts.linkTo(name)}</a> · {dated}.
          </p>
        )}
      </div>
    </footer>
  );
}
