import { Ellipsis, Info, Moon, Share2, Sun } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { SearchBox } from '../explore/SearchBox.tsx';
import { useTexts } from '../i18n/texts.ts';
import { NotInKiosk } from '../share/NotInKiosk.tsx';
import { goHome, setLang, setTheme } from '../state/actions.ts';
import { selectLang, selectTheme } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { useIsPhone } from '../ui/useIsPhone.ts';
import { Logo } from './Logo.tsx';
import { Tabs } from './Tabs.tsx';
import './header.css';

const About = lazy(() => import('../explore/About.tsx').then((file) => ({ default: file.About })));
const ShareDialog = lazy(() => import('../share/ShareDialog.tsx').then((file) => ({ default: file.ShareDialog })));

export function Header() {
  const { shell } = useTexts();
  const [open, setOpen] = useState<'about' | 'share' | null>(null);
  const close = () => setOpen(null);
  return (
    <header className="header">
      <button type="button" className="brand" onClick={goHome}>
        <Logo />
        <h1 className="brand-name">{shell.name}</h1>
      </button>
      <Tabs />
      <SearchBox />
      <div className="header-actions">
        <Settings onAbout={() => setOpen('about')} />
        <NotInKiosk>
          <button type="button" className="button primary share-button" onClick={() => setOpen('share')}>
            <Share2 size={16} aria-hidden="true" />
            <span>{shell.share}</span>
          </button>
        </NotInKiosk>
      </div>
      <Suspense>
        {open === 'about' && <About open onClose={close} />}
        {open === 'share' && <ShareDialog open onClose={close} />}
      </Suspense>
    </header>
  );
}

/** About, language and theme: in a row, or behind one button where a phone has no room for them. */
function Settings({ onAbout }: { onAbout: () => void }) {
  const { shell } = useTexts();
  const isPhone = useIsPhone();
  const id = useId();
  const buttons = (
    <>
      <button type="button" className="button icon" aria-label={shell.about} title={shell.about} onClick={onAbout}>
        <Info size={18} aria-hidden="true" />
      </button>
      <LangButton />
      <ThemeButton />
    </>
  );
  if (!isPhone) return buttons;
  return (
    <>
      <button type="button" className="button icon" aria-label={shell.settings} popoverTarget={id}>
        <Ellipsis size={18} aria-hidden="true" />
      </button>
      <div id={id} popover="auto" className="settings-menu">
        {buttons}
      </div>
    </>
  );
}

function LangButton() {
  const lang = useAtlas(selectLang);
  const { shell } = useTexts();
  const other = lang === 'es' ? 'en' : 'es';
  return (
    <button
      type="button"
      className="button icon lang-button"
      lang={other}
      aria-label={shell.switchLangLabel}
      title={shell.switchLang}
      onClick={() => setLang(other)}
    >
      {other.toUpperCase()}
    </button>
  );
}

function ThemeButton() {
  const theme = useAtlas(selectTheme);
  const { shell } = useTexts();
  const [other, label, Icon] =
    theme === 'light' ? (['dark', shell.toDark, Moon] as const) : (['light', shell.toLight, Sun] as const);
  return (
    <button type="button" className="button icon" aria-label={label} title={label} onClick={() => setTheme(other)}>
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}
