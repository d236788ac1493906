/** The pictures of a comparison, drawn with Observable Plot. Time and shares run in the direction of the language. */
import * as Plot from '@observablehq/plot';
import type { Interval } from '../../utils/report/interval.ts';
import type { Direction } from '../../utils/i18n/languages.ts';

export interface TimeBar {
  group: string;
  /** Days, as UTC. */
  start: Date;
  end: Date;
  articles: number;
  /** The same as it is written beside the bar. */
  count: string;
  colour: string;
}

export interface LeanPoint {
  group: string;
  share: number;
  interval: Interval;
  colour: string;
}

export interface WordBar {
  word: string;
  z: number;
}

export interface Plotting {
  time: (
    bars: readonly TimeBar[],
    label: string,
    format: (day: Date) => string,
    width: number,
  ) => SVGSVGElement;
  lean: (points: readonly LeanPoint[], format: (share: number) => string, width: number) => SVGSVGElement;
  words: (bars: readonly WordBar[], colour: string, width: number) => SVGSVGElement;
}

const ROW = 44;
/** Room for names beside a plot, in pixels, at most; a third of a narrow one. */
const NAMES = 150;
/** A letter's width on average, generously. */
const LETTER = 6.5;

export function plotting(dir: Direction): Plotting {
  const rtl = dir === 'rtl';
  /** Names stand where a line of the language begins. */
  const room = (width: number) => Math.min(NAMES, Math.floor(width / 3));
  const margins = (width: number) => {
    const names = room(width);
    return rtl ? { marginRight: names, marginLeft: 40 } : { marginLeft: names, marginRight: 40 };
  };
  const axis = rtl ? ('right' as const) : ('left' as const);
  const style = {
    background: 'transparent',
    color: 'var(--ink)',
    fontFamily: 'inherit',
    fontSize: '12px',
    // Places are counted from the left in either direction; what runs the other way is reversed by its scale.
    direction: 'ltr',
  };
  /** Each text runs as its first letter does. */
  const apart = (text: string) => `\u2068${text}\u2069`;
  const cut = (width: number) => (text: string) => {
    const letters = Math.floor((room(width) - 12) / LETTER);
    return apart(text.length > letters ? `${text.slice(0, letters - 1)}…` : text);
  };
  const draw = (options: Plot.PlotOptions) =>
    Plot.plot({ ...options, style, figure: false } as Plot.PlotOptions) as unknown as SVGSVGElement;

  return {
    time(bars, label, format, width) {
      const groups = [...new Set(bars.map(({ group }) => group))];
      return draw({
        width,
        height: 56 + groups.length * ROW,
        ...margins(width),
        x: { type: 'utc', reverse: rtl, label: null, tickFormat: (day: Date) => apart(format(day)), ticks: Math.max(2, Math.floor(width / 130)) },
        y: { label, axis: null, zero: true },
        fy: { domain: groups, label: null, axis, tickFormat: cut(width), padding: 0.25 },
        marks: [
          Plot.ruleY([0], { stroke: 'var(--line)' }),
          Plot.rectY([...bars], { x1: 'start', x2: 'end', y: 'articles', fy: 'group', fill: 'colour', inset: 0.5 }),
          Plot.text([...bars], {
            x: ({ start, end }: TimeBar) => new Date((start.getTime() + end.getTime()) / 2),
            y: 'articles', fy: 'group', text: 'count', dy: -6, fontSize: 10, fill: 'var(--soft)',
          }),
        ],
      }); // oxfmt-ignore
    },
    lean(points, format, width) {
      const groups = points.map(({ group }) => group);
      return draw({
        width,
        height: 56 + groups.length * 30,
        ...margins(width),
        x: { domain: [0, 1], reverse: rtl, label: null, tickFormat: format, ticks: 4, grid: true },
        y: { domain: groups, label: null, axis, tickFormat: cut(width) },
        marks: [
          Plot.ruleX([0.5], { stroke: 'var(--edge)', strokeDasharray: '3 3' }),
          Plot.ruleY([...points], { y: 'group', x1: (one: LeanPoint) => one.interval.low, x2: (one: LeanPoint) => one.interval.high, stroke: 'colour', strokeWidth: 3 }),
          Plot.dot([...points], { y: 'group', x: 'share', fill: 'colour', r: 5 }),
        ],
      }); // oxfmt-ignore
    },
    words(bars, colour, width) {
      const words = bars.map(({ word }) => word);
      return draw({
        width,
        height: 56 + words.length * 22,
        ...margins(width),
        x: { reverse: rtl, label: 'z', zero: true, ticks: 4, grid: true },
        y: { domain: words, label: null, axis, tickFormat: cut(width) },
        marks: [Plot.barX([...bars], { y: 'word', x: 'z', fill: colour, insetTop: 3, insetBottom: 3 })],
      });
    },
  };
}
