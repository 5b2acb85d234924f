import { isRough, type Near } from '../../data/near.ts';
import { useTexts } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatKm, formatNumber } from '../../ui/format.ts';
import type { Candidate } from '../engine/candidates.ts';
import { Evidence, EvidenceOrganizations } from '../evidence/Evidence.tsx';
import { useSitesTexts } from '../texts.ts';
import type { Dossier } from './dossier.ts';
import { Group, Row } from './Row.tsx';
import { useShortlistTexts } from './texts.ts';

const NEAREST = ['airport', 'university', 'research-centre'] as const;

type Props = { dossiers: readonly Dossier[] };

/** Who is around: how many in each ring, and the nearest of what everybody asks for. */
export function AroundRows({ dossiers }: Props) {
  const lang = useAtlas(selectLang);
  const texts = useShortlistTexts();
  const sites = useSitesTexts();
  const radii = useAtlas(({ view }) => view.sites.rings);
  // An airport is no neighbour of its own, though as a criterion it is the nearest one.
  const hasAirport = dossiers.some(({ candidate }) => candidate.from === 'airport');
  const nameOf = (kind: (typeof NEAREST)[number]) =>
    kind === 'airport' && hasAirport ? texts.nearestOther : texts.nearest[kind];
  return (
    <Group title={texts.group.around} columns={dossiers.length}>
      {radii.map((km, i) => (
        <Row key={km} label={texts.within(formatKm(km, lang))} dossiers={dossiers}>
          {({ catchment, candidate }) => {
            const inside = catchment.rings[i]?.inside ?? [];
            const companies = inside.filter(({ listing }) => listing.kind === 'company');
            const title = `${candidate.name} ${texts.within(formatKm(km, lang))}`;
            return (
              <span className="shortlist-pair">
                <Count near={inside} from={candidate} say={texts.organizations} title={title} />
                <Count near={companies} from={candidate} say={texts.companies} title={title} />
              </span>
            );
          }}
        </Row>
      ))}
      {NEAREST.map((kind) => (
        <Row key={kind} label={nameOf(kind)} dossiers={dossiers}>
          {({ catchment, candidate }) => {
            const near = catchment.nearest.find((one) => one.kind === kind)?.near ?? [];
            const [first] = near;
            if (first === undefined) return sites.noValue;
            const about = isRough(candidate) || isRough(first.listing) ? '≈ ' : '';
            const text = `${about}${formatKm(first.km, lang)}`;
            return (
              <>
                <Evidence face={text} value={`${nameOf(kind)}, ${text}`} title={`${candidate.name}: ${nameOf(kind)}`}>
                  <EvidenceOrganizations near={near} from={candidate} title={sites.nearestHere} />
                </Evidence>
                <span className="shortlist-note">{first.listing.name}</span>
              </>
            );
          }}
        </Row>
      ))}
    </Group>
  );
}

/** Who could supply a plant there, by the question asked under "Surroundings". */
export function SupplierRows({ dossiers }: Props) {
  const lang = useAtlas(selectLang);
  const texts = useShortlistTexts();
  const { codes } = useTexts();
  const { activities, match, km } = useAtlas(({ view }) => view.sites.supply);
  if (activities.length === 0) return null;
  const names = new Intl.ListFormat(lang === 'es' ? 'es-MX' : 'en', {
    type: match === 'all' ? 'conjunction' : 'disjunction',
  }).format(activities.map((activity) => codes.activity[activity]));
  const label = texts.suppliersWithin(names, formatKm(km, lang));
  return (
    <Group title={texts.group.suppliers} columns={dossiers.length}>
      <Row label={label} dossiers={dossiers}>
        {({ suppliers, candidate }) => (
          <Count near={suppliers.found} from={candidate} say={texts.companies} title={`${candidate.name}: ${label}`} />
        )}
      </Row>
    </Group>
  );
}

type CountProps = {
  near: readonly Near[];
  from: Candidate;
  say: (count: number, number: string) => string;
  title: string;
};

function Count({ near, from, say, title }: CountProps) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const text = say(near.length, formatNumber(near.length, lang));
  if (near.length === 0) return text;
  return (
    <Evidence face={text} value={`${title}, ${text}`} title={title}>
      <EvidenceOrganizations near={near} from={from} title={sites.countedHere} />
    </Evidence>
  );
}
