import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTDOWN, type Kiosk, pass, START, secondsLeft, touch } from '../../../src/present/kiosk/machine.ts';

const IDLE = 90_000;

describe('a kiosk', () => {
  test('shows its story until somebody touches it', () => {
    expect(pass(START, 1e9, IDLE)).toBe(START);
    expect(touch(5)).toEqual({ phase: 'visit', touched: 5 });
  });

  test('leaves a visitor in peace as long as something happens within the idle time', () => {
    const visit = touch(1000);
    expect(pass(visit, 1000 + IDLE - 1, IDLE)).toBe(visit);
  });

  test('asks, counts down and starts anew', () => {
    const asked = pass(touch(0), IDLE, IDLE);
    expect(asked).toEqual({ phase: 'countdown', until: IDLE + COUNTDOWN });
    expect(pass(asked, IDLE + COUNTDOWN - 1, IDLE)).toBe(asked);
    expect(pass(asked, IDLE + COUNTDOWN, IDLE)).toBe(START);
  });

  test('counts whole seconds, the last one too', () => {
    expect([15_000, 14_001, 14_000, 1, 0].map((now) => secondsLeft(15_000, now))).toEqual([0, 1, 1, 15, 15]);
  });

  test('asks before it starts anew, however long the device has slept', () => {
    expect(pass(touch(0), 1e9, IDLE)).toEqual({ phase: 'countdown', until: 1e9 + COUNTDOWN });
  });

  test('never takes from a visitor who touched within the idle time, and always comes back to the start', () => {
    const steps = fc.array(fc.record({ after: fc.nat(40_000), touches: fc.boolean() }), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (all) => {
        let now = 0;
        let touched = 0;
        let kiosk: Kiosk = touch(0);
        for (const { after, touches } of all) {
          now += after;
          kiosk = pass(kiosk, now, IDLE);
          if (now - touched < IDLE) expect(kiosk.phase).toBe('visit');
          if (kiosk.phase === 'attract') kiosk = touch(now);
          else if (touches) kiosk = touch(now);
          if (kiosk.phase === 'visit' && kiosk.touched === now) touched = now;
        }
        now += IDLE;
        kiosk = pass(kiosk, now, IDLE);
        expect(pass(kiosk, now + COUNTDOWN, IDLE).phase).toBe('attract');
      }),
    );
  });
});
