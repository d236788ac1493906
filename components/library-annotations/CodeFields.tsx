import { useId } from 'preact/hooks';
import type { FramingCode } from '../../utils/annotation/types.ts';
import { useI18n } from '../ui/I18nContext.tsx';

interface Props {
  code: FramingCode;
  /** Place in the list, from 0, of `count`. */
  place: number;
  count: number;
  change: (code: FramingCode) => void;
  move: (by: 1 | -1) => void;
  remove: () => void;
}

/** One code: its name and what it is for. An empty name stands for the interface's own words, which show faintly. */
export function CodeFields({ code, place, count, change, move, remove }: Props) {
  const { t, known, number } = useI18n();
  const id = useId();
  const name = code.title || (known(`code-${code.id}`) ?? number(place + 1));
  return (
    <li class="code">
      <p class="field">
        <label for={`${id}-title`}>{t('notes-code-title', { number: number(place + 1) })}</label>
        <input
          id={`${id}-title`}
          type="text"
          dir={code.title === '' ? undefined : 'auto'}
          maxLength={200}
          value={code.title}
          placeholder={known(`code-${code.id}`) ?? ''}
          onInput={(event) => change({ ...code, title: event.currentTarget.value })}
        />
      </p>
      <p class="field">
        <label for={`${id}-description`}>{t('notes-code-description')}</label>
        <textarea
          id={`${id}-description`}
          dir={code.description === '' ? undefined : 'auto'}
          rows={2}
          maxLength={4000}
          value={code.description}
          placeholder={known(`code-${code.id}-description`) ?? ''}
          onInput={(event) => change({ ...code, description: event.currentTarget.value })}
        />
      </p>
      <p class="small ways">
        {place > 0 && (
          <button
            type="button"
            class="link"
            aria-label={t('notes-code-up-of', { name })}
            onClick={() => move(-1)}
          >
            {t('notes-code-up')}
          </button>
        )}
        {place < count - 1 && (
          <button
            type="button"
            class="link"
            aria-label={t('notes-code-down-of', { name })}
            onClick={() => move(1)}
          >
            {t('notes-code-down')}
          </button>
        )}
        <button type="button" class="link" aria-label={t('notes-code-remove-of', { name })} onClick={remove}>
          {t('notes-code-remove')}
        </button>
      </p>
    </li>
  );
}
