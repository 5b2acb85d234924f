import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import type { Flip, Flips } from '../engine/flips.ts';
import { formatChangeBeyond } from '../formatPoints.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis } from '../useAnalysis.ts';

/** The smaller one of both changes that flip the leader. */
export function nearestFlip({ up, down }: Flips): Flip | null {
  if (up === null || down === null) return up ?? down;
  return Math.abs(down.points) < up.points ? down : up;
}

/** As many names as a line has room for. */
const MOST_NAMED = 3;

/** The names of those that a flip puts first; where they are many, two of them and how many more. */
export function useFirstNames(): (flip: Flip) => readonly string[] {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const { candidates } = useAnalysis();
  return ({ firsts }) => {
    const names = firsts.flatMap((at) => candidates[at]?.name ?? []);
    if (names.length <= MOST_NAMED) return names;
    return [...names.slice(0, MOST_NAMED - 1), sites.andMore(formatNumber(names.length - MOST_NAMED + 1, lang))];
  };
}

/** What change of this weight alone takes the first place from the leader, and who has it then; nothing where none does. */
export function FlipText({ flips }: { flips: Flips }) {
  const sites = useSitesTexts();
  const namesOf = useFirstNames();
  const flip = nearestFlip(flips);
  return flip && <span>{sites.flip(formatChangeBeyond(flip.points), flip.weight, namesOf(flip))}</span>;
}
