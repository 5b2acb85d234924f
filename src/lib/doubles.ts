/** Positions of what stands in the list a second time. */
export const doubles = (ids: readonly string[]): readonly number[] => {
  const seen = new Set<string>();
  return ids.flatMap((id, i) => (seen.size < seen.add(id).size ? [] : [i]));
};
