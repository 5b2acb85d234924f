/** The parts of a service worker's global scope that ours uses: TypeScript has them in a library that contradicts the page's. */
export type WorkerScope = Readonly<{
  caches: CacheStorage;
  registration: ServiceWorkerRegistration;
  clients: WorkerClients;
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof WorkerEvents>(
    type: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
}>;

type WorkerClients = Readonly<{
  matchAll: (options: { type: 'window'; includeUncontrolled?: boolean }) => Promise<readonly { id: string }[]>;
  claim: () => Promise<void>;
}>;

type Waiting = { waitUntil: (work: Promise<unknown>) => void };
type WorkerEvents = {
  install: Waiting;
  activate: Waiting;
  message: Waiting & { data: unknown };
  fetch: Waiting & {
    request: Request;
    /** The page that asks; of a navigation the page it starts from, if any. */
    clientId: string;
    respondWith: (answer: Promise<Response>) => void;
  };
};
