import { type Offer, providersOf, SKILLS } from '../../data/activities.ts';
import type { Activity, Area } from '../../data/codes.ts';
import { has, type Spread } from '../../data/complementarity.ts';
import type { Completion } from '../../data/completion.ts';
import type { Words } from '../skills/words.ts';

/** Up to this many skills are named in a sentence; more are counted, and named beneath it. */
const MOST_NAMED = 3;
/** The same where they are only named, without numbers. */
const MOST_LISTED = 6;

/**
 * Who completes an area, in a few sentences: what it has and lacks, who fills that, and if nobody needs to, who adds depth.
 * @param partners the best first
 * @returns sentences whose names stand between double asterisks
 */
export function answerTo(
  base: Offer,
  offers: readonly Offer[],
  partners: readonly Completion[],
  asked: readonly Activity[],
  words: Words,
): readonly string[] {
  const { question } = words.texts;
  const skills = asked.length > 0 ? asked : SKILLS;
  const gaps = skills.filter((skill) => !has(base, skill));
  const owned = skills.filter((skill) => has(base, skill));
  const name = words.area(base.area);
  const state = [
    asked.length === 0
      ? question.hasAllOf(name, words.number(owned.length), words.number(skills.length))
      : owned.length > 0
        ? question.has(name, inSkills(base, owned, words))
        : null,
    gaps.length > 0 && gaps.length <= MOST_LISTED
      ? question.lacks(name, words.texts.list(gaps.map(words.inSentence)), gaps.length)
      : null,
  ];
  return [...state, ...partnerSentences(offers, partners, gaps, words)].filter((sentence) => sentence !== null);
}

function partnerSentences(
  offers: readonly Offer[],
  partners: readonly Completion[],
  gaps: readonly Activity[],
  words: Words,
): readonly string[] {
  const { question, list } = words.texts;
  const [best] = partners;
  if (best === undefined) return [question.noPartners];
  const offer = offers.find(({ area }) => area === best.area) as Offer;
  if (best.fills.length > 0) {
    const counts = [words.number(best.fills.length), words.number(gaps.length)] as const;
    const equals = partners.filter(({ fills }) => fills.length === best.fills.length);
    const names = list(equals.map(({ area }) => words.area(area)));
    if (equals.length > 1) return [tied(names, equals, best, counts, words), ...deepest(equals, words)];
    return [
      best.fills.length > MOST_NAMED
        ? best.fills.length === gaps.length
          ? question.bestAll(names, counts[1])
          : question.bestMany(names, ...counts)
        : question.best(names, inSkills(offer, best.fills, words)),
    ];
  }
  const equals = partners.filter((other) => depth(other) === depth(best));
  const names = list(equals.map(({ area }) => words.area(area)));
  const opening = gaps.length === 0 ? question.noGap : question.noFill;
  if (best.deepens.length === 0) return [opening, gaps.length === 0 ? question.noDepth : ''].filter(Boolean);
  if (equals.length > 1) return [opening, question.depthTied(names)];
  const most =
    best.deepens.length > MOST_NAMED
      ? question.depthMany(
          names,
          words.texts.skills(best.deepens.length, words.number(best.deepens.length)),
          words.companies(best.companies),
        )
      : question.depth(names, inSkills(offer, best.deepens, words));
  return [opening, most];
}

/** What the order of partners that fill equally much looks at, the name apart. */
const depth = ({ lacks, companies }: Completion) => `${lacks.length} ${companies}`;

/** Partners that fill equally many gaps; which, where they all fill the same few. */
function tied(
  names: string,
  equals: readonly Completion[],
  best: Completion,
  counts: readonly [fills: string, gaps: string],
  { texts, inSentence }: Words,
): string {
  const { question, list } = texts;
  if (counts[0] === counts[1]) return question.bestTiedAll(names);
  const isSame = equals.every(({ fills }) => fills.every((skill) => best.fills.includes(skill)));
  return isSame && best.fills.length <= MOST_LISTED
    ? question.bestTiedSame(names, list(best.fills.map(inSentence)))
    : question.bestTied(names, ...counts);
}

/** Of partners that fill equally many gaps, the one with more of the other skills or more companies; none where two are equal. */
function deepest([first, second]: readonly Completion[], words: Words): readonly string[] {
  if (first === undefined || (second !== undefined && depth(first) === depth(second))) return [];
  const { question, skills } = words.texts;
  if (first.deepens.length === 0)
    return [question.mostOfThese(words.area(first.area), words.companies(first.companies))];
  const { length } = first.deepens;
  return [
    question.depthOfThese(
      words.area(first.area),
      skills(length, words.number(length)),
      words.companies(first.companies),
    ),
  ];
}

/** "10 companies in machining and 3 in testing" */
function inSkills(offer: Offer, skills: readonly Activity[], words: Words): string {
  return words.texts.question.inSkills(
    skills.map((skill) => {
      const { length } = providersOf(offer, skill);
      return [length, words.number(length), words.inSentence(skill)] as const;
    }),
  );
}

/** What a group of areas lacks as a whole, and what stands in one of them only. */
export function wholeAnswer(
  spread: readonly Spread[],
  group: 'alliance' | 'compared',
  words: Words,
): readonly string[] {
  const { whole, list } = words.texts;
  const total = words.number(SKILLS.length);
  const missing = spread.filter(({ areas }) => areas.length === 0);
  const single = spread.filter(({ areas }) => areas.length === 1);
  const lacks =
    missing.length === 0
      ? whole.lacksNone[group](total)
      : whole.lacks[group](
          words.number(missing.length),
          total,
          list(missing.map(({ skill }) => words.inSentence(skill))),
        );
  if (single.length === 0) return [lacks];
  const named = single.map(({ skill, areas: [area], providers }) =>
    whole.singleSkill(words.inSentence(skill), words.area(area as Area), words.companies(providers)),
  );
  return [lacks, whole.single(single.length, list(named))];
}
