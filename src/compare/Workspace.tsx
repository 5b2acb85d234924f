import { useTexts } from '../i18n/texts.ts';

export function Workspace() {
  const { shell } = useTexts();
  return <section aria-label={shell.tab.compare} />;
}
