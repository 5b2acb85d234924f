import { Download } from 'lucide-react';
import { use, useMemo, useState } from 'react';
import { loadMilestones } from '../../data/load.ts';
import { type Suppliers as Found, suppliersFor } from '../../data/suppliers.ts';
import { once } from '../../lib/once.ts';
import { NotInKiosk } from '../../share/NotInKiosk.tsx';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { NearList } from '../evidence/NearList.tsx';
import type { Site } from '../site.ts';
import { useSurroundingsTexts } from '../surroundingsTexts.ts';
import { LeftOut } from './LeftOut.tsx';
import { platformOf } from './platform.ts';
import { SupplierForm } from './SupplierForm.tsx';
import { saveSuppliers } from './saveSuppliers.ts';

/** Who could supply a plant at the location: a question with its answer, what it leaves out, and the answer as a file. */
export function Suppliers({ site }: { site: Site }) {
  const listings = useAtlas(({ facts }) => facts.listings);
  const query = useAtlas(({ view }) => view.sites.supply);
  const texts = useSurroundingsTexts();
  const platform = platformOf(use(once(loadMilestones)));
  const lang = useAtlas(selectLang);
  const answer = useMemo(() => suppliersFor(listings, site, query), [listings, site, query]);
  return (
    <section aria-labelledby="suppliers-title">
      <h3 id="suppliers-title" className="section-title">
        {texts.suppliers}
      </h3>
      <p className="quiet small">
        {texts.suppliersMeans}
        {platform && (
          <>
            {' '}
            ({platform.name}, {platform.year}: <SourceLink source={platform.source} short />)
          </>
        )}
      </p>
      <SupplierForm query={query} />
      {query.activities.length === 0 ? (
        <p>{texts.noActivity}</p>
      ) : (
        <>
          <p className="suppliers-found" role="status">
            <strong>{formatNumber(answer.found.length, lang)}</strong> {texts.found(answer.found.length)}
          </p>
          {answer.found.length === 0 ? (
            <p>{texts.noneFound}</p>
          ) : (
            <>
              <NearList near={answer.found} from={site} label={texts.suppliers} />
              <NotInKiosk>
                <SaveButton site={site} answer={answer} />
              </NotInKiosk>
            </>
          )}
          <LeftOut site={site} answer={answer} />
        </>
      )}
    </section>
  );
}

function SaveButton({ site, answer }: { site: Site; answer: Found }) {
  const texts = useSurroundingsTexts();
  const [said, say] = useState('');
  const save = () =>
    saveSuppliers(site, answer.found).then(
      (file) => say(texts.saved(file)),
      () => say(texts.saveFailed),
    );
  return (
    <p className="suppliers-save">
      <button type="button" className="button" onClick={save}>
        <Download size={16} aria-hidden="true" />
        {texts.export}
      </button>{' '}
      <span className="quiet small" aria-live="polite">
        {said}
      </span>
    </p>
  );
}
