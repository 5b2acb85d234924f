import { MonitorSpeaker, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang } from '../data/lang.ts';
import type { StoryEntry } from '../data/stories.ts';
import { NotInKiosk } from '../share/NotInKiosk.tsx';
import { consoleLink } from './links.ts';
import { enterStage } from './stage/entry.ts';
import { usePresentTexts } from './texts.ts';

/** A story with what one can do with it. @param children further actions */
export function StoryCard({ entry, lang, children }: { entry: StoryEntry; lang: Lang; children?: ReactNode }) {
  const texts = usePresentTexts();
  const { id, title, summary, scenes, minutes } = entry;
  return (
    <li className="present-story">
      <h4>{title[lang]}</h4>
      <p className="present-summary">{summary[lang]}</p>
      <p className="quiet">{texts.about(scenes, minutes)}</p>
      <div className="present-actions">
        <button
          type="button"
          className="button primary"
          aria-label={texts.playNamed(title[lang])}
          onClick={() => enterStage(id)}
        >
          <Play size={16} aria-hidden="true" />
          {texts.play}
        </button>
        <NotInKiosk>
          <a
            className="button"
            href={consoleLink(id, 1, lang)}
            target="atlas-console"
            aria-label={texts.consoleNamed(title[lang])}
          >
            <MonitorSpeaker size={16} aria-hidden="true" />
            {texts.openConsole}
          </a>
        </NotInKiosk>
        {children}
      </div>
    </li>
  );
}
