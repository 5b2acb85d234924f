import type { Texts } from '../i18n/texts.ts';
import './failure.css';

/** What stands in place of the atlas, or of a part of it, when it could not be loaded. */
export function Failure({ texts, error, retry }: { texts: Texts['shell']; error: unknown; retry: () => void }) {
  return (
    <div className="failure" role="alert">
      <p>{texts.failed}</p>
      <p className="failure-reason">{error instanceof Error ? error.message : String(error)}</p>
      <button type="button" className="button primary" onClick={retry}>
        {texts.retry}
      </button>
    </div>
  );
}
