import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { dismiss } from '../state/actions.ts';
import { useAtlas } from '../state/store.ts';
import './notices.css';

/** What the visitor should know, said politely and dismissable. A log, since the one status of the page is the results'. */
export function Notices({ children }: { children?: ReactNode }) {
  const notices = useAtlas((state) => state.notices);
  const { shell } = useTexts();
  return (
    <div className="notices" role="log" aria-label={shell.notices}>
      {notices.map((notice, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notices have no identity of their own, and are only added and dismissed
        <div key={i} className="notice">
          <span>{shell.notice[notice.text](notice.values)}</span>
          <button type="button" className="notice-close" aria-label={shell.dismiss} onClick={() => dismiss(notice)}>
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      ))}
      {children}
    </div>
  );
}
