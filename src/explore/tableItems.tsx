import type { CustomContainerComponentProps, CustomItemComponentProps } from 'virtua';

export function TableBody({ ref, style, children }: CustomContainerComponentProps) {
  return (
    <tbody ref={ref} style={style}>
      {children}
    </tbody>
  );
}

/** The header is row 1. */
export function TableItem({ ref, style, index, children }: CustomItemComponentProps) {
  return (
    <tr ref={ref} style={style} aria-rowindex={index + 2}>
      {children}
    </tr>
  );
}
