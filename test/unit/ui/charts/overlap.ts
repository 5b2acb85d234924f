import type { Box, Drawing } from '../../../../src/ui/charts/drawing.ts';
import { textWidth } from '../../../../src/ui/vector/textWidth.ts';

type Named = Box & Readonly<{ text: string }>;

/** Where the texts of a drawing stand. */
export function textBoxes({ shapes }: Drawing): readonly Named[] {
  return shapes.flatMap((shape) => {
    if (shape.shape !== 'text') return [];
    const width = textWidth(shape.text, shape.size);
    const shift = shape.anchor === 'start' ? 0 : shape.anchor === 'end' ? width : width / 2;
    return [{ text: shape.text, x: shape.x - shift, y: shape.y - shape.size * 0.78, width, height: shape.size }];
  });
}

/** Pairs of texts that lie on each other, and texts that leave the drawing. */
export function collisions(drawing: Drawing): readonly string[] {
  const boxes = textBoxes(drawing).filter(({ text }) => text !== '');
  const outside = boxes
    .filter(
      ({ x, y, width, height }) => x < -1 || y < -1 || x + width > drawing.width + 1 || y + height > drawing.height + 1,
    )
    .map(({ text }) => `${text} leaves the drawing`);
  const pairs = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `${a.text} on ${b.text}`),
  );
  return [...outside, ...pairs];
}
