import { findBrowser } from './browser.ts';

if (!findBrowser()) {
  console.error(
    'No Chromium found: run "apt-get install -y chromium" (or install Chrome), or set CHROMIUM_PATH to one.',
  );
  process.exit(1);
}
