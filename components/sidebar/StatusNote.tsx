import { patternOf } from '../../utils/messages/patterns.ts';
import type { SidebarView, ViewStatus } from '../../utils/report/view.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import type { SidebarActions } from './actions.ts';

type Quiet = Exclude<ViewStatus, 'ready'>;

/** What each state says, and what to do next. */
const LINES: Record<Quiet, { line: string; next: string; retry: boolean }> = {
  'off-topic': { line: 'status-off-topic', next: 'status-off-topic-next', retry: false },
  reading: { line: 'status-reading', next: 'status-reading-next', retry: false },
  'not-permitted': { line: 'status-not-permitted', next: 'status-not-permitted-next', retry: false },
  'closed-page': { line: 'status-closed-page', next: 'status-closed-page-next', retry: false },
  'own-page': { line: 'status-own-page', next: 'status-own-page-next', retry: false },
  'no-article': { line: 'status-no-article', next: 'status-no-article-next', retry: true },
  empty: { line: 'status-empty', next: 'status-empty-next', retry: true },
  'too-long': { line: 'status-too-long', next: 'status-too-long-next', retry: false },
  error: { line: 'status-error', next: 'status-error-next', retry: true },
};

interface Props {
  view: SidebarView | null;
  actions: SidebarActions;
}

/**
 * The state of the page in one plain line, what to do next, and the button that does it. The line is a live region and
 * the same element in every state, so that a screen reader hears each change.
 */
export function StatusNote({ view, actions }: Props) {
  const { t } = useI18n();
  const quiet = view && view.status !== 'ready' ? view.status : null;
  const waiting = view === null || quiet === 'reading';
  const lines = quiet && LINES[quiet];
  const ready = view?.status === 'ready';
  const site = quiet === 'not-permitted' && patternOf(view?.url ?? '') !== null ? view?.host : null;
  return (
    <div class={ready ? 'status ready' : 'status card'} data-waiting={waiting || undefined}>
      <output class="status-line">
        {view === null && t('status-loading')}
        {lines && t(lines.line)}
        {ready && t('status-ready', { names: view.entities.length, terms: view.terms.length })}
      </output>
      {waiting && <div class="progress" aria-hidden="true" />}
      {quiet === 'error' && view?.problem && (
        <p class="problem">
          <Foreign text={view.problem} />
        </p>
      )}
      {lines && <p class="soft">{t(lines.next)}</p>}
      {site && (
        <button type="button" class="button" onClick={actions.askPermission}>
          {t('status-not-permitted-ask', { host: site })}
        </button>
      )}
      {/* The browser names no site that Isnad may not read. */}
      {quiet === 'not-permitted' && !site && (
        <button type="button" class="button" onClick={actions.openWelcome}>
          {t('status-not-permitted-choose')}
        </button>
      )}
      {lines?.retry && (
        <button type="button" class="button" onClick={actions.retry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
