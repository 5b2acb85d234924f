/**
 * The address that links leave a device with, as a deployer sets it.
 * @throws when it is no whole http(s) address of a page: a wrong one would be in every code that is scanned
 */
export function checkPublicUrl(setting: string | undefined): void {
  if (!setting) return;
  const url = URL.canParse(setting) ? new URL(setting) : null;
  const isWhole = url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
  if (!isWhole || url.username) {
    throw new Error(`VITE_PUBLIC_URL is ${setting}; write the atlas's whole address, like https://atlas.example.mx/`);
  }
}
