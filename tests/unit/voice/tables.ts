/** Tables of sentences, a test for each row. */
import { expect, test } from 'vitest';
import { quotesOf, said } from './world.ts';

/** What is expected of the last place of the needle: `voice:speaker`, as `said` gives it. */
export type Row = [sentence: string, needle: string, expected: string];

export function table(rows: Row[], kind: 'paragraph' | 'headline' = 'paragraph'): void {
  test.each(rows)('%s ⟨%s⟩ %s', (sentence, needle, expected) =>
    expect(said(sentence, needle, kind)).toBe(expected),
  );
}

/** What is expected of all quotations of a sentence, as `quotesOf` gives them. */
export function quoted(rows: [sentence: string, expected: string[]][]): void {
  test.each(rows)('%s', (sentence, expected) => expect(quotesOf(sentence)).toEqual(expected));
}
