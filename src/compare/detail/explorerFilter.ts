import { isState } from '../../data/areas.ts';
import type { Area } from '../../data/codes.ts';
import { STATUSES } from '../../data/codes.ts';
import type { Filter } from '../../data/filter.ts';
import { ANY, type TallyRow } from '../../data/tallies.ts';

const OPEN = STATUSES.filter((status) => status !== 'closed');
const COMPANIES = ['company', 'startup'];

/** The filter that shows in Explore what the row counts in the area; null where no filter says it. */
export function explorerFilter({ key, value }: Pick<TallyRow, 'key' | 'value'>, area: Area): Filter['facets'] | null {
  const where = area === 'MX' ? {} : { state: [isState(area) ? area : 'alliance'] };
  const companies = { ...where, kind: COMPANIES, status: OPEN };
  switch (key) {
    case 'total':
      return value === 'companies' ? companies : { ...where, status: OPEN };
    case 'kind':
      return { ...where, kind: [value], status: OPEN };
    case 'status':
      return { ...where, kind: COMPANIES, status: [value] };
    case 'certification':
      return value === ANY ? null : { ...companies, certification: [value] };
    case 'since':
      return null;
    default:
      return { ...companies, [key]: [value] };
  }
}
