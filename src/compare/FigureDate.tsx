import { History } from 'lucide-react';
import type { Lang } from '../data/lang.ts';
import { COMPARE_TEXTS } from './texts.ts';

/** When a figure is for, marked where that is long ago. */
export function FigureDate({ date, isOld, lang }: { date: string; isOld: boolean; lang: Lang }) {
  const { old } = COMPARE_TEXTS[lang];
  return (
    <span className="cell-date" data-old={isOld} title={isOld ? old : undefined}>
      {isOld && <History size={12} aria-hidden="true" />}
      {date}
      {isOld && <span className="visually-hidden">{`, ${old}`}</span>}
    </span>
  );
}
