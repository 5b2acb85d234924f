import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { formatDate } from '../../ui/format.ts';
import type { Citation } from '../cite.ts';
import { CiteButton } from '../detail/CiteButton.tsx';

/** What this atlas counts itself, as it is cited. */
export type Counted = Pick<Citation, 'title' | 'area' | 'value'>;

type Props = { cited: Counted; reopen?: (view: View) => View };

/** Cites what this atlas counts, as of its edition; unless said otherwise the link is that of the open view, which shows it. */
export function CiteCount({ cited, reopen = asItIs }: Props) {
  const lang = useAtlas(selectLang);
  const date = useAtlas(({ facts }) => formatDate(facts.edition.slice(0, 10), lang));
  return <CiteButton cited={{ ...cited, date, nature: '', sources: [] }} reopen={reopen} />;
}

const asItIs = (view: View) => view;
