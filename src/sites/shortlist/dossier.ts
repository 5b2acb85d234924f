import { type Catchment, catchmentOf } from '../../data/catchment.ts';
import type { Listing } from '../../data/schema.ts';
import { type SupplierQuery, type Suppliers, suppliersFor } from '../../data/suppliers.ts';
import type { Analysis } from '../analysis.ts';
import type { Candidate } from '../engine/candidates.ts';
import type { Ranked } from '../engine/ranking.ts';

/** All that is known of one location of the shortlist. */
export type Dossier = Readonly<{
  candidate: Candidate;
  /** Its position among the candidates. */
  at: number;
  /** null: it fell out, or nothing is scored. */
  ranked: Ranked | null;
  isOut: boolean;
  /** Points from 0 to 100 at worst and at best; null where nothing is scored. */
  score: Readonly<{ worst: number; best: number }> | null;
  known: number;
  catchment: Catchment;
  suppliers: Suppliers;
}>;

export type Asked = Readonly<{ listings: readonly Listing[]; radii: readonly number[]; supply: SupplierQuery }>;

/** The dossiers of those on the shortlist that are candidates now, in its order. */
export function dossiersOf(shortlist: readonly string[], analysis: Analysis, asked: Asked): readonly Dossier[] {
  const { candidates, positions, funnel, ranking, scores, scales } = analysis;
  const { listings, radii, supply } = asked;
  return shortlist.flatMap((id) => {
    const at = positions.get(id);
    const candidate = at === undefined ? undefined : candidates[at];
    if (at === undefined || candidate === undefined) return [];
    return [
      {
        candidate,
        at,
        ranked: ranking.find((one) => one.candidate === at) ?? null,
        isOut: !funnel.remaining.includes(at),
        score: scores && { worst: scores.worst[at] as number, best: scores.best[at] as number },
        known: scales.filter(({ known }) => known[at] === 1).length,
        catchment: catchmentOf(listings, candidate, radii),
        suppliers: suppliersFor(listings, candidate, supply),
      },
    ];
  });
}
