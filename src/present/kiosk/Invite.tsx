import { Hand } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { LANGS, type Lang } from '../../data/lang.ts';
import { KIOSK_TEXTS, useKioskTexts } from './texts.ts';

/** A touch that ends in no click (a swipe, a long press) hands over so much later, ms: what lies below must not be hit by it. */
const AFTER_TOUCH = 350;

/** The whole screen is one button as long as nobody has touched it; two more choose the language. */
export function Invite({ begin }: { begin: (lang: Lang | null) => void }) {
  const texts = useKioskTexts();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // The buttons' own keys choose a language, Tab goes to them.
      if (!['Enter', ' ', 'Tab', 'Shift'].includes(event.key)) begin(null);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [begin]);
  const touched = () => {
    timer.current = setTimeout(() => begin(null), AFTER_TOUCH);
  };
  return (
    <section className="kiosk-invite" aria-label={texts.inviteRegion}>
      <button
        type="button"
        className="kiosk-everywhere"
        aria-label={texts.invite}
        onClick={() => begin(null)}
        onPointerUp={touched}
        onPointerCancel={touched}
      />
      <div className="kiosk-call">
        <Hand className="kiosk-hand" aria-hidden="true" />
        {LANGS.map((lang) => (
          <div key={lang} lang={lang} className="kiosk-way">
            <p aria-hidden="true">{KIOSK_TEXTS[lang].invite}</p>
            <button type="button" className="kiosk-lang" onClick={() => begin(lang)}>
              {KIOSK_TEXTS[lang].explore}
            </button>
          </div>
        ))}
      </div>
    </section>
  );
}
