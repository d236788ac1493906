/** The annotations in the sidebar. Loaded after it, so that what was found on the page is shown first. */
import { useEffect } from 'preact/hooks';
import { AnnotationsCard } from '../../components/annotations/AnnotationsCard.tsx';
import { annotateAt } from '../../components/annotations/page.ts';
import type { Pointed } from '../../components/sidebar/pointed.ts';
import type { DisputedMark } from '../../utils/annotation/types.ts';
import type { UiLanguage } from '../../utils/i18n/languages.ts';
import type { Span } from '../../utils/report/types.ts';
import type { SidebarView } from '../../utils/report/view.ts';
import { useAnnotating } from './annotating.ts';

/** A place that the reader asked to annotate: on the page, or of a mark that is wrong. */
export interface Wanted {
  place: Span;
  disputes: DisputedMark | null;
}

interface Props {
  view: SidebarView;
  language: UiLanguage;
  wanted: Wanted | null;
  /** The place that was wanted is being annotated. */
  taken: () => void;
  pointed: Pointed | null;
  /** Called with the places of the annotations on the page whenever they are others. */
  found: (places: readonly Span[]) => void;
}

export function Annotations({ view, language, wanted, taken, pointed, found }: Props) {
  const annotating = useAnnotating(view, language);
  const items = annotating?.items;
  useEffect(() => {
    if (!wanted || !annotating) return;
    taken();
    void annotateAt(annotating.desk, annotating.page, wanted.place, wanted.disputes);
  }, [wanted]);
  useEffect(() => found(items?.flatMap(({ anchor: { span } }) => span ?? []) ?? []), [items]);
  return annotating && <AnnotationsCard {...annotating} view={view} pointed={pointed} />;
}
