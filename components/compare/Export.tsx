import { tableToCsv } from '../../utils/framing/csv.ts';
import { tablesToMarkdown } from '../../utils/framing/markdown.ts';
import { TABLES } from '../../utils/framing/tables.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import { useScene, useTable, useThing } from './compare-context.ts';
import { useHeadings } from './headings.ts';
import { fileName } from './Part.tsx';

/** The whole comparison as one file, and on paper. */
export function Export() {
  const { result, actions } = useScene();
  const { t } = useI18n();
  const headings = useHeadings();
  const tables = TABLES.map(useTable);
  const sentences = useTable('sentences');
  const sample = useTable('sample');
  const what = t('export-whole');
  const thing = useThing();
  const label = (format: string) => t('export-as', { what, format });
  return (
    <p class="files small whole">
      <button
        type="button"
        class="button"
        onClick={() =>
          actions.saveFile(
            `${fileName(result, 'all')}.md`,
            'text/markdown',
            tablesToMarkdown(tables, thing, headings),
          )
        }
      >
        {label('Markdown')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() =>
          actions.saveFile(`${fileName(result, 'sentences')}.csv`, 'text/csv', tableToCsv(sentences, sample))
        }
      >
        {t('export-as', { what: t('sentences-heading'), format: 'CSV' })}
      </button>
      <button
        type="button"
        class="button"
        onClick={() =>
          actions.saveFile(
            `${fileName(result, 'all')}.json`,
            'application/json',
            JSON.stringify(result, null, 2),
          )
        }
      >
        {label('JSON')}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        {t('export-print')}
      </button>
    </p>
  );
}
