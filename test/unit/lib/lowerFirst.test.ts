import { expect, test } from 'vitest';
import { lowerFirst } from '../../../src/lib/lowerFirst.ts';

test.each([
  ['Mantenimiento y reparación (MRO)', 'mantenimiento y reparación (MRO)'],
  ['Ámbito', 'ámbito'],
  ['OEM', 'OEM'],
  ['UAV (drones)', 'UAV (drones)'],
  ['', ''],
])('inside a sentence %s is %s', (label, inside) => expect(lowerFirst(label)).toBe(inside));
