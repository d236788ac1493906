import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { scriptLanguage } from '../../utils/i18n/bidi.ts';
import { rowKey, type ChangedPart } from '../../utils/packs/changes.ts';
import { cellsOf, publishedRow } from '../../utils/packs/make-change.ts';
import type { Reason } from '../../utils/packs/reasons.ts';
import { reasonOf } from '../../utils/store/reason-of.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { OwnNote } from '../ui/OwnNote.tsx';
import { FieldInput } from './FieldInput.tsx';
import { complete, fieldsOf, outletOfClaim } from './form-fields.ts';
import { useShelf } from './library-context.ts';
import { RowHead } from './RowHead.tsx';
import type { Place } from './types.ts';
import { Why } from './Why.tsx';

interface Props {
  form: NonNullable<Place['form']>;
  author: string;
}

/** Overrules a row or adds one: what the reader says, who they are and why. */
export function RowForm({ form, author }: Props) {
  const { t, language } = useI18n();
  const { shown, index, actions } = useShelf();
  const { part, row } = form;
  const isNew = row === '';
  const outlet = part === 'claims' ? (form.outlet ?? outletOfClaim(shown.pack, row)) : undefined;
  const [cells, setCells] = useState(() => startOf(part, row, form.text, language === 'fr' ? 'fr' : 'en'));
  const [who, setWho] = useState(author);
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<Reason | 'unsigned' | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = useRef(true);
  const id = useId();
  useEffect(() => {
    heading.current?.focus();
    return () => {
      open.current = false;
    };
  }, []);
  const mark = isNew ? undefined : index.own.get(rowKey(part, row));
  const claim = index.outlets.get(outlet ?? '')?.claims.find((one) => one.id === row);
  const section = part === 'claims' ? 'outlets' : part;

  function startOf(of: ChangedPart, at: string, text: string, latin: 'en' | 'fr'): Record<string, string> {
    const known = cellsOf(of, publishedRow(shown.pack, of, at));
    if (at !== '' || text === '' || of === 'claims') return known;
    return { ...known, [`names_${scriptLanguage(text) ?? latin}`]: text.replaceAll('|', ' ') };
  }

  const back = () => actions.go({ form: null, section, row: (part === 'claims' ? outlet : row) || null });

  /** One at a time: a second click would add a row a second time. A reader who left the form meanwhile is not fetched back. */
  function wait(work: Promise<Reason | null | void>): void {
    setProblem(null);
    setBusy(true);
    work.then(
      (refused) => {
        setBusy(false);
        if (refused) setProblem(refused);
        else if (open.current) back();
      },
      (error: unknown) => {
        setBusy(false);
        setProblem(reasonOf(error));
      },
    );
  }

  function save(written: Record<string, string> | null): void {
    const signed = { author: who.trim(), reason: why.trim() };
    if (signed.author === '' || signed.reason === '') return setProblem('unsigned');
    // Columns that the form does not show stay as they are.
    const names = new Set(fieldsOf(part, isNew).map((field) => field.name));
    const shownCells = Object.fromEntries(Object.entries(written ?? {}).filter(([name]) => names.has(name)));
    wait(actions.saveRow({ part, row, outlet, cells: written && complete(part, shownCells), ...signed }));
  }

  return (
    <form
      class="card form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save(cells);
      }}
    >
      <h3 id={id} tabIndex={-1} ref={heading}>
        {t(isNew ? `add-${part}` : 'row-overrule')}
      </h3>
      {!isNew && part !== 'claims' && (
        <p class="chips">
          <RowHead section={part} id={row} />
        </p>
      )}
      {outlet !== undefined && (
        <p class="chips">
          <RowHead section="outlets" id={outlet} />
        </p>
      )}
      {claim && (
        <blockquote class="own-side">
          <Foreign text={claim.statement} />
        </blockquote>
      )}
      <p class="small soft">{t(isNew ? 'form-add-note' : 'form-overrule-note')}</p>
      {mark && <OwnNote mark={mark} />}
      {fieldsOf(part, isNew).map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={cells[field.name] ?? ''}
          set={(value) => setCells({ ...cells, [field.name]: value })}
          outlet={outlet}
        />
      ))}
      <div class="signature">
        <FieldInput field={{ name: 'author', kind: 'text', required: true }} value={who} set={setWho} />
        <FieldInput field={{ name: 'reason', kind: 'sentence', required: true }} value={why} set={setWhy} />
      </div>
      <p class="problem" role="alert">
        {problem === 'unsigned' ? t('form-sign') : problem && <Why reason={problem} />}
      </p>
      <p class="actions">
        <button type="submit" class="button primary" disabled={busy}>
          {t('form-save')}
        </button>
        {!isNew && mark?.action !== 'add' && (
          <button type="button" class="button" disabled={busy} onClick={() => save(null)}>
            {t('form-hide')}
          </button>
        )}
        {mark && (
          <button
            type="button"
            class="button"
            disabled={busy}
            onClick={() => wait(actions.dropChange(part, row))}
          >
            {t('change-drop')}
          </button>
        )}
        <button type="button" class="button" onClick={back}>
          {t('form-cancel')}
        </button>
      </p>
    </form>
  );
}
