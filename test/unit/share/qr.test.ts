import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { type QrCode, QUIET, qrCode } from '../../../src/share/qr.ts';

const PIXELS = 4;

/** The path as pixels, by its own commands alone. */
function paint({ side, path }: QrCode) {
  const width = side * PIXELS;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++) {
      const from = row * width + Number(x) * PIXELS;
      for (let at = from; at < from + Number(run) * PIXELS; at++) pixels.set([0, 0, 0], at * 4);
    }
  }
  return { pixels, width };
}

function decode(code: QrCode): string | null {
  const { pixels, width } = paint(code);
  const found = jsQR(pixels, width, width);
  return found && new TextDecoder().decode(Uint8Array.from(found.binaryData));
}

test.each([1, 20, 80, 150, 300, 700])('a link of %i more letters is read back', (length) => {
  const link = `https://atlas.example/?lang=es&q=${'aero+2'.repeat(length).slice(0, length)}#map=6.5/21.2/-101.1`;
  expect(decode(qrCode(link))).toBe(link);
  // As printed: less is spared for scratches, so that its modules are larger.
  const onPaper = qrCode(link, 'L');
  expect(decode(onPaper)).toBe(link);
  expect(onPaper.side).toBeLessThanOrEqual(qrCode(link).side);
});

test.each(['https://atlas.example/?q=Querétaro ñandú', '飛行機 ✈️ "<&>', '0123456789', 'HTTPS://A.B/C', ' '])(
  'the characters of %s are read back',
  (text) => {
    expect(decode(qrCode(text))).toBe(text);
  },
);

test('whatever a link may hold is read back', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'medium' }), (link) => {
      expect(decode(qrCode(link))).toBe(link);
    }),
    { numRuns: 40 },
  );
});

test('four modules around it stay white', () => {
  expect(QUIET).toBe(4);
  const { side, path } = qrCode('https://atlas.example/');
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [Number(x), Number(y), Number(run)]);
  expect(Math.min(...bars.map(([x = 0]) => x))).toBe(QUIET);
  expect(Math.max(...bars.map(([x = 0, , run = 0]) => x + run))).toBe(side - QUIET);
  expect(Math.min(...bars.map(([, y = 0]) => y))).toBe(QUIET);
  expect(Math.max(...bars.map(([, y = 0]) => y))).toBe(side - QUIET - 1);
});

test('a text that no code holds is refused, not cut', () => {
  expect(() => qrCode('a'.repeat(3000))).toThrow();
});
