import { loadShapes } from '../data/load.ts';
import { BASE_SHAPES, type BaseShapes } from './shapes.ts';

let shapes: Promise<BaseShapes> | null = null;

/** The whole base map, loaded once: the live map and every drawing share the same value. After a failure the next call tries again. */
export function loadBaseShapes(): Promise<BaseShapes> {
  shapes ??= load().catch((error: unknown) => {
    shapes = null;
    throw error;
  });
  return shapes;
}

async function load(): Promise<BaseShapes> {
  const loaded = await Promise.all(BASE_SHAPES.map(async (name) => [name, await loadShapes(name)] as const));
  return Object.fromEntries(loaded) as BaseShapes;
}
