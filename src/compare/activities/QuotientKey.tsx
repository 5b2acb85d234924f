import { useWords } from '../skills/words.ts';
import { DEGREES } from './degree.ts';

/** What the tints of the cells mean, and the distances in empty ones. */
export function QuotientKey() {
  const words = useWords();
  const { matrix } = words.texts;
  const labels = DEGREES.map((from, degree) => {
    const to = DEGREES[degree + 1];
    if (to === undefined) return matrix.from(words.number(from));
    return degree === 0 ? matrix.below(words.number(to)) : matrix.between(words.number(from), words.number(to));
  });
  return (
    <ul className="mat-key" aria-label={matrix.legend}>
      {labels.map((label, degree) => (
        <li key={label}>
          <span className="mat-swatch" data-degree={degree} /> {label}
        </li>
      ))}
      <li>
        <span className="mat-nearest">{words.km(65, true)}</span> {matrix.keyNearest}
      </li>
    </ul>
  );
}
