import { Check, CircleHelp, X } from 'lucide-react';
import type { verdict } from '../engine/funnel.ts';
import { useSitesTexts } from '../texts.ts';
import './verdicts.css';

/** Whether a must-have is kept; by sign and by word. */
export function VerdictSign({ said }: { said: ReturnType<typeof verdict> }) {
  const sites = useSitesTexts();
  const [Icon, text] =
    said === 'passes' ? [Check, sites.passes] : said === 'beyond' ? [X, sites.fails] : [CircleHelp, sites.unclearValue];
  return (
    <span className="sites-sign" data-said={said}>
      <Icon size={15} aria-hidden="true" />
      <span className="visually-hidden">{text}: </span>
    </span>
  );
}
