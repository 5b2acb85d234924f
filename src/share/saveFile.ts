import { selectIsKiosk } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';

/** Some browsers read the file only when the visitor has said where to; FileSaver.js waits as long. */
const KEEP_MS = 40_000;

/**
 * Hands a file to the visitor's device.
 * @returns its name
 * @throws on a stand, whose device is its operator's: the controls are absent there, this is the second line
 */
export function saveFile(name: string, content: BlobPart, type: string): string {
  if (selectIsKiosk(useAtlas.getState())) throw new Error(`${name}: no files on a stand`);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
  return name;
}
