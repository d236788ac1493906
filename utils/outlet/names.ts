/** Names of outlets as credit lines print them. */
import type { PackOutlet } from '../packs/schema.ts';
import { fold } from '../text/fold.ts';

export interface NamedOutlet {
  outlet: string;
  /** True when the name alone on a line says who it is; false for words that also head a section («العالم», «الحدث»). */
  alone: boolean;
}

/** Folded name → outlet. A name that two outlets share is left out. */
export type CreditIndex = Map<string, NamedOutlet>;

/** What kind of outlet it is, printed before the name or not. */
const KIND =
  /^(?:وكاله انباء|وكالات|وكاله|صحيفه|جريده|مجله|قناه|شبكه|موقع|بوابه|فضائيه|منصه|اذاعه|تلفزيون|the|agence de presse|agence|l'agence|news agency|agency|le site|site|journal|la chaine|chaine)\s+/u;
const KIND_AFTER = /\s+(?:للانباء|الاخباريه|الاخباري|news agency|agency|staff|newspaper|website)$/u;

export function indexCredits(outlets: Pick<PackOutlet, 'id' | 'names' | 'credits'>[]): CreditIndex {
  const index: CreditIndex = new Map();
  const shared = new Set<string>();
  for (const { id, names, credits = [] } of outlets) {
    const keys = [...Object.values(names).flat(), ...credits].map(nameKey);
    const agency = keys.some((key) => /^(?:وكاله|agence)\s|\s(?:agency|agenzia)$/u.test(key));
    for (const key of new Set(keys)) {
      if (index.has(key) && index.get(key)!.outlet !== id) shared.add(key);
      index.set(key, { outlet: id, alone: agency || key.includes(' ') || !/^ال/u.test(key) });
    }
  }
  for (const key of shared) index.delete(key);
  return index;
}

/** A name as it is compared: folded, without signs around it, initials parted by single blanks («أ.ف.ب» as «أ ف ب»). */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/(?<=(?:^|[^\p{L}])\p{L})\.\s*(?=\p{L}(?:[^\p{L}]|$))/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/gu, ' ');
}

/** The outlet that a name names as a whole, the word for its kind (agency, newspaper) aside; or null. */
export function outletNamed(index: CreditIndex, name: string): NamedOutlet | null {
  const key = nameKey(name);
  const forms = [key, key.replace(KIND_AFTER, ''), key.replace(KIND, '')];
  forms.push(forms[2]!.replace(KIND_AFTER, ''));
  for (const form of forms) {
    const found = index.get(form);
    if (found) return form === key ? found : { ...found, alone: true };
  }
  return null;
}
