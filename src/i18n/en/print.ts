/** What stands on paper only. */
export const print = {
  asOf: (date: string) => `Facts as of ${date}`,
  edition: (edition: string) => `Edition ${edition}`,
  everything: 'All organizations, no filter',
  list: 'Organizations',
  unknownStatus: 'Unknown',
  sources: 'Sources',
  licence: 'Facts: CC BY 4.0, Bajío Aerospace Atlas. Each record names its sources, which keep their own terms.',
};
