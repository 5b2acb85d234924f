import { create } from 'zustand';
import { type Clock, STOPPED } from './clock.ts';

/** What both windows of a talk know beside the link; never in the link, since nobody hands it on. */
export type Talk = Readonly<{
  blank: 'black' | 'white' | null;
  /** Whether the scene stands on stage as a code for telephones. */
  code: boolean;
  clock: Clock;
  /** Digits of a jump in the making. */
  typed: string;
  /** Whether the other window answers. */
  hasPartner: boolean;
  /** Something to say once, quietly, in the language in force. */
  said: string | null;
}>;

const START: Talk = { blank: null, code: false, clock: STOPPED, typed: '', hasPartner: false, said: null };

/** The talk of this window; the channel keeps it in step with the other. */
export const useTalk = create<Talk>(() => START);
export const resetTalk = () => useTalk.setState(START);
export const hideCode = () => useTalk.setState({ code: false });

const saidBefore = new Set<string>();

/** Says what does not work, once in the life of the page. @param key what it is about, in any language */
export function sayOnce(key: string, text: string): void {
  if (saidBefore.has(key)) return;
  saidBefore.add(key);
  useTalk.setState({ said: text });
}
