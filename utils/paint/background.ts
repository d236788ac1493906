/** What stands behind a text on the page: read from computed styles, without changing anything. */
import type { LiveText } from '../article/live-text.ts';
import { luminance, over, themeFor, type Colour, type Theme } from './theme.ts';

/** Places of the article that are looked at: quotations and boxes may have backgrounds of their own. */
const SAMPLES = 9;

/** The theme for the marks of an article: the one that most of its text asks for. */
export function themeOf(live: LiveText): Theme {
  const votes = new Map<Theme, number>();
  const step = Math.max(1, Math.floor(live.pieces.length / SAMPLES));
  for (let i = 0; i < live.pieces.length; i += step) {
    const { node } = live.pieces[i]!;
    if (!node.isConnected || !node.parentElement) continue;
    const theme = themeFor(luminance(backgroundOf(node.parentElement)));
    votes.set(theme, (votes.get(theme) ?? 0) + node.data.length);
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  return winner?.[0] ?? 'paper';
}

/**
 * The colour behind an element's text. Where a picture lies behind it the colour cannot be known; then what the text's
 * own colour is readable on is taken.
 */
export function backgroundOf(element: Element): Colour {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none' && /url\(/u.test(style.backgroundImage)) return behind(element);
    const colour = parseColour(style.backgroundColor);
    if (colour[3] === 0) continue;
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), canvas());
}

function parentOf(element: Element): Element | null {
  const root = element.parentElement ?? element.getRootNode();
  return root instanceof ShadowRoot ? root.host : root instanceof Element ? root : null;
}

/** The browser's own canvas: dark when the page says that it takes part in dark mode and the reader wants it. */
function canvas(): Colour {
  const schemes = getComputedStyle(document.documentElement).colorScheme;
  const wanted = matchMedia('(prefers-color-scheme: dark)').matches;
  const dark = /\bdark\b/u.test(schemes) && (wanted || !/\blight\b/u.test(schemes));
  return dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
}

function behind(element: Element): Colour {
  return luminance(parseColour(getComputedStyle(element).color)) > 0.4 ? [0, 0, 0, 1] : [255, 255, 255, 1];
}

/** A computed colour. Computed `rgb()` is read as it is; newer notations are drawn on one pixel and read back. */
export function parseColour(css: string): Colour {
  const rgb = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/u.exec(css);
  if (rgb) return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3]), rgb[4] === undefined ? 1 : Number(rgb[4])];
  const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!pixel) return [255, 255, 255, 0];
  pixel.fillStyle = 'transparent';
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
