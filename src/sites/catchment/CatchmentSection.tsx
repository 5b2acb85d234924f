import { useEffect, useMemo } from 'react';
import { useContactTexts } from '../../i18n/contactTexts.ts';
import { OPENED } from '../../map/opened.ts';
import { show } from '../../state/actions.ts';
import type { Overlay } from '../../state/overlay.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { formatKm } from '../../ui/format.ts';
import { AROUND_KM } from '../actions.ts';
import { ChosenHeading } from '../ChosenHeading.tsx';
import { SiteContacts } from '../contacts/SiteContacts.tsx';
import { useChosen } from '../useAnalysis.ts';
import { useCandidatePins } from '../useCandidatePins.ts';
import { Catchment } from './Catchment.tsx';
import { NobodyChosen } from './NobodyChosen.tsx';

/** The step that looks around the chosen candidate, with its rings on the map. */
export function CatchmentSection() {
  const site = useChosen();
  const contacts = useContactTexts();
  useOverlay(useRings());
  useFlightToRings();
  if (site === null) return <NobodyChosen />;
  return (
    <div className="catchment-section">
      <ChosenHeading candidate={site} />
      <Catchment site={site} />
      <section aria-labelledby="catchment-contacts">
        <h3 id="catchment-contacts" className="section-title">
          {contacts.title}
        </h3>
        <p className="sites-hint">{contacts.means}</p>
        <SiteContacts state={site.state} />
      </section>
    </div>
  );
}

/** The pins of those that remain, and the rings around the one that is looked at: those that fell out would hide who is inside. */
function useRings(): Overlay {
  const pins = useCandidatePins();
  const site = useChosen();
  const radii = useAtlas(({ view }) => view.sites.rings);
  const lang = useAtlas(selectLang);
  return useMemo(() => {
    const left = { ...pins, pins: pins.pins.filter(({ tone }) => tone !== 'fallen') };
    if (site === null) return left;
    const { lat, lon } = site;
    const rings = radii.map((km) => ({ id: `ring-${km}`, lat, lon, km, label: formatKm(km, lang) }));
    return { ...left, rings, isQuiet: false };
  }, [pins, site, radii, lang]);
}

/** A camera in a link that opens this step holds, until one looks elsewhere. */
let isHeld = OPENED.hasCamera && OPENED.step === 'catchment';

/** Flies to the widest ring on arrival and whenever another location is looked at. */
function useFlightToRings(): void {
  // By its point: candidates are made anew whenever pins or sources change.
  const { lat, lon } = useChosen() ?? { lat: null, lon: null };
  useEffect(() => {
    if (lat === null || lon === null) return;
    if (isHeld) {
      isHeld = false;
      return;
    }
    show({ of: 'circle', lat, lon, km: useAtlas.getState().view.sites.rings.at(-1) ?? AROUND_KM });
  }, [lat, lon]);
}
