/** A listed form as the matcher sees it: folded words, and the punctuation that must stand between them. */
import {
  APOSTROPHE, EXPAND, expansion, foldTable, FORMAT, HYPHEN, isAstralLetter, LETTER, LINE, MARK, QUOTE, SURROGATE, BLANK,
} from '../text/table.ts'; // oxfmt-ignore

/**
 * The gap rule, the same for forms and for texts: blanks, quotation marks, apostrophes, and hyphens without blanks join
 * words (al-Hasan = al Hasan, l'armée, حكومة «الوحدة»); any other unit is a token of its own (5+5, U.S.), and a hyphen
 * between blanks is one (خط الشرق - الغرب). A line break joins nothing.
 */
export interface Tokens {
  /** Folded words, and punctuation as single units; punctuation at the ends is left out. */
  tokens: string[];
  /** Whether the whole form is listed in quotation marks. */
  quoted: boolean;
}

/** The tokens of a listed form; none when it folds to nothing. */
export function tokensOf(form: string): Tokens {
  const table = foldTable();
  const tokens: string[] = [];
  let gap: number[] = [];
  let word = '';
  const close = () => {
    if (word === '') return;
    // Nearly every gap is one blank, which is no token.
    if (tokens.length > 0 && (gap.length > 1 || gap[0] !== BLANK)) tokens.push(...gapTokens(gap));
    tokens.push(word);
    word = '';
    gap = [];
  };
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    const kind = table[unit]!;
    if (kind >= LETTER) word += String.fromCharCode(kind);
    else if (kind === EXPAND) word += expansion(unit);
    else if (kind === SURROGATE && isAstralLetter(form, i)) word += form.slice(i, ++i + 1);
    else if (kind !== MARK && kind !== FORMAT) {
      close();
      gap.push(unit);
    }
  }
  close();
  const trimmed = form.trim();
  const quoted = isQuote(trimmed.charCodeAt(0)) && isQuote(trimmed.charCodeAt(trimmed.length - 1));
  return { tokens, quoted };

  function isQuote(unit: number): boolean {
    return table[unit] === QUOTE;
  }
}

/** The tokens of the units between two words. */
export function gapTokens(units: number[]): string[] {
  const table = foldTable();
  const blank = units.some((unit) => table[unit] === BLANK);
  return units.flatMap((unit) => {
    const kind = table[unit]!;
    if (kind === BLANK || kind === QUOTE || kind === APOSTROPHE) return [];
    if (kind === HYPHEN) return blank ? ['-'] : [];
    return [kind === LINE ? '\n' : String.fromCharCode(unit)];
  });
}
