import { useEffect, useRef } from 'preact/hooks';
import type { Change } from '../../utils/packs/changes.ts';
import type { Conflict } from '../../utils/packs/diff.ts';
import type { Import } from '../../utils/packs/import-file.ts';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Problems } from './Problems.tsx';

/** Lines of a list that are drawn at most. */
const LISTED = 500;

interface Props {
  found: Omit<Import, 'pack'>;
  install: () => void;
  cancel: () => void;
}

/** What an import would change. Nothing has been changed yet. */
export function Preview({ found, install, cancel }: Props) {
  const { t, number } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { diff, changes, kept, refused, refusedMore } = found;
  const nothing = !diff && changes.length === 0;
  return (
    <div class="preview">
      <h3 tabIndex={-1} ref={heading}>
        {t('preview-heading')} <Foreign text={found.file} />
      </h3>
      {diff && (
        <>
          <p class="strong">
            <Local text={diff.title} fallback={diff.id} />
          </p>
          <p class="small">
            {diff.from === null
              ? t('preview-new', { version: diff.to })
              : t('preview-update', { from: diff.from, to: diff.to })}
          </p>
          {diff.parts.length === 0 ? (
            <p class="small">{t('preview-same')}</p>
          ) : (
            <table class="counts small">
              <thead>
                <tr>
                  <th scope="col">{t('preview-part')}</th>
                  <th scope="col">{t('preview-added')}</th>
                  <th scope="col">{t('preview-changed')}</th>
                  <th scope="col">{t('preview-removed')}</th>
                </tr>
              </thead>
              <tbody>
                {diff.parts.map(({ part, added, changed, removed }) => (
                  <tr key={part}>
                    <th scope="row">{t(`section-${part}`)}</th>
                    {[added, changed, removed].map((ids, index) => (
                      <td key={index} class="number" title={ids.slice(0, 20).join(', ')}>
                        {ids.length > 0 ? number(ids.length) : '–'}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {diff.conflicts.length > 0 && (
            <>
              <h4>{t('preview-conflicts', { count: diff.conflicts.length })}</h4>
              <FoldedList items={diff.conflicts.slice(0, LISTED)} first={5} class="problems small">
                {(conflict) => <ConflictLine conflict={conflict} />}
              </FoldedList>
            </>
          )}
        </>
      )}
      {changes.length > 0 && (
        <>
          <h4>{t('preview-changes', { count: changes.length })}</h4>
          <ChangeLines changes={changes} />
        </>
      )}
      {kept.length > 0 && (
        <>
          <h4>{t('preview-kept', { count: kept.length })}</h4>
          <ChangeLines changes={kept.map(({ theirs }) => theirs)} />
        </>
      )}
      {refused.length > 0 && (
        <>
          <h4>{t('preview-refused', { count: refused.length + refusedMore })}</h4>
          <Problems problems={refused} />
          {refusedMore > 0 && <p class="small soft">{t('preview-more', { number: number(refusedMore) })}</p>}
        </>
      )}
      {nothing && <p>{t('preview-nothing')}</p>}
      <p class="actions">
        {!nothing && (
          <button type="button" class="button primary" onClick={install}>
            {t('preview-install')}
          </button>
        )}
        <button type="button" class="button" onClick={cancel}>
          {t('form-cancel')}
        </button>
      </p>
    </div>
  );
}

/** The first changes, folded; a file may hold more than anybody reads. */
function ChangeLines({ changes }: { changes: readonly Change[] }) {
  const { t, number } = useI18n();
  const more = changes.length - LISTED;
  return (
    <>
      <FoldedList items={changes.slice(0, LISTED)} first={8} class="problems small">
        {(change) => <ChangeLine change={change} />}
      </FoldedList>
      {more > 0 && <p class="small soft">{t('preview-more', { number: number(more) })}</p>}
    </>
  );
}

function ConflictLine({ conflict: { change, why } }: { conflict: Conflict }) {
  const { t } = useI18n();
  return (
    <>
      <span class="soft">
        {t(`part-${change.part}`)} <Foreign text={change.row} />
      </span>{' '}
      {t(`conflict-${why}`)}
    </>
  );
}

function ChangeLine({ change }: { change: Change }) {
  const { t } = useI18n();
  const what = { add: 'change-add', change: 'change-change', hide: 'change-hide' }[change.action];
  return (
    <>
      <span class="soft">
        {t(`part-${change.part}`)} <Foreign text={change.row} />
      </span>{' '}
      {t(what, { author: change.author })}
    </>
  );
}
