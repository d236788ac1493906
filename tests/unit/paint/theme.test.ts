import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { luminance, over, themeFor, THEMES, type Colour } from '../../../utils/paint/theme.ts';

/** Contrast ratio of two luminances by WCAG 2.2, 1–21. */
function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const SHEET = ['mark-shapes.css', 'mark-colours.css']
  .map((name) => readFileSync(`utils/paint/${name}`, 'utf8').replace(/@media[\s\S]*$/u, ''))
  .join('\n');

/** The value of a property in the last rule that names a highlight. */
function declared(name: string, property: string): string | undefined {
  const rules = [...SHEET.matchAll(/([^{}]+)\{([^}]*)\}/gu)];
  const values = rules.flatMap(([, selectors, body]) =>
    selectors!.includes(`::highlight(${name})`)
      ? [new RegExp(`${property}:\\s*([^;]+);`, 'u').exec(body!)?.[1] ?? []].flat()
      : [],
  );
  return values.at(-1);
}

const hex = (value: string): Colour => [
  ...([1, 3, 5].map((i) => Number.parseInt(value.slice(i, i + 2), 16)) as [number, number, number]),
  1,
];
const tint = (value: string): Colour => {
  const [red, green, blue, percent] = value.match(/[\d.]+/gu)!.map(Number);
  return [red!, green!, blue!, percent! / 100];
};

/** A grey of at least this luminance, as near as 8 bits allow. */
function grey(wanted: number): Colour {
  for (let value = 0; value <= 255; value++)
    if (luminance([value, value, value, 1]) >= wanted) return [value, value, value, 1];
  return [255, 255, 255, 1];
}

const STYLES = [
  'entity',
  ...['teal', 'ochre', 'grey'].flatMap((hue) => [`own-${hue}-mild`, `own-${hue}-strong`, `quoted-${hue}`]),
];

describe.each(THEMES)('the marks of $theme', ({ theme, from }) => {
  const upper = THEMES.findLast((other) => other.from > from)?.from ?? 1;

  it.each(STYLES)(
    '%s stands out 3:1 from the lightest and the darkest background, over its own tint',
    (style) => {
      const name = `isnad-${style}-${theme}`;
      const line = luminance(hex(declared(name, 'text-decoration-color')!));
      for (const edge of [grey(from), grey(upper - 0.005)]) {
        const background = declared(name, 'background-color');
        const behind = background ? over(tint(background), edge) : edge;
        expect(contrast(line, luminance(behind))).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it('tells own voice, others’ words and names apart without colour', () => {
    const shape = (style: string) => declared(`isnad-${style}-${theme}`, 'text-decoration');
    const shapes = ['entity', 'own-grey-mild', 'own-grey-strong', 'quoted-grey'].map(shape);
    expect(new Set(shapes).size).toBe(4);
    expect(shapes.join(' ')).toMatch(/dotted.*solid.*solid.*dashed/u);
  });
});

describe('themeFor', () => {
  it.each([
    [1, 'paper'],
    [0.5, 'paper'],
    [0.3, 'tinted'],
    [0.15, 'shade'],
    [0, 'night'],
  ])('a background of luminance %f takes %s', (background, theme) => {
    expect(themeFor(background)).toBe(theme);
  });
});
