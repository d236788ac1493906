import { citing } from '../../utils/packs/search.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { useShelf } from './library-context.ts';
import { writePlace } from './place.ts';
import { RowHead } from './RowHead.tsx';
import { SourceList } from './SourceList.tsx';

/** A source, and every row that rests on it. */
export function SourceDetail({ id }: { id: string }) {
  const { t } = useI18n();
  const { shown, index } = useShelf();
  const note = index.sources.get(id)?.note;
  return (
    <>
      <SourceList ids={[id]} />
      {note && (
        <p class="small soft">
          <Foreign text={note} />
        </p>
      )}
      <h3>{t('cited-in')}</h3>
      <FoldedList items={citing(shown.pack, id)} first={12} class="cited">
        {({ part, id: row }) => (
          <a href={writePlace({ pack: shown.pack.id, section: part, row, form: null })}>
            <RowHead section={part} id={row} />
          </a>
        )}
      </FoldedList>
    </>
  );
}
