import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { keyOf } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatKm, formatNumber } from '../../ui/format.ts';
import { candidateValue } from '../candidateValue.ts';
import { isOpen } from '../engine/ranking.ts';
import { formatPoints } from '../formatPoints.ts';
import { formatShare } from '../ranking/formatShare.ts';
import type { Shares } from '../ranking/useFirstShares.ts';
import type { Dossier } from '../shortlist/dossier.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';
import { useBriefTexts } from './texts.ts';

type Props = { dossiers: readonly Dossier[]; shares: Shares | null };

/** The locations side by side: score and how sure it is, every criterion, and who is around. */
export function Comparison({ dossiers, shares }: Props) {
  const lang = useAtlas(selectLang);
  const { codes } = useTexts();
  const sites = useSitesTexts();
  const texts = useBriefTexts();
  const figures = useFigures();
  const { ranking, measurer, scales, weights, world } = useAnalysis();
  const criteria = useAtlas(({ view }) => view.sites.criteria);
  const radii = (dossiers[0]?.catchment.rings ?? []).map(({ km }) => km);
  const line = (key: string, label: ReactNode, cell: (dossier: Dossier) => ReactNode) => (
    <tr key={key}>
      <th scope="row">{label}</th>
      {dossiers.map((dossier) => (
        <td key={dossier.candidate.id}>{cell(dossier)}</td>
      ))}
    </tr>
  );
  return (
    <table className="brief-table brief-comparison" data-sites={dossiers.length}>
      <thead>
        <tr>
          <td />
          {dossiers.map(({ candidate: { id, name, municipality, state } }, i) => (
            <th key={id} scope="col">
              <span className="brief-column-name">
                {i + 1}. {name}
              </span>
              <span className="brief-small brief-line">
                {[municipality, state && codes.state[state]].filter(Boolean).join(', ')}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {line('score', texts.score, ({ score }) =>
          score === null ? (
            '—'
          ) : (
            <strong>
              {score.best - score.worst < 0.05
                ? formatPoints(score.worst)
                : sites.range(formatPoints(score.worst), formatPoints(score.best))}
            </strong>
          ),
        )}
        {line('rank', texts.rank, ({ isOut, ranked }) =>
          isOut ? (
            texts.out
          ) : ranked ? (
            <>
              {sites.ranks(ranked.rank, formatNumber(ranking.length, lang))}
              {isOpen(ranked) && <span className="brief-small brief-line">{sites.rankBetween(...ranked.between)}</span>}
            </>
          ) : (
            '—'
          ),
        )}
        {line('share', texts.firstIn, ({ isOut, ranked, at }) =>
          isOut || !ranked || !shares ? '—' : formatShare(shares.get(at) ?? 0, lang),
        )}
        {criteria.map(({ measure, prefer }) => {
          const values = measurer(measure);
          const key = keyOf(measure);
          const weight = weights[scales.findIndex((scale) => scale.key === key)];
          const label = (
            <>
              {measureName(measure, { lang, figures })}
              {weight !== undefined && (
                <span className="brief-small">
                  {' '}
                  · {texts.weighs(formatNumber(weight, lang))}, {texts.better[prefer]}
                </span>
              )}
            </>
          );
          return line(
            key,
            label,
            ({ at, candidate }) => candidateValue(measure, values, at, candidate, world, { lang, figures }).text,
          );
        })}
        {radii.length > 0 &&
          line(
            'rings',
            `${texts.total} ${texts.within(radii.map((km) => formatKm(km, lang)).join(' / '))}`,
            ({ catchment }) => catchment.rings.map(({ inside }) => formatNumber(inside.length, lang)).join(' / '),
          )}
        {line('suppliers', texts.suppliers, ({ suppliers }) => formatNumber(suppliers.found.length, lang))}
      </tbody>
    </table>
  );
}
