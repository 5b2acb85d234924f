import { useEffect } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { selectLang, selectTheme } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { watchEnvironment } from './environment.ts';

/** Page title, `<html lang>`, theme, and the device's preferences: the one effect that reaches the document. */
export function useDocumentSettings(): void {
  const lang = useAtlas(selectLang);
  const theme = useAtlas(selectTheme);
  const { shell } = useTexts();
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset.theme = theme;
    document.title = shell.name;
  }, [lang, theme, shell]);
  useEffect(() => watchEnvironment((environment) => useAtlas.setState({ environment })), []);
}
