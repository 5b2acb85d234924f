/** Black or white, whichever can be read on the colour. */
export function inkOn(color: string): '#16202b' | '#ffffff' {
  return contrast(color, '#ffffff') >= contrast(color, '#16202b') ? '#ffffff' : '#16202b';
}

/** Contrast ratio of two colours written #rrggbb, after WCAG 2. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
