import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { ImportCard } from './ImportCard.tsx';
import { PackList } from './PackList.tsx';
import { PackView } from './PackView.tsx';
import type { ImportState, LibraryActions, PackEntry, Place, ShownPack } from './types.ts';

export interface PacksProps {
  place: Place;
  packs: readonly PackEntry[] | null;
  shown: ShownPack | null;
  importing: ImportState;
  /** The name under which the reader made their last change. */
  author: string;
  problem: string | null;
  actions: LibraryActions;
}

/** What Isnad knows, in packs that the reader can check, overrule, extend and share. */
export function Packs({ place, packs, shown, importing, author, problem, actions }: PacksProps) {
  const { t } = useI18n();
  return (
    <>
      <div class="side">
        <h1>{t('library-packs')}</h1>
        <p class="soft small">{t('library-packs-note')}</p>
        {problem !== null && (
          <p class="problem" role="alert">
            <Foreign text={problem} />
          </p>
        )}
        <PackList packs={packs ?? []} current={place.pack} actions={actions} />
        <ImportCard importing={importing} packs={packs ?? []} current={place.pack} actions={actions} />
      </div>
      <div class="middle">
        {shown && (
          <PackView key={shown.pack.id} shown={shown} place={place} author={author} actions={actions} />
        )}
      </div>
    </>
  );
}
