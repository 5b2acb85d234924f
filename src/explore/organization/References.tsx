import { usePanelTexts } from '../../i18n/panelTexts.ts';
import type { Evidence } from './evidence.ts';

/** Small numbers that lead to the sources known to state this field; nothing where none is. */
export function References({ evidence, columns }: { evidence: Evidence; columns: readonly string[] }) {
  const panels = usePanelTexts();
  const numbers = [...new Set(columns.flatMap(evidence.numbers))].sort((a, b) => a - b);
  return numbers.map((number) => (
    <button
      key={number}
      type="button"
      className="reference"
      aria-label={panels.source(number)}
      onClick={() => document.getElementById(sourceId(number))?.focus()}
    >
      {number}
    </button>
  ));
}

export const sourceId = (number: number) => `source-${number}`;
