import { useState } from 'preact/hooks';
import type { Change } from '../../utils/packs/changes.ts';
import { markOf } from '../../utils/packs/changes.ts';
import { readRow, type Row } from '../../utils/packs/columns.ts';
import type { Reason } from '../../utils/packs/reasons.ts';
import { reasonOf } from '../../utils/store/reason-of.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { OwnNote } from '../ui/OwnNote.tsx';
import { useShelf } from './library-context.ts';
import { writePlace } from './place.ts';
import { RowHead } from './RowHead.tsx';
import { Why } from './Why.tsx';

/** Everything the reader has changed in a pack: what, why, when, and what the pack said. */
export function OwnChanges() {
  const { t } = useI18n();
  const { shown } = useShelf();
  const rests = new Map(shown.resting.map(({ change, reason }) => [`${change.part}/${change.row}`, reason]));
  if (shown.changes.length === 0) return <p class="card soft">{t('changes-none')}</p>;
  const newest = [...shown.changes].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <ul class="changes">
      {newest.map((change) => (
        <li key={`${change.part}/${change.row}`} class="card">
          <ChangeEntry change={change} rests={rests.get(`${change.part}/${change.row}`)} />
        </li>
      ))}
    </ul>
  );
}

function ChangeEntry({ change, rests }: { change: Change; rests: Reason | undefined }) {
  const { t } = useI18n();
  const { shown, actions } = useShelf();
  const { part, row } = change;
  const [problem, setProblem] = useState<Reason | null>(null);
  const drop = () => {
    setProblem(null);
    actions.dropChange(part, row).catch((error: unknown) => setProblem(reasonOf(error)));
  };
  const section = part === 'claims' ? 'outlets' : part;
  const at = part === 'claims' ? (change.outlet ?? '') : row;
  return (
    <>
      <p class="change-head">
        <span class="small soft">{t(`part-${part}`)}</span>{' '}
        <a href={writePlace({ pack: shown.pack.id, section, row: at, form: null })}>
          {rests === undefined ? <RowHead section={section} id={at} /> : <Foreign text={row} />}
        </a>
      </p>
      {change.action === 'change' && <Differences change={change} />}
      <OwnNote mark={markOf(change)} />
      {rests !== undefined && (
        <p class="warning small">
          {t('change-rests')} <Why reason={rests} />
        </p>
      )}
      <p>
        <button type="button" class="link small" onClick={drop}>
          {t('change-drop')}
        </button>
      </p>
      <p class="problem" role="alert">
        {problem && <Why reason={problem} />}
      </p>
    </>
  );
}

/** What the pack said and what the reader says, field by field. */
function Differences({ change }: { change: Change }) {
  const { t, known } = useI18n();
  const was = readRow(change.part, clean(change.was ?? {}));
  const now = readRow(change.part, clean(change.value));
  const fields = Object.keys(now).filter((name) => was[name] !== now[name]);
  return (
    <dl class="pairs small">
      {fields.map((name) => (
        <div key={name}>
          <dt>{known(`field-${name.replaceAll('_', '-')}`) ?? name}</dt>
          <dd>
            <del>{was[name] ? <Foreign text={was[name]} /> : t('change-nothing')}</del>{' '}
            <ins>{now[name] ? <Foreign text={now[name]} /> : t('change-nothing')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const clean = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
