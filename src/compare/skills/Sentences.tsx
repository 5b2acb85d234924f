import { Rich } from './Rich.tsx';

/** Sentences one after the other, each with its emphasis. */
export function Sentences({ all }: { all: readonly string[] }) {
  return all.map((sentence) => (
    <span key={sentence}>
      <Rich text={sentence} />{' '}
    </span>
  ));
}
