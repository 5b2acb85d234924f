import { act, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Notices } from '../../src/app/Notices.tsx';
import { bindLink } from '../../src/state/link.ts';
import { useAtlas } from '../../src/state/store.ts';
import { renderAtlas } from './atlas.tsx';

let unbind = () => {};
afterEach(() => {
  unbind();
  history.replaceState(null, '', '/');
});

function open(link: string) {
  history.replaceState(null, '', link);
  const user = renderAtlas(<Notices />);
  act(() => {
    unbind = bindLink(useAtlas);
  });
  return user;
}

test('all that a link means in vain is named by one notice', async () => {
  const user = open(
    '/?lang=en&tab=sites&criteria=foo:max2,airport:max25,bar:min3&candidate=nobody&rings=5,2#pins=x&weights=foo:3&shortlist=zzz,own:7',
  );
  expect(screen.getByRole('log').textContent).toBe(
    'Left out of the link, since it means nothing here: criteria=foo:max2 · criteria=bar:min3 · candidate=nobody · rings=5,2 · pins=x · weights=foo:3 · shortlist=zzz · shortlist=own:7',
  );
  await user.click(screen.getByRole('button', { name: 'Dismiss this notice' }));
  expect(screen.getByRole('log').textContent).toBe('');
});

test('of a link that means nothing but much the notice names ten parts, and how many more there are', () => {
  const unknown = Array.from({ length: 13 }, (_, i) => `foo${i}:max2`);
  open(`/?lang=en&tab=sites&criteria=${unknown.join(',')},${'x'.repeat(200)}`);
  const said = screen.getByRole('log').textContent ?? '';
  expect(said).toContain('criteria=foo9:max2 and 4 more');
  expect(said).not.toContain('foo10');
});

test('what a link repeats, and states beyond nine, are not said to mean nothing', () => {
  const areas = 'MX-AGU,MX-BCN,MX-BCS,MX-CAM,MX-CHP,MX-CHH,MX-COA,MX-COL,MX-CMX,MX-DUR';
  open(`/?lang=en&tab=compare&compare=${areas},MX-AGU,MX-XYZ`);
  const said = screen.getByRole('log').children;
  expect([...said].map(({ textContent }) => textContent)).toEqual([
    'Left out of the link, since no more than nine states stand side by side: compare=MX-DUR',
    'Left out of the link, since it is named before: compare=MX-AGU',
    'Left out of the link, since it means nothing here: compare=MX-XYZ',
  ]);
});

test('a link that means what it says brings no notice', () => {
  open('/?lang=en&tab=sites&criteria=airport:max25');
  expect(screen.getByRole('log').textContent).toBe('');
});
