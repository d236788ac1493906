/** The forms that a pack's rows list, with their owners, in the order the compiled lexicon counts them. */
import type { Pack, PackEntity, PackTerm } from '../packs/schema.ts';
import { compounds, inflect, otherArticle } from './inflect.ts';
import { tokensOf } from './tokens.ts';
import { LexiconError } from './types.ts';
import type { Owner, OwnerKind } from './types.ts';

interface Forms {
  ar?: string[] | undefined;
  en?: string[] | undefined;
  fr?: string[] | undefined;
}

/** A form to be compiled. */
export interface FormEntry {
  tokens: string[];
  owner: Owner;
  /** See `Inflected.heh`. */
  heh: boolean;
}

/** Longest form that is compiled, in words: a longer one is a sentence, not a name. */
export const LONGEST_FORM = 64;

/** The forms of one kind that a row lists, all languages, in the pack's order. An owner's `form` counts in this list. */
export function rowForms(row: PackEntity | PackTerm, kind: OwnerKind): string[] {
  if (kind === 'title')
    return 'titles' in row ? (row.titles ?? []).flatMap((title) => flat(title.forms)) : [];
  if (kind === 'metonym') return 'metonyms' in row && row.metonyms ? flat(row.metonyms) : [];
  return flat(row.names);
}

/** The listed form that an owner means. */
export function listedForm(pack: Pack, owner: Owner): string {
  const row = owner.kind === 'term' ? pack.terms[owner.row] : pack.entities[owner.row];
  const form = row && row.id === owner.id ? rowForms(row, owner.kind)[owner.form] : undefined;
  if (form === undefined) {
    throw new LexiconError(`the lexicon was compiled from another version of ${pack.id}: compile it again`);
  }
  return form;
}

/**
 * All forms of a pack: listed, inflected, and spelled as one word or two, with stops, or with the other article.
 * @throws LexiconError when a form folds to nothing or is longer than a name can be, naming the row.
 */
export function packForms(pack: Pack): FormEntry[] {
  const entries: FormEntry[] = [];
  pack.entities.forEach((entity, row) => {
    for (const kind of ['entity', 'metonym', 'title'] as const) addRow(entries, entity, kind, row);
  });
  pack.terms.forEach((term, row) => addRow(entries, term, 'term', row, term.inflects));
  return entries;
}

function addRow(
  entries: FormEntry[],
  row: PackEntity | PackTerm,
  kind: OwnerKind,
  at: number,
  inflects: PackTerm['inflects'] = 'phrase-fixed',
): void {
  rowForms(row, kind).forEach((listed, form) => {
    const { tokens, quoted } = tokensOf(listed);
    if (tokens.length === 0)
      throw new LexiconError(`${row.id}: the form "${listed}" has no letters or digits`);
    if (tokens.length > LONGEST_FORM) {
      throw new LexiconError(
        `${row.id}: a form has ${tokens.length} words; at most ${LONGEST_FORM} make a name`,
      );
    }
    const owner: Owner = { kind, id: row.id, row: at, form, inflected: false, quoted };
    entries.push({ tokens, owner, heh: false });
    for (const spelling of compounds(tokens)) entries.push({ ...spelling, owner });
    const article = otherArticle(tokens);
    if (article) entries.push({ tokens: article, owner, heh: false });
    const dotted = listed.replace(INITIALS, '$1.$2.');
    if (dotted !== listed) entries.push({ tokens: tokensOf(dotted).tokens, owner, heh: false });
    for (const made of inflect(tokens, inflects)) {
      entries.push({ ...made, owner: { ...owner, inflected: true } });
    }
  });
}

/** Initials of two letters, which American papers write with stops: US, U.S. */
const INITIALS = /\b([A-Z])([A-Z])\b/g;

function flat(forms: Forms): string[] {
  return [...(forms.ar ?? []), ...(forms.en ?? []), ...(forms.fr ?? [])];
}
