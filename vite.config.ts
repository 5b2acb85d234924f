import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { loadEnv, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { embedPage } from './src/app/build/embed.ts';
import { offlineWorker, retiringWorker } from './src/app/build/offline.ts';
import { checkPublicUrl } from './src/app/build/publicUrl.ts';

/** What the built page may do; MapLibre 6 needs no blob, no eval and no inline style. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};
/** What an online base map may load from its one host. */
const ONLINE_DIRECTIVES: readonly string[] = ['img-src', 'connect-src'];

function policy(onlineStyle: string | undefined): string {
  const host = onlineStyle ? ` ${new URL(onlineStyle).origin}` : '';
  return Object.entries(POLICY)
    .map(([directive, value]) => `${directive} ${value}${ONLINE_DIRECTIVES.includes(directive) ? host : ''}`)
    .join('; ');
}

/** Writes the policy into the built page and into `_headers`; Vite's own dev page needs an inline script, so not there. */
function contentSecurityPolicy(onlineStyle: string | undefined): Plugin {
  let outDir = 'dist';
  return {
    name: 'content-security-policy',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(onlineStyle) },
        injectTo: 'head-prepend',
      },
    ],
    closeBundle: () => {
      const headers = join(outDir, '_headers');
      if (existsSync(headers)) {
        writeFileSync(headers, readFileSync(headers, 'utf8').replaceAll(policy(undefined), policy(onlineStyle)));
      }
    },
  };
}

/** Asks for the one font of the first screen together with the page, so that no text shifts. */
function preloadFont(): Plugin {
  return {
    name: 'preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /archivo-latin-wght-normal.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              href: `./${file}`,
              crossorigin: '',
            },
            injectTo: 'head' as const,
          })),
    },
  };
}

/**
 * A service worker left on this address by another project or an older build would go on answering for `npm start`.
 * Browsers ask for a worker's script anew on each visit: they get one that removes itself and reloads its pages.
 */
function retireServiceWorkers(): Plugin {
  return {
    name: 'retire-service-workers',
    configurePreviewServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const isShipped = existsSync(
          join(server.config.build.outDir, new URL(request.url ?? '/', 'http://localhost').pathname),
        );
        if (request.headers['service-worker'] !== 'script' || isShipped) return next();
        response.setHeader('Content-Type', 'text/javascript');
        response.setHeader('Cache-Control', 'no-store');
        response.end(retiringWorker(false));
      });
    },
  };
}

export default defineConfig(({ mode }) => {
  const { VITE_ONLINE_STYLE, VITE_OFFLINE, VITE_PUBLIC_URL } = loadEnv(mode, process.cwd());
  checkPublicUrl(VITE_PUBLIC_URL);
  return {
    base: './',
    plugins: [
      react(),
      contentSecurityPolicy(VITE_ONLINE_STYLE),
      preloadFont(),
      embedPage(),
      offlineWorker(VITE_OFFLINE === 'off'),
      retireServiceWorkers(),
    ],
    optimizeDeps: { exclude: ['maplibre-gl/dist/maplibre-gl-worker.mjs'] },
    worker: { format: 'es' },
    // Every browser that runs MapLibre 6 knows module preloads by itself.
    build: { modulePreload: { polyfill: false } },
    preview: { headers: { 'Cache-Control': 'no-cache' } },
    test: {
      // The clock only ends what hangs: a busy machine may take long for what is quick otherwise.
      testTimeout: 60_000,
      pool: 'threads',
      projects: [
        {
          extends: true,
          // Pure functions leave nothing behind, so files may share a world; it halves their time.
          test: {
            name: 'unit',
            include: ['test/unit/**/*.test.ts', 'test/*.test.ts'],
            environment: 'node',
            isolate: false,
          },
        },
        { extends: true, test: { name: 'component', include: ['test/component/**/*.test.tsx'], environment: 'jsdom' } },
      ],
    },
  };
});
