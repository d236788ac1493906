/** The compiled lexicon, opened: typed views of its buffer, and the owners of its forms. */
import { KINDS, OWNER_HEH, OWNER_INFLECTED, OWNER_QUOTED, readSections } from './layout.ts';
import type { Sections } from './layout.ts';
import type { LexiconIds } from './compile.ts';
import type { Owner } from './types.ts';

/** A lexicon ready to be searched with. Opening costs no more than making views: the buffer is used in place. */
export interface Lexicon {
  readonly sections: Sections;
  /** Pack and version it was compiled from. */
  readonly pack: string;
  readonly version: string;
  /**
   * Owners of a form, by the form's number. With `heh` false, those that need the form to end with a written ه are
   * left out.
   */
  owners(form: number, heh: boolean): readonly Owner[];
}

/**
 * Opens what `compileLexicon` made.
 * @throws LexiconError when the buffer is not a lexicon of this format, or damaged.
 */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
  return new Opened(readSections(buffer));
}

class Opened implements Lexicon {
  readonly sections: Sections;
  private ids: LexiconIds | undefined;
  private cache: (readonly Owner[] | undefined)[] = [];

  constructor(sections: Sections) {
    this.sections = sections;
  }

  get pack(): string {
    return this.readIds().pack;
  }

  get version(): string {
    return this.readIds().version;
  }

  owners(form: number, heh: boolean): readonly Owner[] {
    const key = form * 2 + (heh ? 1 : 0);
    return (this.cache[key] ??= this.readOwners(form, heh));
  }

  private readOwners(form: number, heh: boolean): readonly Owner[] {
    const { formOwners, ownerRow, ownerForm, ownerFlags } = this.sections;
    const owners: Owner[] = [];
    for (let i = formOwners[form]!; i < formOwners[form + 1]!; i++) {
      const flags = ownerFlags[i]!;
      if (!heh && (flags & OWNER_HEH) !== 0) continue;
      const kind = KINDS[flags & 3]!;
      const row = ownerRow[i]!;
      const ids = this.readIds();
      owners.push({
        kind,
        id: (kind === 'term' ? ids.terms : ids.entities)[row] ?? '',
        row,
        form: ownerForm[i]!,
        inflected: (flags & OWNER_INFLECTED) !== 0,
        quoted: (flags & OWNER_QUOTED) !== 0,
      });
    }
    return owners;
  }

  private readIds(): LexiconIds {
    return (this.ids ??= JSON.parse(new TextDecoder().decode(this.sections.ids)) as LexiconIds);
  }
}
