import { act, cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import type { Lang } from '../../src/data/lang.ts';
import { initialState, useAtlas } from '../../src/state/store.ts';
import { HOME, type View } from '../../src/state/view.ts';
import { FACTS } from '../fixtures/facts.ts';

/** jsdom lays nothing out; virtual lists need a viewport and rows with a height, so here everything has one. */
class FixedSizes implements ResizeObserver {
  readonly #report: ResizeObserverCallback;
  constructor(report: ResizeObserverCallback) {
    this.#report = report;
  }
  observe(target: Element) {
    const height = target.querySelector('li, tr') ? 900 : 56;
    const entry = { target, contentRect: { width: 368, height } } as unknown as ResizeObserverEntry;
    // Like the real one never at once: the list is not ready while it asks.
    queueMicrotask(() => act(() => this.#report([entry], this)));
  }
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver = FixedSizes;
Object.defineProperty(HTMLElement.prototype, 'offsetParent', { get: () => document.body });
Element.prototype.scrollTo = () => {};
Element.prototype.scrollBy = () => {};
Element.prototype.scrollIntoView = () => {};

afterEach(cleanup);

/** Renders a part of the app over the eight organizations of the fixture and the real store. */
export function renderAtlas(part: ReactElement, view: Partial<View> = {}, lang: Lang = 'en') {
  useAtlas.setState(initialState(FACTS, { lang, theme: 'light', reducedMotion: true }, { ...HOME, ...view }));
  render(part);
  return userEvent.setup();
}

export const view = () => useAtlas.getState().view;
