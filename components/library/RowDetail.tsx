import { rowKey, type ChangedPart } from '../../utils/packs/changes.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import { OwnNote } from '../ui/OwnNote.tsx';
import { EntityDetail } from './EntityDetail.tsx';
import { MatchList } from './MatchList.tsx';
import { NamingDetail } from './NamingDetail.tsx';
import { OutletDetail } from './OutletDetail.tsx';
import type { ListSection } from './RowList.tsx';
import { SourceDetail } from './SourceDetail.tsx';
import { TermDetail } from './TermDetail.tsx';
import { useShelf } from './library-context.ts';

/** Everything a row says, with its sources, what the reader made of it, and where it was found. */
export function RowDetail({ section, id }: { section: ListSection; id: string }) {
  switch (section) {
    case 'outlets':
      return (
        <>
          <OutletDetail id={id} />
          <Own part="outlets" id={id} />
          <MatchList part="outlets" id={id} />
        </>
      );
    case 'entities':
      return (
        <>
          <EntityDetail id={id} />
          <Own part="entities" id={id} />
          <MatchList part="entities" id={id} />
        </>
      );
    case 'terms':
      return (
        <>
          <TermDetail id={id} />
          <Own part="terms" id={id} />
          <MatchList part="terms" id={id} />
        </>
      );
    case 'namings':
      return <NamingDetail id={id} />;
    case 'sources':
      return <SourceDetail id={id} />;
  }
}

/** Whether the row is the reader's, and the way to overrule it. */
function Own({ part, id }: { part: ChangedPart; id: string }) {
  const { t } = useI18n();
  const { index, actions } = useShelf();
  const mark = index.own.get(rowKey(part, id));
  return (
    <>
      {mark && <OwnNote mark={mark} />}
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => actions.go({ form: { part, row: id, text: '' } })}
        >
          {t(mark ? 'row-overrule-again' : 'row-overrule')}
        </button>
        {part === 'outlets' && (
          <button
            type="button"
            class="button"
            onClick={() => actions.go({ form: { part: 'claims', row: '', outlet: id, text: '' } })}
          >
            {t('add-claims')}
          </button>
        )}
      </p>
    </>
  );
}
