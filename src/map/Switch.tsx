import type { ReactNode } from 'react';

/** A labelled checkbox as wide as its row. */
export function Switch({ isOn, toggle, children }: { isOn: boolean; toggle: () => void; children: ReactNode }) {
  return (
    <label className="legend-row legend-switch">
      <input type="checkbox" checked={isOn} onChange={toggle} />
      {children}
    </label>
  );
}
