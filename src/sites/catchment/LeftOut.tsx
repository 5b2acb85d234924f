import type { Suppliers } from '../../data/suppliers.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { NearList } from '../evidence/NearList.tsx';
import type { Site } from '../site.ts';
import { useSurroundingsTexts } from '../surroundingsTexts.ts';
import { Unplaced } from './Unplaced.tsx';

/** Whom the answer leaves out because something about them is not known: an honest answer says so. */
export function LeftOut({ site, answer }: { site: Site; answer: Suppliers }) {
  const lang = useAtlas(selectLang);
  const texts = useSurroundingsTexts();
  const { otherStatus, vague, unplaced, unknownActivity } = answer;
  const groups = [
    { near: otherStatus, say: texts.otherStatus },
    { near: vague, say: texts.vague },
    { near: unknownActivity, say: texts.unknownActivity },
  ].filter(({ near }) => near.length > 0);
  if (groups.length === 0 && unplaced.length === 0) return <p className="quiet small">{texts.leftOutNone}</p>;
  return (
    <div className="left-out">
      <h4 className="panel-subtitle">{texts.leftOut}</h4>
      {groups.map(({ near, say }) => {
        const summary = say(near.length, formatNumber(near.length, lang));
        return (
          <details key={summary} className="unplaced">
            <summary>{summary}</summary>
            <NearList near={near} from={site} label={summary} />
          </details>
        );
      })}
      {unplaced.length > 0 && (
        <Unplaced
          listings={unplaced}
          summary={texts.unplacedSuppliers(unplaced.length, formatNumber(unplaced.length, lang))}
        />
      )}
    </div>
  );
}
