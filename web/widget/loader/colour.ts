export interface Theme {
  readonly accent: string;
  /** The text colour that reads best on the accent: at worst 4.5:1, the least that WCAG AA asks. */
  readonly ink: string;
}

// Pure black: with anything lighter some middle tones would read at less than 4.5:1 on both.
const DARK = '#000000';
const LIGHT = '#ffffff';
const DEFAULT_ACCENT = '#0f5c8c';

/** Relative luminance as WCAG 2.2 defines it, of `#rrggbb`. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Takes `#rgb` or `#rrggbb`; anything else gives the default, since its contrast can't be known. */
export function inkFor(colour: string | undefined): Theme {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour ?? '');
  const wish = short ? '#' + short.slice(1).map((digit) => digit + digit).join('') : colour;
  const accent = wish && /^#[0-9a-f]{6}$/i.test(wish) ? wish : DEFAULT_ACCENT;
  return { accent, ink: contrast(accent, LIGHT) >= contrast(accent, DARK) ? LIGHT : DARK };
}
