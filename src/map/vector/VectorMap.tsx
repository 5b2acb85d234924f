import { toElement } from '../../ui/vector/node.ts';
import { mapFigure } from './figure.ts';
import type { VectorMapInput } from './vectorMap.ts';

/** A static map in a page; `mapFigure` gives the same as a value. @param title what it shows, for those who cannot see it */
export function VectorMap({ title, ...input }: VectorMapInput & { title: string }) {
  return toElement(mapFigure(input, title).svg);
}
