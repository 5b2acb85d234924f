/** One build of the atlas: its files as paths below the worker's folder, each with the hash that its bytes must have. */
export type Version = Readonly<{ name: string; files: Readonly<Record<string, string>> }>;

/** What the versions on this device have to do with its open pages. */
type Pages = Readonly<{
  /** The version that answers pages opened from now on; null before the first one has taken over. */
  current: string | null;
  /** Pages still open that began with an earlier version, by the browser's id of the page. */
  earlier: Readonly<Record<string, string>>;
}>;

/** How many files are asked for at once, so that the page itself is not kept waiting. */
const AT_ONCE = 4;
/** Keys inside a cache that are not files; no path of a build begins like that. */
const LIST = '.files';
const PAGES = '.pages';

/**
 * The versions that one folder of this origin keeps on the device, each whole in a cache of its own. Several atlases may share an
 * origin (as folders do on GitHub Pages), so caches bear the folder's address.
 * @param scope address of the folder, ending in "/"
 */
export class Versions {
  readonly #caches: CacheStorage;
  readonly #scope: string;
  readonly #fetch: typeof fetch;
  #pages: Promise<Pages> | undefined;

  constructor(caches: CacheStorage, scope: string, fetchFile: typeof fetch) {
    this.#caches = caches;
    this.#scope = scope;
    this.#fetch = fetchFile;
  }

  #cacheName = (version: string) => `atlas ${this.#scope} ${version}`;
  #address = (path: string) => new URL(path, this.#scope).href;

  /**
   * Stores every file of a version: from an earlier version where it is the same, else from the network.
   * @throws when one cannot be had with the very bytes that were built; nothing of the version is kept then
   */
  async store(version: Version): Promise<void> {
    const name = this.#cacheName(version.name);
    try {
      const cache = await this.#caches.open(name);
      const known = await this.#known();
      const left = Object.entries(version.files);
      const work = async () => {
        for (let next = left.shift(); next; next = left.shift()) await this.#keep(cache, ...next, known);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      await cache.put(this.#address(LIST), Response.json(version.files));
      // Whatever clears storage meanwhile leaves this object usable but gone.
      if (!(await this.#caches.has(name))) throw new Error(`${name} was deleted while it was being stored`);
    } catch (error) {
      await this.#caches.delete(name);
      throw error;
    }
  }

  async #keep(cache: Cache, path: string, integrity: string, known: ReadonlyMap<string, Response>): Promise<void> {
    const address = this.#address(path);
    const ask = (mode: RequestCache) => this.#fetch(address, { integrity, cache: mode, priority: 'low' });
    // Names with a hash may come from the browser's own cache, unless what lies there is damaged.
    const response =
      known.get(`${path} ${integrity}`) ??
      (await ask(path.startsWith('assets/') ? 'default' : 'no-cache').catch(() => ask('reload')));
    if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
    await cache.put(address, response.redirected ? await withoutRedirect(response) : response);
  }

  /** Files on the device, by path and hash. */
  async #known(): Promise<ReadonlyMap<string, Response>> {
    const known = new Map<string, Response>();
    for (const name of await this.#names()) {
      const cache = await this.#caches.open(name);
      const files = (await (await cache.match(this.#address(LIST)))?.json()) as Version['files'] | undefined;
      for (const [path, integrity] of Object.entries(files ?? {})) {
        const response = await cache.match(this.#address(path));
        if (response) known.set(`${path} ${integrity}`, response);
      }
    }
    return known;
  }

  #names = async () => (await this.#caches.keys()).filter((name) => name.startsWith(this.#cacheName('')));

  /**
   * Makes a stored version the one that answers from now on. Pages already open stay with the version they began with: they would
   * miss files that the new one no longer has, and show facts of two editions. Versions that no page needs go.
   * @param open the browser's ids of the pages that are open
   * @returns whether it is the first version on this device
   */
  async takeOver(version: string, open: readonly string[]): Promise<boolean> {
    const { current, earlier } = await this.#readPages();
    const kept = open.flatMap((id) => {
      const began = earlier[id] ?? current;
      return began === null || began === version ? [] : [[id, began] as const];
    });
    const pages: Pages = { current: version, earlier: Object.fromEntries(kept) };
    this.#pages = Promise.resolve(pages);
    await (await this.#caches.open(`atlas ${this.#scope}`)).put(this.#address(PAGES), Response.json(pages));
    const needed = new Set([version, ...kept.map(([, began]) => began)].map(this.#cacheName));
    const superseded = current === null ? [] : [current, ...Object.values(earlier)];
    for (const name of superseded.map(this.#cacheName)) if (!needed.has(name)) await this.#caches.delete(name);
    return current === null;
  }

  /** Lets go of versions whose last page has been closed since. */
  async release(version: string, open: readonly string[]): Promise<void> {
    const { earlier } = await this.#readPages();
    if (Object.keys(earlier).some((id) => !open.includes(id))) await this.takeOver(version, open);
  }

  #readPages(): Promise<Pages> {
    this.#pages ??= this.#caches
      .match(this.#address(PAGES), { cacheName: `atlas ${this.#scope}` })
      .then(async (response) => (response ? ((await response.json()) as Pages) : { current: null, earlier: {} }));
    return this.#pages;
  }

  /**
   * The stored file for a request of a page, whatever its query; undefined where this version has none.
   * @param page the browser's id of the page, '' for a page that is only being opened
   */
  async answer(address: string, page: string, version: string): Promise<Response | undefined> {
    const { pathname, origin } = new URL(address);
    const file = `${origin}${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`;
    const began = (await this.#readPages()).earlier[page] ?? version;
    return this.#caches.match(file, { cacheName: this.#cacheName(began) });
  }
}

/** Some hosts send `index.html` on to its folder; browsers refuse to open a page from an answer that says so. */
async function withoutRedirect(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  return new Response(await response.blob(), { status, statusText, headers });
}
