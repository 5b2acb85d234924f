import { beforeEach, describe, expect, test } from 'vitest';
import { heal, type Means } from '../../../src/app/offline/heal.ts';
import { initialState, useAtlas } from '../../../src/state/store.ts';
import { HOME } from '../../../src/state/view.ts';
import { FACTS } from '../../fixtures/facts.ts';

let reloads: number;
let kept: Map<string, string>;
let isReachable: boolean;
const means: Means = {
  storage: () =>
    ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    }) as unknown as Storage,
  isReachable: async () => isReachable,
  reload: () => reloads++,
};
const show = (present: Partial<typeof HOME.present>) =>
  useAtlas.setState(
    initialState(
      FACTS,
      { lang: 'en', theme: 'light', reducedMotion: true },
      { ...HOME, present: { ...HOME.present, ...present } },
    ),
  );

beforeEach(() => {
  reloads = 0;
  kept = new Map();
  isReachable = true;
  show({});
});

describe('a missing part of the app', () => {
  test('is had by one reload, and no more for the same build', async () => {
    await heal('build 1', means);
    await heal('build 1', means);
    expect(reloads).toBe(1);
    await heal('build 2', means);
    expect(reloads).toBe(2);
  });

  test('is not asked for while the server is away', async () => {
    isReachable = false;
    await heal('build 1', means);
    expect(reloads).toBe(0);
    isReachable = true;
    await heal('build 1', means);
    expect(reloads).toBe(1);
  });

  test('reloads nothing where nothing could end it', async () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    await heal('build 1', { ...means, storage: denied });
    expect(reloads).toBe(0);
  });

  test.each([{ stage: true }, { console: true }])('waits for the end of a talk: %o', async (talk) => {
    show(talk);
    await heal('build 1', means);
    expect(reloads).toBe(0);
    show({});
    expect(reloads).toBe(1);
    show(talk);
    show({});
    expect(reloads).toBe(1);
  });

  test('waits until a kiosk’s visitor has gone', async () => {
    show({ kiosk: true });
    useAtlas.setState({ isVisited: true });
    await heal('build 1', means);
    expect(reloads).toBe(0);
    useAtlas.setState({ isVisited: false });
    expect(reloads).toBe(1);
  });
});
