import { useMemo } from 'react';
import { offerOf, providersOf, SKILLS } from '../../data/activities.ts';
import { statesOf } from '../../data/areas.ts';
import { NO_OVERLAY } from '../../state/overlay.ts';
import { useAtlas } from '../../state/store.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { cellOf } from '../skills/cell.ts';
import { cellOnMap, colorsByCount } from '../skills/overlay.ts';
import { useWords } from '../skills/words.ts';
import type { Synergy } from './useSynergy.ts';

/** The map beside the synergies: states by companies with the skills in question, the pair, and who stands behind what is open. */
export function useSynergyOverlay({ asked, pair }: Synergy): void {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const row = useAtlas(({ view }) => view.compare.row);
  const cell = useAtlas(({ view }) => view.compare.cell);
  const [a, b] = [pair?.a, pair?.b];
  useOverlay(
    useMemo(() => {
      const open = cellOf({ row, cell });
      const skills = open ? [open.activity] : asked.length > 0 ? asked : SKILLS;
      const { matrix, question } = words.texts;
      const title = open
        ? matrix.mapTitle(words.activity(open.activity))
        : asked.length > 0
          ? matrix.mapTitle(words.texts.list(asked.map(words.activity)))
          : question.mapTitle;
      const shown = cellOnMap(listings, open, words);
      const pairStates = [a, b].flatMap((area) => (area === undefined ? [] : statesOf(area)));
      return {
        ...NO_OVERLAY,
        color: colorsByCount(title, matrix.mapNote, (state) => {
          const offer = offerOf(listings, state);
          return new Set(skills.flatMap((skill) => providersOf(offer, skill))).size;
        }),
        lines: shown.lines,
        lit: [...pairStates, ...shown.lit],
      };
    }, [words, listings, row, cell, asked, a, b]),
  );
}
