import { isState } from '../../data/areas.ts';
import type { Area } from '../../data/codes.ts';
import { areaName } from '../../i18n/areaName.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { groupOfState } from '../groupOfState.ts';
import { useCompareTexts } from '../texts.ts';

/** The names of the columns; they stay while one scrolls. */
export function TableHead({ areas, lit }: { areas: readonly Area[]; lit: number }) {
  const compare = useCompareTexts();
  const lang = useAtlas(selectLang);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="table-corner">
          {compare.indicator}
        </th>
        {areas.map((area, i) => (
          <th key={area} scope="col" data-area={area} data-lit={i === lit}>
            <span className="column-name">{areaName(area, lang)}</span>
            <span className="column-kind" data-group={groupOfState(area)}>
              {isState(area) ? compare.stateGroup[groupOfState(area)] : compare.reference}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
