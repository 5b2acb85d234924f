/** The sources of a page, numbered as they are first named. */
export type Numbered = Readonly<{
  list: readonly string[];
  numbersOf: (sources: readonly string[]) => readonly number[];
}>;

export function numberSources(named: readonly string[]): Numbered {
  const list = [...new Set(named)];
  const numbers = new Map(list.map((source, i) => [source, i + 1]));
  return {
    list,
    numbersOf: (sources) => [...new Set(sources)].flatMap((source) => numbers.get(source) ?? []).sort((a, b) => a - b),
  };
}
