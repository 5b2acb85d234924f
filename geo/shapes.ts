import { z } from 'zod';
import { STATES, type StateCode } from '../src/data/codes.ts';
import { encodeDeltas } from '../src/lib/deltas.ts';
import type { Polygon } from '../src/lib/polygons.ts';
import type { Problem } from './problem.ts';

/** Outlines of the states, by code. */
export type Borders = ReadonlyMap<StateCode, readonly Polygon[]>;
/** A GeoJSON file of the base map; whose it is and on what terms stands within, so that neither gets lost on the way. */
export type Shape = z.infer<typeof collection>;

const FOLDER = 'geo/shapes/';
const ENDING = '.geojson';
const STATES_FILE = `${FOLDER}states${ENDING}`;
const HELP = 'geo/shapes/README.md tells what a shape holds';

const collection = z.looseObject({
  type: z.literal('FeatureCollection'),
  source: z.string('is missing; say whose shapes these are'),
  licence: z.string('is missing; say on what terms they may be used'),
  features: z.array(z.looseObject({ type: z.literal('Feature') })),
});
const ring = z.array(z.array(z.number()).min(2)).min(4);
const stateFeature = z.object({
  properties: z.object({ code: z.enum(STATES) }),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
  ]),
});

type Shapes = Readonly<{ shapes: ReadonlyMap<string, Shape>; borders: Borders; problems: readonly Problem[] }>;

/** The shapes of the base map by name, the states' outlines, and what is wrong with either; problems have line 1. */
export function readShapes(files: ReadonlyMap<string, string>): Shapes {
  const shapes = new Map<string, Shape>();
  const problems: Problem[] = files.has(STATES_FILE)
    ? []
    : [problemIn(STATES_FILE, 'is missing; points cannot be checked without it')];
  for (const [file, text] of files) {
    if (!file.startsWith(FOLDER) || !file.endsWith(ENDING)) continue;
    const shape = parse(text);
    if (typeof shape === 'string') problems.push(problemIn(file, shape));
    else shapes.set(file.slice(FOLDER.length, -ENDING.length), shape);
  }
  const states = shapes.get('states');
  if (states === undefined) return { shapes, borders: new Map(), problems };
  const { borders, problem } = outlines(states.features);
  return { shapes, borders, problems: problem === null ? problems : [...problems, problemIn(STATES_FILE, problem)] };
}

/** The collection, or what is wrong with the text. */
function parse(text: string): z.infer<typeof collection> | string {
  try {
    const result = collection.safeParse(JSON.parse(text));
    return result.success ? result.data : firstIssue(result.error);
  } catch (error) {
    return `is not JSON (${error instanceof Error ? error.message : String(error)}); ${HELP}`;
  }
}

function outlines(features: readonly unknown[]): { borders: Borders; problem: string | null } {
  const states = z.array(stateFeature).safeParse(features);
  if (!states.success) return { borders: new Map(), problem: firstIssue(states.error) };
  const borders: Borders = new Map(
    states.data.map(({ properties: { code }, geometry }) => [
      code,
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    ]),
  );
  const missing = STATES.filter((code) => !borders.has(code));
  return {
    borders,
    problem: missing.length === 0 ? null : `has no outline of ${missing.join(', ')}; every state needs one`,
  };
}

/** Parts of a degree that the files keep: four decimals, about 10 m. */
const SCALE = 10_000;

/** The shape as it is published: coordinates packed (src/lib/deltas.ts), with the `scale` that unpacks them. */
export function packShape(shape: Shape): Shape {
  const features = shape.features.map((feature) => {
    const geometry = feature.geometry as { type: string; coordinates: Parameters<typeof encodeDeltas>[0] };
    return { ...feature, geometry: { ...geometry, coordinates: encodeDeltas(geometry.coordinates, SCALE) } };
  });
  return { ...shape, scale: SCALE, features };
}

const firstIssue = ({ issues: [issue] }: z.ZodError) => `${issue?.path.join('.')}: ${issue?.message}; ${HELP}`;
const problemIn = (file: string, message: string): Problem => ({ file, line: 1, column: '', message });
