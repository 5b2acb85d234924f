import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.csv': 'text/csv',
  '.woff2': 'font/woff2',
};

/** Serves folders as one site, the first that has the file; `override` replaces files by address. Listens on a free port of this machine only. */
export function serve(
  folders: readonly string[],
  override: ReadonlyMap<string, string>,
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html');
    const replaced = override.get(path);
    const file = folders
      .map((folder) => join(folder, path))
      .find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'no-store');
    if (replaced !== undefined) response.end(replaced);
    else if (file) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      resolve({ server, address: `http://127.0.0.1:${port}` });
    });
  });
}
