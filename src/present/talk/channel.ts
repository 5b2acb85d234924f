import type { Lang, Theme } from '../../data/lang.ts';
import { selectLang, selectTheme } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import type { Clock } from './clock.ts';
import type { Command } from './command.ts';
import { useTalk } from './talk.ts';

/** What both windows share. */
type Shared = Readonly<{
  story: string | null;
  scene: number;
  blank: 'black' | 'white' | null;
  code: boolean;
  clock: Clock;
  lang: Lang;
  theme: Theme;
}>;
type Message =
  | Readonly<{ say: 'hello' | 'bye'; story: string | null }>
  | Readonly<{ say: 'state'; state: Shared }>
  | Readonly<{ say: 'do'; story: string | null; command: Command }>;

const NAME = 'bajio-aerospace-atlas-talk';

function shared(): Shared {
  const atlas = useAtlas.getState();
  const { blank, code, clock } = useTalk.getState();
  const { story, scene } = atlas.view.present;
  return { story, scene, blank, code, clock, lang: selectLang(atlas), theme: selectTheme(atlas) };
}

const isSame = (a: Shared, b: Shared) =>
  a.story === b.story &&
  a.scene === b.scene &&
  a.blank === b.blank &&
  a.code === b.code &&
  a.clock.before === b.clock.before &&
  a.clock.since === b.clock.since &&
  a.lang === b.lang &&
  a.theme === b.theme;

/** Asks the other window to do what only it can. */
let post: (message: Message) => void = () => {};
export const askPartner = (command: Command) =>
  post({ say: 'do', story: useAtlas.getState().view.present.story, command });

/**
 * Keeps the stage and the speaker's window in step. Who comes later takes over what the other shows; then every change of one
 * is a change of both. Windows with another story are not spoken to.
 * @param perform what the other window asks this one to do
 * @returns a function that ends it
 */
export function joinTalk(perform: (command: Command) => void): () => void {
  // Where a browser has none, or forbids it, each window goes on by itself.
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(NAME);
  let last = shared();
  // The one that is left may be closed by then.
  const { story } = last;
  let isListening = false;
  post = (message) => channel.postMessage(message);

  const share = () => {
    const now = shared();
    if (isListening || isSame(now, last)) return;
    last = now;
    post({ say: 'state', state: now });
  };
  const take = (state: Shared) => {
    isListening = true;
    useTalk.setState({ blank: state.blank, code: state.code, clock: state.clock, hasPartner: true });
    useAtlas.setState(({ view }) => ({
      view: { ...view, lang: state.lang, theme: state.theme, present: { ...view.present, scene: state.scene } },
    }));
    isListening = false;
    last = shared();
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    const mine = useAtlas.getState().view.present.story;
    if ((data.say === 'state' ? data.state.story : data.story) !== mine) return;
    if (data.say === 'state') take(data.state);
    else if (data.say === 'do') perform(data.command);
    else useTalk.setState({ hasPartner: data.say === 'hello' });
    if (data.say === 'hello') post({ say: 'state', state: shared() });
  };
  const offAtlas = useAtlas.subscribe(share);
  const offTalk = useTalk.subscribe(share);
  const leave = () => post({ say: 'bye', story });
  addEventListener('pagehide', leave);
  post({ say: 'hello', story });
  return () => {
    leave();
    removeEventListener('pagehide', leave);
    offAtlas();
    offTalk();
    post = () => {};
    channel.close();
  };
}
