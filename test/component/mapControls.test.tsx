import { screen } from '@testing-library/react';
import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { Controls } from '../../src/map/Controls.tsx';
import { useAtlas } from '../../src/state/store.ts';
import { renderAtlas } from './atlas.tsx';

test('where the browser forbids full screen it is said once, and nothing else happens', async () => {
  const refused = vi.fn(async () => {
    throw new TypeError('Permissions check failed');
  });
  Object.assign(document, { fullscreenEnabled: true, fullscreenElement: null });
  document.documentElement.requestFullscreen = refused;
  const map = { on: () => ({ unsubscribe: () => {} }), getBearing: () => 0 } as unknown as MapLibre;
  const user = renderAtlas(<Controls map={map} />);
  const button = screen.getByRole('button', { name: 'Full screen' });
  await user.click(button);
  await user.click(button);
  expect(refused).toHaveBeenCalledTimes(2);
  expect(useAtlas.getState().notices).toEqual([
    { text: 'said', values: { message: 'The browser did not allow full screen; F11 may.' } },
  ]);
});
