import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DisputedMark, FramingCode } from '../../utils/annotation/types.ts';
import type { AnchoredAnnotation } from '../../utils/annotation/view.ts';
import { ANNOTATIONS } from '../../utils/i18n/words/annotations.ts';
import { COMMON } from '../../utils/i18n/words/common.ts';
import { SIDEBAR } from '../../utils/i18n/words/sidebar.ts';
import type { SidebarView } from '../../utils/report/view.ts';
import type { StoreProblem } from '../../utils/store/problem.ts';
import type { Pointed } from '../sidebar/pointed.ts';
import { MoreWords, useI18n } from '../ui/I18nContext.tsx';
import { WindowList } from '../ui/WindowList.tsx';
import type { AnnotationDesk } from './desk.ts';
import { DeskNotice } from './DeskNotice.tsx';
import { DraftForm } from './DraftForm.tsx';
import { AnnotationEntry } from './AnnotationEntry.tsx';
import { AnnotationItem } from './AnnotationItem.tsx';
import { EVERYTHING, filterListed, listed, type Listed } from './listed.ts';
import { ListFilters } from './ListFilters.tsx';
import { annotateSelection, type PagePort } from './page.ts';
import { ProblemNote } from './ProblemNote.tsx';
import { useUndoKeys } from './use-undo-keys.ts';
import { useDesk } from './use-desk.ts';
import './annotations.css';

interface Props {
  desk: AnnotationDesk;
  page: PagePort;
  /** The annotations of the page; null while they are being asked for. */
  items: readonly AnchoredAnnotation[] | null;
  /** Why they could not be read. */
  problem: StoreProblem | null;
  codes: readonly FramingCode[];
  view: SidebarView;
  /** An annotation that the reader chose on the page. */
  pointed: Pointed | null;
}

/** With fewer there is nothing to search, unless a search has left some out already. */
const MANY = 8;
/** Shown at first; all of them when the reader wishes for more. */
const FIRST = 12;
/** Height of a usual entry, in CSS pixels. */
const USUAL = 150;
/** CSS pixels between two of them. */
const ROOM = 14;
const NONE: readonly AnchoredAnnotation[] = [];

const WORDS = [COMMON, SIDEBAR, ANNOTATIONS];

/** The annotations of a page, in the order of its text, and the way to make one. It brings its own words. */
export function AnnotationsCard(props: Props) {
  return (
    <MoreWords words={WORDS}>
      <Annotations {...props} />
    </MoreWords>
  );
}

function Annotations(props: Props) {
  const { desk, page, items, problem, codes, view, pointed } = props;
  const { t, number } = useI18n();
  const heading = useId();
  const state = useDesk(desk);
  const [filter, setFilter] = useState(EVERYTHING);
  const [unfolded, setUnfolded] = useState(false);
  /** Id of the first entry that was not shown when the reader wished for more. */
  const [next, setNext] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const nameOf = useMarkName(view);
  const { edits, fresh } = state;
  const all = useMemo(() => listed(items ?? NONE, fresh), [items, fresh]);
  const ids = new Set(all.map(({ annotation }) => annotation.id));
  const unlisted = [...edits.values()].filter(({ annotation }) => !ids.has(annotation.id));
  const chosen = pointed
    ? (all.find(({ span }) => span?.start === pointed.place.start && span.end === pointed.place.end) ??
      all.find(({ span }) => span && span.start < pointed.place.end && pointed.place.start < span.end))
    : undefined;
  // What is being written is never hidden by a search.
  const shown = useMemo(() => {
    const through = new Set(filterListed(all, filter));
    return all.filter((item) => through.has(item) || edits.has(item.annotation.id));
  }, [all, filter, edits]);
  const index = chosen ? shown.indexOf(chosen) : -1;
  useLayoutEffect(() => {
    if (chosen && index < 0) setFilter(EVERYTHING);
    if (index >= FIRST) setUnfolded(true);
  }, [pointed?.number, index]);
  // Whoever asked for more by key goes on where the list went on.
  useLayoutEffect(() => {
    if (next === null) return;
    list.current?.querySelector<HTMLElement>(`[data-index="${FIRST}"] button`)?.focus();
  }, [next]);
  const knownTags = useMemo(() => [...new Set(all.flatMap(({ annotation }) => annotation.tags))], [all]);
  const inUse = { desk, page, codes, knownTags };
  const row = (item: Listed) => (
    <AnnotationItem
      {...inUse}
      item={item}
      editing={edits.get(item.annotation.id)}
      disputed={nameOf(item.annotation.disputes)}
      pointed={item === chosen ? pointed : null}
    />
  );
  return (
    <section class="card annotations" aria-labelledby={heading} ref={useUndoKeys(desk)}>
      <h2 id={heading}>
        {t('annotations-heading')}
        {all.length > 0 && <span class="count"> · {number(all.length)}</span>}
      </h2>
      <p>
        <button type="button" class="button" onClick={() => void annotateSelection(desk, page)}>
          {t('annotations-new')}
        </button>
      </p>
      <ProblemNote problem={problem} />
      {!problem && items && all.length + unlisted.length === 0 && <p class="soft">{t('annotations-none')}</p>}
      {(all.length >= MANY || shown.length < all.length) && (
        <ListFilters items={all} filter={filter} choose={setFilter} left={shown.length} />
      )}
      {unlisted.length > 0 && (
        <ul class="entries">
          {unlisted.map((editing) => (
            <li key={editing.annotation.id}>
              <AnnotationEntry
                annotation={editing.annotation}
                codes={codes}
                disputed={nameOf(editing.annotation.disputes)}
                actions={{ jump: ({ target }) => page.jump(target.position) }}
              >
                <DraftForm desk={desk} editing={editing} codes={codes} knownTags={knownTags} />
              </AnnotationEntry>
            </li>
          ))}
        </ul>
      )}
      <div ref={list}>
        {unfolded && shown.length > FIRST ? (
          <WindowList
            items={shown}
            id={idOf}
            usual={USUAL}
            gap={ROOM}
            pinned={[
              ...edits.keys(),
              ...(chosen ? [chosen.annotation.id] : []),
              ...(next === null ? [] : [next]),
            ]}
            class="entries"
          >
            {row}
          </WindowList>
        ) : (
          <ul class="entries">
            {shown.slice(0, FIRST).map((item) => (
              <li key={item.annotation.id}>{row(item)}</li>
            ))}
          </ul>
        )}
      </div>
      {!unfolded && shown.length > FIRST && (
        <button
          type="button"
          class="link fold"
          onClick={() => {
            setNext(shown[FIRST]?.annotation.id ?? null);
            setUnfolded(true);
          }}
        >
          {t('annotations-more', { count: shown.length - FIRST })}
        </button>
      )}
      <DeskNotice desk={desk} />
    </section>
  );
}

const idOf = ({ annotation }: Listed): string => annotation.id;

/** Names of pack rows, as far as the article's marks are of them. */
function useMarkName(view: SidebarView): (mark: DisputedMark | null) => string | undefined {
  const { pick } = useI18n();
  return (mark) => {
    if (!mark) return undefined;
    const names =
      mark.part === 'terms'
        ? view.terms.find(({ hit }) => hit.id === mark.row)?.names
        : view.entities.find(({ id }) => id === mark.row)?.names;
    return pick(names)?.text;
  };
}
