import { useCallback } from 'react';
import { createPortal } from 'react-dom';
import type { Story } from '../../data/storySchema.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { stageLink } from '../links.ts';
import { askPartner } from '../talk/channel.ts';
import { useTalk } from '../talk/talk.ts';
import { useTalkCommands } from '../talk/useTalkCommands.ts';
import { usePresentTexts } from '../texts.ts';
import { useEvidence } from '../useStory.ts';
import { useStoryPlayer } from '../useStoryPlayer.ts';
import { ConsoleButtons } from './ConsoleButtons.tsx';
import { ConsoleClock } from './ConsoleClock.tsx';
import { ConsoleScene } from './ConsoleScene.tsx';
import { SceneList } from './SceneList.tsx';
import './console.css';

/** The speaker's window: what is on, what comes, what to say, how late it is; its keys and buttons drive the stage. */
export function Console({ story }: { story: Story }) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const evidence = useEvidence();
  const player = useStoryPlayer(story);
  const { blank, code, hasPartner, said } = useTalk();
  const ownWay = useCallback(
    (command: 'leave' | 'fullscreen') => {
      askPartner(command);
      if (command === 'fullscreen') useTalk.setState({ said: texts.fullscreenThere });
    },
    [texts],
  );
  const perform = useTalkCommands(player, ownWay);
  const { number, count, scene } = player;
  const next = story.scenes[number];
  return createPortal(
    <main className="console" aria-label={texts.console}>
      <header className="console-head">
        <h1>{story.title[lang]}</h1>
        <p role="status">
          {hasPartner ? texts.partner : texts.alone}{' '}
          {!hasPartner && (
            <a href={stageLink(story.id, number, lang)} target="atlas-stage">
              {texts.openStage}
            </a>
          )}
        </p>
      </header>
      <ConsoleScene title={texts.now} place={texts.sceneOf(number, count)} scene={scene} evidence={evidence} isNow />
      {next ? (
        <ConsoleScene title={texts.upNext} place={texts.sceneOf(number + 1, count)} scene={next} evidence={evidence} />
      ) : (
        <section className="console-scene">
          <h2 className="section-title">{texts.upNext}</h2>
          <p className="console-end">{texts.end}</p>
        </section>
      )}
      <ConsoleClock minutes={story.minutes} number={number} count={count} />
      <ConsoleButtons number={number} count={count} perform={perform} />
      <SceneList story={story} evidence={evidence} number={number} go={player.go} />
      <p className="console-said" role="log" aria-label={texts.said}>
        {blank ? texts.isBlank[blank] : code ? texts.isCode : said}
      </p>
    </main>,
    document.body,
  );
}
