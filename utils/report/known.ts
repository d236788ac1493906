import type { Known } from '../coverage/related.ts';
import type { Language } from './types.ts';

/** An article to compare with, and what is shown of it: one of a pack's corpus or one the reader kept. */
export interface KnownArticle extends Known {
  title: string;
  language: Language;
  /** Outlet id in the pack, or null. */
  outlet: string | null;
  /** The outlet's name as printed, when the pack has no such outlet. */
  outletName?: string | undefined;
  url: string | null;
  from: 'reader' | 'pack';
  /** Id of the known article that this one is a copy of, or null. */
  copyOf: string | null;
}
