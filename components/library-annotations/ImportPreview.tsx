import { useEffect, useMemo, useRef } from 'preact/hooks';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import type { ImportFound, LookedAt } from './types.ts';

/** Lines of a list that are drawn at most. */
const LISTED = 500;
/** In this order: what would change first. */
const OUTCOMES: readonly LookedAt['outcome'][] = ['new', 'changed', 'refused', 'older', 'same'];

interface Props {
  found: ImportFound;
  store: () => void;
  cancel: () => void;
}

/** What a file would change, record by record. Nothing has been stored yet. */
export function ImportPreview({ found, store, cancel }: Props) {
  const { t, number } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const groups = useMemo(() => Map.groupBy(found.records, ({ outcome }) => outcome), [found]);
  const wanted = (groups.get('new')?.length ?? 0) + (groups.get('changed')?.length ?? 0);
  return (
    <div class="preview">
      <h2 tabIndex={-1} ref={heading}>
        {t('notes-preview')} <Foreign text={found.file} />
      </h2>
      <p class="small soft">{t(`notes-format-${found.format}`)}</p>
      {OUTCOMES.map((outcome) => {
        const records = groups.get(outcome);
        if (!records) return null;
        return (
          <details key={outcome} open={outcome === 'refused' || undefined} class="outcome">
            <summary>{t(`notes-preview-${outcome}`, { count: records.length })}</summary>
            <FoldedList items={records.slice(0, LISTED)} first={5} class="problems small">
              {(record) => <RecordLine record={record} />}
            </FoldedList>
            {records.length > LISTED && (
              <p class="small soft">{t('preview-more', { number: number(records.length - LISTED) })}</p>
            )}
          </details>
        );
      })}
      {wanted === 0 && <p>{t('notes-preview-nothing')}</p>}
      <p class="actions">
        {wanted > 0 && (
          <button type="button" class="button primary" onClick={store}>
            {t('notes-preview-store', { count: wanted })}
          </button>
        )}
        <button type="button" class="button" onClick={cancel}>
          {t('form-cancel')}
        </button>
      </p>
    </div>
  );
}

function RecordLine({ record: { record, quote, title, refused } }: { record: LookedAt }) {
  const { t, number } = useI18n();
  return (
    <>
      <span class="soft">{t('notes-record', { number: number(record + 1) })}</span>{' '}
      {refused ? (
        <>
          {t(`refused-${refused.code}`)}{' '}
          {refused.detail !== '' && <Foreign text={refused.detail} class="soft" />}
        </>
      ) : (
        <>
          <Foreign text={quote} /> {title !== '' && <Foreign text={title} class="soft" />}
        </>
      )}
    </>
  );
}
