import { useTexts } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { isOpen } from '../engine/ranking.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { formatPoints } from '../formatPoints.ts';
import { formatShare } from '../ranking/formatShare.ts';
import { useFirstShares } from '../ranking/useFirstShares.ts';
import { Verdicts } from '../ranking/Verdicts.tsx';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis } from '../useAnalysis.ts';
import type { Dossier } from './dossier.ts';
import { Group, Row } from './Row.tsx';
import { useShortlistTexts } from './texts.ts';

type Props = { dossiers: readonly Dossier[] };

/** What the locations are and where. */
export function PlaceRows({ dossiers }: Props) {
  const { codes } = useTexts();
  const sites = useSitesTexts();
  const texts = useShortlistTexts();
  return (
    <Group title={texts.group.place} columns={dossiers.length}>
      <Row label={texts.kind} dossiers={dossiers}>
        {({ candidate }) => sites.sourceOf[candidate.from]}
      </Row>
      <Row label={texts.municipality} dossiers={dossiers}>
        {({ candidate: { municipality, state } }) =>
          [municipality, state ? codes.state[state] : texts.unknownState].filter(Boolean).join(', ')
        }
      </Row>
      <Row label={texts.precision} dossiers={dossiers}>
        {({ candidate: { precision } }) => (precision ? sites.precisionIs[precision] : codes.unknown.precision)}
      </Row>
      <Row label={texts.status} dossiers={dossiers}>
        {({ candidate: { status } }) => (status ? codes.status[status] : '—')}
      </Row>
      <Row label={texts.confidence} dossiers={dossiers}>
        {({ candidate: { confidence } }) => (confidence ? codes.confidence[confidence] : '—')}
      </Row>
    </Group>
  );
}

/** How they score, and how sure that is. */
export function ScoreRows({ dossiers }: Props) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const texts = useShortlistTexts();
  const { funnel, scales, ranking } = useAnalysis();
  const shares = useFirstShares(funnel, scales);
  return (
    <Group title={texts.group.score} columns={dossiers.length}>
      <Row label={texts.score} dossiers={dossiers}>
        {({ score, candidate, at }) => {
          if (score === null) return <span className="quiet">{texts.noScore}</span>;
          const [low, high] = [formatPoints(score.worst), formatPoints(score.best)];
          const text = low === high ? low : sites.range(low, high);
          return (
            <Evidence
              face={<strong className="shortlist-score">{text}</strong>}
              value={`${texts.score}, ${text}`}
              title={`${candidate.name}: ${texts.score}`}
            >
              <Verdicts candidate={candidate} at={at} />
            </Evidence>
          );
        }}
      </Row>
      <Row label={texts.rank} dossiers={dossiers}>
        {({ ranked, isOut }) => {
          if (isOut) return <strong className="sites-out">{sites.out}</strong>;
          if (ranked === null) return '—';
          return (
            <>
              {texts.rankOf(formatNumber(ranked.rank, lang), formatNumber(ranking.length, lang))}
              {isOpen(ranked) && (
                <span className="shortlist-note" title={sites.hangs}>
                  {sites.rankBetween(...ranked.between)}
                </span>
              )}
            </>
          );
        }}
      </Row>
      <Row label={`${texts.share} (${texts.shareMeans})`} dossiers={dossiers}>
        {({ at, isOut, ranked }) => {
          if (isOut || ranked === null) return '—';
          return shares === null ? sites.counting : formatShare(shares.get(at) ?? 0, lang);
        }}
      </Row>
      <Row label={texts.known} dossiers={dossiers}>
        {({ known }) => (scales.length === 0 ? '—' : sites.known(known, scales.length))}
      </Row>
    </Group>
  );
}
