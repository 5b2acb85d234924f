import type { Environment } from '../state/store.ts';

const matches = (query: string) => matchMedia(query).matches;

/** What the device prefers: its first language that we speak, Spanish where there is none; its theme; its wish for calm. */
export function readEnvironment(): Environment {
  const spoken = navigator.languages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === 'es' || tag === 'en');
  return {
    lang: spoken === 'en' ? 'en' : 'es',
    theme: matches('(prefers-color-scheme: dark)') ? 'dark' : 'light',
    reducedMotion: matches('(prefers-reduced-motion: reduce)'),
  };
}

/** Calls back when the device's theme or its wish for calm changes. @returns a function that ends it */
export function watchEnvironment(changed: (environment: Environment) => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map((query) =>
    matchMedia(query),
  );
  const report = () => changed(readEnvironment());
  for (const query of queries) query.addEventListener('change', report);
  return () => {
    for (const query of queries) query.removeEventListener('change', report);
  };
}
