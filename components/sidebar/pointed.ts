/** The way from a mark on the page to its entry in the sidebar. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../utils/report/types.ts';
import type { EntityView, SidebarView, TermView } from '../../utils/report/view.ts';
import { useScene } from './scene.ts';

/** A place of the text that the reader chose on the page. */
export interface Pointed {
  place: Span;
  /** The focus goes there too: the reader came to the sidebar for it. */
  focus: boolean;
  /** Another number each time, so that the same place can be chosen twice. */
  number: number;
}

/** The entry that stands for a place: the loaded term there, else the name. */
export interface Target {
  term: TermView | null;
  entity: EntityView | null;
  focus: boolean;
  number: number;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** @returns null when nothing was chosen, or nothing that is listed stands there */
export function targetOf(view: SidebarView | null, pointed: Pointed | null | undefined): Target | null {
  if (!view || !pointed) return null;
  const { place, focus, number } = pointed;
  const term = view.terms.find(({ hit }) => overlap(hit, place)) ?? null;
  const entity = term
    ? null
    : (view.entities.find(({ mentions }) => mentions.some((mention) => overlap(mention, place))) ?? null);
  return term || entity ? { term, entity, focus, number } : null;
}

/** Brings an element into view, and the focus to it if asked for, whenever it is the one that was chosen. */
export function usePointed<E extends HTMLElement>(isTarget: boolean): RefObject<E | null> {
  const { target } = useScene();
  const element = useRef<E>(null);
  const number = isTarget ? target?.number : undefined;
  useEffect(() => {
    if (number === undefined) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.current?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    if (target?.focus) element.current?.focus({ preventScroll: true });
  }, [number]);
  return element;
}
