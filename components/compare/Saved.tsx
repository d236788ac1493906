import { useState } from 'preact/hooks';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { writeQuery } from './place.ts';
import type { CompareActions, SavedComparison } from './types.ts';

interface Props {
  pack: string;
  saved: readonly SavedComparison[];
  actions: CompareActions;
}

/** Comparisons that the reader keeps: each is asked anew of the articles of the day. */
export function Saved({ pack, saved, actions }: Props) {
  const { t } = useI18n();
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    const why = await actions.save(title.trim());
    setProblem(why);
    // What was typed stays until it is kept.
    if (why === null) setTitle('');
  };
  return (
    <details class="saved">
      <summary>{t('keep-heading')}</summary>
      {saved.length === 0 && <p class="soft small">{t('keep-none')}</p>}
      <ul>
        {saved.map((one) => (
          <li key={one.id}>
            <a href={writeQuery(pack, one.query)}>
              <Foreign text={one.title} />
            </a>{' '}
            <button
              type="button"
              class="link small"
              aria-label={t('keep-delete-one', { title: one.title })}
              onClick={() => void actions.remove(one.id).then(setProblem)}
            >
              {t('keep-delete')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="controls"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label class="wide">
          {t('keep-name')}
          <input
            required
            maxLength={200}
            dir="auto"
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('keep-save')}
        </button>
      </form>
      {problem !== null && (
        <p role="alert">
          <Foreign text={t('keep-failed', { reason: problem })} class="problem" />
        </p>
      )}
    </details>
  );
}
