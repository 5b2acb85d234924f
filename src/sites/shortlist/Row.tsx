import type { ReactNode } from 'react';
import type { Dossier } from './dossier.ts';

type Props = {
  label: ReactNode;
  dossiers: readonly Dossier[];
  children: (dossier: Dossier) => ReactNode;
};

/** One line of the table: what it says, and what it is at each location. */
export function Row({ label, dossiers, children }: Props) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {dossiers.map((dossier) => (
        <td key={dossier.candidate.id}>{children(dossier)}</td>
      ))}
    </tr>
  );
}

/** A group of lines under its title. */
export function Group({ title, columns, children }: { title: string; columns: number; children: ReactNode }) {
  return (
    <tbody>
      <tr className="shortlist-group">
        <th scope="rowgroup" colSpan={columns + 1}>
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}
