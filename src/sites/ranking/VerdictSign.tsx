import { Check, CircleHelp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { verdict } from '../engine/funnel.ts';
import { useSitesTexts } from '../texts.ts';
import './verdicts.css';

type Verdict = ReturnType<typeof verdict>;

/** A value after the sign of what it means for a must-have, on the same line however narrow it is; null where none is asked. */
export function Judged({ said, children }: { said: Verdict | null; children: ReactNode }) {
  return (
    <span className="sites-judged">
      {said && <VerdictSign said={said} />} <span>{children}</span>
    </span>
  );
}

/** Whether a must-have is kept; by sign and by word. */
function VerdictSign({ said }: { said: Verdict }) {
  const sites = useSitesTexts();
  const [Icon, text] =
    said === 'passes' ? [Check, sites.passes] : said === 'beyond' ? [X, sites.fails] : [CircleHelp, sites.unclearValue];
  return (
    <span className="sites-sign" data-said={said}>
      <Icon size={15} aria-hidden="true" />
      <span className="visually-hidden">{text}:</span>
    </span>
  );
}
