import { useEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../ui/I18nContext.tsx';
import { ORDERS, type Wanted } from './place.ts';

/** Milliseconds without a key after which is searched. */
const PAUSE = 120;

interface Props {
  wanted: Wanted;
  ask: (wanted: Wanted) => void;
}

/** Words to look for, searched while they are typed, and the order of what is found. */
export function SearchBox({ wanted, ask }: Props) {
  const { t } = useI18n();
  const [words, setWords] = useState(wanted.words);
  const asked = useRef(wanted.words);
  // As it is when the words are asked for: the order may have been changed since they were typed.
  const rest = useRef(wanted);
  rest.current = wanted;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    // The reader went to another address: its words stand in the box. What is being typed is newer than what was asked.
    if (wanted.words !== asked.current) setWords(wanted.words);
    asked.current = wanted.words;
  }, [wanted.words]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const now = (next: string) => {
    clearTimeout(timer.current);
    if (next === asked.current) return;
    asked.current = next;
    ask({ ...rest.current, words: next, page: 1 });
  };
  return (
    <search>
      <form
        class="look"
        onSubmit={(event) => {
          event.preventDefault();
          now(words);
        }}
      >
        <label class="search">
          <span class="unseen">{t('articles-search')}</span>
          <input
            type="search"
            dir="auto"
            placeholder={t('articles-search')}
            value={words}
            onInput={({ currentTarget: { value } }) => {
              setWords(value);
              clearTimeout(timer.current);
              timer.current = setTimeout(() => now(value), PAUSE);
            }}
          />
        </label>
        {/* Without words there is nothing to fit: the newest come first. */}
        {wanted.words !== '' && (
          <label class="order">
            <span class="soft small">{t('articles-order')}</span>
            <select
              value={wanted.order}
              onChange={(event) => {
                const order = ORDERS.find((one) => one === event.currentTarget.value) ?? wanted.order;
                ask({ ...wanted, order, page: 1 });
              }}
            >
              {ORDERS.map((order) => (
                <option key={order} value={order}>
                  {t(`articles-order-${order}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </form>
    </search>
  );
}
