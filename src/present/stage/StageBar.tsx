import { ChevronLeft, ChevronRight, Maximize, MonitorSpeaker, QrCode, SunMoon, X } from 'lucide-react';
import type { Story } from '../../data/storySchema.ts';
import { NotInKiosk } from '../../share/NotInKiosk.tsx';
import { selectIsKiosk, selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { consoleLink } from '../links.ts';
import type { Command } from '../talk/command.ts';
import { usePresentTexts } from '../texts.ts';
import { useIdlePointer } from './useIdlePointer.ts';

type Props = { story: Story; number: number; perform: (command: Command) => void };

/**
 * What the keys do, as buttons: there while the pointer moves, after a tap, or while one of them has the focus; on a stand always,
 * since its visitors know no keys.
 */
export function StageBar({ story, number, perform }: Props) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const isKiosk = useAtlas(selectIsKiosk);
  const isIdle = useIdlePointer() && !isKiosk;
  const icon = { 'aria-hidden': true } as const;
  const button = (command: Command, content: React.ReactNode, isOff = false) => (
    <button
      type="button"
      aria-label={texts.command[command]}
      title={texts.command[command]}
      disabled={isOff}
      onClick={() => perform(command)}
    >
      {content}
    </button>
  );
  return (
    <div className="present-bar-buttons" role="toolbar" aria-label={texts.controls} data-idle={isIdle}>
      {button('previous', <ChevronLeft {...icon} />, number === 1)}
      {button('next', <ChevronRight {...icon} />, number === story.scenes.length)}
      {button('lang', <span lang={lang === 'es' ? 'en' : 'es'}>{lang === 'es' ? 'EN' : 'ES'}</span>)}
      {button('theme', <SunMoon {...icon} />)}
      {button('code', <QrCode {...icon} />)}
      <NotInKiosk>
        {button('fullscreen', <Maximize {...icon} />)}
        <a
          href={consoleLink(story.id, number, lang)}
          target="atlas-console"
          aria-label={texts.openConsole}
          title={texts.openConsole}
        >
          <MonitorSpeaker {...icon} />
        </a>
      </NotInKiosk>
      {button('leave', <X {...icon} />)}
    </div>
  );
}
