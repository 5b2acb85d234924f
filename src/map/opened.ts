/** What the link that opened the page said before MapLibre began to write its camera into the address. */
export const OPENED = {
  hasCamera: /[#&]map=/.test(location.hash),
  step: new URLSearchParams(location.search).get('step'),
} as const;
