/** Who gets to speak: words given to each speaker, direct and reported, by group. */
import { firstNames } from '../report/build-view.ts';
import { mainCamp } from '../report/lean.ts';
import type { PackIndex } from '../report/pack-index.ts';
import { compareText } from './names-table.ts';
import { NO_CAMP, type ArticleFacts, type SpeakerRow } from './types.ts';

type Cells = SpeakerRow['cells'];

/** Counts words as articles come in. */
export class SpeakersTable {
  private readonly rows = new Map<string | null, Cells>();

  add(facts: ArticleFacts, group: string): void {
    const seen = new Set<string | null>();
    for (const { speaker, kind, words } of facts.speech) {
      let cells = this.rows.get(speaker);
      if (!cells) this.rows.set(speaker, (cells = {}));
      const cell = (cells[group] ??= { direct: 0, indirect: 0, articles: 0 });
      cell[kind] += words;
      if (!seen.has(speaker)) cell.articles++;
      seen.add(speaker);
    }
  }

  /** Most words first; speakers without a name last. A backer's camp is that of the side it backs. */
  result(index: PackIndex): SpeakerRow[] {
    const rows = [...this.rows].map(([speaker, cells]): SpeakerRow => {
      const entity = speaker === null ? undefined : index.entities.get(speaker);
      const total = Object.values(cells).reduce((sum, { direct, indirect }) => sum + direct + indirect, 0);
      const names = entity ? firstNames(entity.names) : {};
      return { speaker, names, camp: mainCamp(index, entity?.camp) ?? NO_CAMP, total, cells };
    });
    return rows.sort(
      (a, b) =>
        Number(a.speaker === null) - Number(b.speaker === null) ||
        b.total - a.total ||
        compareText(a.speaker ?? '', b.speaker ?? ''),
    );
  }
}
