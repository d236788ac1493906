import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import type { ReadingChoice, WelcomeProps, WelcomeResult } from './types.ts';

type Props = Pick<WelcomeProps, 'choice' | 'counts' | 'sites' | 'result' | 'actions'>;

/** The three ways in which Isnad may come to read a page, each with what it means. */
export function Permissions({ choice, counts, sites, result, actions }: Props) {
  const { t } = useI18n();
  const id = useId();
  return (
    <section class="permissions" aria-labelledby={id}>
      <h2 id={id}>{t('welcome-permission-heading')}</h2>
      <p class="soft">{t('welcome-permission-lead')}</p>
      <div class="choices">
        <Choice name="click" choice={choice} title={t('welcome-click-title')} text={t('welcome-click-text')}>
          {choice !== 'click' && (
            <button type="button" class="button" onClick={actions.onlyClicks}>
              {t('welcome-click-action')}
            </button>
          )}
        </Choice>
        <Choice
          name="outlets"
          choice={choice}
          title={t('welcome-outlets-title')}
          text={t('welcome-outlets-text', { count: counts.outlets })}
        >
          <p class="small soft">{t('welcome-outlets-note')}</p>
          {choice !== 'outlets' && (
            // Before it is known which these are, the browser would say yes to nothing.
            <button
              type="button"
              class="button primary"
              disabled={counts.outlets === 0}
              onClick={actions.askOutlets}
            >
              {t('welcome-outlets-action')}
            </button>
          )}
        </Choice>
        <Choice name="sites" choice={choice} title={t('welcome-sites-title')} text={t('welcome-sites-text')}>
          <SiteForm sites={sites} bad={result?.kind === 'bad-host'} askSite={actions.askSite} />
        </Choice>
      </div>
      <output class="result" data-shown={result !== null || undefined}>
        {result && resultWords(result, t)}
      </output>
    </section>
  );
}

function resultWords(result: WelcomeResult, t: ReturnType<typeof useI18n>['t']): string {
  switch (result.kind) {
    case 'granted-outlets':
      return t('welcome-result-granted-outlets');
    case 'granted-site':
      return t('welcome-result-granted-site', { host: result.host });
    case 'clicks':
      return t('welcome-result-clicks');
    case 'refused':
      return t('welcome-result-refused');
    case 'bad-host':
      return t('welcome-result-bad-host');
    case 'error':
      return t('welcome-result-error', { problem: result.problem });
  }
}

interface ChoiceProps {
  name: ReadingChoice;
  choice: ReadingChoice;
  title: string;
  text: string;
  children: ComponentChildren;
}

function Choice({ name, choice, title, text, children }: ChoiceProps) {
  const { t } = useI18n();
  const current = name === choice;
  return (
    <div class="card choice" data-current={current || undefined}>
      <h3>
        {title} {current && <span class="chip">✓ {t('welcome-current')}</span>}
      </h3>
      <p>{text}</p>
      {children}
    </div>
  );
}

interface SiteFormProps {
  sites: readonly string[];
  bad: boolean;
  askSite: (typed: string) => void;
}

function SiteForm({ sites, bad, askSite }: SiteFormProps) {
  const { t } = useI18n();
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        askSite(typed.trim());
      }}
    >
      <label for={id}>{t('welcome-site-label')}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={bad || undefined}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="small soft">
        {t('welcome-site-hint')}
      </p>
      <button type="submit" class="button">
        {t('welcome-site-action')}
      </button>
      {sites.length > 0 && (
        <>
          <p class="small soft">{t('welcome-site-list')}</p>
          <ul class="small sites">
            {sites.map((site) => (
              <li key={site}>
                <Foreign text={site} />
              </li>
            ))}
          </ul>
        </>
      )}
    </form>
  );
}
