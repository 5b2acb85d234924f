/** Some browsers read the file only when the visitor has said where to; FileSaver.js waits as long. */
const KEEP_MS = 40_000;

/** Hands a file to the visitor's device. @returns its name */
export function saveFile(name: string, content: BlobPart, type: string): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
  return name;
}
