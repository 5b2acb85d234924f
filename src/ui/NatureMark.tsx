import type { Nature } from '../data/codes.ts';
import './natureMark.css';

/** What kind of statement a figure is, where it is not simply observed; `label` names it. */
export function NatureMark({ nature, label }: { nature: Nature; label: string }) {
  if (nature === 'observed') return null;
  return (
    <span className="nature" data-nature={nature}>
      {label}
    </span>
  );
}
