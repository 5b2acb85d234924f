import type { CustomContainerComponentProps, CustomItemComponentProps } from 'virtua';

export function TableBody({ ref, style, children }: CustomContainerComponentProps) {
  return (
    <tbody ref={ref} style={style}>
      {children}
    </tbody>
  );
}

/** The header is row 1. Shown before it is measured, as the focus cannot go to what is hidden. */
export function TableItem({ ref, style, index, children }: CustomItemComponentProps) {
  return (
    <tr ref={ref} style={{ ...style, visibility: 'visible' }} aria-rowindex={index + 2}>
      {children}
    </tr>
  );
}
