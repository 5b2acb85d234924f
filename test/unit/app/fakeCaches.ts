/** Caches in memory, as far as the atlas uses them; `Response` is the real one. */
export class FakeCaches {
  readonly stored = new Map<string, Map<string, Response>>();

  async open(name: string) {
    const cache = this.stored.get(name) ?? new Map<string, Response>();
    this.stored.set(name, cache);
    return {
      put: async (address: string, response: Response) => void cache.set(address, response.clone()),
      match: async (address: string) => cache.get(address)?.clone(),
    };
  }
  has = async (name: string) => this.stored.has(name);
  delete = async (name: string) => this.stored.delete(name);
  keys = async () => [...this.stored.keys()];
  match = async (address: string, { cacheName }: { cacheName: string }) =>
    this.stored.get(cacheName)?.get(address)?.clone();
}
