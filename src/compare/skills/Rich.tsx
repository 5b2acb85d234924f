/** A sentence of which the part between double asterisks stands out. */
export function Rich({ text }: { text: string }) {
  const [before, strong, after] = text.split('**');
  return (
    <>
      {before}
      {strong && <strong>{strong}</strong>}
      {after}
    </>
  );
}
