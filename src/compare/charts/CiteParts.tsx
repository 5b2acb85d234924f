import type { Lang } from '../../data/lang.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { CiteButton } from '../detail/CiteButton.tsx';
import { COMPARE_TEXTS } from '../texts.ts';

type Props = { title: string; area: string; value: string; lang: Lang; year: number | null };

/** Cites what the organizations of one area are made up of; its link opens the charts, which show all of them. */
export function CiteParts({ title, area, value, lang, year }: Props) {
  const edition = useAtlas(({ facts }) => facts.edition);
  const date = year === null ? formatDate(edition.slice(0, 10), lang) : COMPARE_TEXTS[lang].begunBy(year);
  return (
    <CiteButton
      reopen={(view) => ({
        ...view,
        tab: 'compare',
        compare: { ...view.compare, section: 'charts', row: null, cell: null },
      })}
      cited={{ title, area, value, date, nature: '', sources: [] }}
    />
  );
}
