import type { ReactNode } from 'react';
import { Qr } from '../../share/Qr.tsx';
import { shareLink } from '../../share/shareLink.ts';
import { selectLang } from '../../state/selectors.ts';
import type { SitesSection } from '../../state/sitesView.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { useBriefTexts } from './texts.ts';

type Props = { candidate: string | null; section: SitesSection; name: string; children?: ReactNode };

/** The link that restores what the page says, as text and as a code, with edition, day and licence. */
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
  return (
    <footer className="brief-foot">
      <Qr text={link} label={texts.linkQr(name)} className="brief-qr" />
      <div>
        {children}
        <p>
          <strong>{texts.link}</strong>: <a href={link}>{link}</a>
        </p>
        <p>
          {texts.linkCarries} {texts.edition(edition, formatDate(edition.slice(0, 10), lang))}. {texts.licence}{' '}
          {texts.coverage}
        </p>
      </div>
    </footer>
  );
}
