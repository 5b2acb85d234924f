import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeFacts } from '../../src/data/load.ts';
import type { Indicator, Organization } from '../../src/data/schema.ts';
import { distanceKm } from '../../src/lib/distance.ts';
import { generator } from '../../src/lib/random.ts';
import { type Candidate, candidatesOf } from '../../src/sites/engine/candidates.ts';
import { flipsOf } from '../../src/sites/engine/flips.ts';
import { funnelOf } from '../../src/sites/engine/funnel.ts';
import { makeMeasurer } from '../../src/sites/engine/measure.ts';
import { rankingOf } from '../../src/sites/engine/ranking.ts';
import { scalesOf, scoresOf } from '../../src/sites/engine/score.ts';
import { firstShares } from '../../src/sites/engine/stability.ts';
import { type World, worldOf } from '../../src/sites/engine/world.ts';
import { type Criterion, parseCriterion } from '../../src/state/criteria.ts';
import { MAX_PINS } from '../../src/state/ownView.ts';

const REPEATS = 15;

/** Twelve criteria, four of them must-haves by distance or count; four are figures that some states lack. */
const CRITERIA = [
  'airport:max60:score',
  'activity.engines_mro.60:min1:score',
  'school:max80:score',
  'role.oem_tier-1.120:min1:score',
  'cargo:score',
  'research:score',
  'activity.machining_tooling.60:score',
  'activity.special-processes_materials.90:score',
  'figure.industrial-rent.usd-m2-month:score:less',
  'figure.peace-index-rank.rank:score:less',
  'figure.competitiveness-rank-imco.rank:score:less',
  'figure.average-wage.mxn-day:score:less',
];

/** The median of some runs, in ms, after one that warms up. */
function time(run: () => unknown): number {
  run();
  const times = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)] as number;
}

/** As many candidates as asked for: the real ones, then the same again scattered by up to half a degree. */
function manyCandidates(real: readonly Candidate[], count: number): readonly Candidate[] {
  const random = generator(1);
  return Array.from({ length: count }, (_, i) => {
    const candidate = real[i % real.length] as Candidate;
    if (i < real.length) return candidate;
    return {
      ...candidate,
      id: `${candidate.id}-${i}`,
      lat: candidate.lat + random() - 0.5,
      lon: candidate.lon + random() - 0.5,
    };
  });
}

/** What everybody would write first: each candidate against each organization, by the haversine formula. */
function plainScan(candidates: readonly Candidate[], { located }: World): number {
  let near = 0;
  for (const candidate of candidates)
    for (const organization of located) if (distanceKm(candidate, organization) <= 60) near++;
  return near;
}

function measure(candidates: readonly Candidate[], world: World, criteria: readonly Criterion[]): string {
  const count = candidates.length;
  const scan = time(() => plainScan(candidates, world));
  const cold = time(() => funnelOf(criteria, count, makeMeasurer(candidates, world)));
  const measurer = makeMeasurer(candidates, world);
  const warm = time(() => funnelOf(criteria, count, measurer));
  const scales = scalesOf(criteria, count, measurer);
  const everybody = Array.from({ length: count }, (_, i) => i);
  let weight = 0;
  const weigh = () => scales.map((_, k) => ((weight++ + k * 7) % 100) + 1);
  const rank = () => {
    const weights = weigh();
    const scores = scoresOf(scales, weights, count);
    return scores ? rankingOf(everybody, scores, scales, weights) : [];
  };
  const ranked = time(rank);
  const ranking = rank();
  const flips = time(() => flipsOf(ranking, scales, weigh()));
  const columns = scales.map(({ worst, best }) => worst.map((low, i) => (low + (best[i] as number)) / 2));
  const stability = time(() => firstShares({ columns, count }));
  const ms = (value: number) => value.toFixed(1);
  return `| ${count} | ${ms(scan)} | ${ms(cold)} | ${(cold / scan).toFixed(2)} | ${ms(warm)} | ${ms(ranked)} | ${ms(flips)} | ${ms(stability)} |`;
}

/** How long the search for a site takes: the engine in Node, then the page from a moved slider to the frame that shows it. */
export async function reportSites(withPage: WithPage, address: string): Promise<void> {
  const published = <Value>(file: string) => JSON.parse(readFileSync(`dist/data/${file}`, 'utf8')) as Value;
  const { organizations } = published<{ organizations: readonly Organization[] }>('organizations.json');
  const { indicators } = published<{ indicators: readonly Indicator[] }>('indicators.json');
  const facts = makeFacts('', organizations, [], () => []);
  const world = worldOf(facts, indicators);
  const known = new Set(indicators.map(({ indicator }) => indicator));
  const criteria = CRITERIA.map((text) => parseCriterion(text, known)).filter((criterion) => criterion !== undefined);
  const real = candidatesOf(facts, [], { parks: true, airports: true }, () => null);
  const rows = [real.length, 400, 5000].map((count) => measure(manyCandidates(real, count), world, criteria));
  console.log(`
| candidates × ${criteria.length} criteria, ${world.located.length} organizations | plain scan, ms | funnel with 4 distance criteria, ms | ratio | threshold moved, ms | re-ranked, all remaining, ms | flips, ms | 1,000 weightings (worker), ms |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}`);
  const link = `${address}/?lang=en&tab=sites&step=ranking&criteria=${CRITERIA.join(',')}`;
  const table: string[] = [];
  for (const [name, pins, hasMap] of [
    [`${real.length} candidates`, '', true],
    [`${real.length} and 50 of one's own, all rows shown`, `#pins=${fiftyPins()}`, true],
    ['the same without a map', `#pins=${fiftyPins()}`, false],
  ] as const) {
    const { updated, frame, longest } = await withPage((page) => measurePage(page, link + pins, hasMap));
    table.push(`| ${name} | ${updated.toFixed(1)} | ${frame.toFixed(1)} | ${longest.toFixed(1)} |`);
  }
  console.log(`
| in the page | slider moved → the new ranking, ms | → the next frame (the map's pins follow after it), ms | longest time between two frames while the weightings are counted anew, ms |
|---|---|---|---|
${table.join('\n')}`);
}

type WithPage = (use: (page: Page) => Promise<PageTimes>) => Promise<PageTimes>;
type PageTimes = Readonly<{ updated: number; frame: number; longest: number }>;

/** As many pins of one's own as there may be, over the middle of the country. */
const fiftyPins = () =>
  Array.from(
    { length: MAX_PINS },
    (_, i) => `${i + 1},${20 + (i % 10) * 0.2},${-102 + Math.floor(i / 10) * 0.4},P`,
  ).join(';');

/** Moves a weight by one point some times, then has the weightings counted anew; both frame by frame. */
async function measurePage(page: Page, address: string, hasMap: boolean): Promise<PageTimes> {
  await page.addInitScript('globalThis.__name = (named) => named');
  // What a frame then waits for is the page's own work, not the drawing of a map by software.
  if (!hasMap) await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
  await page.goto(address);
  await page.waitForSelector('.sites-share[data-counting="false"]', { timeout: 60_000 });
  const all = page.getByRole('button', { name: /^Show all \d/ });
  if (address.includes('#pins')) await all.click();
  return page.evaluate(async (repeats) => {
    const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const slider = document.querySelector<HTMLInputElement>('.sites-weight input[type="range"]') as HTMLInputElement;
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const set = (value: number) => {
      write?.call(slider, String(value));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const updates: number[] = [];
    const frames: number[] = [];
    const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
    for (let i = 0; i < repeats; i++) {
      await next();
      const start = performance.now();
      set(20 + i * 3);
      // React renders what an event asks for before the event ends.
      updates.push(performance.now() - start);
      await next();
      frames.push(performance.now() - start);
    }
    const share = () => document.querySelector('.sites-share')?.getAttribute('data-counting');
    let longest = 0;
    const remove = document.querySelector<HTMLButtonElement>('.sites-weight .sites-tool:last-of-type');
    await next();
    remove?.click();
    let last = await next();
    for (let seen = 0; seen < 5 || share() === 'true'; seen++) {
      const now = await next();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return { updated: median(updates), frame: median(frames), longest };
  }, REPEATS);
}
