import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { tableToCsv } from '../../utils/framing/csv.ts';
import { tablesToMarkdown } from '../../utils/framing/markdown.ts';
import type { TableId } from '../../utils/framing/tables.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import { useScene, useTable, useThing } from './compare-context.ts';
import { useHeadings } from './headings.ts';

interface Props {
  id: TableId;
  title: string;
  /** More formats, of the part's picture. */
  formats?: ComponentChildren;
  children: ComponentChildren;
}

/** A table or plot of the comparison, with the files that it can be saved as. */
export function Part({ id, title, formats, children }: Props) {
  const { result, actions } = useScene();
  const { t } = useI18n();
  const thing = useThing();
  const table = useTable(id);
  const sample = useTable('sample');
  const sentences = useTable('sentences');
  const headings = useHeadings();
  const heading = useId();
  const name = fileName(result, id);
  const label = (format: string) => t('export-as', { what: title, format });
  return (
    <section class="card part" aria-labelledby={heading}>
      <div class="part-head">
        <h2 id={heading}>{title}</h2>
        <p class="files small">
          <button
            type="button"
            class="button"
            aria-label={label('CSV')}
            onClick={() => actions.saveFile(`${name}.csv`, 'text/csv', tableToCsv(table, sample))}
          >
            CSV
          </button>
          <button
            type="button"
            class="button"
            aria-label={label('Markdown')}
            onClick={() => {
              const tables = id === 'names' ? [table, sentences, sample] : [table, sample];
              actions.saveFile(`${name}.md`, 'text/markdown', tablesToMarkdown(tables, thing, headings));
            }}
          >
            Markdown
          </button>
          {formats}
        </p>
      </div>
      {children}
    </section>
  );
}

/** `pack-thing-part`, in letters that every file system takes. */
export function fileName({ sample, query }: ReturnType<typeof useScene>['result'], part: string): string {
  return [sample.pack.id, query.referent, part]
    .filter((step) => step !== null)
    .join('-')
    .replace(/[^\w-]+/gu, '_');
}
