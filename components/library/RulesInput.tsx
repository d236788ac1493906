import { useId, useRef, useState } from 'preact/hooks';
import type { FormRule } from '../../utils/packs/form-rule.ts';
import { readRules, writeRules } from '../../utils/packs/rules-cell.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { DATES, INSTEAD, ruleMessage, TICKS, withPart, WORD_LISTS } from './rule-fields.ts';

interface Props {
  /** The cell of conditions. */
  value: string;
  set: (value: string) => void;
}

/** The conditions of a row: each folded under the forms that it is about, a new one open. */
export function RulesInput({ value, set }: Props) {
  const { t } = useI18n();
  const rules = readRules(value) ?? [];
  const [known] = useState(rules.length);
  /** One a condition, whose fields stay with it when another is taken out; from `known` on, those that were added here. */
  const [keys, setKeys] = useState(() => rules.map((_, index) => index));
  const next = useRef(known);
  return (
    <fieldset class="field rules">
      <legend>{t('rules-heading')}</legend>
      <p class="small soft">{t('rules-note')}</p>
      {rules.map((rule, index) => (
        <details key={keys[index]} open={keys[index]! >= known}>
          <summary>
            {rule.forms ? <Foreign text={briefly(rule.forms)} /> : t('rule-all-forms')}{' '}
            <span class="soft small">
              {[...WORD_LISTS, ...DATES, ...TICKS]
                .filter((part) => rule[part] !== undefined)
                .map((part) => t(ruleMessage(part)))
                .join(' · ')}
            </span>
          </summary>
          <RuleInput rule={rule} set={(changed) => set(writeRules(rules.with(index, changed)))} />
          <button
            type="button"
            class="link"
            onClick={() => {
              setKeys(keys.toSpliced(index, 1));
              set(writeRules(rules.toSpliced(index, 1)));
            }}
          >
            {t('rule-remove')}
          </button>
        </details>
      ))}
      <p>
        <button
          type="button"
          class="button"
          onClick={() => {
            setKeys([...keys, next.current++]);
            set(writeRules([...rules, {}]));
          }}
        >
          {t('rule-add')}
        </button>
      </p>
    </fieldset>
  );
}

/** The first forms, and a sign that there are more. */
const briefly = (forms: readonly string[]): string =>
  forms.slice(0, 3).join(' · ') + (forms.length > 3 ? ' …' : '');

function RuleInput({ rule, set }: { rule: FormRule; set: (rule: FormRule) => void }) {
  const { t } = useI18n();
  const id = useId();
  const tick = (part: (typeof INSTEAD)[number] | (typeof TICKS)[number]) => (
    <label key={part} class="tick">
      <input
        type="checkbox"
        checked={rule[part] ?? false}
        onChange={(event) => set(withPart(rule, part, event.currentTarget.checked))}
      />{' '}
      {t(ruleMessage(part))}
    </label>
  );
  return (
    <div class="parts">
      {(['forms', ...WORD_LISTS] as const).map((part) => (
        <div key={part}>
          <p class="field">
            <label for={`${id}${part}`}>{t(ruleMessage(part))}</label>
            <Lines
              id={`${id}${part}`}
              words={rule[part] ?? []}
              set={(words) => set(withPart(rule, part, words))}
            />
          </p>
          {part === 'near' && rule.near && <p class="field">{INSTEAD.map(tick)}</p>}
        </div>
      ))}
      {DATES.map((part) => (
        <p key={part} class="field">
          <label for={`${id}${part}`}>{t(ruleMessage(part))}</label>
          <input
            id={`${id}${part}`}
            type="text"
            dir="ltr"
            placeholder="2016-03-30"
            value={rule[part] ?? ''}
            onInput={(event) => set(withPart(rule, part, event.currentTarget.value.trim()))}
          />
        </p>
      ))}
      <p class="field">{TICKS.map(tick)}</p>
    </div>
  );
}

/** Words, one a line. What is typed stays as it is typed until the field is left. */
function Lines({ id, words, set }: { id: string; words: readonly string[]; set: (words: string[]) => void }) {
  const [typed, setTyped] = useState(() => words.join('\n'));
  return (
    <textarea
      id={id}
      dir="auto"
      rows={Math.min(4, words.length + 1)}
      value={typed}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        set(
          event.currentTarget.value
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        );
      }}
    />
  );
}
