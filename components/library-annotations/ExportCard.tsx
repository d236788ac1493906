import { useState } from 'preact/hooks';
import type { Annotation } from '../../utils/annotation/types.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import type { AnnotationsActions, ExportFormat } from './types.ts';

interface Props {
  all: readonly Annotation[];
  shown: readonly Annotation[];
  /** False while annotations are still being read. */
  ready: boolean;
  exportAs: AnnotationsActions['exportAs'];
}

const FORMATS: readonly ExportFormat[] = ['jsonld', 'markdown', 'csv'];

/** Files that annotations can be saved as: all of them, or those that are shown. */
export function ExportCard({ all, shown, ready, exportAs }: Props) {
  const { t } = useI18n();
  const [wanted, setWanted] = useState<'all' | 'shown'>('all');
  const fewer = shown.length < all.length;
  const chosen = fewer && wanted === 'shown' ? shown : all;
  if (all.length === 0) return null;
  return (
    <details class="card fold-card">
      <summary>{t('notes-export')}</summary>
      {fewer && (
        <div role="radiogroup" aria-label={t('notes-export-which')}>
          {(['all', 'shown'] as const).map((which) => (
            <label key={which} class="option">
              <input
                type="radio"
                name="notes-export"
                checked={wanted === which}
                onChange={() => setWanted(which)}
              />
              <span>
                {t(`notes-export-${which}`, { count: which === 'all' ? all.length : shown.length })}
              </span>
            </label>
          ))}
        </div>
      )}
      <ul class="formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              class="link"
              disabled={!ready || chosen.length === 0}
              onClick={() => exportAs(format, chosen)}
            >
              {t(`notes-export-as-${format}`)}
            </button>
            <p class="small soft">{t(`notes-export-note-${format}`)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
