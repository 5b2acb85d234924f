import { FileText, Printer } from 'lucide-react';
import type { MouseEvent } from 'react';
import { selectLang, selectMatches } from '../state/selectors.ts';
import { type State, useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { type Scope, scopeOf } from './handout/scope.ts';
import { printPage } from './printing.ts';
import { SaveTiles, type Tile } from './SaveTiles.tsx';
import { useShareTexts } from './texts.ts';

/** To read and to leave with others: a file that needs neither network nor program, and paper. */
export function PaperPart() {
  const share = useShareTexts();
  const lang = useAtlas(selectLang);
  const visible = useAtlas((state) => selectMatches(state).visible.length);
  const open = useAtlas(countOpen);
  const printAfterClosing = (event: MouseEvent<HTMLButtonElement>) => {
    event.currentTarget.closest('dialog')?.close();
    void printPage();
  };
  const tile = (key: Scope, name: string, count: number): Tile<Scope> => ({
    key,
    icon: FileText,
    name,
    hints: [share.handoutOf(count, formatNumber(count, lang)), share.handoutOpens],
  });
  return (
    <section className="share-part">
      <div className="share-part-head">
        <h3 className="section-title">{share.paper}</h3>
        <p className="share-hint">{share.paperText}</p>
      </div>
      <SaveTiles
        tiles={[
          tile('visible', share.handoutVisible, visible),
          ...(open > 0 ? [tile('open', share.handoutOpen, open)] : []),
        ]}
        isDisabled={visible === 0 && open === 0}
        save={async (scope) => (await import('./handout/saveHandout.ts')).saveHandout(scope)}
        failed={share.fileFailed}
      >
        <button type="button" className="button share-tile" onClick={printAfterClosing}>
          <Printer size={18} strokeWidth={1.9} aria-hidden="true" />
          <span className="share-tile-name">{share.printButton}</span>{' '}
          <span className="share-tile-hints">
            <small>{share.printText}</small>
          </span>
        </button>
      </SaveTiles>
    </section>
  );
}

const countOpen = (state: State): number => (state.view.select === null ? 0 : scopeOf(state, 'open').length);
