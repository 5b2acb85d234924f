import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useShareTexts } from './texts.ts';

/** One file that can be taken away. */
export type Tile<Key extends string> = Readonly<{
  key: Key;
  icon: LucideIcon;
  name: string;
  /** What to know of it before it is asked for. */
  hints: readonly string[];
}>;

type Props<Key extends string> = Readonly<{
  tiles: readonly Tile<Key>[];
  isDisabled?: boolean;
  /** Saves the file. @returns its name @throws when it cannot be made */
  save: (key: Key) => Promise<string>;
  /** What to say when that fails. */
  failed: string;
  /** Further tiles. */
  children?: ReactNode;
}>;
type Said = Readonly<{ failed: boolean; file: string }>;

/** Files side by side; one is made at a time, and what became of it is said below. */
export function SaveTiles<Key extends string>({ tiles, isDisabled = false, save, failed, children }: Props<Key>) {
  const share = useShareTexts();
  const [busy, setBusy] = useState<Key | null>(null);
  const [said, say] = useState<Said | null>(null);
  const start = async (key: Key) => {
    if (busy !== null) return;
    setBusy(key);
    try {
      say({ failed: false, file: await save(key) });
    } catch {
      say({ failed: true, file: '' });
    }
    setBusy(null);
  };
  return (
    <>
      <div className="share-tiles">
        {tiles.map(({ key, icon: Icon, name, hints }) => (
          <button
            key={key}
            type="button"
            className="button share-tile"
            disabled={isDisabled}
            aria-busy={busy === key}
            onClick={() => start(key)}
          >
            <Icon size={18} strokeWidth={1.9} aria-hidden="true" />
            <span className="share-tile-name">{name}</span>{' '}
            <span className="share-tile-hints">
              {hints.map((hint) => (
                <small key={hint}>{hint} </small>
              ))}
            </span>
          </button>
        ))}
        {children}
      </div>
      <p className="share-said" aria-live="polite" data-failed={said?.failed ?? false}>
        {said && (said.failed ? failed : share.saved(said.file))}
      </p>
    </>
  );
}
