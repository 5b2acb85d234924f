import { expect, test } from 'vitest';
import { fitPanel } from '../../src/present/stage/fit.ts';

/** A panel of 1000 px whose two parts are as high as is told at the full size, and shrink with it. */
function panelOf(height: number, width = 100): HTMLElement {
  const panel = document.createElement('div');
  const step = () => Number(panel.style.getPropertyValue('--fit'));
  Object.defineProperty(panel, 'clientHeight', { value: 1000 });
  for (const at of [0, 1]) {
    const part = document.createElement('p');
    Object.defineProperties(part, {
      offsetTop: { get: () => at * height * step() },
      offsetHeight: { get: () => height * step() },
      scrollWidth: { get: () => width * step() },
      clientWidth: { value: 100 },
    });
    panel.append(part);
  }
  return panel;
}
const fitOf = (panel: HTMLElement) => [fitPanel(panel), panel.style.getPropertyValue('--fit')];

test('words keep their size where there is room, else they become smaller by steps, and the least says that it is not enough', () => {
  expect(fitOf(panelOf(400))).toEqual([true, '1']);
  expect(fitOf(panelOf(600))).toEqual([true, '0.82']);
  expect(fitOf(panelOf(1200))).toEqual([false, '0.52']);
});

test('a word that is wider than its column makes all smaller too', () => {
  expect(fitOf(panelOf(400, 110))).toEqual([true, '0.88']);
});
