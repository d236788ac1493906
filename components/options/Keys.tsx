import { Card } from '../ui/Card.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import type { KeyName } from './types.ts';

const NAMES = {
  action: 'options-key-action',
  next: 'options-key-next',
  previous: 'options-key-previous',
  toggle: 'options-key-toggle',
} as const satisfies Record<KeyName, string>;

/** What can be done with a key, and which key it is. */
export function Keys({ keys }: { keys: Readonly<Record<KeyName, string>> }) {
  const { t } = useI18n();
  return (
    <Card title={t('options-keys-heading')}>
      <dl class="rows">
        {Object.entries(NAMES).map(([name, label]) => {
          const key = keys[name as KeyName];
          return (
            <div key={name}>
              <dt>{t(label)}</dt>
              <dd>{key ? <kbd dir="ltr">{key}</kbd> : <span class="soft">{t('options-keys-none')}</span>}</dd>
            </div>
          );
        })}
      </dl>
      <p class="small soft">{t('options-keys-note')}</p>
    </Card>
  );
}
