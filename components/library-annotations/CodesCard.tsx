import { useState } from 'preact/hooks';
import type { FramingCode } from '../../utils/annotation/types.ts';
import { MOST_CODES } from '../../utils/store/annotation-row.ts';
import type { StoreProblem } from '../../utils/store/problem.ts';
import { ProblemNote } from '../annotations/ProblemNote.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { CodeFields } from './CodeFields.tsx';
import type { AnnotationsActions } from './types.ts';

interface Props {
  codes: readonly FramingCode[];
  setCodes: AnnotationsActions['setCodes'];
}

/** The list of framing codes, to be edited as a whole: nothing changes before it is saved. */
export function CodesCard({ codes, setCodes }: Props) {
  const { t, known } = useI18n();
  const [draft, setDraft] = useState<readonly FramingCode[] | null>(null);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  const [saved, setSaved] = useState(false);
  const list = draft ?? codes;
  const edit = (next: readonly FramingCode[]) => {
    setSaved(false);
    setDraft(next);
  };
  const unnamed = list.some(({ id, title }) => title.trim() === '' && known(`code-${id}`) === null);
  const save = (next: readonly FramingCode[]) => {
    setSaving(true);
    void setCodes(next.map((code, order) => ({ ...code, title: code.title.trim(), order }))).then((why) => {
      setSaving(false);
      setProblem(why);
      setSaved(why === null);
      if (why === null) setDraft(null);
    });
  };
  return (
    <details class="card fold-card">
      <summary>{t('notes-codes')}</summary>
      <p class="small soft">{t('notes-codes-about')}</p>
      <form
        class="codes"
        aria-busy={saving}
        onSubmit={(event) => {
          event.preventDefault();
          if (draft && !saving && !unnamed) save(draft);
        }}
      >
        <ol>
          {list.map((code, place) => (
            <CodeFields
              key={code.id}
              code={code}
              place={place}
              count={list.length}
              change={(next) => edit(list.map((one) => (one.id === next.id ? next : one)))}
              move={(by) => edit(moved(list, place, by))}
              remove={() => edit(list.filter(({ id }) => id !== code.id))}
            />
          ))}
        </ol>
        {list.length < MOST_CODES && (
          <p>
            <button type="button" class="button" onClick={() => edit([...list, newCode(list.length)])}>
              {t('notes-codes-add')}
            </button>
          </p>
        )}
        {unnamed && draft && <p class="small">{t('notes-codes-unnamed')}</p>}
        <ProblemNote problem={problem} kept />
        <p class="actions">
          <button type="submit" class="button primary" aria-disabled={saving || unnamed || draft === null}>
            {t('annotation-save')}
          </button>
          {draft && (
            <button type="button" class="button" onClick={() => setDraft(null)}>
              {t('annotation-cancel')}
            </button>
          )}
          <button type="button" class="link small" onClick={() => save([])}>
            {t('notes-codes-default')}
          </button>
        </p>
        <output class="small">{saved && t('notes-codes-saved')}</output>
      </form>
    </details>
  );
}

const newCode = (order: number): FramingCode => ({
  id: `own-${crypto.randomUUID()}`,
  title: '',
  description: '',
  order,
});

function moved(list: readonly FramingCode[], from: number, by: 1 | -1): FramingCode[] {
  const next = [...list];
  const [code] = next.splice(from, 1);
  if (code) next.splice(from + by, 0, code);
  return next;
}
