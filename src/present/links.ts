import type { Lang } from '../data/lang.ts';
import { useAtlas } from '../state/store.ts';
import { HOME } from '../state/view.ts';
import { writeView } from '../state/viewCodec.ts';

/** The address of the speaker's window, or of a stage, for a second window of this browser. */
const windowLink = (
  part: Readonly<{ console?: boolean; stage?: boolean }>,
  story: string,
  scene: number,
  lang: Lang,
) => {
  const { theme } = useAtlas.getState().view;
  return `?${writeView({ ...HOME, lang, theme, tab: 'present', present: { ...HOME.present, story, scene, ...part } })}`;
};

export const consoleLink = (story: string, scene: number, lang: Lang) =>
  windowLink({ console: true }, story, scene, lang);
export const stageLink = (story: string, scene: number, lang: Lang) => windowLink({ stage: true }, story, scene, lang);
