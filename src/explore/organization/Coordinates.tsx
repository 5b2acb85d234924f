import { useState } from 'react';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { NotInKiosk } from '../../share/NotInKiosk.tsx';

/** Latitude and longitude as maps elsewhere read them, to select or to copy. */
export function Coordinates({ lat, lon }: { lat: number; lon: number }) {
  const panels = usePanelTexts();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const text = `${lat}, ${lon}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  };
  return (
    <p className="coordinates">
      <span className="visually-hidden">{panels.coordinates}: </span>
      <code>{text}</code>
      <NotInKiosk>
        <button type="button" className="link-button" onClick={copy}>
          {panels[outcome ?? 'copy']}
        </button>
      </NotInKiosk>
    </p>
  );
}
