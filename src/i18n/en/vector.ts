const plural = new Intl.PluralRules('en');

export const vector = {
  /** What a map shows, for those who cannot see it. */
  label: (title: string) => `Map: ${title}`,
  onMap: (count: number, number: string) =>
    `${number} ${plural.select(count) === 'one' ? 'organization' : 'organizations'} on the map`,
  /** Title of a picture whose states are coloured by it. */
  ownCount: 'Organizations that this atlas lists',
  outside: (_count: number, number: string) => `${number} outside the frame`,
  stateOnly: (_count: number, number: string) => `${number} without a point: only the state is known`,
  baseMap: (sources: string) => `Base map: ${sources}`,
};
