/** Names of outlets, sides and things in the installed packs, as the articles' part shows them. */
import { scriptLanguage } from '../../utils/i18n/bidi.ts';
import { firstNames } from '../../utils/report/names.ts';
import { indexPack, type PackIndex } from '../../utils/report/pack-index.ts';
import { sideOf } from '../../utils/report/side.ts';
import type { ListedFacet } from '../../components/articles/place.ts';
import type { FoundArticle } from '../../components/articles/types.ts';
import type { Page } from '../../utils/report/types.ts';
import { hostOfKey, sourceOf } from '../../utils/search/terms.ts';
import type { LocalText } from '../../utils/report/view.ts';
import type { Database } from '../../utils/store/database.ts';

export class Names {
  private readonly packs: ReadonlyMap<string, PackIndex>;
  /** `sourceOf` each outlet → the camp near which its pack documents it. */
  private readonly sides: ReadonlyMap<string, string>;

  constructor(packs: readonly PackIndex[]) {
    this.packs = new Map(packs.map((index) => [index.pack.id, index]));
    this.sides = new Map(
      packs.flatMap((index) =>
        index.pack.outlets.flatMap(({ id }): [string, string][] => {
          const side = sideOf(index, id);
          return side === null ? [] : [[sourceOf(index.pack.id, id), side]];
        }),
      ),
    );
  }

  /** False when no pack is there to name anything. */
  get any(): boolean {
    return this.packs.size > 0;
  }

  /** The name of a facet's value; null when the value speaks for itself, or no pack has it. */
  of(facet: ListedFacet, value: string): LocalText | null {
    if (facet === 'kind' || facet === 'tag') return null;
    const host = facet === 'outlet' ? hostOfKey(value) : null;
    if (host !== null) return { en: host };
    for (const index of this.packs.values()) {
      if (facet === 'camp') {
        const camp = index.camps.get(value);
        if (camp) return camp.title;
        continue;
      }
      const row = (facet === 'outlet' ? index.outlets : index.entities).get(value);
      if (row) return firstNames(row.names);
    }
    return null;
  }

  /** An outlet's name: of a pack, else as the page prints it, else the host of its address. */
  outlet(id: string | null, page: Pick<Page, 'siteName' | 'url'>): LocalText | null {
    const known = id === null ? null : this.of('outlet', id);
    if (known) return known;
    const printed =
      page.siteName ?? (page.url !== null && URL.canParse(page.url) ? new URL(page.url).hostname : null);
    if (printed === null) return null;
    return scriptLanguage(printed) === 'ar' ? { ar: printed } : { en: printed };
  }

  /** The side near which a pack documents an outlet. */
  side(pack: string | null, outlet: string | null): FoundArticle['side'] {
    const index = pack === null ? undefined : this.packs.get(pack);
    const camp = index && index.camps.get(sideOf(index, outlet) ?? '');
    return camp ? { title: camp.title, hue: camp.hue } : null;
  }

  /** The camp near which a source of articles is documented; null when none is. */
  sideOfSource(source: string): string | null {
    return this.sides.get(source) ?? null;
  }

  /** The sources that are documented near one of some camps. */
  sourcesNear(camps: readonly string[]): string[] {
    return [...this.sides].filter(([, side]) => camps.includes(side)).map(([source]) => source);
  }

  /** An article of a pack's corpus. */
  inCorpus(id: string): { title: string; published: string | null } | null {
    for (const { pack } of this.packs.values()) {
      const article = pack.articles.find((one) => one.id === id);
      if (article) return { title: article.title, published: article.published ?? null };
    }
    return null;
  }
}

export async function readNames(db: Database): Promise<Names> {
  const packs = await db.overlaid.toArray();
  return new Names(packs.map(({ pack, own }) => indexPack(pack, new Map(own))));
}
