import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Annotation, FramingCode } from '../../utils/annotation/types.ts';
import { scriptLanguage, textDirection, withoutBidiControls } from '../../utils/i18n/bidi.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import { AnnotationSaid } from './AnnotationSaid.tsx';
import { AnnotationState } from './AnnotationState.tsx';
import { Asked } from './Asked.tsx';
import type { EntryActions, Standing } from './types.ts';

interface Props {
  annotation: Annotation;
  codes: readonly FramingCode[];
  /** Where it stands in the article at hand; nothing where there is none, as in the library. */
  standing?: Standing | undefined;
  /** Name of the pack row that a dispute is about; by default its id. */
  disputed?: string | undefined;
  actions: EntryActions;
  /** What stands above the quote: in the library, the article. */
  heading?: ComponentChildren;
  /** The editor while the annotation is edited: in place of what it says and of the buttons. */
  children?: ComponentChildren;
  /** The reader chose it on the page. */
  chosen?: boolean | undefined;
  element?: RefObject<HTMLElement | null> | undefined;
}

/** One annotation: the words it stands on, what is said of them, how sure its place is, and what can be done with it. */
export function AnnotationEntry(props: Props) {
  const { annotation, codes, standing, disputed, actions, heading, children, chosen, element } = props;
  return (
    <article
      class="annotation entry"
      ref={element}
      tabIndex={chosen ? -1 : undefined}
      data-chosen={chosen || undefined}
    >
      {heading}
      <Quote annotation={annotation} jump={standing?.state === 'orphan' ? undefined : actions.jump} />
      {standing && (
        <p>
          <AnnotationState {...standing} />
        </p>
      )}
      {!children && <AnnotationSaid annotation={annotation} codes={codes} disputed={disputed} />}
      {standing && !children && <Asked annotation={annotation} state={standing.state} actions={actions} />}
      {children ?? <Buttons annotation={annotation} actions={actions} />}
    </article>
  );
}

/** The annotated words beside the colour of the annotation. */
function Quote({ annotation, jump }: { annotation: Annotation; jump: EntryActions['jump'] }) {
  const { t } = useI18n();
  const { colour, target } = annotation;
  const words = target.quote.exact.replace(/\s+/gu, ' ').trim();
  const quote = (
    <q class="quoted" data-colour={colour} dir={textDirection(words)} lang={scriptLanguage(words)}>
      {withoutBidiControls(words)}
    </q>
  );
  if (!jump) return <p>{quote}</p>;
  return (
    <button type="button" class="place" onClick={() => jump(annotation)} title={t('show-in-text')}>
      {quote}
    </button>
  );
}

function Buttons({ annotation, actions }: { annotation: Annotation; actions: EntryActions }) {
  const { t } = useI18n();
  const { edit, remove, cite } = actions;
  const [cited, setCited] = useState<'yes' | 'no' | null>(null);
  return (
    <div class="small ways">
      {edit && (
        <button type="button" class="link" onClick={() => edit(annotation)}>
          {t('annotation-edit')}
        </button>
      )}
      {cite && (
        <button
          type="button"
          class="link"
          onClick={() => void cite(annotation).then((done) => setCited(done ? 'yes' : 'no'))}
        >
          {t('annotation-cite')}
        </button>
      )}
      {remove && (
        <button type="button" class="link" onClick={() => remove(annotation)}>
          {t('annotation-delete')}
        </button>
      )}
      <output class="soft">{cited && t(`annotation-cited-${cited}`)}</output>
    </div>
  );
}
