/**
 * Which set of mark colours is readable on a background. Four sets cover every luminance: each of their lines stands
 * out by at least 3:1 (WCAG 2.2, 1.4.11) anywhere in its range, own tint included; the test computes it from the sheet.
 */

export type Theme = 'paper' | 'tinted' | 'shade' | 'night';

/** From the lightest: the least relative luminance (0–1) of the backgrounds that a theme is for. */
export const THEMES: readonly { theme: Theme; from: number }[] = [
  { theme: 'paper', from: 0.5 },
  { theme: 'tinted', from: 0.22 },
  { theme: 'shade', from: 0.08 },
  { theme: 'night', from: 0 },
];

/** Red, green and blue 0–255, alpha 0–1. */
export type Colour = readonly [number, number, number, number];

/** Relative luminance of an opaque colour by WCAG 2.2, 0–1. */
export function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** A colour with what shows through it. */
export function over(top: Colour, below: Colour): Colour {
  const alpha = top[3];
  const mix = (i: 0 | 1 | 2) => top[i] * alpha + below[i] * (1 - alpha);
  return [mix(0), mix(1), mix(2), 1];
}

/** The theme whose lines are readable on a background of this luminance (0–1). */
export function themeFor(background: number): Theme {
  return THEMES.find(({ from }) => background >= from)?.theme ?? 'night';
}

/** True for the themes of dark backgrounds. */
export function isDark(theme: Theme): boolean {
  return theme === 'night' || theme === 'shade';
}
