import { useState } from 'react';
import type { Candidate } from '../engine/candidates.ts';
import { MAX_NOTE, noteKey, useNotes, writeNote } from '../notes.ts';
import type { Dossier } from './dossier.ts';
import { Group, Row } from './Row.tsx';
import { useShortlistTexts } from './texts.ts';

/** What the visitor wants to remember of each location; on this device only. */
export function NoteRow({ dossiers }: { dossiers: readonly Dossier[] }) {
  const texts = useShortlistTexts();
  const [isKept, setKept] = useState(true);
  return (
    <Group title={texts.group.notes} columns={dossiers.length}>
      <Row
        label={<span className="shortlist-note">{isKept ? texts.notesMeans : texts.notesFailed}</span>}
        dossiers={dossiers}
      >
        {({ candidate }) => <Note candidate={candidate} tell={setKept} />}
      </Row>
    </Group>
  );
}

function Note({ candidate, tell }: { candidate: Candidate; tell: (isKept: boolean) => void }) {
  const texts = useShortlistTexts();
  const key = noteKey(candidate);
  const note = useNotes()[key] ?? '';
  return (
    <textarea
      className="shortlist-text"
      rows={4}
      maxLength={MAX_NOTE}
      value={note}
      placeholder={texts.notePlaceholder}
      aria-label={texts.noteFor(candidate.name)}
      onChange={(event) => tell(writeNote(key, event.target.value))}
    />
  );
}
