import { useSyncExternalStore } from 'react';
import { onVisitEnd } from '../state/visits.ts';
import type { Candidate } from './engine/candidates.ts';

/** What the visitor wrote about locations, by `noteKey`; it never leaves the device. */
export type Notes = Readonly<Record<string, string>>;

const STORED = 'atlas.sites.notes';
export const MAX_NOTE = 2000;

/** An own location is known by its point: its number may mean another one in another link. */
export function noteKey({ id, from, lat, lon }: Pick<Candidate, 'id' | 'from' | 'lat' | 'lon'>): string {
  return from === 'own' ? `${lat},${lon}` : id;
}

let notes: Notes | null = null;
const listeners = new Set<() => void>();
onVisitEnd(() => {
  notes = null;
  for (const listener of listeners) listener();
});

/** Storage can be full, refused or filled by somebody else: what is no note is passed over. */
function stored(): Notes {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORED) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    const entries = Object.entries(value).flatMap(([key, note]) =>
      typeof note === 'string' && note !== '' ? [[key, note.slice(0, MAX_NOTE)] as const] : [],
    );
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

const present = (): Notes => {
  notes ??= stored();
  return notes;
};

/** @returns whether the device kept them; they hold for this visit either way */
function keep(changed: Notes): boolean {
  notes = changed;
  for (const listener of listeners) listener();
  try {
    if (Object.keys(changed).length === 0) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, JSON.stringify(changed));
    return true;
  } catch {
    return false;
  }
}

/** Writes a note; an empty one is removed. @returns whether the device kept it */
export function writeNote(key: string, text: string): boolean {
  const { [key]: _, ...others } = present();
  return keep(text === '' ? others : { ...others, [key]: text.slice(0, MAX_NOTE) });
}

/** Removes every note from the device, those of locations that are no longer on the shortlist too. */
export const clearNotes = (): boolean => keep({});

function watch(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab of the same atlas writes the same notes.
  const read = (event: StorageEvent) => {
    if (event.key !== STORED && event.key !== null) return;
    notes = stored();
    listener();
  };
  addEventListener('storage', read);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', read);
  };
}

export const useNotes = (): Notes => useSyncExternalStore(watch, present);

/** Each note under the name of its location; under its coordinates where that is all that is known. */
export function notesText(notes: Notes, nameOf: (key: string) => string | undefined): string {
  return Object.entries(notes)
    .map(([key, note]) => `${nameOf(key) ?? key}\n\n${note}\n`)
    .join('\n---\n\n');
}
