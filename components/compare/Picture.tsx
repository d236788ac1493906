import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useI18n } from '../ui/I18nContext.tsx';
import type { Plotting } from './plots.ts';

export type Draw = (plotting: Plotting, width: number) => SVGSVGElement;

interface Props {
  title: string;
  description: string;
  /** Draws the picture; another function means another picture. */
  draw: Draw;
  /** Is given the picture once it is drawn, for files. */
  drawn: (svg: SVGSVGElement | null) => void;
}

/**
 * A plot. The library that draws is loaded when the first is shown; the picture is as wide as its place, and is drawn anew when
 * that changes.
 */
export function Picture({ title, description, draw, drawn }: Props) {
  const { dir } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const id = useId().replaceAll(':', '');
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    let current = true;
    void import('./plots.ts').then(({ plotting }) => {
      if (!current || !place.current) return;
      const svg = draw(plotting(dir), width);
      describe(svg, id, title, description);
      place.current.replaceChildren(svg);
      drawn(svg);
    });
    return () => {
      current = false;
      drawn(null);
    };
  }, [draw, width, dir, title, description]);
  return <div class="picture" ref={place} />;
}

/** Title and description as elements of the picture, so that they stay with it in a file. */
function describe(svg: SVGSVGElement, id: string, title: string, description: string): void {
  const element = (name: 'title' | 'desc', text: string) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    made.id = `${id}-${name}`;
    made.textContent = text;
    return made;
  };
  svg.prepend(element('title', title), element('desc', description));
  svg.setAttribute('role', 'img');
  // A picture is one thing: names of its groups would be read to nobody.
  for (const part of svg.querySelectorAll('[aria-label]')) {
    part.setAttribute('class', part.getAttribute('aria-label')!.replaceAll(/\W+/gu, '-'));
    part.removeAttribute('aria-label');
  }
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
}
