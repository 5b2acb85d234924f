/** The method page; activities and synergies have their own. Words between underscores are symbols of a formula. */
export const compareMethod = {
  title: 'How the comparison is made',
  intro:
    'Every figure stands as its source gives it. Nothing is averaged, estimated or filled in by this atlas; what it computes itself is on this page, with an example from the facts of this edition.',
  noExample: 'In these areas there is nothing to show it with.',

  newest: {
    title: 'One cell, several sources',
    says: 'A cell shows the newest figure in its unit. Where sources contradict each other for the same time, it shows the range of the newest two years in place of a single number, with the newest of them and how many sources stand behind it.',
    formula: 'range = min(_v_) … max(_v_), for all _v_ with _t_ ≥ _T_ − 1',
    unit: 'Unit: that of the row.',
    symbols: [
      ['range', 'what the cell shows: the least and the greatest of the figures'],
      ['v', 'a figure, observed or estimated, in the row’s unit'],
      ['t', 'its year'],
      ['T', 'the year of the newest of them'],
    ],
    example: (v: { title: string; area: string; list: string; shown: string }) =>
      `${v.title}, ${v.area}: ${v.list}. The cell shows ${v.shown}.`,
    limits: [
      'Sources count differently (plants, companies, members) even in one unit; the notes of each figure say so.',
      'Figures for part of a year, targets, doubtful figures and those whose own note says that they measure something else (another price base, one end of a span, one trade, another area) are listed and marked, but never make a range, a place or a chart. An area with no others shows the newest of them, marked and without a place.',
      'Figures in different units are never set against each other: an indicator with several units has one row for each.',
    ],
  },
  places: {
    title: 'Places among those with data',
    says: 'Only states with a comparable figure are ranked, and the place says among how many. Where sources differ the place lies between two. Equal figures share the better place. Mexico and the Alliance are references and have none; nor has a count of zero, though it is among those with data.',
    formula: 'best = 1 + |{ _j_ : _l_(_j_) > _h_(_i_) }|,  worst = 1 + |{ _j_ : _h_(_j_) > _l_(_i_) }|',
    unit: 'Without unit: places among the states with data, 1 is the first.',
    symbols: [
      ['best, worst', 'the first and the last place that the state may have; one place where they are equal'],
      ['|{ … }|', 'how many states are as described'],
      ['i', 'the state that is ranked'],
      ['j', 'any other state with data'],
      [
        'l, h',
        'least and greatest of what recent sources state; equal where they agree. Where less is better, both change sign',
      ],
    ],
    nobody: 'nobody',
    example: (v: {
      title: string;
      list: string;
      area: string;
      surely: string;
      better: string;
      best: string;
      perhaps: string;
      maybe: string;
      worst: string;
      place: string;
    }) =>
      `${v.title}: ${v.list}. Better than ${v.area} for certain: ${v.surely}, so best = 1 + ${v.better} = ${v.best}. Better perhaps: ${v.perhaps}, so worst = 1 + ${v.maybe} = ${v.worst}. ${v.area} is ${v.place}.`,
    limits: [
      'Figures of different years are ranked together; the row says which years, and old ones are marked.',
      'A state without a figure is not last: nobody in these sources has counted it.',
      'When a figure appears or disappears, the “of …” changes with the places.',
    ],
  },
  perMillion: {
    title: 'Per million inhabitants',
    says: 'What this atlas counts can be set against the population, so that small states stand beside large ones.',
    formula: '_q_ = _n_ ÷ _p_ × 1,000,000',
    unit: 'Unit: organizations per million inhabitants.',
    symbols: [
      ['q', 'what the cell shows per million inhabitants'],
      ['n', 'organizations counted in the area'],
      ['p', 'its inhabitants, the newest figure of the indicator “Population”; of the Alliance the sum of its states’'],
    ],
    example: (v: {
      area: string;
      title: string;
      count: string;
      population: string;
      year: string;
      result: string;
      source: string;
    }) => `${v.title}, ${v.area}: ${v.count} ÷ ${v.population} (${v.year}, ${v.source}) × 1,000,000 = ${v.result}.`,
    limits: [
      'The population is the newest one for every year shown, since no other is in the facts.',
      'A density of what is listed, not of what exists: read it beside the coverage line.',
    ],
  },
  counted: {
    title: 'Counted in this atlas',
    says: 'Counts are of the records of this atlas, whatever the filter. Closed organizations count only as closed. Roles, activities, countries, certificates and beginnings are those of companies and start-ups.',
    formula: 'coverage = listed beside reported; never one divided by the other',
    unit: 'Unit: companies.',
    symbols: [
      ['coverage', 'the line beside all that this atlas counts'],
      ['listed', 'companies and start-ups of this atlas, closed ones left out'],
      ['reported', 'the companies that sources state, by the rule of a cell'],
    ],
    example: (v: { area: string; listed: string; reported: string }) => `${v.area}: ${v.listed}; ${v.reported}.`,
    limits: [
      'What is listed depends on what is public. A count of zero means that none is listed, not that there is none.',
      '“Known to be certified” counts where a source says so; blank is not “no”.',
      'An organization with several activities or certificates counts once in each of them.',
    ],
  },
  year: {
    title: 'The year',
    says: 'With a year chosen, a cell shows the newest figure up to that year, and counts hold what is known to have begun by then; what has no date stands beside.',
    formula: '_n_(_y_) = |{ _o_ : _s_(_o_) ≤ _y_ }|',
    unit: 'Unit: organizations.',
    symbols: [
      ['n(y)', 'organizations known to have begun by the year'],
      ['y', 'the chosen year'],
      ['o', 'an organization that is not closed today'],
      ['s', 'when it began at its site'],
    ],
    example: (v: { year: string; area: string; begun: string; undated: string }) =>
      `${v.area} in ${v.year}: ${v.begun} known to have begun, ${v.undated} of unknown beginning.`,
    limits: [
      'Most beginnings are not known, so this is no growth curve.',
      'What had closed before today is missing from earlier years, as the day of closing is seldom known.',
    ],
  },
  distance: {
    title: 'Distances',
    says: 'Distances are straight lines between points on a sphere, not roads.',
    formula: '_d_ = 2_R_ · arcsin √( sin²(Δφ ÷ 2) + cos φ₁ · cos φ₂ · sin²(Δλ ÷ 2) )',
    unit: 'Unit: km; angles in radians.',
    symbols: [
      ['d', 'the distance between two points'],
      ['R', 'the mean radius of the earth, 6,371.0088 km (IUGG)'],
      ['φ, λ', 'latitude and longitude of the one point (₁) and of the other (₂)'],
      ['Δφ, Δλ', 'their differences'],
    ],
    example: (v: { a: string; b: string; from: string; to: string; km: string }) =>
      `From ${v.a} (${v.from}) to ${v.b} (${v.to}): ${v.km}.`,
    limits: [
      'Less than 0.5 % off the ellipsoid.',
      'Many points stand for a park or a town; a distance between two of them is as exact as they are.',
    ],
  },
};
