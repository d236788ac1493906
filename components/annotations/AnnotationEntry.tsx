import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { scriptLanguage, textDirection, withoutBidiControls } from '../../utils/i18n/bidi.ts';
import type { Annotation, FramingCode } from '../../utils/annotation/types.ts';
import { Chip } from '../ui/Chip.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { AnnotationState } from './AnnotationState.tsx';
import { Asked } from './Asked.tsx';
import type { EntryActions, Standing } from './types.ts';
import { useCodeTitle } from './use-code-title.ts';

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
  /** What stands below everything else: the editor while the annotation is edited. It takes the place of the buttons. */
  children?: ComponentChildren;
  /** The reader chose it on the page. */
  chosen?: boolean | undefined;
  element?: RefObject<HTMLElement> | undefined;
}

/** One annotation: the words it stands on, what is said of them, how sure its place is, and what can be done with it. */
export function AnnotationEntry(props: Props) {
  const { annotation, standing, disputed, actions, heading, children, chosen, element } = props;
  const { t } = useI18n();
  const codeTitle = useCodeTitle(props.codes);
  const { kind, note, tags, code, disputes, author } = annotation;
  return (
    <article
      class="annotation entry"
      ref={element}
      tabIndex={chosen ? -1 : undefined}
      data-chosen={chosen || undefined}
    >
      {heading}
      <Quote annotation={annotation} jump={standing?.state === 'orphan' ? undefined : actions.jump} />
      {!children && (
        <>
          {note !== '' && (
            <p class="said" dir={textDirection(note)} lang={scriptLanguage(note)}>
              {withoutBidiControls(note)}
            </p>
          )}
          <p class="chips">
            <Chip>{t(`annotation-kind-${kind}`)}</Chip>
            {code !== null && (
              <Chip>
                <Foreign text={codeTitle(code)} />
              </Chip>
            )}
            {tags.map((tag) => (
              <Chip key={tag}>
                <span class="soft" aria-hidden="true">
                  #
                </span>
                <Foreign text={tag} />
              </Chip>
            ))}
          </p>
          {disputes && (
            <p class="small soft">
              {t('annotation-disputes')} <Foreign text={disputed ?? disputes.row.replaceAll('-', ' ')} />
            </p>
          )}
          {author !== null && (
            <p class="small soft">
              {t('annotation-author')} <Foreign text={author} />
            </p>
          )}
        </>
      )}
      {standing && (
        <p>
          <AnnotationState {...standing} />
        </p>
      )}
      {standing && <Asked annotation={annotation} state={standing.state} actions={actions} />}
      {children ?? <Buttons annotation={annotation} actions={actions} />}
    </article>
  );
}

/** The annotated words beside the colour of the annotation, which is also named. */
function Quote({ annotation, jump }: { annotation: Annotation; jump: EntryActions['jump'] }) {
  const { t } = useI18n();
  const { colour, target } = annotation;
  const words = target.quote.exact.replace(/\s+/gu, ' ').trim();
  const quote = (
    <q class="quoted" data-colour={colour} dir={textDirection(words)} lang={scriptLanguage(words)}>
      {withoutBidiControls(words)}
    </q>
  );
  if (!jump) return <p class="place-of">{quote}</p>;
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
    <p class="small ways">
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
    </p>
  );
}
