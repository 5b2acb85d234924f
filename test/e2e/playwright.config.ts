import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';

const PORT = Number(process.env.PORT ?? 4174);

/** End-to-end tests on the production build in real Chromium. The clock only ends what hangs; tests wait for conditions. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // The run names what passed only the second time as flaky: to be mended, but no reason to refuse all the rest.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1280, height: 720 },
    // Layout is in CSS pixels and stays the same; drawing the map by software costs a quarter.
    deviceScaleFactor: 0.5,
    locale: 'es-MX',
    // Each test would store the whole atlas in its fresh profile; those about that allow it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findBrowser() ?? '', args: BROWSER_FLAGS },
    trace: 'off',
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
