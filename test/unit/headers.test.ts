import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor } from '../headers.ts';

const rules = readFileSync('public/_headers', 'utf8');
const policy = (path: string) => headersFor(rules, path).get('content-security-policy') ?? '';

describe('the headers', () => {
  test.each(['/', '/index.html'])('let nobody frame %s', (path) => {
    expect(policy(path)).toContain("frame-ancestors 'none'");
  });

  test.each(['/embed/', '/embed/index.html'])('let everybody frame %s', (path) => {
    expect(policy(path)).toMatch(/frame-ancestors \*$/);
    expect(headersFor(rules, path).has('x-frame-options')).toBe(false);
  });

  test.each(['/', '/embed/', '/assets/maplibre-gl-worker-x.js', '/atlas-worker.js'])(
    'bind %s by one policy',
    (path) => {
      // Two policies joined by a comma would both hold, and the stricter one undo the other.
      expect(policy(path)).toMatch(/^default-src 'none'; script-src 'self'; worker-src 'self'[^,]*$/);
      expect(headersFor(rules, path).get('x-content-type-options')).toBe('nosniff');
    },
  );

  test('keep files with a hash for good, and nothing else', () => {
    expect(headersFor(rules, '/assets/index-x.js').get('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/atlas-worker.js', '/data/listings.json']) {
      expect(headersFor(rules, path).get('cache-control') ?? 'no-cache').toBe('no-cache');
    }
  });
});
