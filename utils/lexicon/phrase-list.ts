/** Phrases of a rule, found at a place without trying each of them: most places hold none. */
import { bare } from './bare.ts';
import type { Region } from './context.ts';

/** Words of a Latin rule that are as long as this also stand for the words that begin with them. */
const SHORTEST_STEM = 5;
const LATIN = /^[a-z]+$/;

/** A power of two, many times the words of a rule. */
const SLOTS = 1024;

export class PhraseList {
  private readonly phrases: string[][];
  /** Numbers of the phrases by their first word without its article. */
  private readonly byHead = new Map<string, number[]>();
  /** Which slots of `slotOf` hold such a word: nearly every other word is told by that. */
  private readonly slots = new Uint8Array(SLOTS);
  /** Numbers of those whose first word also stands for longer words. */
  private readonly stems: number[] = [];

  /** @param phrases folded words each, none empty, the likelier ones first */
  constructor(phrases: string[][]) {
    this.phrases = phrases;
    phrases.forEach((words, number) => {
      const head = bare(words[0] ?? '');
      this.slots[slotOf(head)] = 1;
      this.byHead.set(head, [...(this.byHead.get(head) ?? []), number]);
      if (isStem(words[0] ?? '')) this.stems.push(number);
    });
  }

  /** The first of the phrases that begins at word `i`; attached particles and the article make no difference. */
  at(region: Region, i: number): string[] | undefined {
    let first = Infinity;
    const readings = region.bareReadings(i);
    for (let r = 0; r < readings.length; r++) {
      const reading = readings[r]!;
      const numbers = this.slots[slotOf(reading)] === 1 ? this.byHead.get(reading) : undefined;
      if (numbers) first = Math.min(first, this.whole(region, i, numbers));
    }
    if (this.stems.length > 0) {
      const word = region.words[i]!.folded;
      // Arabic words begin with no Latin stem.
      if (word.charCodeAt(0) < 0x80) {
        const stems = this.stems.filter((number) => word.startsWith(this.phrases[number]![0]!));
        first = Math.min(first, this.whole(region, i, stems));
      }
    }
    return this.phrases[first];
  }

  private whole(region: Region, i: number, numbers: number[]): number {
    for (const number of numbers) {
      const words = this.phrases[number]!;
      let k = 1;
      while (k < words.length && likely(region, i + k, words[k]!)) k++;
      if (k === words.length) return number;
    }
    return Infinity;
  }
}

/** A number that a word's ends and its length make. */
function slotOf(word: string): number {
  const { length } = word;
  return (word.charCodeAt(0) * 31 + word.charCodeAt(length - 1) * 7 + length) & (SLOTS - 1);
}

function likely(region: Region, i: number, word: string): boolean {
  if (i >= region.words.length) return false;
  if (region.bareReadings(i).includes(bare(word))) return true;
  // Syria is near where Syrian is, mercenar where mercenaries are.
  return isStem(word) && region.words[i]!.folded.startsWith(word);
}

function isStem(word: string): boolean {
  return word.length >= SHORTEST_STEM && LATIN.test(word);
}
