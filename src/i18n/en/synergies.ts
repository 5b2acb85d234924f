const plural = new Intl.PluralRules('en');
/** "1 company", "15 companies"; the number comes formatted. */
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;
const listFormat = new Intl.ListFormat('en', { type: 'conjunction' });
const list = (items: readonly string[]) => listFormat.format(items);

/** Activities, synergies and talent of the compare workspace. */
export const synergies = {
  list,
  companies: (count: number, number: string) => counted(count, number, 'company', 'companies'),
  organizations: (count: number, number: string) => counted(count, number, 'organization', 'organizations'),
  skills: (count: number, number: string) => counted(count, number, 'skill', 'skills'),
  listed: (count: number, number: string) => `${counted(count, number, 'company', 'companies')} listed`,
  reported: (low: string, high: string) =>
    low === high ? `sources report ${low}` : `sources report ${low} to ${high}`,
  silent: (count: number, number: string) =>
    plural.select(count) === 'one' ? `${number} states no activity` : `${number} state no activity`,
  today: (year: string) =>
    `These counts are of today, not of ${year}: of most organizations the year they began is not known.`,
  basis:
    'Counted over the companies and start-ups of this atlas that are not closed, whatever the filter. One that is not listed, or whose activities no source states, may still exist.',
  servicesApart: (names: string) =>
    `${names} serve the industry rather than make, repair or design aircraft, and are mostly the work of schools, clusters, parks and governments. They are counted over organizations of every kind, and take no part in quotients and synergies.`,

  evidence: {
    label: 'Evidence',
    title: (activity: string, area: string) => `${activity} in ${area}`,
    close: 'Close the evidence',
    inExplore: 'Show in Explore',
    nobody: (area: string) => `No company of ${area} that does this is listed.`,
    nobodyService: (area: string) => `No organization of ${area} that does this is listed.`,
    nearest: 'Nearest elsewhere',
    nearestIs: (km: string) => `${km} in a straight line between these two:`,
    from: 'From',
    to: 'To',
    noNearest: 'Nobody elsewhere with a known point does this, or nobody here has a point to measure from.',
    means:
      'The nearest pair of a listed company of the area and a provider outside it, both with a point; great circle, not road. ≈ one of the two points stands for a town.',
    unplaced: (counts: string) =>
      `Others elsewhere do it too, but have no known point and could not be measured: ${counts}.`,
    noPoint: 'known to the state only',
    confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
    show: (activity: string, area: string, count: string) => `${activity} in ${area}: ${count}. Show who`,
  },

  matrix: {
    title: 'Who can do what',
    lead: 'Each number is the companies listed with that activity. ×1.5 is the location quotient: half as common again here as in the whole atlas.',
    formula: 'LQ = (n ÷ N) ÷ (m ÷ M)',
    formulaWhere:
      'n companies of the area with the activity, N companies listed in the area, m and M the same for the whole atlas (the area included).',
    caveat:
      'Blank where fewer than 3 companies of the area have the activity, or the area lists fewer than 5. It says what an area is listed for, not how large its industry is; where many state no activity, every quotient is too low.',
    nearestNote:
      'An empty cell names the nearest provider elsewhere and how far it is: straight line between the nearest pair of a listed company of the area and a provider outside it, of those with a point. ≈ one of the two points stands for a town; * others elsewhere have it too, but no point to measure to.',
    activity: 'Activity',
    groupSkills: 'Skills of companies',
    groupServices: 'Services to the industry',
    mostFirst: 'most listed first',
    below: (to: string) => `below ×${to}`,
    between: (from: string, to: string) => `×${from} to ×${to}`,
    from: (from: string) => `×${from} or more`,
    keyNearest: 'nobody listed: the nearest elsewhere',
    servicesNote: 'organizations of every kind; no quotient',
    none: 'none',
    nobodyElsewhere: 'nobody',
    quotient: (value: string) => `×${value}`,
    cell: (activity: string, area: string, count: string, quotient: string) =>
      `${activity} in ${area}: ${count}${quotient}`,
    cellQuotient: (value: string) => `, location quotient ${value}`,
    cellBlank: {
      service: '',
      'few-listed': ', no quotient: fewer than 5 listed in the area',
      'few-providers': ', no quotient: fewer than 3 have it',
    },
    nearest: (name: string, area: string, km: string) => `Nearest elsewhere: ${name}, ${area}, ${km}`,
    countIn: (count: string, area: string) => `${count} in ${area}`,
    unplaced: (counts: string) => `not measured, for want of a point: ${counts}`,
    unmeasured: 'no point',
    cellNearest: (name: string, area: string, km: string) => `; nearest ${name}, ${area}, ${km}`,
    onMap: (activity: string) => `Colour the map by ${activity}`,
    legend: 'Quotient',
    mapTitle: (activity: string) => `${activity}: companies`,
    mapTitleService: (activity: string) => `${activity}: organizations`,
    mapNote: 'Listed in this atlas; not listed is not the same as not there.',
  },

  question: {
    title: 'Who completes whom',
    before: 'Who completes',
    between: 'in',
    after: '?',
    area: 'The area to complete',
    skills: 'The skills in question',
    add: 'Add a skill',
    addFirst: 'any of the skills',
    remove: (skill: string) => `Remove ${skill}`,
    clear: 'All skills',
    answer: 'Answer',
    has: (area: string, skills: string) => `**${area}** already has ${skills}.`,
    hasAllOf: (area: string, have: string, of: string) => `**${area}** has ${have} of the ${of} skills.`,
    lacks: (area: string, skills: string, _count: number) => `**${area}** lacks ${skills}.`,
    inSkills: (skills: readonly (readonly [count: number, number: string, skill: string])[]) =>
      list(
        skills.map(([count, number, skill], i) =>
          i === 0 ? `${counted(count, number, 'company', 'companies')} in ${skill}` : `${number} in ${skill}`,
        ),
      ),
    best: (area: string, skills: string) => `**${area}** completes it best: it adds ${skills}.`,
    bestMany: (area: string, fills: string, gaps: string) =>
      `**${area}** completes it best: it adds ${fills} of the ${gaps} skills that are missing.`,
    bestAll: (area: string, gaps: string) =>
      `**${area}** completes it best: it adds all ${gaps} skills that are missing.`,
    bestTiedAll: (areas: string) => `**${areas}** complete it equally well: each adds all that is missing.`,
    bestTied: (areas: string, fills: string, gaps: string) =>
      `**${areas}** complete it equally well: each adds ${fills} of the ${gaps} skills that are missing.`,
    bestTiedSame: (areas: string, skills: string) => `**${areas}** complete it equally well: each adds ${skills}.`,
    depthOfThese: (area: string, skills: string, companies: string) =>
      `Of these, **${area}** adds the most depth: ${skills} in common, and ${companies} with one of those in question.`,
    mostOfThese: (area: string, companies: string) => `Of these, **${area}** adds the most companies: ${companies}.`,
    noGap: 'So no partner fills a gap here.',
    noFill: 'None of the others has what is missing.',
    depth: (area: string, skills: string) => `**${area}** adds the most depth: ${skills}.`,
    depthMany: (area: string, skills: string, companies: string) =>
      `**${area}** adds the most depth: ${skills} in common, with ${companies}.`,
    depthTied: (areas: string) => `**${areas}** add equally much depth.`,
    noDepth: 'None of the others has any of it listed either.',
    partners: 'Partners, the best first',
    order: 'Ordered by gaps filled, then skills in question that the partner has, then its companies, then name.',
    adds: 'Adds',
    deepens: 'Both have',
    without: 'Lacks',
    nothing: 'nothing that is missing',
    fillsGap: 'fills a gap',
    none: 'none listed',
    partner: 'Area',
    common: (count: string) => `${count} in common`,
    seePair: (a: string, b: string) => `${a} and ${b} side by side`,
    noPartners: 'Add a state that shares no territory with this area to see who completes it.',
    mapTitle: 'Companies with a stated skill',
  },

  whole: {
    code: 'Activity code',
    lacksNone: {
      alliance: (total: string) =>
        `**The Alliance as a whole lacks none** of the ${total} skills: each has at least one listed company.`,
      compared: (total: string) =>
        `**Together the compared states lack none** of the ${total} skills: each has at least one listed company.`,
    },
    lacks: {
      alliance: (count: string, total: string, skills: string) =>
        `**The Alliance as a whole lacks ${count}** of the ${total} skills: ${skills}.`,
      compared: (count: string, total: string, skills: string) =>
        `**Together the compared states lack ${count}** of the ${total} skills: ${skills}.`,
    },
    single: (count: number, skills: string) =>
      plural.select(count) === 'one' ? `In one state only: ${skills}.` : `In one state only are ${skills}.`,
    singleSkill: (skill: string, state: string, companies: string) => `${skill} (${state}, ${companies})`,
    title: { alliance: 'The Alliance as one', compared: 'The compared states as one' },
    lead: 'Each disc is a state that has the skill, as large as the number of its companies. Rarest first.',
    inNone: 'In no state',
    inOne: 'In one state only',
    inSome: (number: string) => `In ${number} states`,
    inAll: 'In all states',
    companies: 'Companies',
    skill: 'Skill',
    groups: { alliance: 'The Alliance', compared: 'The compared states' },
    which: 'Which states together',
    seeAll: 'See all of it',
  },

  pair: {
    where: 'Found in',
    title: 'Two areas side by side',
    all: 'All pairs, the most complementary first',
    showAll: (number: string) => `Show all ${number} pairs`,
    fewer: 'Show only the first',
    only: (area: string) => `Only ${area}`,
    both: 'Both',
    neither: 'Neither',
    nothing: 'none',
    complementarity: 'Complementarity',
    of: (different: string, either: string) => `${different} of ${either} skills are in one of the two only`,
    none: 'Neither has a skill listed',
    name: (a: string, b: string) => `${a} and ${b}`,
    choose: (a: string, b: string, percent: string) => `${a} and ${b}: ${percent}`,
    formula: 'C = |A △ B| ÷ |A ∪ B|',
    limits:
      'The share of the skills found in either area that are found in exactly one. One company is enough to have a skill, so it says nothing of capacity, price or quality, nor which of the two gains; and it is high wherever one of the two lists few companies.',
    thin: (area: string, companies: string) =>
      `${area} lists only ${companies}: this pair says more of the atlas than of the state.`,
    thinShort: 'few companies listed',
    thinNote: '* One of the two lists fewer than 5 companies, so the pair says more of the atlas than of the states.',
    swap: 'Swap the two',
  },

  talent: {
    title: 'Schools beside skills',
    lead: 'Which skills of an area have a university, training or research centre of the same area near at least one of their companies.',
    within: 'Within',
    distance: 'Distance between school and company, in km',
    km: (number: string) => `${number} km`,
    straight: 'Straight line from school to company; ≈ one of the two points stands for a town.',
    verdict: {
      named: 'A school near names this skill',
      near: 'Schools near, none names it',
      none: 'No school near',
      unknown: 'Cannot be measured',
    },
    verdictMeans: {
      named: 'a source of the school names this very activity',
      near: 'what they teach of it is not stated',
      none: 'further away than the distance chosen',
      unknown: 'no company with the skill, or no school of the area, has a known point',
    },
    summary: (area: string, km: string) => `${area}: skills with schools within ${km}`,
    schools: (count: number, number: string) => counted(count, number, 'school', 'schools'),
    unplaced: (count: number, number: string) =>
      `${counted(count, number, 'of them has', 'of them have')} no point and cannot be measured.`,
    noSchools: (area: string) => `No school of ${area} is listed.`,
    noSkills: (area: string) => `No company of ${area} with a stated skill is listed.`,
    skill: 'Skill',
    companies: 'Companies',
    placed: (placed: string, all: string) => `${placed} of ${all} with a point`,
    naming: 'Schools that name it',
    others: 'Other schools near',
    nearest: (km: string) => `nearest ${km}`,
    programmes:
      'Only what the sources of a school state as its activities counts as naming a skill; what is not stated is not assumed. Schools of the same area only.',
    open: (skill: string) => `Companies and schools of ${skill}`,
    ring: (km: string) => `${km} km`,
    companiesWith: (skill: string) => `Companies with ${skill}`,
    ofWhichName: (count: number, number: string) => `of which ${counted(count, number, 'names', 'name')} the skill`,
    schoolsNear: (km: string) => `Schools within ${km}`,
    nearestSchool: 'Nearest school',
  },

  method: {
    quotient: {
      title: 'Location quotient',
      formula: 'LQ = (n ÷ N) ÷ (m ÷ M)',
      symbols: [
        ['LQ', 'how common the activity is in the area, as a multiple of how common it is in the whole atlas'],
        ['n', 'listed companies of the area that have the activity'],
        ['N', 'companies listed in the area, those that state no activity included'],
        ['m', 'listed companies of the whole atlas that have the activity'],
        ['M', 'companies listed in the whole atlas, the area included'],
      ],
      unit: 'Without unit: 1 is as common as in the whole atlas, 2 twice as common.',
      example: (activity: string, area: string) => `${activity} in ${area}, with the figures of this edition:`,
      limits:
        'Blank where n < 3 or N < 5, for a single company more or less would change it too much. It compares what is listed, so it is too low where many companies state no activity, and it knows nothing of their size. Services to the industry have none.',
    },
    complementarity: {
      title: 'Complementarity',
      formula: 'C = |A △ B| ÷ |A ∪ B|',
      symbols: [
        ['C', 'how much two areas complete each other'],
        ['A, B', 'the skills of which at least one company is listed in the one area, in the other'],
        ['A △ B', 'skills found in exactly one of the two'],
        ['A ∪ B', 'skills found in at least one of the two'],
      ],
      unit: 'A share from 0 (the same skills) to 1 (none in common). Symmetric. Ties are ordered by name.',
      example: (a: string, b: string) => `${a} and ${b}, with the figures of this edition:`,
      limits:
        'One company is enough, so it says nothing of capacity; it does not tell which of the two gains; and an area with few listed companies seems to complete everybody. Areas that share a state, such as the Alliance and one of its members, form no pair.',
    },
    partners: {
      title: 'Partners of an area',
      text: 'Ordered by how many of the skills in question the partner has and the area lacks, then by how many it has at all, then by its companies with any of them (each counted once), then by name. Where nothing is missing the order tells depth, not completion, and the page says so.',
      unit: 'Unit: numbers of skills and of companies; nothing is weighted or added up.',
      example: (area: string, lacks: string, of: string) =>
        `${area} lacks ${lacks} of the ${of} skills. Its first partners in the Alliance, with the figures of this edition:`,
      line: (area: string, fills: string, has: string, companies: string) =>
        `${area}: fills ${fills}, has ${has} in all, ${companies}`,
    },
    nearest: {
      title: 'Nearest provider',
      text: 'Great circle (haversine, mean radius 6,371.0088 km), not road. An empty cell is measured between the nearest pair of a listed company of the area and a provider outside it; where no company of the area has a point, from its organizations of every kind. Organizations without a point cannot be measured: an asterisk marks a cell where there are such, and its evidence says how many in which state. ≈ marks a point that stands for a town or municipality.',
      unit: 'Unit: km.',
      example: (activity: string, area: string, from: string, to: string, km: string) =>
        `${activity} in ${area}, where none is listed: from ${from} to ${to}, ${km}.`,
    },
    reach: {
      title: 'Schools within reach',
      text: 'A school counts as near a skill if it is within the chosen distance of at least one company of the same area that has it; it names the skill if a source of the school does. Organizations without a point are left out and counted beside it.',
      unit: 'Unit: numbers of schools; the distance in km, a straight line as above.',
      example: (v: {
        skill: string;
        area: string;
        companies: string;
        placed: string;
        km: string;
        schools: string;
        naming: string;
        school: string;
        company: string;
        nearest: string;
      }) =>
        `${v.skill} in ${v.area}: ${v.companies}, ${v.placed} with a point. ${v.schools} within ${v.km} of at least one of them, ${v.naming}. The nearest: ${v.school}, ${v.nearest} from ${v.company}.`,
    },
    services: {
      title: 'Skills and services',
      text: (skills: string, services: string) =>
        `Of the activities of the atlas ${skills} are skills that companies sell: they make up the quotient and the synergies. ${services} serve the industry and are counted apart, over organizations of every kind.`,
    },
  },
};
