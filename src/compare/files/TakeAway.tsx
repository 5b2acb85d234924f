import { Download, FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import { printPage } from '../../share/printing.ts';
import { Popup } from '../../ui/Popup.tsx';
import { useCompareTexts } from '../texts.ts';
import { useComparison } from '../useComparison.ts';
import { saveCsv, saveWorkbook } from './takeAway.ts';
import './takeAway.css';

/** The comparison as a file, or on paper. */
export function TakeAway() {
  const { files } = useCompareTexts();
  const comparison = useComparison();
  const [said, say] = useState('');
  const save = async (make: () => string | Promise<string>) => {
    try {
      say(files.saved(await make()));
    } catch {
      say(files.failed);
    }
  };
  return (
    <Popup
      className="take-away-button"
      label={files.takeAway}
      face={
        <>
          <Download size={15} aria-hidden="true" />
          <span>{files.takeAwayShort}</span>
        </>
      }
    >
      <div className="take-away">
        <button type="button" onClick={() => save(() => saveWorkbook(comparison))}>
          <FileSpreadsheet size={18} aria-hidden="true" />
          <span>
            <strong>{files.xlsx}</strong>
            <small>{files.xlsxText}</small>
          </span>
        </button>
        <button type="button" onClick={() => save(() => saveCsv(comparison))}>
          <FileText size={18} aria-hidden="true" />
          <span>
            <strong>{files.csv}</strong>
            <small>{files.csvText}</small>
          </span>
        </button>
        <button type="button" onClick={() => void printPage()}>
          <Printer size={18} aria-hidden="true" />
          <span>
            <strong>{files.report}</strong>
            <small>{files.reportText}</small>
          </span>
        </button>
        <p role="status">{said}</p>
      </div>
    </Popup>
  );
}
