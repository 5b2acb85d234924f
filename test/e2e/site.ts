import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { TYPES } from '../bench/server.ts';
import { headersFor } from '../headers.ts';

/** A host of static files that can change what it serves, fail and be gone; on a free port of this machine. */
export class Site {
  /** The build that is served. */
  folder: string;
  /** Files that are answered in place of those of the build, by path below the site's folder. */
  readonly replaced = new Map<string, string>();
  /** Paths that are not found. */
  missing: RegExp | null = null;
  isDown = false;
  /** Paths asked for. */
  readonly asked: string[] = [];
  /** What `_headers` says is sent, as Netlify and Cloudflare do. */
  hasHeaders = false;

  readonly #server = createServer((request, response) => {
    if (this.isDown) {
      request.socket.destroy();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = `/${pathname.slice(this.#root.length)}`.replace(/\/$/, '/index.html');
    this.asked.push(path);
    const file = join(this.folder, path);
    const isFound =
      pathname.startsWith(this.#root) &&
      !this.missing?.test(path) &&
      statSync(file, { throwIfNoEntry: false })?.isFile();
    const body = this.replaced.get(path) ?? (isFound ? readFileSync(file) : undefined);
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'max-age=600');
    if (this.hasHeaders && existsSync(join(this.folder, '_headers'))) {
      const rules = readFileSync(join(this.folder, '_headers'), 'utf8');
      for (const [name, value] of headersFor(rules, path.replace(/\/index\.html$/, '/')))
        response.setHeader(name, value);
    }
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  readonly #root: string;

  /** @param root where on the host the site stands, beginning and ending with "/" */
  constructor(folder: string, root = '/') {
    this.folder = folder;
    this.#root = root;
  }

  /** Starts it. @returns its address, ending with the site's folder */
  open(): Promise<string> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        resolve(`http://localhost:${(this.#server.address() as AddressInfo).port}${this.#root}`);
      });
    });
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
