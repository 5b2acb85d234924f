import { ACTIVITIES, KINDS, ROLES, type StateCode } from '../../data/codes.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { selectLang, selectMatches } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { isFiltered } from '../../state/view.ts';
import { formatNumber } from '../../ui/format.ts';
import { KindMark } from '../../ui/KindMark.tsx';
import { Section } from '../PanelFrame.tsx';
import { TallyList } from './TallyList.tsx';
import { visibleIn } from './visibleIn.ts';

/** Who is in the state by kind, role and activity: counts of what the filter shows, and ways to filter further. */
export function WhoIsThere({ place }: { place: StateCode }) {
  const facts = useAtlas((state) => state.facts);
  const matches = useAtlas(selectMatches);
  const filtered = useAtlas(({ view }) => isFiltered(view));
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const { codes } = useTexts();
  const { all, shown } = visibleIn(facts, matches, place);
  const placeless = shown.filter(({ lat }) => lat === null).length;
  const number = (value: number) => formatNumber(value, lang);
  if (all === 0) {
    return (
      <Section title={panels.state.who}>
        <p className="quiet">{panels.state.none}</p>
      </Section>
    );
  }
  return (
    <Section title={panels.state.who}>
      <p className="who-total">
        <strong>{number(shown.length)}</strong>{' '}
        {filtered ? panels.state.ofAll(number(all)) : panels.state.organizations(all)}
      </p>
      {shown.length === 0 && <p className="quiet">{panels.state.noneFiltered}</p>}
      <TallyList
        title={panels.state.byKind}
        facet="kind"
        place={place}
        listings={shown}
        order={KINDS}
        label={(code) => codes.kind[code]}
        mark={(code) => <KindMark kind={code} size={13} />}
      />
      <TallyList
        title={panels.state.byRole}
        facet="role"
        place={place}
        listings={shown}
        order={ROLES}
        label={(code) => codes.role[code]}
      />
      <TallyList
        title={panels.state.byActivity}
        facet="activity"
        place={place}
        listings={shown}
        order={ACTIVITIES}
        label={(code) => codes.activity[code]}
      />
      {placeless > 0 && <p className="quiet small">{panels.state.placeless(placeless, number(placeless))}</p>}
    </Section>
  );
}
