import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/data/codes.ts';
import { THEMES } from '../../../src/data/lang.ts';
import { STAGE_PALETTES } from '../../../src/map/stagePalette.ts';
import { PALETTES, SHAPES } from '../../../src/ui/palette.ts';

type Rgb = readonly [number, number, number];
const parse = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const linear = (color: Rgb): Rgb =>
  color.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;
const luminance = (hex: string) => {
  const [r, g, b] = linear(parse(hex));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** WCAG 2.2 contrast ratio. */
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** Full dichromacy, on linear RGB: Machado, Oliveira & Fernandes 2009, severity 1. */
const MACHADO = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** CIE Lab (D65) of linear RGB; distance in it is ΔE 1976. */
function lab([r, g, b]: Rgb): Rgb {
  const [x, y, z] = [
    (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
    0.2126729 * r + 0.7151522 * g + 0.072175 * b,
    (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883,
  ].map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const seen = (hex: string, by: keyof typeof MACHADO): Rgb => {
  const color = linear(parse(hex));
  return MACHADO[by].map((row) =>
    Math.max(0, row[0] * color[0] + row[1] * color[1] + row[2] * color[2]),
  ) as unknown as Rgb;
};
const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const ALL = [
  ...THEMES.map((theme) => ({ name: theme, theme, palette: PALETTES[theme] })),
  ...THEMES.map((theme) => ({ name: `${theme} stage`, theme, palette: STAGE_PALETTES[theme] })),
];

describe.each(ALL)('$name', ({ theme, palette }) => {
  const grounds = {
    land: palette.land,
    alliance: palette.alliance,
    hub: palette.hub,
    casing: palette.halo,
    panel: palette.panel,
  };

  test.each(KINDS)('%s stands out 3:1 from every ground it lies on', (kind) => {
    for (const ground of Object.values(grounds))
      expect(contrast(palette.kinds[kind], ground)).toBeGreaterThanOrEqual(3);
  });

  test('on coloured states the casing parts marks from the class below', () => {
    for (const kind of KINDS) expect(contrast(palette.kinds[kind], palette.halo)).toBeGreaterThanOrEqual(3);
  });

  test('text is read 4.5:1 on its halo and on land', () => {
    for (const ink of [palette.ink, palette.second, palette.third]) {
      for (const ground of [palette.halo, palette.land, palette.alliance]) {
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(
          ink === palette.third && ground === palette.alliance ? 3.5 : 4.5,
        );
      }
    }
    expect(contrast(palette.allianceLine, palette.halo)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, palette.panel)).toBeGreaterThanOrEqual(7);
  });

  test('classes are told apart, and go one way', () => {
    const steps = palette.ramp.map(luminance);
    const sorted = [...steps].sort((a, b) => (theme === 'light' ? b - a : a - b));
    expect(steps).toEqual(sorted);
    for (let i = 1; i < steps.length; i++) {
      expect(contrast(palette.ramp[i] as string, palette.ramp[i - 1] as string)).toBeGreaterThan(1.15);
    }
  });

  test.each(Object.keys(MACHADO) as (keyof typeof MACHADO)[])(
    '%s: kinds that look alike in colour differ in shape',
    (by) => {
      for (const [i, a] of KINDS.entries()) {
        for (const b of KINDS.slice(i + 1)) {
          const isClose = distance(lab(seen(palette.kinds[a], by)), lab(seen(palette.kinds[b], by))) < 12;
          if (isClose) expect(SHAPES[a], `${a} and ${b}`).not.toBe(SHAPES[b]);
        }
      }
      // The two most frequent are told apart by colour alone, since rings show no shape.
      expect(
        distance(lab(seen(palette.kinds.company, by)), lab(seen(palette.kinds['industrial-park'], by))),
      ).toBeGreaterThan(12);
    },
  );
});

test.each(THEMES)('on the %s stage a projector keeps Alliance, hubs, land and sea apart', (theme) => {
  const [stage, screen] = [STAGE_PALETTES[theme], PALETTES[theme]];
  for (const [a, b] of [
    ['alliance', 'land'],
    ['hub', 'land'],
    ['water', 'land'],
    ['allianceLine', 'alliance'],
  ] as const) {
    expect(contrast(stage[a], stage[b]), `${a}, ${b}`).toBeGreaterThan(contrast(screen[a], screen[b]));
  }
});

test('every kind has its own shape', () => {
  expect(new Set(Object.values(SHAPES)).size).toBe(KINDS.length);
});

test('the interface’s colours of kinds, and the drawing’s of land, are the map’s', () => {
  const css = readFileSync('src/ui/theme.css', 'utf8') + readFileSync('src/map/map.css', 'utf8');
  const block = (selector: string) =>
    [...css.matchAll(new RegExp(`${selector.replace(/[[\]"]/g, '\\$&')} \\{([^}]*)\\}`, 'g'))]
      .map((match) => match[1])
      .join('');
  for (const [theme, selector] of [
    ['light', '\n:root'],
    ['dark', ':root[data-theme="dark"]'],
  ] as const) {
    const tokens = new Map(
      [...block(selector).matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
        name as string,
        value as string,
      ]),
    );
    const palette = PALETTES[theme];
    for (const kind of KINDS) expect(tokens.get(`kind-${kind}`)).toBe(palette.kinds[kind]);
    expect(tokens.get('map-water')).toBe(palette.water);
    expect(tokens.get('map-land')).toBe(palette.land);
    expect(tokens.get('map-border')).toBe(palette.border);
    expect(tokens.get('map-alliance')).toBe(palette.alliance);
    expect(tokens.get('map-alliance-line')).toBe(palette.allianceLine);
    expect(tokens.get('map-hub')).toBe(palette.hub);
  }
});
