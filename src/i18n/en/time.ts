/** Texts of the time slider. */
export const time = {
  title: 'Through the years',
  year: 'Year shown',
  today: 'Today',
  showToday: 'Show today',
  play: 'Play the years',
  pause: 'Pause',
  step: 'One year on',
  /** Beside the year, always: a growth of what is dated says nothing of what is not. */
  dated: (begun: string, _count: number, dated: string, year: number, undated: string) =>
    `${begun} of ${dated} dated had begun by ${year}; ${undated} undated stay, hollow.`,
  whole: (dated: string, undated: string) => `${dated} dated, ${undated} undated.`,
  aloud: (year: number, begun: string, undated: string) =>
    `${year}: ${begun} begun by then, ${undated} of unknown year`,
  beginnings: (first: number, last: number, dated: string, undated: string) =>
    `Organizations by the year they began at their site, ${first} or before to ${last}: ${dated} dated; ${undated} undated are not in the columns.`,
  milestones: (year: number) => `Milestones of ${year}`,
  all: (count: number) => (count === 1 ? 'Show it whole' : `Show all ${count}`),
  fewer: 'Show less',
  noMilestones: (year: number) => `No milestone of ${year} on record for these areas.`,
};
