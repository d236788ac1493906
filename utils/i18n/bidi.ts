/** Foreign text inside the interface: which script it is in, and how it is kept from reordering what stands beside it. */

/** Embeddings, overrides and isolates (UAX #9). The plain marks LRM, RLM and ALM stay: they reorder nothing else. */
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const ARABIC = /[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/g;
const LATIN = /\p{Script=Latin}/gu;

/**
 * The text without the characters that could close an isolate around it or turn its neighbours about. For display
 * only: what is stored, matched and jumped to keeps every character.
 */
export function withoutBidiControls(text: string): string {
  return text.replace(CONTROLS, '');
}

/**
 * The direction of a text by the letters it mostly holds, not by the first one: an English sentence that begins with an
 * Arabic name stays English. `auto` when it holds neither Arabic nor Latin letters.
 */
export function textDirection(text: string): 'rtl' | 'ltr' | 'auto' {
  const arabic = text.match(ARABIC)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  if (arabic === 0 && latin === 0) return 'auto';
  return arabic >= latin ? 'rtl' : 'ltr';
}

/**
 * `ar` when a text is mostly in Arabic letters, else undefined (Latin letters do not tell which language it is).
 * Screen readers choose their voice by it, and the style sheet its line height.
 */
export function scriptLanguage(text: string): 'ar' | undefined {
  return textDirection(text) === 'rtl' ? 'ar' : undefined;
}
