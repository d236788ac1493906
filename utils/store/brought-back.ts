/** The notice that data was brought back. */
import { storage } from 'wxt/utils/storage';

/** That it happened, until the reader has seen it. */
export interface BroughtBack {
  /** Milliseconds since 1970. */
  at: number;
  annotations: number;
  /** Framing codes, packs, changes of packs, links between articles and comparisons. */
  others: number;
}
export const broughtBackItem = storage.defineItem<BroughtBack | null>('local:broughtBack', {
  fallback: null,
});
