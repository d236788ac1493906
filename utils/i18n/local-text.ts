/** Texts of a pack come in some of the interface's languages; this picks the one to show. */
import type { LocalText } from '../report/view.ts';
import { directionOf, type Direction, type UiLanguage } from './languages.ts';

export interface PickedText {
  text: string;
  lang: keyof LocalText;
  dir: Direction;
}

/** What to fall back to, nearest reader first: French and English readers share a script. */
const ORDER: Record<UiLanguage, readonly (keyof LocalText)[]> = {
  ar: ['ar', 'en', 'fr'],
  en: ['en', 'fr', 'ar'],
  fr: ['fr', 'en', 'ar'],
};

/**
 * The words to show in an interface language, with the language they are really in.
 *
 * @returns null when the text is null or empty in every language.
 */
export function pickText(text: LocalText | null | undefined, language: UiLanguage): PickedText | null {
  for (const lang of ORDER[language]) {
    const words = text?.[lang]?.trim();
    if (words) return { text: words, lang, dir: directionOf(lang) };
  }
  return null;
}

/** All different wordings of a text, the interface language first. */
export function allTexts(text: LocalText, language: UiLanguage): PickedText[] {
  const seen = new Set<string>();
  const found: PickedText[] = [];
  for (const lang of ORDER[language]) {
    const words = text[lang]?.trim();
    if (!words || seen.has(words)) continue;
    seen.add(words);
    found.push({ text: words, lang, dir: directionOf(lang) });
  }
  return found;
}

/**
 * A title as it fits beside other things. Packs write “name: who belongs to it”; the name is what stands before the
 * colon.
 */
export function shortTitle(title: string): string {
  const name = title.split(/\s*:\s/u, 1)[0]?.trim();
  return name || title;
}
