import type { Kind } from '../data/codes.ts';
import { placeAt, placesOf } from '../data/places.ts';
import type { Listing } from '../data/schema.ts';
import { usePanelTexts } from '../i18n/panelTexts.ts';
import { useTexts } from '../i18n/texts.ts';
import { OrganizationButton } from '../map/OrganizationButton.tsx';
import { placeName } from '../map/placeName.ts';
import { clearFilters, visit } from '../state/actions.ts';
import { selectLang, selectMatches } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { PrecisionMark } from '../ui/PrecisionMark.tsx';
import { Coordinates } from './organization/Coordinates.tsx';
import { PanelFrame, PanelTitle } from './PanelFrame.tsx';

/** The organizations at one point: how many of what, how exact the point is, and each of them. */
export function PlacePanel({ id }: { id: string }) {
  const facts = useAtlas((state) => state.facts);
  const matches = useAtlas(selectMatches);
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const { codes, shell } = useTexts();
  const place = placeAt(facts, id);
  if (place === null) throw new Error(panels.place.unknown);
  const members = place.members.map((i) => facts.listings[i] as Listing);
  const state = (members[0] as Listing).state;
  const visible = new Set(matches.visible);
  const shown = place.members.filter((i) => visible.has(i)).map((i) => facts.listings[i] as Listing);
  const hidden = members.length - shown.length;
  const kinds =
    placesOf(
      facts.listings,
      place.members.filter((i) => visible.has(i)),
    )[0]?.kinds ?? new Map<Kind, number>();
  const number = (value: number) => formatNumber(value, lang);
  const labels = { one: codes.kindOne, many: codes.kind };
  return (
    <PanelFrame back={{ name: codes.state[state], go: () => visit(state) }}>
      <header className="panel-head">
        <p className="panel-kicker">
          <span>{panels.place.shared(members.length, number(members.length))}</span>
        </p>
        <PanelTitle id={id}>{placeName(place, facts.listings)}</PanelTitle>
        <ul className="kind-counts">
          {[...kinds]
            .sort(([, a], [, b]) => b - a)
            .map(([kind, count]) => (
              <li key={kind}>
                <KindMark kind={kind} size={13} />
                {shell.kindCount(count, number(count), kind, labels)}
              </li>
            ))}
        </ul>
      </header>
      <div className="panel-section">
        <div className="exactness">
          <PrecisionMark precision={place.precision} />
          <p>{panels.place.precision[place.precision]}</p>
        </div>
        <Coordinates lat={place.lat} lon={place.lon} />
      </div>
      <div className="panel-section">
        {hidden > 0 && (
          <p className="hidden-note">
            {panels.place.hidden(hidden, number(hidden))}{' '}
            <button type="button" className="link-button" onClick={clearFilters}>
              {panels.place.showHidden}
            </button>
          </p>
        )}
        <ul className="organization-list">
          {shown.map((listing) => (
            <li key={listing.id}>
              <OrganizationButton listing={listing} meta={metaOf(listing)} />
            </li>
          ))}
        </ul>
      </div>
    </PanelFrame>
  );

  function metaOf({ role, status }: Listing): string {
    if (status === 'closed' || status === 'announced') return codes.status[status];
    return role === null ? '' : codes.role[role];
  }
}
