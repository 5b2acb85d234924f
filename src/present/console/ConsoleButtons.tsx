import { ChevronLeft, ChevronRight, Moon, QrCode, Square, SunMoon, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import type { Command } from '../talk/command.ts';
import { useTalk } from '../talk/talk.ts';
import { usePresentTexts } from '../texts.ts';

type Props = { number: number; count: number; perform: (command: Command) => void };

/** What the keys do, large enough for a thumb in the dark. */
export function ConsoleButtons({ number, count, perform }: Props) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const isCodeShown = useTalk((talk) => talk.code);
  const button = (command: Command, icon: ReactNode, isOff = false, isPressed?: boolean) => (
    <button
      type="button"
      className="button"
      data-command={command}
      disabled={isOff}
      aria-pressed={isPressed}
      onClick={() => perform(command)}
    >
      {icon}
      {texts.command[command]}
    </button>
  );
  return (
    <div className="console-buttons" role="toolbar" aria-label={texts.controls}>
      {button('previous', <ChevronLeft aria-hidden="true" />, number === 1)}
      {button('next', <ChevronRight aria-hidden="true" />, number === count)}
      {button('black', <Moon size={18} aria-hidden="true" />)}
      {button('white', <Square size={18} aria-hidden="true" />)}
      {button('code', <QrCode size={18} aria-hidden="true" />, false, isCodeShown)}
      {button('lang', <b aria-hidden="true">{lang === 'es' ? 'EN' : 'ES'}</b>)}
      {button('theme', <SunMoon size={18} aria-hidden="true" />)}
      {button('leave', <X size={18} aria-hidden="true" />)}
    </div>
  );
}
