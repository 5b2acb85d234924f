import type { State } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { PanelTitle } from '../PanelFrame.tsx';
import { CompareState } from './CompareState.tsx';

/** The state's name, and its part in the Alliance or as a hub with the sources that say so. */
export function StateHeading({ state }: { state: State }) {
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const { codes } = useTexts();
  const role = state[`role_${lang}`];
  const membership = { alliance: panels.state.member, hub: panels.state.hub, none: panels.state.other };
  return (
    <header className="panel-head">
      <p className="panel-kicker">
        <span className="state-swatch" data-group={state.group ?? 'none'} aria-hidden="true" />
        <span>
          <strong>{membership[state.group ?? 'none']}</strong>
          {` · ${panels.state.capital(state.capital_es)}`}
        </span>
      </p>
      <PanelTitle id={state.code}>{codes.state[state.code]}</PanelTitle>
      {role !== null && <p className="panel-lead">{role}</p>}
      {role !== null && state.role_sources.length > 0 && (
        <p className="inline-sources">
          {state.role_sources.map((source, i) => (
            <span key={source}>
              {i > 0 && ', '}
              <SourceLink source={source} short />
            </span>
          ))}
        </p>
      )}
      <CompareState code={state.code} />
    </header>
  );
}
