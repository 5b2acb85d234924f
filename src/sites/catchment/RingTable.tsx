import { Fragment, useState } from 'react';
import { CATCHMENT_FACETS, type CatchmentFacet, type Ring, ringRows } from '../../data/catchment.ts';
import { KINDS } from '../../data/codes.ts';
import type { Near } from '../../data/near.ts';
import { valueLabel } from '../../i18n/labels.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatKm, formatNumber } from '../../ui/format.ts';
import { KindMark } from '../../ui/KindMark.tsx';
import { NearList } from '../evidence/NearList.tsx';
import type { Site } from '../site.ts';
import { useSurroundingsTexts } from '../surroundingsTexts.ts';

type Props = {
  rings: readonly Ring[];
  site: Site;
  facet: CatchmentFacet;
  onFacet: (facet: CatchmentFacet) => void;
};
type Open = Readonly<{ value: string; km: number }>;

/** The line of all organizations; no code of a facet has that name. */
const TOTAL = 'total';

/** Who is inside each ring, counted by one facet at a time; each number opens the records behind it. */
export function RingTable({ rings, site, facet, onFacet }: Props) {
  const lang = useAtlas(selectLang);
  const listings = useAtlas(({ facts }) => facts.listings);
  const texts = useSurroundingsTexts();
  const [open, setOpen] = useState<Open | null>(null);
  const rows = [{ value: TOTAL, cells: rings.map(({ inside }) => inside) }, ...ringRows(rings, facet)];
  const label = (value: string) => (value === TOTAL ? texts.total : valueLabel(facet, value, lang, listings));
  const kindOf = (value: string) => (facet === 'kind' ? KINDS.find((kind) => kind === value) : undefined);
  return (
    <>
      <div className="catchment-segments" role="radiogroup" aria-label={texts.countBy}>
        {CATCHMENT_FACETS.map((one) => (
          <label key={one} className="catchment-segment">
            <input
              type="radio"
              name="catchment-facet"
              className="visually-hidden"
              checked={facet === one}
              onChange={() => {
                onFacet(one);
                setOpen(null);
              }}
            />
            {texts.facet[one]}
          </label>
        ))}
      </div>
      <table className="ring-table">
        <thead>
          <tr>
            <th scope="col">{texts.facet[facet]}</th>
            {rings.map(({ km }) => (
              <th key={km} scope="col" className="ring-count">
                {texts.upTo(formatKm(km, lang))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, cells }) => {
            const kind = kindOf(value);
            const at = open?.value === value ? rings.findIndex(({ km }) => km === open.km) : -1;
            const shown = cells[at];
            return (
              <Fragment key={value}>
                <tr data-total={value === TOTAL}>
                  <th scope="row">
                    {kind && <KindMark kind={kind} size={13} />}
                    {label(value)}
                  </th>
                  {cells.map((near, i) => {
                    const km = rings[i]?.km ?? 0;
                    return (
                      <td key={km} className="ring-count">
                        <Count
                          near={near}
                          label={texts.cell(
                            label(value),
                            near.length,
                            formatNumber(near.length, lang),
                            formatKm(km, lang),
                          )}
                          isOpen={i === at}
                          toggle={() => setOpen(i === at ? null : { value, km })}
                        />
                      </td>
                    );
                  })}
                </tr>
                {shown !== undefined && shown.length > 0 && (
                  <tr className="ring-evidence">
                    <td colSpan={rings.length + 1}>
                      <NearList
                        near={shown}
                        from={site}
                        label={`${label(value)} ${texts.upTo(formatKm(open?.km ?? 0, lang))}`}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {facet === 'activity' && <p className="quiet small">{texts.activityHint}</p>}
      {facet === 'status' && <p className="quiet small">{texts.statusHint}</p>}
    </>
  );
}

type CountProps = { near: readonly Near[]; label: string; isOpen: boolean; toggle: () => void };

function Count({ near, label, isOpen, toggle }: CountProps) {
  const lang = useAtlas(selectLang);
  if (near.length === 0) return <span className="quiet">0</span>;
  return (
    <button type="button" className="count-button" aria-label={label} aria-expanded={isOpen} onClick={toggle}>
      {formatNumber(near.length, lang)}
    </button>
  );
}
