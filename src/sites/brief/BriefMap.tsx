import { use, useMemo } from 'react';
import type { Facts } from '../../data/facts.ts';
import { type Place, placesOf } from '../../data/places.ts';
import { memo } from '../../lib/memo.ts';
import { once } from '../../lib/once.ts';
import { loadBaseShapes } from '../../map/baseShapes.ts';
import type { Box } from '../../map/shapes.ts';
import { mapFigure } from '../../map/vector/figure.ts';
import { legendOf } from '../../map/vector/legend.ts';
import { signNode } from '../../map/vector/legendBlock.ts';
import type { Pin, Ring } from '../../state/overlay.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { PALETTES } from '../../ui/palette.ts';
import { toElement } from '../../ui/vector/node.ts';
import { useBriefTexts } from './texts.ts';

type Props = {
  /** Unique in the page: several maps stand in one document. */
  id: string;
  title: string;
  box: Box;
  rings: readonly Ring[];
  pins: readonly Pin[];
  width: number;
  height: number;
};

/** Everyone who is there now: a filter left on elsewhere would make the picture disagree with the numbers beside it. */
const presentPlaces = memo((facts: Facts): readonly Place[] =>
  placesOf(
    facts.listings,
    facts.listings.flatMap(({ status, kind }, i) =>
      status === 'closed' || status === 'announced' || kind === 'event' ? [] : [i],
    ),
  ),
);

/** A vector map with rings, pins, scale and legend: sharp in print, and never blank. */
export function BriefMap({ id, title, box, rings, pins, width, height }: Props) {
  const shapes = use(once(loadBaseShapes));
  const facts = useAtlas((state) => state.facts);
  const lang = useAtlas(selectLang);
  const texts = useBriefTexts();
  const map = useMemo(
    () =>
      mapFigure(
        {
          id,
          width,
          height,
          frame: { of: 'box', box },
          shapes,
          places: presentPlaces(facts),
          listings: facts.listings,
          layers: ['alliance', 'hubs', 'states', 'towns', 'water', 'labels'],
          color: null,
          overlay: { rings, pins, lines: [] },
          selected: [],
          // Paper is white, whatever the screen.
          theme: 'light',
          lang,
          isSpread: true,
        },
        title,
        true,
      ),
    [id, title, box, rings, pins, width, height, shapes, facts, lang],
  );
  return (
    <figure className="brief-map">
      {toElement(map.svg)}
      <figcaption className="brief-legend">
        {legendOf(map.marks, null, PALETTES.light, lang)
          .flatMap(({ rows }) => rows)
          .map(({ sign, label }) => (
            <span key={label} className="brief-key">
              <svg viewBox="-13 -13 26 26" aria-hidden="true">
                {toElement(signNode(sign, PALETTES.light))}
              </svg>
              {label}
            </span>
          ))}
        {map.outside > 0 && <span>{texts.outside(map.outside, formatNumber(map.outside, lang))}</span>}
      </figcaption>
    </figure>
  );
}
