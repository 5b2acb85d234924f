import { ArrowLeft, Download, MonitorSpeaker, Play, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Story } from '../../data/storySchema.ts';
import { addView } from '../../share/addView.ts';
import { NotInKiosk } from '../../share/NotInKiosk.tsx';
import { saveStory, useOwnStories } from '../../share/ownStories.ts';
import { writeText } from '../../share/storyEdits.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { consoleLink } from '../links.ts';
import { openStory } from '../openStory.ts';
import { enterStage } from '../stage/entry.ts';
import { usePresentTexts } from '../texts.ts';
import { EditionNote } from './EditionNote.tsx';
import { exportStory } from './exportStory.ts';
import { SceneSorter } from './SceneSorter.tsx';
import { TextField } from './TextField.tsx';
import { UndoBar } from './UndoBar.tsx';
import './editor.css';

/** An own story under the pen: its title, its scenes in their order, their texts in both languages. */
export function Editor({ story }: { story: Story }) {
  const texts = usePresentTexts();
  const shown = useAtlas(selectLang);
  const isKept = useOwnStories((own) => own.isKept);
  const [lang, setLang] = useState(shown);
  const [said, setSaid] = useState('');
  const add = () => setSaid(addView(story.id) ? texts.added : texts.full);
  return (
    <section className="editor" aria-label={texts.editNamed(story.title[shown])}>
      <button type="button" className="link-button editor-back" onClick={() => openStory(null)}>
        <ArrowLeft size={16} aria-hidden="true" /> {texts.back}
      </button>
      <fieldset className="editor-langs">
        <legend>{texts.textsIn}</legend>
        {(['es', 'en'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="editor-lang" checked={lang === one} onChange={() => setLang(one)} />
            <span lang={one}>{one === 'es' ? 'Español' : 'English'}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={texts.storyTitle}
        value={story.title[lang]}
        lang={lang}
        most={120}
        onWrite={(written) => saveStory({ ...story, title: writeText(story.title, lang, written, texts.untitled) })}
      />
      <TextField
        label={texts.storySummary}
        value={story.summary[lang]}
        lang={lang}
        most={600}
        rows={2}
        onWrite={(written) => saveStory({ ...story, summary: writeText(story.summary, lang, written, '…') })}
      />
      <label className="editor-minutes">
        <span>{texts.minutes}</span>
        <input
          type="number"
          min={1}
          max={240}
          value={story.minutes}
          onChange={({ target }) => {
            const minutes = target.valueAsNumber;
            if (minutes >= 1 && minutes <= 240) saveStory({ ...story, minutes });
          }}
        />
      </label>
      <div className="present-actions">
        <button type="button" className="button primary" onClick={() => enterStage(story.id)}>
          <Play size={16} aria-hidden="true" />
          {texts.play}
        </button>
        <NotInKiosk>
          <a className="button" href={consoleLink(story.id, 1, shown)} target="atlas-console">
            <MonitorSpeaker size={16} aria-hidden="true" />
            {texts.openConsole}
          </a>
          <button type="button" className="button" onClick={() => exportStory(story)}>
            <Download size={16} aria-hidden="true" />
            {texts.exportStory}
          </button>
        </NotInKiosk>
      </div>
      {!isKept && (
        <p className="present-hint editor-gone" role="alert">
          {texts.notKept}
        </p>
      )}
      <EditionNote story={story} />
      <h3 className="section-title editor-scenes-title">{texts.scenes}</h3>
      <SceneSorter story={story} lang={lang} />
      <UndoBar />
      <button type="button" className="button editor-add" onClick={add}>
        <Plus size={16} aria-hidden="true" />
        {texts.addView}
      </button>
      <p className="present-hint" aria-live="polite">
        {said || texts.addHint}
      </p>
    </section>
  );
}
