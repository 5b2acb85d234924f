/** What an expression of the map's style is evaluated for. */
export type Context = Readonly<{
  zoom: number;
  properties: Readonly<Record<string, unknown>>;
  /** The feature-state: what is selected. */
  state: Readonly<Record<string, unknown>>;
}>;

type Operator = (args: readonly unknown[], context: Context) => unknown;

const number = (value: unknown, context: Context): number => Number(evaluate(value, context));
const values = (args: readonly unknown[], context: Context) => args.map((arg) => evaluate(arg, context));

/** The operators that our style uses; a unit test compares each of its expressions with MapLibre's own evaluation. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  literal: ([value]) => value,
  zoom: (_, { zoom }) => zoom,
  get: ([name], { properties }) => properties[String(name)] ?? null,
  has: ([name], { properties }) => String(name) in properties,
  'feature-state': ([name], { state }) => state[String(name)] ?? null,
  boolean: (args, context) => values(args, context).find((value) => typeof value === 'boolean'),
  coalesce: (args, context) => values(args, context).find((value) => value !== null && value !== undefined) ?? null,
  '!': ([value], context) => !evaluate(value, context),
  all: (args, context) => args.every((arg) => evaluate(arg, context)),
  any: (args, context) => args.some((arg) => evaluate(arg, context)),
  '==': ([a, b], context) => evaluate(a, context) === evaluate(b, context),
  '!=': ([a, b], context) => evaluate(a, context) !== evaluate(b, context),
  in: ([value, list], context) => {
    const among = evaluate(list, context);
    return Array.isArray(among) && among.includes(evaluate(value, context));
  },
  '+': (args, context) => args.reduce<number>((sum, arg) => sum + number(arg, context), 0),
  '*': (args, context) => args.reduce<number>((product, arg) => product * number(arg, context), 1),
  '-': ([a, b], context) => (b === undefined ? -number(a, context) : number(a, context) - number(b, context)),
  '/': ([a, b], context) => number(a, context) / number(b, context),
  case: (args, context) => {
    for (let at = 0; at + 1 < args.length; at += 2)
      if (evaluate(args[at], context)) return evaluate(args[at + 1], context);
    return evaluate(args.at(-1), context);
  },
  match: ([input, ...args], context) => {
    const value = evaluate(input, context);
    for (let at = 0; at + 1 < args.length; at += 2) {
      const label = args[at];
      if (Array.isArray(label) ? label.includes(value) : label === value) return evaluate(args[at + 1], context);
    }
    return evaluate(args.at(-1), context);
  },
  step: ([input, first, ...stops], context) => {
    const value = number(input, context);
    let chosen = first;
    for (let at = 0; at + 1 < stops.length; at += 2) if (value >= Number(stops[at])) chosen = stops[at + 1];
    return evaluate(chosen, context);
  },
  interpolate: ([, input, ...stops], context) => interpolate(number(input, context), stops, context),
};

function interpolate(value: number, stops: readonly unknown[], context: Context): number {
  let [before, from] = [Number(stops[0]), number(stops[1], context)];
  if (value <= before) return from;
  for (let at = 2; at + 1 < stops.length; at += 2) {
    const [stop, to] = [Number(stops[at]), number(stops[at + 1], context)];
    if (value <= stop) return from + ((to - from) * (value - before)) / (stop - before);
    [before, from] = [stop, to];
  }
  return from;
}

/** The value of a style's expression; whatever does not begin with an operator is a value already. */
export function evaluate(expression: unknown, context: Context): unknown {
  if (!Array.isArray(expression)) return expression;
  const [name, ...args] = expression;
  const operator = typeof name === 'string' && Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
  return operator ? operator(args, context) : expression;
}
