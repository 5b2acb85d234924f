import type { ReactNode } from 'react';
import './method.css';

type Props = {
  title: string;
  formula?: string;
  /** What stands for what, in the order of the formula. */
  symbols?: readonly (readonly string[])[];
  unit?: string;
  /** Worked with figures of this edition. */
  example?: ReactNode;
  limits?: string;
  children?: ReactNode;
};

/** One formula: what its symbols mean, in which unit it is, an example with real figures, and what it cannot say. */
export function MethodPart({ title, formula, symbols, unit, example, limits, children }: Props) {
  return (
    <section className="method-part">
      <h3>{title}</h3>
      {formula && <p className="method-formula">{formula}</p>}
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
      {limits && <p className="method-limits">{limits}</p>}
    </section>
  );
}
