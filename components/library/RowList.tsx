import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { searchRows } from '../../utils/packs/search.ts';
import type { ChangedPart } from '../../utils/packs/changes.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import { useShelf } from './library-context.ts';
import { RowHead } from './RowHead.tsx';
import { RowDetail } from './RowDetail.tsx';
import type { Section } from './types.ts';

export type ListSection = Exclude<Section, 'balance' | 'changes'>;

/** Rows drawn before more are asked for. */
const AT_ONCE = 50;

/** Sections to which the reader can add rows. */
const OPEN_TO_ADD: Partial<Record<ListSection, ChangedPart>> = {
  outlets: 'outlets',
  entities: 'entities',
  terms: 'terms',
};

interface Props {
  section: ListSection;
  query: string;
  setQuery: (query: string) => void;
}

/** The rows of a section under a search field; one stands open at a time. */
export function RowList({ section, query, setQuery }: Props) {
  const { t } = useI18n();
  const { shown, place, actions } = useShelf();
  const id = useId();
  const [limit, setLimit] = useState(AT_ONCE);
  const wanted = query;
  const rows: readonly object[] = shown.pack[section];
  const found = useMemo(() => withOpen(searchRows(rows, wanted), rows, place.row), [rows, wanted, place.row]);
  const part = OPEN_TO_ADD[section];
  return (
    <section aria-label={t(`section-${section}`)}>
      <div class="search">
        <label for={id}>{t('rows-search')}</label>
        <input
          id={id}
          type="search"
          dir="auto"
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setLimit(AT_ONCE);
          }}
        />
        {part && (
          <button
            type="button"
            class="button"
            onClick={() => actions.go({ form: { part, row: '', text: query.trim() } })}
          >
            {t(`add-${part}`)}
          </button>
        )}
      </div>
      <output class="small soft">{wanted.trim() !== '' && t('rows-found', { count: found.length })}</output>
      <ul class="rows card">
        {found.slice(0, limit).map((row) => (
          <RowItem key={rowId(row)} section={section} row={row} open={rowId(row) === place.row} />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + AT_ONCE * 4)}>
          {t('rows-more', { count: found.length - limit })}
        </button>
      )}
    </section>
  );
}

/** The row that stands open is always there, first where it would be too far down or is not found. */
function withOpen(found: readonly object[], all: readonly object[], open: string | null): readonly object[] {
  if (open === null) return found;
  const at = found.findIndex((row) => rowId(row) === open);
  if (at >= 0 && at < AT_ONCE) return found;
  const row = all.find((one) => rowId(one) === open);
  return row ? [row, ...found.filter((one) => one !== row)] : found;
}

const rowId = (row: object): string =>
  'id' in row ? String(row.id) : 'concept' in row ? String(row.concept) : '';

function RowItem({ section, row, open }: { section: ListSection; row: object; open: boolean }) {
  const { actions } = useShelf();
  const id = rowId(row);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) line.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li class="row" data-open={open || undefined} ref={line}>
      <button
        type="button"
        class="row-head"
        aria-expanded={open}
        onClick={() => actions.go({ section, row: open ? null : id, form: null })}
      >
        <RowHead section={section} id={id} />
      </button>
      {open && (
        <div class="row-detail">
          <RowDetail section={section} id={id} />
        </div>
      )}
    </li>
  );
}
