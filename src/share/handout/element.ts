import { node, type VectorNode } from '../../ui/vector/node.ts';

/** An element of HTML; unlike one of SVG it always has an end tag, so an empty one holds an empty text. */
export const element = (
  tag: string,
  attributes: VectorNode['attributes'],
  ...children: readonly (VectorNode | string)[]
): VectorNode => node(tag, attributes, ...(children.length ? children : ['']));
