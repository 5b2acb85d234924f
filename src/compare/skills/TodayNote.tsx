import { useAtlas } from '../../state/store.ts';
import { useWords } from './words.ts';
import './skills.css';

/** While a year is shown: who can do what is known of today only. */
export function TodayNote() {
  const { today } = useWords().texts;
  const year = useAtlas(({ view }) => view.year);
  return year !== null && <p className="skill-note">{today(String(year))}</p>;
}
