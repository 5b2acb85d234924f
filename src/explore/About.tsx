import { X } from 'lucide-react';
import { coverage } from '../data/coverage.ts';
import { about as en } from '../i18n/en/about.ts';
import { about as es } from '../i18n/es/about.ts';
import { useTexts } from '../i18n/texts.ts';
import { NotInKiosk } from '../share/NotInKiosk.tsx';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { closeModal, showModal } from '../ui/modal.ts';
import { DataFiles } from './about/DataFiles.tsx';
import { Part } from './about/Part.tsx';
import { Terms } from './about/Terms.tsx';
import { reportLink } from './organization/reportLink.ts';
import './about/about.css';

type Props = { open: boolean; onClose: () => void };

/** Method, words, edition, coverage, licences, data, and how to take part. */
export function About({ open, onClose }: Props) {
  const lang = useAtlas(selectLang);
  const facts = useAtlas((state) => state.facts);
  const { shell } = useTexts();
  if (!open) return null;
  const text = lang === 'es' ? es : en;
  const report = reportLink(import.meta.env.VITE_REPORT_URL, text.reportTitle(facts.edition), text.reportBody);
  return (
    <dialog className="about" ref={showModal} onClose={onClose} closedby="any" aria-labelledby="about-title">
      <header className="about-head">
        <h2 id="about-title">{text.title}</h2>
        <button type="button" className="panel-close" aria-label={shell.close} onClick={closeModal}>
          <X size={20} aria-hidden="true" />
        </button>
      </header>
      <p className="about-intro">{text.intro}</p>
      <Part title={text.edition}>
        <p>{text.editionText(facts.edition, formatNumber(facts.listings.length, lang))}</p>
      </Part>
      <Part title={text.coverage}>
        <p>{text.coverageText(formatNumber(coverage(facts, [], 'BAJIO-ALLIANCE').listed, lang))}</p>
      </Part>
      <Part title={text.method}>
        {text.methodText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Part>
      <Part title={text.definitions}>
        <Terms terms={text.terms} />
      </Part>
      <Part title={text.contribute}>
        <p>{text.contributeText}</p>
        {report !== null && (
          <NotInKiosk>
            <p>
              <a className="button" href={report} target="_blank" rel="noopener noreferrer">
                {text.report}
              </a>
            </p>
          </NotInKiosk>
        )}
      </Part>
      <NotInKiosk>
        <Part title={text.data}>
          <p>{text.dataText}</p>
          <DataFiles />
        </Part>
      </NotInKiosk>
      <Part title={text.licences}>
        <Terms terms={text.licenceTerms} />
      </Part>
      <Part title={text.keys}>
        <Terms terms={text.keyList} areKeys />
      </Part>
    </dialog>
  );
}
