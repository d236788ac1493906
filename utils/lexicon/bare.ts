/** A folded word without its article. */
export function bare(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}
