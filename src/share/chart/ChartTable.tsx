import { useState } from 'react';
import { SourceLink } from '../../ui/SourceLink.tsx';
import type { ChartContent } from './ChartFigure.tsx';
import { useChartTexts } from './texts.ts';

/** The figures of a chart as a table, for those who cannot see the picture and those who want to read it. Made once it is opened. */
export function ChartTable({ table, labelledBy }: { table: ChartContent['table']; labelledBy: string }) {
  const charts = useChartTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="chart-twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{charts.table}</summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        <section className="chart-table" tabIndex={0} aria-labelledby={labelledBy}>
          <table aria-labelledby={labelledBy}>
            <thead>
              <tr>
                {table.headers.map((header) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
                {table.last && <th scope="col">{table.last.header}</th>}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, at) => (
                <tr key={row.join('|')}>
                  {row.map((cell, i) =>
                    i === 0 ? (
                      <th key={table.headers[i]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={table.headers[i]}>{/^https?:/.test(cell) ? <SourceLink source={cell} /> : cell}</td>
                    ),
                  )}
                  {table.last && <td>{table.last.of(at)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
