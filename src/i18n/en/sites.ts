import type { Confidence, Precision, Status } from '../../data/codes.ts';

const plural = new Intl.PluralRules('en');
const list = new Intl.ListFormat('en');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;

/** A notice has room for so many names. */
const SAID = 10;
const some = (names: readonly string[]) => {
  const more = names.length - SAID;
  return names.slice(0, SAID).join(' · ') + (more > 0 ? ` and ${more} more` : '');
};
const lead = (names: readonly string[]) =>
  `${list.format(names)} ${names.length === 1 ? 'leads' : 'share first place'}`;

export const sites = {
  sections: 'Steps of the search',
  section: {
    needs: 'Must-haves',
    ranking: 'Ranking',
    catchment: 'Surroundings',
    shortlist: 'Shortlist',
    brief: 'Brief',
    method: 'Method',
  },
  candidates: (count: number, number: string) => counted(count, number, 'candidate', 'candidates'),
  remain: (count: number, number: string) => `${number} ${plural.select(count) === 'one' ? 'remains' : 'remain'}`,
  first: 'First',
  points: (number: string) => `${number} points`,
  gauge: 'How the search stands',
  showRemaining: 'Show those that remain on the map',
  undo: 'Undo',

  /** Where candidates come from. */
  sourcesTitle: 'Candidates',
  sources: { parks: 'Industrial parks', airports: 'Airports' },
  sourceOf: { park: 'Industrial park', airport: 'Airport', own: 'Own location' },
  ownPins: 'Own locations',
  addPin: 'Add a location',
  pinName: 'Name',
  pinNameHint: 'For example: Plot 7, north',
  coordinates: 'Coordinates',
  coordinatesHint: 'Decimal or degrees, minutes and seconds: 20.6173, -100.1857 · 20°37′02″ N, 100°11′09″ W',
  pickOnMap: 'Or click on the map',
  picking: 'Click on the map, at the location',
  add: 'Add',
  cancel: 'Cancel',
  pinNumber: (number: number) => `Location ${number}`,
  renamePin: (name: string) => `Name of ${name}`,
  removePin: (name: string) => `Remove ${name}`,
  showPin: (name: string) => `Show ${name} on the map`,
  tooManyPins: (most: number) => `A link has room for ${most} own locations. Remove one first.`,
  coordinateProblem: {
    empty: 'Write the coordinates, or click on the map.',
    clash: 'The minus and the letter contradict each other: N and E take no minus.',
    unreadable: 'This cannot be read as coordinates. Write latitude, then longitude, like 20.6173, -100.1857.',
    one: 'This is half of a pair. Write latitude and longitude, like 20.6173, -100.1857.',
    range: 'There are no such degrees or minutes: latitude goes to 90, longitude to 180, minutes and seconds below 60.',
    outside: 'This point is outside Mexico. The atlas knows nothing about it.',
    swapped:
      'Written like this the point is outside Mexico. Latitude and longitude may be swapped, or a minus is missing.',
  },
  insteadUse: (point: string) => `Use ${point}`,

  /** What is measured. */
  nearest: {
    airport: 'Nearest airport',
    cargo: 'Nearest airport with cargo figures',
    school: 'Nearest university or training centre',
    research: 'Nearest research centre or laboratory',
  },
  activityWithin: (names: string, km: string) => `${names} within ${km}`,
  roleWithin: (names: string, km: string) => `Companies that are ${names} within ${km}`,
  inRegion: (names: string) => `In ${names}`,
  evidenceOf: {
    precision: 'Precision of the point',
    status: 'Status of the site',
    confidence: 'Confidence of the evidence',
  },
  /** What a candidate's point is. */
  precisionIs: {
    site: 'Exact point',
    park: 'Point of the park or airport',
    locality: 'Point of the town',
    municipality: 'Point of the municipality',
  } satisfies Record<Precision, string> as Record<Precision, string>,
  figure: (title: string, unit: string) => (unit === '' ? title : `${title} (${unit})`),
  organizations: (count: number, number: string) => counted(count, number, 'organization', 'organizations'),
  organizationsUnit: 'organizations',
  yes: 'Yes',
  no: 'No',
  isActive: 'Active',
  notActive: 'Not active',
  /** Of an airport that is the nearest one to itself. */
  itself: (distance: string) => `${distance}, itself`,
  /** Of those counted, how many have no point of their own. */
  roughCounted: (rough: number, number: string, all: string) =>
    `${number} of ${all} ${plural.select(rough) === 'one' ? 'is' : 'are'} known by town or municipality only.`,
  roughCentre: 'The point of the candidate is that of its town or municipality.',
  noValue: 'no data',

  /** Must-haves. */
  needsTitle: 'Must-haves',
  noNeeds: 'Nothing is asked yet, so every candidate remains. Add a must-have, or begin with a kind of plant.',
  addNeed: 'Add a must-have…',
  addScored: 'Add a criterion…',
  narrow: 'Type to narrow the list',
  nothingLikeIt: 'Nothing on the list is called that.',
  groups: {
    distance: 'Distance to the nearest',
    organizations: 'Organizations nearby',
    region: 'Territory',
    figure: 'Figures of the state',
    evidence: 'Evidence for the site',
  },
  activityOption: 'Organizations by activity',
  roleOption: 'Companies by role',
  regionOption: 'In the Alliance or a state',
  op: { max: 'at most', min: 'at least' },
  opLabel: 'Direction of the threshold',
  threshold: 'Threshold',
  noNumber: (value: string) => `That is no number; ${value} still holds.`,
  outOfBounds: (min: string, max: string, value: string) =>
    `Not taken: write a number from ${min} to ${max}; ${value} still holds.`,
  notWhole: (value: string) => `Not taken: write a number without decimals; ${value} still holds.`,
  rankOrBetter: (rank: string) => `${rank} or better`,
  mustBeIn: 'must be there',
  mustBeActive: 'must be active',
  drag: (name: string) => `Move “${name}”`,
  switchOn: (name: string) => `Use “${name}”`,
  edit: (name: string) => `Adjust “${name}”`,
  remove: (name: string) => `Remove “${name}”`,
  fallen: (count: number, number: string) => `${number} ${plural.select(count) === 'one' ? 'falls' : 'fall'} out`,
  keptUnclear: (count: number, number: string) =>
    `${number} ${plural.select(count) === 'one' ? 'stays' : 'stay'} without a clear value`,
  nobodyFalls: 'nobody falls out',
  off: 'switched off',
  unclear: (count: number, number: string, kept: boolean) =>
    `${number} without a clear value ${plural.select(count) === 'one' ? 'is' : 'are'} ${kept ? 'kept' : 'dropped'}`,
  beforeAfter: (before: string, after: string) => `${before} before, ${after} after`,
  reason: { beyond: '', unknown: 'no data', contradicted: 'sources contradict each other' },
  orderHint: 'The order decides where a candidate falls out, never who remains.',
  km: 'Within (km)',
  activities: 'Any of these activities',
  roles: 'Any of these roles',
  regions: 'Any of these',
  whoCounts: 'Who counts',
  countsActive: 'only those known to be active',
  countsUnknown: 'also those of unknown status',
  orUnknownStatus: (name: string) => `${name}, unknown status too`,
  activeOnly: 'Only those known to be active',
  alsoUnknown: 'Also those of unknown status',
  neverCounted:
    'Closed and announced ones never count, nor those without a point. Parks, airports, events, clusters and government are no organizations here.',
  neverNearest: 'Closed and announced ones never count, nor those without a point.',
  unknownValues: 'Candidates without a clear value',
  keep: 'Keep',
  drop: 'Drop',
  better: 'Better is',
  more: 'more',
  less: 'less',
  done: 'Done',
  picked: (name: string) =>
    `“${name}” is lifted. Move it with the arrow keys, drop it with the space bar, Escape takes it back.`,
  movedTo: (name: string, place: number, count: number) => `“${name}” is at place ${place} of ${count}.`,
  dropped: (name: string) => `“${name}” is dropped.`,
  notMoved: (name: string) => `“${name}” is back where it was.`,
  noneLeft: 'No candidate is left',
  noneLeftHelp: 'Ease a threshold, or switch off what costs most:',
  easeThese: (names: readonly string[], count: string) =>
    `Without ${list.format(names.map((name) => `“${name}”`))}: ${count}`,
  onlyOne: 'Only one candidate is left: there is nothing to rank. Ease a must-have to compare it with others.',
  onlyOneThere:
    'There is only one candidate: nothing to rank. Take in parks or airports, or add another location of your own, to compare it.',
  noSource: 'No candidates. Choose parks or airports, or add a location of your own.',

  toRanking: (count: number, number: string) =>
    plural.select(count) === 'one' ? 'Look at the one that remains' : `Rank the ${number} that remain`,

  /** Presets. */
  presets: 'Begin with a kind of plant',
  presetHint: 'Adds criteria and weights to the score. Thresholds stay yours.',
  preset: { machining: 'Machining supplier', mro: 'MRO shop', engineering: 'Engineering centre' },

  /** Ranking. */
  rankingTitle: 'Ranking',
  weights: 'Weights',
  noScore: 'Nothing is scored yet. Begin with a kind of plant, or add a criterion.',
  weight: (name: string) => `Weight of “${name}”`,
  allZero: 'All weights are zero, so there is no order. Give at least one criterion a weight.',
  /** What the worst and the best value of a criterion are. */
  scaleEnds: (worst: string, best: string) => `0 = ${worst}, 1 = ${best}`,
  /** The same value for all. */
  scaleSame: (value: string) => `all alike: 1 = ${value}`,
  notScored: (name: string) => `Take “${name}” out of the score`,
  alsoScore: 'Counts in the score',
  /** A change of a weight, the first whole weight beyond it, and who is first there. */
  flip: (points: string, weight: number, names: readonly string[]) => `${points}: at weight ${weight} ${lead(names)}`,
  andMore: (number: string) => `${number} more`,
  noFlip: 'Where nothing is said, no change of that weight alone, between 0 and 100, changes the leader.',
  stabilityOf: (share: string, name: string, weightings: string) =>
    `${name} stays first in ${share} of ${weightings} random weightings.`,
  stabilityTitle: 'How stable is it',
  firstShare: (share: string) => `first in ${share}`,
  counting: 'counting…',
  closest: (name: string, points: string, weight: number, others: readonly string[]) =>
    `The smallest change that flips it: ${points} points of “${name}”; at weight ${weight} ${lead(others)}.`,
  robust: 'No change of a single weight between 0 and 100 flips it.',
  unranked: 'Those that remain',
  unrankedHint: 'By name: nothing puts them in an order yet.',
  rankBetween: (best: number, worst: number) => `rank ${best} to ${worst}`,
  hangs: 'This rank hangs on missing or contradicted values',
  leaderHangs: (name: string, best: number, worst: number) =>
    `${name} leads by the middle of its range only: missing or contradicted values could put it at rank ${best} to ${worst}.`,
  zeroTakesPart: 'The random weightings give every criterion of the score some weight, also one that weighs 0 now.',
  known: (known: number, all: number) => `${known} of ${all} known`,
  range: (low: string, high: string) => `${low}–${high}`,
  score: 'Score',
  showAll: (number: string) => `Show all ${number}`,
  showFewer: 'Show fewer',
  choose: (name: string) => `Look at ${name}`,
  shortlistAdd: (name: string) => `Put ${name} on the shortlist`,
  shortlistRemove: (name: string) => `Take ${name} off the shortlist`,
  shortlistFull: (most: number) => `The shortlist holds ${most}. Take one off first.`,

  /** The candidate that is looked at. */
  chosenTitle: 'What is known of it',
  criterion: 'Criterion',
  value: 'Value',
  passes: 'passes',
  fails: 'does not pass',
  unclearValue: 'not clear',
  contribution: 'Points',
  ofPoints: (points: string, most: string) => `${points} of ${most}`,
  record: 'Open the record',
  close: 'Close',
  /** What the facts say of the site itself. */
  statusOf: { active: 'active', announced: 'announced', closed: 'closed', unknown: 'status unknown' } satisfies Record<
    Status,
    string
  > as Record<Status, string>,
  confidenceOf: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' } satisfies Record<
    Confidence,
    string
  > as Record<Confidence, string>,
  ranks: (rank: number, count: string) => `Rank ${rank} of ${count}`,
  out: 'Falls out',
  evidence: (value: string) => `${value}: the records behind it`,
  countedHere: 'Counted here',
  nearestHere: 'Nearest first',
  figuresHere: 'Figures of the state',
  cargoHere: 'Its cargo figures',
  rough: 'about',
  sameTime: 'Sources of the same time contradict each other; nothing is averaged.',
  straight: 'Straight-line distances.',
  more5: 'Show more',
  ownRecord: 'From the visitor’s own location.',
  outsidePins: (names: readonly string[]) => `Left out of the link, since it is outside Mexico: ${some(names)}`,
  unknownFigures: (keys: readonly string[]) =>
    `Left out of the link, since no state has a figure for it here: ${some(keys)}`,

  /** Method. */
  method: {
    title: 'How it is calculated',
    candidates:
      'Candidates are the industrial parks and airports of the atlas that have a point and are not closed, and your own locations. Own locations take the figures of the state they lie in.',
    distanceTitle: 'Distances',
    distance:
      'Straight lines along a great circle on a sphere of 6,371.0088 km (haversine formula, Sinnott 1984); less than 0.5 % off the ellipsoid. No travel time is pretended. A point known to its town only may be some kilometres off.',
    eliminationTitle: 'Must-haves',
    elimination:
      'Each must-have looks at one candidate alone: does its value keep to the threshold? A candidate remains if it passes all that are switched on. So the order decides at which step somebody falls out, never who remains. A value that is missing, or that sources of the same time contradict across the threshold, is not clear: you choose whether such candidates are kept or dropped.',
    figureTitle: 'Figures of the states',
    figure:
      'The newest observed or estimated figure of the candidate’s state in one unit; figures for part of a year, not comparable, targets or doubtful stay out. Years differ between states and stand beside each figure. Where sources of the same time contradict each other the value is a range. Nothing is averaged, and a missing figure is not zero.',
    scoreTitle: 'Score',
    score:
      'Each value is scaled from 0 (the worst known value of all candidates, those that fell out included) to 1 (the best). The score is the weighted mean, in points from 0 to 100.',
    scale: 's = (value − worst) ÷ (best − worst)',
    sum: 'score = 100 × Σ(weight × s) ÷ Σ(weight)',
    missing:
      'A missing value counts as anything between 0 and 1, so the score becomes a range. Candidates are ranked by its middle. A rank that another value could change is marked, with the best and the worst rank possible; a figure that two candidates lack for the same state moves both alike. This assumes that the missing value lies between the worst and the best known one.',
    equal: 'Where all candidates have the same value, s is 1 for all of them.',
    stabilityTitle: 'Stability',
    stability:
      'The weights are drawn anew 1,000 times, every mixture equally likely (uniform on the simplex, by exponential numbers from a fixed generator, Mulberry32). The share is how often a candidate comes first; equal firsts share. A missing or contradicted value takes part by the middle of its range, and a criterion that weighs 0 takes part like any other: who leads only thanks to the unknown is marked at the rank, not in the share. The same link gives the same shares.',
    flip: 'For each weight, the others kept, the change at which another candidate draws level is found exactly: Δ = lead ÷ (s of the other − s of the leader), where lead = Σ weight × (s of the leader − s of the other). Only changes that keep the weight between 0 and 100 count. It is written to the next tenth, where the other one leads already, with the first whole weight that does it and everyone who is first at that weight.',
    exampleTitle: 'A worked example',
    example: (name: string) => `${name}, with the criteria of a machining supplier:`,
    exampleOwn: (name: string) => `${name}, with the criteria now in force:`,
    exampleColumns: ['Criterion and value', 's', 'Weight', 'Points'] as readonly string[],
    unknownScale: 'from 0 to 1: no data',
    exampleSum: (points: string) => `Sum: ${points} points`,
    presetTitle: 'Kinds of plant',
    preset: 'A preset is a starting point, not a finding: it adds these criteria with these weights, and no threshold.',
  },
};
