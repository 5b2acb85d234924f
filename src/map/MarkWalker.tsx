import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import * as actions from '../state/actions.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import type { Atlas } from './bind.ts';
import type { Mark } from './marks.ts';
import { markText } from './markText.ts';
import { hoverId, openMark } from './pointer.ts';
import { contains, viewBox } from './viewport.ts';
import { walk } from './walk.ts';

/** More marks than that in view are too many to walk; the larger ones stay. */
const MOST = 200;
const optionId = (mark: Mark) => `mark-${mark.id}`;

/** One Tab stop for all marks in view: a list box that is walked by arrow keys in the direction they point. */
export function MarkWalker({ atlas }: { atlas: Atlas }) {
  const { map: texts } = useTexts();
  const lang = useAtlas(selectLang);
  const listings = useAtlas(({ facts }) => facts.listings);
  const [isFocused, setFocused] = useState(false);
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [active, setActive] = useState<string | null>(null);

  useEffect(() => {
    if (!isFocused) return;
    const look = () => setMarks(marksInView(atlas));
    look();
    const { unsubscribe } = atlas.map.on('idle', look);
    return unsubscribe;
  }, [isFocused, atlas]);

  const current = marks.find(({ id }) => id === active);
  const go = (id: string | null) => {
    const mark = marks.find((other) => other.id === id);
    if (!mark) return;
    setActive(mark.id);
    actions.hover(hoverId(mark, useAtlas));
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const spots = marks.map(({ id, lon, lat }) => ({ id, ...xy(atlas, lon, lat) }));
    const next = walk(spots, active, event.key);
    if (next !== undefined) go(next);
    else if (event.key === '+' || event.key === '=') atlas.map.zoomIn();
    else if (event.key === '-') atlas.map.zoomOut();
    else if ((event.key === 'Enter' || event.key === ' ') && current) openMark(atlas.map, useAtlas, current);
    else return;
    event.preventDefault();
  };
  const blur = () => {
    setFocused(false);
    setActive(null);
    actions.hover(null);
  };
  return (
    <div className="mark-walker">
      <div
        className="mark-walker-list"
        role="listbox"
        tabIndex={0}
        aria-label={texts.marksInView}
        aria-activedescendant={current && optionId(current)}
        onFocus={() => setFocused(true)}
        onBlur={blur}
        onKeyDown={press}
      >
        {isFocused &&
          marks.map((mark) => (
            <div key={mark.id} id={optionId(mark)} role="option" aria-selected={mark === current} tabIndex={-1}>
              {markText(mark, listings, lang)}
            </div>
          ))}
      </div>
      {isFocused && (
        <p className="mark-walker-sign" aria-hidden="true">
          <strong>{current ? markText(current, listings, lang) : texts.marksInView}</strong>
          <span>{marks.length ? texts.walkHint : texts.noMarks}</span>
        </p>
      )}
    </div>
  );
}

/** Those in view from the largest to the smallest. */
function marksInView({ map, marks }: Atlas): readonly Mark[] {
  const view = viewBox(map);
  return marks()
    .filter(({ lon, lat }) => contains(view, lon, lat))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}

function xy({ map }: Atlas, lon: number, lat: number): { x: number; y: number } {
  const { x, y } = map.project([lon, lat]);
  return { x, y };
}
