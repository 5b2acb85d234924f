import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { NotInKiosk } from '../../share/NotInKiosk.tsx';
import { saveFile } from '../../share/saveFile.ts';
import { useAtlas } from '../../state/store.ts';
import { clearNotes, notesText, useNotes } from '../notes.ts';
import { useShortlistTexts } from './texts.ts';

/** Takes the notes away as a file, or from the device. */
export function NoteTools() {
  const texts = useShortlistTexts();
  const notes = useNotes();
  const listings = useAtlas(({ facts }) => facts.listings);
  const pins = useAtlas(({ view }) => view.own.pins);
  const [isAsking, setAsking] = useState(false);
  if (Object.keys(notes).length === 0) return null;
  const nameOf = (key: string) =>
    listings.find(({ id }) => id === key)?.name ?? pins.find(({ lat, lon }) => key === `${lat},${lon}`)?.name;
  return (
    <div className="shortlist-tools">
      <NotInKiosk>
        <button
          type="button"
          className="button"
          onClick={() => saveFile('atlas-notas.txt', notesText(notes, nameOf), 'text/plain;charset=utf-8')}
        >
          <Download size={16} aria-hidden="true" />
          {texts.exportNotes}
        </button>
      </NotInKiosk>
      {isAsking ? (
        <span className="shortlist-sure" role="alert">
          {texts.clearSure}{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              clearNotes();
              setAsking(false);
            }}
          >
            {texts.clearYes}
          </button>
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {texts.clearNo}
          </button>
        </span>
      ) : (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          <Trash2 size={16} aria-hidden="true" />
          {texts.clearNotes}
        </button>
      )}
    </div>
  );
}
