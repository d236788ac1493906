/** What a desk works with: the store behind it, what is being written, and what it says of itself. */
import type { Annotation } from '../../utils/annotation/types.ts';
import type { Outcome, StoreProblem } from '../../utils/store/problem.ts';
import type { Draft } from './types.ts';

/** The store, as the desk needs it. A promise that rejects counts as a failure. */
export interface AnnotationPort {
  /** @param over `changedAt` of the version that was edited; nothing for one that is new */
  save: (annotation: Annotation, over?: number) => Promise<Outcome<Annotation>>;
  remove: (ids: readonly string[]) => Promise<Outcome<Annotation[]>>;
  restore: (rows: readonly Annotation[]) => Promise<Outcome<Annotation[]>>;
  /** The version that is stored now, or null when there is none. */
  stored: (annotation: Annotation) => Promise<Annotation | null>;
}

/** An annotation that is being written. */
export interface Editing {
  /** The version that is edited; for a new one, what will be stored. */
  annotation: Annotation;
  isNew: boolean;
  draft: Draft;
  saving: boolean;
  problem: StoreProblem | null;
  /** What was stored elsewhere meanwhile, null when it was deleted there; undefined without a conflict. */
  meanwhile?: Annotation | null | undefined;
}

/** What happened last, to be said to the reader. */
export type Said =
  | 'saved'
  | 'placed'
  | 'rejected'
  | 'deleted'
  | 'discarded'
  | 'undone'
  | 'redone'
  | 'nothing-selected'
  | 'page-gone';

export interface DeskState {
  /** By id, in the order in which they were opened. */
  edits: ReadonlyMap<string, Editing>;
  /** Id of the one that was opened last and not typed in yet. */
  opened: string | null;
  said: Said | null;
  /** Why the last thing that was no save of a draft failed. */
  problem: StoreProblem | null;
  canUndo: boolean;
  canRedo: boolean;
  /** Written since the list that is shown was read; null for what was deleted. */
  fresh: ReadonlyMap<string, Annotation | null>;
}
