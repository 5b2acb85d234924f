import type { Nature } from '../../data/codes.ts';
import { useTexts } from '../../i18n/texts.ts';

/** What kind of statement a figure is, where it is not simply observed. */
export function NatureMark({ nature }: { nature: Nature }) {
  const { codes } = useTexts();
  if (nature === 'observed') return null;
  return (
    <span className="nature" data-nature={nature}>
      {codes.nature[nature]}
    </span>
  );
}
