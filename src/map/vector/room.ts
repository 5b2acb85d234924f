export type Rectangle = Readonly<{ left: number; top: number; right: number; bottom: number }>;

export const around = (x: number, y: number, dx: number, dy: number): Rectangle => ({
  left: x - dx,
  top: y - dy,
  right: x + dx,
  bottom: y + dy,
});

/** The room of a picture, and what is taken of it: nothing is written over something else, nor over the edge. */
export type Room = Readonly<{
  holds: (rectangle: Rectangle) => boolean;
  isFree: (rectangle: Rectangle) => boolean;
  take: (rectangle: Rectangle) => void;
}>;

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function makeRoom(width: number, height: number): Room {
  const taken: Rectangle[] = [];
  return {
    holds: ({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= width && bottom <= height,
    isFree: (rectangle) => !taken.some((other) => overlap(rectangle, other)),
    take: (rectangle) => void taken.push(rectangle),
  };
}
