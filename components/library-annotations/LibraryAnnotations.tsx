import { useMemo, useRef, useState } from 'preact/hooks';
import { facetsOf, filterAnnotations } from '../../utils/annotation/search.ts';
import type { StoreProblem } from '../../utils/store/problem.ts';
import { ProblemNote } from '../annotations/ProblemNote.tsx';
import { useCodeTitle } from '../annotations/use-code-title.ts';
import { FoldAway } from '../ui/FoldAway.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { AnnotationList } from './AnnotationList.tsx';
import { CodesCard } from './CodesCard.tsx';
import { ExportCard } from './ExportCard.tsx';
import { asFilter, EVERYTHING, NO_OUTLET, withEdited, type FacetName } from './filter.ts';
import { Filters } from './Filters.tsx';
import { ImportCard } from './ImportCard.tsx';
import { LastStepBar } from './LastStepBar.tsx';
import { useEditing } from './use-editing.ts';
import type { AnnotationsProps } from './types.ts';
import '../annotations/annotations.css';
import './library-annotations.css';

export type { AnnotationsProps } from './types.ts';

/** All annotations of the reader: found, changed, saved as files, taken from files. */
export function LibraryAnnotations(props: AnnotationsProps) {
  const { annotations, total, codes, outlets, disputed, importing, last, problem, actions } = props;
  const { t, pick } = useI18n();
  const codeTitle = useCodeTitle(codes);
  const [chosen, choose] = useState(EVERYTHING);
  const [failed, setFailed] = useState<StoreProblem | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const all = annotations ?? [];
  const found = useMemo(() => filterAnnotations(all, asFilter(chosen)), [annotations, chosen]);
  const knownTags = useMemo(() => [...facetsOf(all).tags.keys()], [annotations]);
  const editing = useEditing(actions.save, (id) => {
    // The form is gone with the next drawing, and the focus would be with it.
    requestAnimationFrame(() => focusRow(results.current, id));
  });
  const shown = useMemo(() => withEdited(found, all, editing.edits), [found, editing.edits]);
  const tell = (answer: Promise<StoreProblem | null>) =>
    answer.then((why) => {
      setFailed(why);
      return why === null;
    });
  const name = (facet: FacetName, value: string): string => {
    if (facet === 'kind') return t(`annotation-kind-${value}`);
    if (facet === 'colour') return t(`colour-${value}`);
    if (facet === 'code') return codeTitle(value);
    if (facet === 'tag') return value;
    return value === NO_OUTLET ? t('notes-no-outlet') : (pick(outlets.get(value))?.text ?? value);
  };
  return (
    <div class="notes" aria-busy={annotations === null || all.length < total}>
      <div class="tools">
        <h1>{t('notes-title')}</h1>
        <p class="soft small">{t('notes-about')}</p>
        <FoldAway summary={t('notes-tools')}>
          <div class="stack">
            <ExportCard all={all} shown={found} ready={all.length === total} exportAs={actions.exportAs} />
            <ImportCard importing={importing} actions={actions} />
            <CodesCard codes={codes} setCodes={actions.setCodes} />
          </div>
        </FoldAway>
      </div>
      <div class="found" ref={results}>
        <ProblemNote problem={problem} />
        {all.length > 0 && <Filters annotations={all} chosen={chosen} choose={choose} name={name} />}
        <output class="small soft">{foundWords()}</output>
        {annotations !== null && all.length === 0 && problem === null && (
          <div class="card empty">
            <p>{t('notes-none')}</p>
            <p class="soft">{t('notes-none-next')}</p>
          </div>
        )}
        {shown.length > 0 && (
          <AnnotationList
            shown={shown}
            codes={codes}
            outlets={outlets}
            disputed={disputed}
            knownTags={knownTags}
            editing={editing}
            actions={actions}
            label={t('notes-title')}
            remove={(annotation) =>
              void tell(actions.remove(annotation)).then(
                (done) => done && requestAnimationFrame(() => undoButton.current?.focus()),
              )
            }
          />
        )}
        <LastStepBar
          last={last}
          problem={failed}
          undo={() => void tell(actions.undo())}
          redo={() => void tell(actions.redo())}
          button={undoButton}
        />
      </div>
    </div>
  );

  function foundWords(): string {
    if (annotations === null) return problem ? '' : t('notes-reading', { count: 0 });
    if (all.length < total) return t('notes-reading', { count: all.length });
    if (all.length === 0) return '';
    return found.length === all.length
      ? t('notes-count', { count: all.length })
      : t('notes-found', { count: found.length, all: all.length });
  }
}

/** Puts the focus on the first button of a row: where it was when editing began. */
function focusRow(within: HTMLElement | null, id: string): void {
  const rows = within?.querySelectorAll<HTMLElement>('[data-id]') ?? [];
  for (const row of rows) if (row.dataset.id === id) row.querySelector<HTMLElement>('.ways .link')?.focus();
}
