import type { MouseEvent } from 'react';

/** As the `ref` of a native dialog: shows it as soon as it is there. */
export function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog !== null && !dialog.open) dialog.showModal();
}

/** Closes the dialog around a button by its own close, which gives the focus back to where it came from. */
export function closeModal(event: MouseEvent<HTMLButtonElement>): void {
  event.currentTarget.closest('dialog')?.close();
}
