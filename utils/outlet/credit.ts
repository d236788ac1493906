/**
 * Credit lines: whose text it is when a page republishes it. A credit is a name of an outlet where an editor puts it: alone
 * in a short line or after a place («طرابلس - …»), in brackets at the end of the dateline or of the last line («(…)»),
 * after "source:", or in the byline. A name in a sentence is no credit.
 */
import type { PackOutlet } from '../packs/schema.ts';
import type { Block, Page } from '../report/types.ts';
import { fold } from '../text/fold.ts';

/** Folded name → outlet id. A name that two outlets share is left out. */
export type CreditIndex = Map<string, string>;

export function indexCredits(outlets: Pick<PackOutlet, 'id' | 'names' | 'credits'>[]): CreditIndex {
  const index: CreditIndex = new Map();
  const shared = new Set<string>();
  for (const { id, names, credits = [] } of outlets) {
    for (const name of new Set(
      [...Object.values(names).flat(), ...credits].map((form) => tidy(fold(form))),
    )) {
      if (index.has(name) && index.get(name) !== id) shared.add(name);
      index.set(name, id);
    }
  }
  for (const name of shared) index.delete(name);
  return index;
}

export interface Credit {
  outlet: string;
  basis: 'credit' | 'byline';
  /** The line that says so, as printed. */
  line: string;
}

/** How many blocks at either end of the text may hold a credit line. */
const EDGE = 6;
/** A longer line is a sentence. */
const LINE_WORDS = 9;

/** The outlet that the page's byline, dateline or credit line names, or null. */
export function creditOf(index: CreditIndex, page: Page): Credit | null {
  if (page.byline) {
    const outlet = named(index, page.byline);
    if (outlet) return { outlet, basis: 'byline', line: page.byline };
  }
  const { blocks } = page;
  const edges = [...blocks.slice(0, EDGE), ...blocks.slice(Math.max(EDGE, blocks.length - EDGE))];
  for (const block of edges) {
    const found = creditIn(index, page.text, block);
    if (found) return found;
  }
  return null;
}

function creditIn(index: CreditIndex, text: string, block: Block): Credit | null {
  const line = text.slice(block.start, block.end).trim();
  const words = line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const candidates = words <= LINE_WORDS ? [line] : datelines(line);
  for (const candidate of candidates) {
    const outlet = named(index, candidate);
    if (outlet) return { outlet, basis: 'credit', line: candidate.trim() };
  }
  return null;
}

/** The opening «PLACE (NAME) -», «PLACE - NAME -» of a paragraph, and brackets at its very end. */
function datelines(line: string): string[] {
  const opening = /^(.{2,60}?)\s[-–—ـ:]+\s/u.exec(line);
  const double = /^(.{2,40}?)\s?[-–—ـ]+\s?(.{2,40}?)\s?[-–—ـ:]+\s/u.exec(line);
  const end = /[(（[]\s*([^()[\]]{2,40})\s*[)）\]]\s*\.?$/u.exec(line);
  return [opening?.[1], double?.[2], end?.[1]].filter((part) => part !== undefined);
}

/** The outlet that a short line names as a whole, or as one of its parts between dashes, brackets, bars or commas. */
function named(index: CreditIndex, line: string): string | null {
  const parts = [line, ...line.split(/[-–—ـ|/،,:()[\]«»"“”]+|\s(?:عن|من|via|avec|with)\s/u)];
  for (const part of parts) {
    const key = tidy(fold(part));
    const outlet = index.get(key) ?? index.get(key.replace(/^(?:نقلا عن|المصدر|خاص|source|by|par)\s+/u, ''));
    if (outlet) return outlet;
  }
  return null;
}

function tidy(folded: string): string {
  return folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/gu, ' ');
}
