import { Suspense } from 'react';
import { KINDS, ROLES, UNKNOWN } from '../data/codes.ts';
import { useTexts } from '../i18n/texts.ts';
import * as actions from '../state/actions.ts';
import { useAtlas } from '../state/store.ts';
import { LAYERS } from '../state/view.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { FacetSwitches } from './FacetSwitches.tsx';
import { LegendColors } from './LegendColors.tsx';
import { LegendSigns } from './LegendSigns.tsx';
import { ONLINE_STYLE } from './online.ts';
import { Switch } from './Switch.tsx';

export function LegendBody() {
  const { map: texts, codes } = useTexts();
  const layers = useAtlas(({ view }) => view.layers);
  const base = useAtlas(({ view }) => view.base);
  return (
    <>
      <FacetSwitches
        facet="kind"
        title={texts.kinds}
        values={KINDS}
        label={(kind) => codes.kind[kind]}
        sign={(kind) => <KindMark kind={kind} size={15} />}
      />
      <details>
        <summary className="section-title">{texts.roles}</summary>
        <FacetSwitches
          facet="role"
          title={texts.roles}
          isTitled={false}
          values={[...ROLES, UNKNOWN]}
          label={(role) =>
            role === UNKNOWN ? (codes.unknown.role ?? role) : codes.role[role as (typeof ROLES)[number]]
          }
        />
      </details>
      <Suspense>
        <LegendColors />
      </Suspense>
      <LegendSigns />
      <details>
        <summary className="section-title">{texts.layersTitle}</summary>
        <ul>
          {LAYERS.map((layer) => (
            <li key={layer}>
              <Switch isOn={layers.includes(layer)} toggle={() => actions.toggleLayer(layer)}>
                {texts.layer[layer]}
              </Switch>
            </li>
          ))}
          {ONLINE_STYLE && (
            <li>
              <Switch isOn={base === 'online'} toggle={() => actions.setBase(base === 'online' ? 'builtin' : 'online')}>
                {texts.onlineBase}
              </Switch>
            </li>
          )}
        </ul>
      </details>
    </>
  );
}
