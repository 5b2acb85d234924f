/** What a presenter can ask for, by key, clicker, swipe or button, in either window. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'code'
  | 'fullscreen'
  | 'leave'
  | 'lang'
  | 'theme';

/** The keys of clickers (PageUp, PageDown, B, F5, Esc) and those that speakers know from slide programs. */
const KEYS: Readonly<Record<string, Command>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  Enter: 'next',
  n: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  p: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  q: 'code',
  f: 'fullscreen',
  F5: 'fullscreen',
  Escape: 'leave',
  l: 'lang',
  t: 'theme',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key means to a talk; null for none. With Ctrl, Alt or Meta the key is the browser's. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ' && shiftKey) return 'previous';
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** Digits typed so far, and the scene they stand for as soon as no further digit could follow. */
export type Typed = Readonly<{ digits: string; scene: number | null }>;

/**
 * Adds a digit to a number that jumps to a scene.
 * @param scenes how many there are: beyond it the new digit begins afresh
 */
export function typeDigit(digits: string, digit: string, scenes: number): Typed {
  const joined = Number(digits + digit);
  const number = joined >= 1 && joined <= scenes ? joined : Number(digit);
  if (number < 1 || number > scenes) return { digits: '', scene: null };
  return number * 10 > scenes ? { digits: '', scene: number } : { digits: String(number), scene: null };
}

/** The scene that a command leads to, from 1; the ends hold. */
export function sceneAfter(command: Command, scene: number, scenes: number): number {
  if (command === 'first') return 1;
  if (command === 'last') return scenes;
  const step = command === 'next' ? 1 : command === 'previous' ? -1 : 0;
  return Math.max(1, Math.min(scenes, scene + step));
}
