type Props = { terms: readonly (readonly [term: string, meaning: string])[]; areKeys?: boolean };

/** Words and what they mean. */
export function Terms({ terms, areKeys = false }: Props) {
  return (
    <dl className="terms">
      {terms.map(([term, meaning]) => (
        <div key={term}>
          <dt>{areKeys ? <kbd>{term}</kbd> : term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
