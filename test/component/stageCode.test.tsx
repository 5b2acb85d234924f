import { act, screen } from '@testing-library/react';
import { useCallback } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { resetTalk, useTalk } from '../../src/present/talk/talk.ts';
import { useTalkCommands } from '../../src/present/talk/useTalkCommands.ts';
import { CodeScreen } from '../../src/share/CodeScreen.tsx';
import { renderAtlas, view } from './atlas.tsx';

// As browsers do: the dialog is closed at once, keeps the focus, and says so only later.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
  this.querySelector('button')?.focus();
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  setTimeout(() => this.dispatchEvent(new Event('close')));
};

const hide = () => useTalk.setState({ code: false });
const move = vi.fn();
afterEach(() => {
  resetTalk();
  move.mockClear();
});

/** A stage whose code stays in the page when it is closed, as it does until React has taken it away. */
function Stage({ isSlow = false }: { isSlow?: boolean }) {
  const code = useTalk((talk) => talk.code);
  useTalkCommands(
    { count: 8, move, go: move },
    useCallback(() => {}, []),
  );
  return (code || isSlow) && <CodeScreen code={{ link: 'https://atlas.example/', leftOut: [] }} onClose={hide} />;
}

const press = (key: string) =>
  act(() =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );

test('the key that puts the code away does nothing else, and the next one is heard at once', () => {
  renderAtlas(<Stage />);
  for (const closing of ['q', 'PageDown', 'Escape']) {
    press('q');
    expect(screen.getByRole('dialog')).toBeTruthy();
    press(closing);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(useTalk.getState().code).toBe(false);
  }
  expect(move).not.toHaveBeenCalled();
  press('PageDown');
  expect(move).toHaveBeenCalledWith('next');
});

test('a closed dialog that still has the focus swallows no key', () => {
  renderAtlas(<Stage isSlow />, {}, 'en');
  const dialog = screen.getByRole<HTMLDialogElement>('dialog');
  press('l');
  expect(dialog.open).toBe(false);
  expect(view().lang).not.toBe('es');
  expect(dialog.contains(document.activeElement)).toBe(true);
  press('l');
  expect(view().lang).toBe('es');
});
