/**
 * A chart as a value: shapes with every colour and size said, so that the screen, a file and a test see the same picture.
 * Lengths are pixels at the page's plain text size; text is placed by its baseline.
 */
export type Drawing = Readonly<{
  width: number;
  height: number;
  shapes: readonly Shape[];
  /** Parts that one may point at, each the whole of what belongs to its `id`. */
  targets: readonly Target[];
}>;

export type Shape =
  | Readonly<{ shape: 'text'; text: string; color: string } & TextBox>
  | Readonly<{ shape: 'line'; x1: number; y1: number; x2: number; y2: number } & Stroke>
  | Readonly<{ shape: 'circle'; x: number; y: number; r: number; fill: string } & Partial<Stroke>>
  | Readonly<{ shape: 'rect'; fill: string; radius?: number } & Box>
  | Readonly<{ shape: 'path'; path: string; fill: string } & Partial<Stroke>>;

/** `color` and `lineWidth` of a line or outline. */
type Stroke = Readonly<{ color: string; lineWidth: number; opacity?: number }>;
type TextBox = Readonly<{ x: number; y: number; size: number; weight: number; anchor: 'start' | 'middle' | 'end' }>;

export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;
/** `label` says in words what is drawn there. */
export type Target = Box & Readonly<{ id: string; label: string }>;

/** The colours of charts in one theme. */
export type ChartColors = Readonly<{
  ink: string;
  second: string;
  third: string;
  hairline: string;
  ground: string;
  /** Of what is compared. */
  mark: string;
  /** The same where it lies behind marks: ranges and stems. */
  pale: string;
  /** Parts of a whole, told apart by neighbours too; each stands 3:1 against the ground. */
  parts: readonly string[];
}>;

export const SIZE = { text: 12.5, small: 11, tick: 10.5 } as const;
export const WEIGHT = { plain: 400, medium: 550, strong: 650 } as const;

type TextOptions = Partial<Omit<TextBox, 'x' | 'y'>>;

/** A text that begins at x, or ends or centres there when `anchor` says so. */
export function text(x: number, y: number, content: string, color: string, options: TextOptions = {}): Shape {
  const { size = SIZE.text, weight = WEIGHT.plain, anchor = 'start' } = options;
  return { shape: 'text', x: round(x), y: round(y), text: content, color, size, weight, anchor };
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  color: string,
  look: Partial<Omit<Stroke, 'color'>> = {},
): Shape {
  const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
  return { shape: 'line', ...ends, color, lineWidth: 1, ...look };
}

/** To a tenth of a pixel, which keeps files small and tests readable. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Moves a shape; for drawings composed of drawings. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
  if (shape.shape === 'line') {
    return { ...shape, x1: shape.x1 + dx, x2: shape.x2 + dx, y1: shape.y1 + dy, y2: shape.y2 + dy };
  }
  if (shape.shape === 'path') return { ...shape, path: movedPath(shape.path, dx, dy) };
  return { ...shape, x: shape.x + dx, y: shape.y + dy };
}

/** Paths of charts are absolute M and L alone, so that they can be moved as text. */
function movedPath(path: string, dx: number, dy: number): string {
  return path.replace(/([ML])(-?[\d.]+) (-?[\d.]+)/g, (_all, command: string, x: string, y: string) => {
    return `${command}${round(Number(x) + dx)} ${round(Number(y) + dy)}`;
  });
}
