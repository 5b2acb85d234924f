import { Fragment, type ReactNode } from 'react';
import './method.css';

type Props = {
  title: string;
  /** Symbols stand between underscores. */
  formula?: string;
  /** What stands for what, in the order of the formula. */
  symbols?: readonly (readonly string[])[];
  unit?: string;
  /** Worked with figures of this edition. */
  example?: ReactNode;
  limits?: string | readonly string[];
  children?: ReactNode;
};

/** One formula: what its symbols mean, in which unit it is, an example with real figures, and what it cannot say. */
export function MethodPart({ title, formula, symbols, unit, example, limits, children }: Props) {
  return (
    <section className="method-part">
      <h3>{title}</h3>
      {formula && <p className="method-formula">{withSymbols(formula)}</p>}
      {symbols && (
        <dl className="method-symbols">
          {symbols.map(([symbol, meaning]) => (
            <div key={symbol}>
              <dt>{symbol}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      {unit && <p>{unit}</p>}
      {children}
      {example && <div className="method-example">{example}</div>}
      {typeof limits === 'string' && <p className="method-limits">{limits}</p>}
      {typeof limits === 'object' && (
        <ul className="method-limits">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function withSymbols(formula: string): ReactNode {
  return formula.split('_').map((piece, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order
    i % 2 === 1 ? <var key={i}>{piece}</var> : <Fragment key={i}>{piece}</Fragment>,
  );
}
