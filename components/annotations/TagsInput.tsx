import { useId } from 'preact/hooks';
import { fold } from '../../utils/text/fold.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { lineOf, tagsOf } from './draft.ts';

interface Props {
  value: string;
  set: (value: string) => void;
  known: readonly string[];
}

/** Tags offered at once: more would be a list to read instead of a short cut. */
const OFFERED = 6;

/** Tags as one line, with those in use that continue what is being typed, or that are not yet there. */
export function TagsInput({ value, set, known }: Props) {
  const { t } = useI18n();
  const id = useId();
  const chosen = tagsOf(value);
  const has = new Set(chosen.map((tag) => fold(tag)));
  // The last tag may be half written.
  const begun = /[,،;؛]\s*$/u.test(value) ? '' : fold(chosen.at(-1) ?? '');
  const others = known.filter((tag) => !has.has(fold(tag)));
  const continued = others.filter((tag) => begun !== '' && fold(tag).startsWith(begun));
  const offered = (continued.length > 0 ? continued : others).slice(0, OFFERED);
  const add = (tag: string) => {
    const before = continued.includes(tag) ? chosen.slice(0, -1) : chosen;
    set(lineOf([...before, tag]));
  };
  return (
    <div class="field">
      <label for={id}>{t('annotation-tags')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
      {offered.length > 0 && (
        <p class="chips">
          {offered.map((tag) => (
            <button key={tag} type="button" class="chip offer" onClick={() => add(tag)}>
              <span aria-hidden="true">+</span>
              <Foreign text={tag} />
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
