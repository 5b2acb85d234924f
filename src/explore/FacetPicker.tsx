import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { FACET_KEYS, type FacetKey } from '../data/facets.ts';
import { useTexts } from '../i18n/texts.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { FacetValues } from './FacetValues.tsx';
import { SinceFacet } from './SinceFacet.tsx';
import './facets.css';

type Section = FacetKey | 'since';

const SECTIONS: readonly Section[] = FACET_KEYS.filter((key) => key !== 'kind').flatMap((key) =>
  key === 'country' ? [key, 'since' as const] : [key],
);

/** Every facet: kinds with their marks, as they are the map's legend too; the others behind one button each, one open at a time. */
export function FacetPicker() {
  const { explore } = useTexts();
  const [hasKinds, setKinds] = useState(true);
  const [open, setOpen] = useState<Section | null>(null);
  const id = useId();
  return (
    <div className="facets">
      <section className="facet-kinds">
        <h2>
          <button
            type="button"
            className="facet-heading section-title"
            aria-expanded={hasKinds}
            onClick={() => setKinds(!hasKinds)}
          >
            {explore.facet.kind}
            <ChevronDown size={16} aria-hidden="true" />
          </button>
        </h2>
        {hasKinds && <FacetValues facet="kind" />}
      </section>
      <div className="facet-buttons">
        {SECTIONS.map((section) => (
          <FacetButton
            key={section}
            section={section}
            panel={id}
            isOpen={open === section}
            onClick={() => setOpen(open === section ? null : section)}
          />
        ))}
      </div>
      <div id={id} className="facet-open" hidden={open === null}>
        {open === 'since' ? <SinceFacet /> : open && <FacetValues key={open} facet={open} />}
      </div>
    </div>
  );
}

type ButtonProps = { section: Section; panel: string; isOpen: boolean; onClick: () => void };

/** Opens a facet, and says what is chosen in it while it is closed. */
function FacetButton({ section, panel, isOpen, onClick }: ButtonProps) {
  const { explore } = useTexts();
  const lang = useAtlas(selectLang);
  const title = section === 'since' ? explore.since : explore.facet[section];
  // What is chosen is named by the chips; a number keeps the buttons where they are.
  const chosen = useAtlas(({ view }) =>
    section === 'since' ? Number(view.since !== null) : (view.facets[section]?.length ?? 0),
  );
  return (
    <button
      type="button"
      className="facet-button"
      aria-expanded={isOpen}
      aria-controls={panel}
      aria-label={chosen ? explore.chosen(title, chosen, formatNumber(chosen, lang)) : title}
      data-chosen={chosen > 0}
      onClick={onClick}
    >
      <span className="facet-button-text">{title}</span>
      {chosen > 0 && <span className="facet-badge">{formatNumber(chosen, lang)}</span>}
      <ChevronDown size={14} aria-hidden="true" />
    </button>
  );
}
