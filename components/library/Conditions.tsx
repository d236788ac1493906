import type { FormRule } from '../../utils/packs/form-rule.ts';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { DATES, INSTEAD, ruleMessage, TICKS, WORD_LISTS } from './rule-fields.ts';

/** The conditions under which forms of a row count, in words. */
export function Conditions({ rules }: { rules: readonly FormRule[] | undefined }) {
  const { t } = useI18n();
  if (!rules || rules.length === 0) return null;
  return (
    <details class="conditions">
      <summary class="small">{t('row-conditions', { count: rules.length })}</summary>
      <ul class="small">
        {rules.map((rule, index) => (
          <li key={index}>
            <p class="strong">{rule.forms ? <Words words={rule.forms} /> : t('rule-all-forms')}</p>
            <RuleParts rule={rule} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function RuleParts({ rule }: { rule: FormRule }) {
  const { t, date } = useI18n();
  return (
    <dl class="pairs">
      {WORD_LISTS.map((part) => {
        const words = rule[part];
        return (
          words && (
            <div key={part}>
              <dt>{t(ruleMessage(part))}</dt>
              <dd>
                <Words words={words} />
              </dd>
            </div>
          )
        );
      })}
      {DATES.map((part) => {
        const day = rule[part];
        return (
          day !== undefined && (
            <div key={part}>
              <dt>{t(ruleMessage(part))}</dt>
              <dd>{date(day)}</dd>
            </div>
          )
        );
      })}
      {[...INSTEAD, ...TICKS]
        .filter((part) => rule[part])
        .map((part) => (
          <div key={part}>
            <dt>{t(ruleMessage(part))}</dt>
          </div>
        ))}
    </dl>
  );
}

function Words({ words }: { words: readonly string[] }) {
  return (
    <Dotted>
      {words.map((word) => (
        <Foreign key={word} text={word} />
      ))}
    </Dotted>
  );
}
