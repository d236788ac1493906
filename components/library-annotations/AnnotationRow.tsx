import type { Annotation, FramingCode } from '../../utils/annotation/types.ts';
import { localDay } from '../../utils/i18n/dates.ts';
import type { LocalText } from '../../utils/report/view.ts';
import { AnnotationEditor } from '../annotations/AnnotationEditor.tsx';
import { AnnotationEntry } from '../annotations/AnnotationEntry.tsx';
import { AddressLink } from '../ui/AddressLink.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import type { AnnotationsActions } from './types.ts';
import type { Editing } from './use-editing.ts';

interface Props {
  annotation: Annotation;
  codes: readonly FramingCode[];
  /** Name of the outlet; null when there is none, or no pack knows it. */
  outlet: LocalText | null;
  /** Name of the pack row that it disputes; null when it disputes none, or no pack has it. */
  disputed: LocalText | null;
  knownTags: readonly string[];
  editing: Editing;
  actions: Pick<AnnotationsActions, 'open' | 'cite'>;
  remove: (annotation: Annotation) => void;
}

/** One annotation under the article that it stands in, or its form. */
export function AnnotationRow(props: Props) {
  const { annotation, codes, outlet, disputed, knownTags, editing, actions, remove } = props;
  const { pick } = useI18n();
  const { id } = annotation;
  const edited = editing.edits.get(id);
  const editor = edited && (
    <AnnotationEditor
      draft={edited.draft}
      change={(draft) => editing.change(id, draft)}
      codes={codes}
      knownTags={knownTags}
      saving={edited.saving}
      problem={edited.problem}
      save={() => editing.save(id)}
      cancel={() => editing.cancel(id)}
      focus
    />
  );
  return (
    <div class="card">
      <AnnotationEntry
        annotation={annotation}
        codes={codes}
        disputed={pick(disputed)?.text}
        actions={{ edit: editing.begin, remove, cite: actions.cite }}
        heading={<Heading annotation={annotation} outlet={outlet} open={() => actions.open(annotation)} />}
      >
        {editor}
      </AnnotationEntry>
    </div>
  );
}

interface HeadingProps {
  annotation: Annotation;
  outlet: LocalText | null;
  open: () => void;
}

function Heading({ annotation: { target, changedAt }, outlet, open }: HeadingProps) {
  const { t, date } = useI18n();
  return (
    <p class="small soft">
      <Dotted>
        <AddressLink text={target.title || target.article} address={target.article} open={open} />
        {target.outlet !== null && <Local text={outlet} fallback={target.outlet} />}
        {target.outlet === null && <Foreign text={hostOf(target.article)} />}
        {target.published !== null && date(target.published)}
        <time dateTime={new Date(changedAt).toISOString()}>
          {t('notes-changed', { date: date(localDay(changedAt)) })}
        </time>
      </Dotted>
    </p>
  );
}

const hostOf = (address: string): string => URL.parse(address)?.hostname ?? '';
