import { flag, type Part, wholeNumber } from './linkReader.ts';

/** What is on stage. */
export type PresentView = Readonly<{
  /** Id of the story. */
  story: string | null;
  /** Its scene, from 1. */
  scene: number;
  /** Whether the stage fills the screen. */
  stage: boolean;
  /** Whether this window is the speaker's. */
  console: boolean;
  kiosk: boolean;
  /** After so many seconds without a touch a kiosk starts anew. */
  idle: number;
}>;

const HOME: PresentView = { story: null, scene: 1, stage: false, console: false, kiosk: false, idle: 90 };

const STORY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const presentPart: Part<PresentView> = {
  home: HOME,
  read: (link) => ({
    story: link.one('story', (text) => (text.length <= 80 && STORY.test(text) ? text : undefined), HOME.story),
    scene: link.one('scene', wholeNumber(1, 999), HOME.scene),
    stage: link.one<boolean>('stage', flag, HOME.stage),
    console: link.one<boolean>('console', flag, HOME.console),
    kiosk: link.one<boolean>('kiosk', flag, HOME.kiosk),
    idle: link.one('idle', wholeNumber(10, 3600), HOME.idle),
  }),
  write: (view, write) => {
    write('story', view.story);
    write('scene', view.scene === HOME.scene ? null : String(view.scene));
    write('stage', view.stage ? '1' : null);
    write('console', view.console ? '1' : null);
    write('kiosk', view.kiosk ? '1' : null);
    write('idle', view.idle === HOME.idle ? null : String(view.idle));
  },
};
