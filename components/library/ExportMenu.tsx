import { useI18n } from '../ui/I18nContext.tsx';
import { useShelf } from './library-context.ts';
import type { ExportKind } from './types.ts';

/** Files that a pack can be saved as, and the reader's changes alone. */
export function ExportMenu() {
  const { t } = useI18n();
  const { shown, actions } = useShelf();
  const kinds: [ExportKind, string][] = [
    ['zip', t('export-zip')],
    ['json', t('export-json')],
    ...(shown.changes.length > 0 ? [['changes', t('export-changes')] as [ExportKind, string]] : []),
    ...(['outlets', 'entities', 'terms'] as const).flatMap((part) =>
      (['csv', 'tsv'] as const).map(
        (format) =>
          [
            `${part}.${format}`,
            t('export-table', { part: t(`section-${part}`), format: format.toUpperCase() }),
          ] as [ExportKind, string],
      ),
    ),
  ];
  return (
    <details class="export">
      <summary>{t('export-heading')}</summary>
      <ul>
        {kinds.map(([kind, label]) => (
          <li key={kind}>
            <button type="button" class="link" onClick={() => actions.exportPack(kind)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
