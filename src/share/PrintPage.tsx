import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './print.css';

/** Puts a report of a workspace's own on paper in place of the screen. To be rendered while `usePrinting()` is true. */
export function PrintPage({ children }: { children: ReactNode }) {
  const place = document.getElementById('print');
  return place && createPortal(children, place);
}
