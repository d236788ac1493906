import type { Table, Value } from '../../utils/framing/tables.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Scroll } from './Scroll.tsx';

/** What a picture shows, as a table: for whoever cannot see it, and for whoever wants the numbers. */
export function TableOf({ table, label }: { table: Table; label: string }) {
  const { t, known, number } = useI18n();
  // Columns have names of their own in files; groups are named already.
  const heading = (column: string) => known(`column-${column.replaceAll('_', '-')}`) ?? column;
  const shown = (value: Value) =>
    value === '(undated)' ? t('column-undated') : (known(`language-${value}`) ?? String(value ?? ''));
  return (
    <details class="as-table">
      <summary>{t('table-show')}</summary>
      <Scroll label={label}>
        <table class="grid">
          <thead>
            <tr>
              {table.columns.map((column, i) => (
                <th key={i} scope="col">
                  <Foreign text={heading(column)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, i) => (
              <tr key={i}>
                {row.map((value, k) =>
                  k === 0 ? (
                    <th key={k} scope="row">
                      <Foreign text={shown(value)} />
                    </th>
                  ) : (
                    <td key={k} class="number">
                      {typeof value === 'number' ? number(value) : <Foreign text={shown(value)} />}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
