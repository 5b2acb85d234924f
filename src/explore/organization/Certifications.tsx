import type { Organization } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { useTexts } from '../../i18n/texts.ts';

type Props = { organization: Pick<Organization, 'certifications' | 'certifications_text'> };

/** The codes, and the source's own words where they say more. */
export function Certifications({ organization: { certifications, certifications_text: words } }: Props) {
  const panels = usePanelTexts();
  const { codes } = useTexts();
  const names = certifications.map((code) => codes.certification[code]).join(', ');
  return (
    <>
      {names}
      {words !== null && plain(words) !== plain(names) && (
        <small className="fact-note">{panels.certificationsQuote(words)}</small>
      )}
    </>
  );
}

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
