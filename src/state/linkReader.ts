/** What is in the facts, as far as a link can name it. */
export type Known = Readonly<{
  organizations: ReadonlySet<string>;
  places: ReadonlySet<string>;
  municipalities: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
  /** Of the edition: no later one can be shown. */
  year: number;
}>;

/** A part of a link that was left out: it means nothing here, is there already, or is one more than fits. */
export type Dropped = Readonly<{ parameter: string; value: string; why?: WhyDropped }>;
export type WhyDropped = 'unknown' | 'repeated' | 'surplus';

/** The parameters of one link; what is unknown or malformed falls back and is kept in `dropped`. */
export type LinkReader = Readonly<{
  /** The parameter as `parse` reads it; `fallback` where it is absent, or where `parse` gives undefined (then it is reported). */
  one: <Value>(parameter: string, parse: (text: string) => Value | undefined, fallback: Value) => Value;
  /** The known ones of a list joined by commas, each once, in the link's order; the unknown ones are reported. */
  list: <Value extends string>(parameter: string, isKnown: (value: string) => value is Value) => readonly Value[];
  /** The parameter as it stands, null where it is absent. */
  text: (parameter: string) => string | null;
  drop: (parameter: string, value: string, why?: 'repeated' | 'surplus') => void;
  dropped: readonly Dropped[];
}>;

/** @param parameters a query string, with or without "?", or what stands behind "#" */
export function readParameters(parameters: string): LinkReader {
  const given = new URLSearchParams(parameters);
  const dropped: Dropped[] = [];
  const drop: LinkReader['drop'] = (parameter, value, why) =>
    void dropped.push(why ? { parameter, value, why } : { parameter, value });
  return {
    dropped,
    drop,
    text: (parameter) => given.get(parameter),
    one: (parameter, parse, fallback) => {
      const text = given.get(parameter);
      if (text === null || text === '') return fallback;
      const value = parse(text);
      if (value === undefined) drop(parameter, text);
      return value ?? fallback;
    },
    list: (parameter, isKnown) => {
      const values = new Set((given.get(parameter) ?? '').split(',').filter(Boolean));
      for (const value of values) if (!isKnown(value)) drop(parameter, value);
      return [...values].filter(isKnown);
    },
  };
}

/** Adds a parameter; null and '' are absent from the link. */
export type WriteParameter = (parameter: string, value: string | null) => void;

/** The parameters that `fill` writes, in its order, without "?". Commas and colons are legal; left as they are, links stay readable. */
export function writeParameters(fill: (write: WriteParameter) => void): string {
  const written: string[] = [];
  fill((parameter, value) => {
    if (value === null || value === '') return;
    const text = encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%20/g, '+');
    written.push(`${parameter}=${text}`);
  });
  return written.join('&');
}

/** One part of the view and its parameters in the link. Defaults are absent; `read(write(value))` is `value`. */
export type Part<Value> = Readonly<{
  home: Value;
  read: (link: LinkReader, known: Known) => Value;
  write: (value: Value, write: WriteParameter) => void;
}>;

export const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): Value | undefined =>
    values.find((value) => value === text);

/** A whole number within bounds, both included. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number | undefined => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  };

/** A switch: `1` is on, absent is off. */
export const flag = (text: string): true | undefined => (text === '1' ? true : undefined);
