import { use } from 'react';
import type { StateCode } from '../data/codes.ts';
import { figuresFor } from '../data/figures.ts';
import { loadContacts, loadFigures, loadMilestones, loadRecords, loadStates } from '../data/load.ts';
import { usePanelTexts } from '../i18n/panelTexts.ts';
import { once } from '../lib/once.ts';
import { goHome } from '../state/actions.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { Changes } from './state/Changes.tsx';
import { Contacts } from './state/Contacts.tsx';
import { Coverage } from './state/Coverage.tsx';
import { AllFigures, KeyFigures } from './state/Figures.tsx';
import { Milestones } from './state/Milestones.tsx';
import { StateHeading } from './state/StateHeading.tsx';
import { WhoIsThere } from './state/WhoIsThere.tsx';
import './state/state.css';

/** A state as a presenter or an investor reads it: its part, its figures, who is there, what happened. */
export function StatePanel({ code }: { code: string }) {
  const panels = usePanelTexts();
  // Asked for together, so that none waits for another.
  const [states, figures, milestones, records, contacts] = [
    once(loadStates),
    once(loadFigures),
    once(loadMilestones),
    once(loadRecords),
    once(loadContacts),
  ];
  const state = use(states).get(code);
  const catalogue = use(figures);
  const history = use(milestones);
  const organizations = use(records);
  const institutions = use(contacts);
  if (state === undefined) throw new Error(`states.json lacks ${code}`);
  const place: StateCode = state.code;
  const groups = figuresFor(catalogue.indicators, place);
  return (
    <PanelFrame back={{ name: panels.home, go: goHome }}>
      <StateHeading state={state} />
      <Coverage figures={catalogue.indicators} place={place} />
      <KeyFigures figures={catalogue} groups={groups} />
      <WhoIsThere place={place} />
      <Contacts place={place} contacts={institutions} />
      <Changes place={place} organizations={organizations.values()} milestones={history} units={catalogue.units} />
      <Milestones place={place} milestones={history} units={catalogue.units} />
      <AllFigures figures={catalogue} groups={groups} />
    </PanelFrame>
  );
}
