import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeDeltas, encodeDeltas } from '../../../src/lib/deltas.ts';

const degree = fc.integer({ min: -180_000, max: 180_000 }).map((thousandths) => thousandths / 1000);
const position = fc.tuple(degree, degree).map((pair): number[] => pair);
const line = fc.array(position, { minLength: 1, maxLength: 20 });

test('points, lines, polygons and their like come back as they went', () => {
  fc.assert(
    fc.property(
      position,
      line,
      fc.array(line, { minLength: 1 }),
      fc.array(fc.array(line, { minLength: 1 }), { minLength: 1 }),
      (...shapes) => {
        shapes.forEach((shape, depth) => {
          expect(decodeDeltas(encodeDeltas(shape, 1000), 1000, depth)).toEqual(shape);
        });
      },
    ),
  );
});
