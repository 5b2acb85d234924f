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
  const equals = partners.filter((other) => rank(other) === rank(best));
  const names = list(equals.map(({ area }) => words.area(area)));
  const offer = offers.find(({ area }) => area === best.area) as Offer;
  if (best.fills.length > 0) {
    const counts = [words.number(best.fills.length), words.number(gaps.length)] as const;
    if (equals.length > 1) {
      return [best.fills.length === gaps.length ? question.bestTiedAll(names) : question.bestTied(names, ...counts)];
    }
    return [
      best.fills.length > MOST_NAMED
        ? best.fills.length === gaps.length
          ? question.bestAll(names, counts[1])
          : question.bestMany(names, ...counts)
        : question.best(names, inSkills(offer, best.fills, words)),
    ];
  }
  const opening = gaps.length === 0 ? question.noGap : question.noFill;
  if (best.deepens.length === 0) return [opening, gaps.length === 0 ? question.noDepth : ''].filter(Boolean);
  if (equals.length > 1) return [opening, question.depthTied(names)];
  const depth =
    best.deepens.length > MOST_NAMED
      ? question.depthMany(
          names,
          words.texts.skills(best.deepens.length, words.number(best.deepens.length)),
          words.companies(best.companies),
        )
      : question.depth(names, inSkills(offer, best.deepens, words));
  return [opening, depth];
}

/** What the order of partners looks at, the name apart. */
const rank = ({ fills, lacks, companies }: Completion) => `${fills.length} ${lacks.length} ${companies}`;

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
