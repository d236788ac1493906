import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { FramingCode } from '../../utils/annotation/types.ts';
import { LONGEST } from '../../utils/store/annotation-row.ts';
import type { StoreProblem } from '../../utils/store/problem.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { TagsInput } from './TagsInput.tsx';
import { KINDS, type Draft } from './types.ts';
import { useCodeTitle } from './use-code-title.ts';
import '../styles/fields.css';
import './annotation-form.css';

interface Props {
  draft: Draft;
  /** Called with every change: whoever renders the editor keeps the draft, so that it outlives the editor. */
  change: (draft: Draft) => void;
  codes: readonly FramingCode[];
  /** Tags to choose from. */
  knownTags?: readonly string[] | undefined;
  saving: boolean;
  /** Why the last attempt to save stored nothing. */
  problem: StoreProblem | null;
  save: () => void;
  cancel: () => void;
  /** Takes the focus into the note when it opens. */
  focus?: boolean | undefined;
}

/** The form of an annotation. Ctrl+Enter (⌘+Enter) in the note saves. */
export function AnnotationEditor(props: Props) {
  const { draft, change, codes, saving, problem, save, cancel, focus } = props;
  const { t } = useI18n();
  const id = useId();
  const codeTitle = useCodeTitle(codes);
  const note = useRef<HTMLTextAreaElement>(null);
  const set = (fields: Partial<Draft>) => change({ ...draft, ...fields });
  useLayoutEffect(() => {
    if (focus) note.current?.focus();
  }, [focus]);
  const kinds = KINDS.filter((kind) => kind !== 'dispute' || draft.disputes !== null);
  const gone = draft.code !== null && !codes.some((code) => code.id === draft.code) ? [draft.code] : [];
  return (
    <form
      class="annotation-form"
      aria-busy={saving}
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving) save();
      }}
    >
      <p class="field">
        <label for={`${id}-note`}>
          {t(draft.kind === 'dispute' ? 'annotation-reason' : 'annotation-note')}
        </label>
        <textarea
          id={`${id}-note`}
          ref={note}
          dir="auto"
          rows={Math.min(8, draft.note.split('\n').length + 2)}
          maxLength={LONGEST.note}
          value={draft.note}
          onInput={(event) => set({ note: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit();
          }}
        />
      </p>
      <TagsInput value={draft.tags} set={(tags) => set({ tags })} known={props.knownTags ?? []} />
      <div class="sides">
        <p class="field">
          <label for={`${id}-kind`}>{t('annotation-kind')}</label>
          <select
            id={`${id}-kind`}
            value={draft.kind}
            onChange={(event) => {
              const kind = KINDS.find((one) => one === event.currentTarget.value);
              if (kind) set({ kind });
            }}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`annotation-kind-${kind}`)}
              </option>
            ))}
          </select>
        </p>
        {draft.kind === 'framing' && (
          <p class="field">
            <label for={`${id}-code`}>{t('annotation-code')}</label>
            <select
              id={`${id}-code`}
              value={draft.code ?? ''}
              onChange={(event) => set({ code: event.currentTarget.value || null })}
            >
              <option value="">{t('annotation-code-none')}</option>
              {[...codes.map((code) => code.id), ...gone].map((code) => (
                <option key={code} value={code}>
                  {codeTitle(code)}
                </option>
              ))}
            </select>
          </p>
        )}
        <ColourChoice value={draft.colour} set={(colour) => set({ colour })} />
      </div>
      <ProblemNote problem={problem} kept />
      <p class="ways">
        <button type="submit" class="button primary" aria-disabled={saving}>
          {t(saving ? 'annotation-saving' : 'annotation-save')}
        </button>
        <button type="button" class="link" onClick={cancel}>
          {t('annotation-cancel')}
        </button>
      </p>
    </form>
  );
}
