import { PALETTES, type Palette } from '../../ui/palette.ts';

/** A palette's colours, each with the name of its variable. */
function variablesOf({ ramp, kinds, ...colors }: Palette): readonly (readonly [name: string, color: string])[] {
  return [
    ...Object.entries(colors),
    ...ramp.map((color, at) => [`ramp-${at}`, color] as const),
    ...Object.entries(kinds).map(([kind, color]) => [`kind-${kind}`, color] as const),
  ];
}

const variable = (name: string) => `var(--${name})`;

/** Colours that follow the reader's own theme, as far as a file without script can. */
export const READERS_PALETTE: Palette = {
  ...(Object.fromEntries(variablesOf(PALETTES.light).map(([name]) => [name, variable(name)])) as Omit<
    Palette,
    'ramp' | 'kinds'
  >),
  ramp: PALETTES.light.ramp.map((_, at) => variable(`ramp-${at}`)) as unknown as Palette['ramp'],
  kinds: Object.fromEntries(
    Object.keys(PALETTES.light.kinds).map((kind) => [kind, variable(`kind-${kind}`)]),
  ) as Palette['kinds'],
};

const declare = (palette: Palette) =>
  variablesOf(palette)
    .map(([name, color]) => `--${name}:${color}`)
    .join(';');

/** The file's one style sheet. */
export const HANDOUT_CSS = [
  `:root{color-scheme:light dark;${declare(PALETTES.light)}}`,
  `@media (prefers-color-scheme:dark){:root{${declare(PALETTES.dark)}}}`,
  `@media print{:root{color-scheme:light;${declare(PALETTES.light)}}}`,
  '*{box-sizing:border-box}',
  'body{margin:0 auto;max-width:72rem;padding:2rem 1.25rem 3rem;background:var(--panel);color:var(--ink);font:400 15px/1.5 system-ui,sans-serif;font-variant-numeric:tabular-nums}',
  'h1{margin:0;font-size:2rem;line-height:1.15;letter-spacing:-.02em;text-wrap:balance}',
  'h2{margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--border);font-size:1.15rem}',
  'h3{margin:0;font-size:1rem;line-height:1.3}',
  'p,ul,ol,figure{margin:0}',
  'a{color:var(--selected);text-underline-offset:2px;overflow-wrap:anywhere}',
  '.lead{margin-top:.4rem;font-size:1.05rem;color:var(--second)}',
  '.quiet,.meta,small{color:var(--second);font-size:.87rem}',
  '.map{margin-top:1.25rem}',
  // On a telephone the map is moved sideways rather than shrunk until nobody can read it.
  '.pan{overflow-x:auto;border:1px solid var(--border);border-radius:8px}',
  '.pan svg{display:block;width:100%;min-width:48rem;height:auto}',
  '.legend{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin-top:.75rem;padding:0;list-style:none;font-size:.87rem}',
  '.legend li{display:flex;gap:.5rem;align-items:center}',
  '.legend svg{flex:none}',
  '.legend b{font-weight:400;color:var(--second)}',
  '.list{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:1.4rem 2rem;padding:0;list-style:none}',
  '.list li{display:grid;gap:.2rem;align-content:start;break-inside:avoid}',
  '.sources{padding-left:2.4rem;font-size:.87rem}',
  '.sources li{margin-bottom:.25rem;overflow-wrap:anywhere}',
  '.foot{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--border)}',
  '@media print{.pan svg{min-width:0}body{max-width:none;padding:0;font-size:10pt}.list{grid-template-columns:1fr 1fr}}',
].join('\n');

/**
 * What the file may do: nothing but wear its own style. The hash is that of HANDOUT_CSS; a unit test computes it anew,
 * since a page that is not served safely has no `crypto.subtle` to do it with.
 */
export const HANDOUT_POLICY =
  "default-src 'none'; style-src 'sha256-77PNCqqfySaLnT376g5eq9+m38t81PYQ+r7GSbcs7mE='; base-uri 'none'; form-action 'none'";
