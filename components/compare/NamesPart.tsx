import { useState } from 'preact/hooks';
import type { Cell, LabelRow } from '../../utils/framing/types.ts';
import { Chip } from '../ui/Chip.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Scroll } from './Scroll.tsx';
import { useHue, useNames, useScene } from './compare-context.ts';
import { Part } from './Part.tsx';
import { Sentences } from './Sentences.tsx';

/** Other forms shown of a name. */
const FORMS = 4;

interface Opened {
  row: LabelRow;
  group: string;
  /** Whoever closes the sentences goes on from their number. */
  number: HTMLElement;
}

/** Who calls it what: names by outlet or side; a number opens its sentences. */
export function NamesPart() {
  const { result } = useScene();
  const { t } = useI18n();
  const [opened, open] = useState<Opened | null>(null);
  if (result.names.length === 0)
    return (
      <Part id="names" title={t('names-heading')}>
        <p>{t('names-none')}</p>
        <Scroll label={t('names-heading')}>
          <table class="grid counts">
            <Heads />
            <Omissions />
          </table>
        </Scroll>
      </Part>
    );
  const names = result.names.filter(({ kind }) => kind === 'name');
  const words = result.names.filter(({ kind }) => kind === 'word');
  const most = Math.max(
    ...result.names.flatMap(({ cells }) => Object.values(cells).map(({ count }) => count)),
  );
  const lines = (rows: readonly LabelRow[]) =>
    rows.map((row) => (
      <Line key={`${row.group} ${row.distanced}`} row={row} most={most} opened={opened} open={open} />
    ));
  const cell = opened?.row.cells[opened.group];
  return (
    <>
      <Part id="names" title={t('names-heading')}>
        <Scroll label={t('names-heading')}>
          <table class="grid counts">
            <Heads />
            <tbody>{lines(names)}</tbody>
            {words.length > 0 && (
              <tbody>
                <tr>
                  <th colSpan={result.groups.length + 1} scope="rowgroup" class="soft small">
                    {t('names-words')}
                  </th>
                </tr>
                {lines(words)}
              </tbody>
            )}
            <Omissions />
          </table>
        </Scroll>
      </Part>
      <Sentences
        of={opened && cell ? { row: opened.row, group: opened.group, cell } : null}
        close={() => {
          opened?.number.focus();
          open(null);
        }}
      />
    </>
  );
}

function Heads() {
  const { result } = useScene();
  const { t } = useI18n();
  const { group: nameOf } = useNames();
  return (
    <thead>
      <tr>
        <th scope="col">{t('names-label')}</th>
        {result.groups.map(({ key }) => (
          <th key={key} scope="col">
            <Foreign text={nameOf(key)} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface LineProps {
  row: LabelRow;
  /** The highest number of the table: numbers are tinted by their share of it. */
  most: number;
  opened: Opened | null;
  open: (opened: Opened) => void;
}

function Line({ row, most, opened, open }: LineProps) {
  const { result } = useScene();
  const { t } = useI18n();
  const { camp } = useNames();
  const hue = useHue()(row.serves);
  return (
    <tr data-hue={hue}>
      <th scope="row">
        <Label row={row} />{' '}
        {row.serves !== null && <Chip hue={hue}>{t('names-serves', { camp: camp(row.serves) })}</Chip>}
        <OtherForms row={row} />
      </th>
      {result.groups.map(({ key }) => (
        <td key={key}>
          <Count
            row={row}
            group={key}
            cell={row.cells[key]}
            most={most}
            pressed={opened?.row === row && opened.group === key}
            open={open}
          />
        </td>
      ))}
    </tr>
  );
}

/** A name as it is counted: plain, or in marks. */
export function Label({ row }: { row: LabelRow }) {
  const { t } = useI18n();
  return (
    <>
      <Foreign text={row.distanced ? `«${row.form}»` : row.form} />
      {row.distanced && <span class="soft small"> {t('names-marked')}</span>}
    </>
  );
}

/** The same name as others write it, in this language or another: it is one row, so it is said what is in it. */
function OtherForms({ row }: { row: LabelRow }) {
  const { t } = useI18n();
  const others = row.forms.filter(([form]) => form !== row.form).slice(0, FORMS);
  if (others.length === 0) return null;
  return (
    <span class="forms soft small">
      <span class="unseen">{t('names-also')} </span>
      <Dotted>
        {others.map(([form]) => (
          <Foreign key={form} text={form} />
        ))}
      </Dotted>
    </span>
  );
}

interface CountProps {
  row: LabelRow;
  group: string;
  cell: Cell | undefined;
  most: number;
  pressed: boolean;
  open: (opened: Opened) => void;
}

function Count({ row, group, cell, most, pressed, open }: CountProps) {
  const { t, number } = useI18n();
  const { group: nameOf } = useNames();
  if (!cell)
    return (
      <span class="soft">
        <span aria-hidden="true">–</span>
        <span class="unseen">{t('names-never')}</span>
      </span>
    );
  const shown = number(cell.count);
  return (
    <button
      type="button"
      class="pill number"
      style={{ '--share': String(cell.count / most) }}
      aria-pressed={pressed}
      aria-label={t('names-cell', { label: row.form, group: nameOf(group), number: shown })}
      onClick={(event) => open({ row, group, number: event.currentTarget })}
    >
      {shown}
    </button>
  );
}

/** What is not said: articles without a name for it, and articles without it. */
function Omissions() {
  const { result } = useScene();
  const { t, number } = useI18n();
  return (
    <tfoot>
      {(['naming', 'unnamed', 'silent'] as const).map((kind) => (
        <tr key={kind}>
          <th scope="row" class="soft small">
            {t(`names-${kind}`)}
          </th>
          {result.groups.map((group) => (
            <td key={group.key} class="number soft">
              {number(group[kind])}
            </td>
          ))}
        </tr>
      ))}
    </tfoot>
  );
}
