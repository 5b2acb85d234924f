/** The facet after one switch: nothing chosen means that all are on, so all on (or none) is nothing chosen again. */
export function switched(values: readonly string[], chosen: readonly string[], value: string): readonly string[] {
  const on = new Set(chosen.length ? chosen : values);
  if (!on.delete(value)) on.add(value);
  return values.every((other) => on.has(other)) ? [] : [...on];
}
