import { useId, useState } from 'preact/hooks';
import { Foreign } from '../ui/Foreign.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Card } from '../ui/Card.tsx';
import { Preview } from './Preview.tsx';
import { Problems } from './Problems.tsx';
import type { ImportState, LibraryActions, PackEntry } from './types.ts';

interface Props {
  importing: ImportState;
  packs: readonly PackEntry[];
  current: string | null;
  actions: LibraryActions;
}

/** Where files are handed in: by a button or by dropping them; what they would change is shown first. */
export function ImportCard({ importing, packs, current, actions }: Props) {
  const { t } = useI18n();
  const busy = importing.step === 'reading' || importing.step === 'installing';
  return (
    <Card title={t('import-heading')}>
      {(importing.step === 'none' || importing.step === 'done' || importing.step === 'failed') && (
        <Chooser packs={packs} current={current} choose={actions.chooseFile} />
      )}
      <div aria-live="polite" aria-busy={busy}>
        {busy && <Progress importing={importing} cancel={actions.cancelImport} />}
        {importing.step === 'done' && <p class="done">{t('import-done', { file: importing.file })}</p>}
        {importing.step === 'failed' && (
          <>
            <p class="strong">{t('import-failed')}</p>
            <Problems problems={importing.problems} />
          </>
        )}
        {importing.step === 'preview' && (
          <Preview found={importing.found} install={actions.install} cancel={actions.cancelImport} />
        )}
      </div>
    </Card>
  );
}

interface ChooserProps {
  packs: readonly PackEntry[];
  current: string | null;
  choose: LibraryActions['chooseFile'];
}

function Chooser({ packs, current, choose }: ChooserProps) {
  const { t, pick } = useI18n();
  const [chosen, setChosen] = useState<string | null>(null);
  const targetId = useId();
  const target = chosen ?? current ?? packs[0]?.id ?? null;
  return (
    <FileDrop
      about={t('import-drop')}
      button={t('import-choose')}
      accept=".json,.zip,.csv,.tsv,.jsonl,.ndjson"
      choose={(file) => choose(file, target)}
    >
      <p class="small soft">{t('import-kinds')}</p>
      <p class="small">
        <label for={targetId}>{t('import-target')}</label>{' '}
        <select id={targetId} value={target ?? ''} onChange={(event) => setChosen(event.currentTarget.value)}>
          {packs.map((pack) => (
            <option key={pack.id} value={pack.id}>
              {pick(pack.title)?.text ?? pack.id}
            </option>
          ))}
        </select>
      </p>
    </FileDrop>
  );
}

function Progress({ importing, cancel }: { importing: ImportState; cancel: () => void }) {
  const { t } = useI18n();
  if (importing.step !== 'reading' && importing.step !== 'installing') return null;
  const phase = importing.step === 'reading' ? importing.phase : 'installing';
  return (
    <div class="progress">
      <p>
        {t(`import-${phase}`)} <Foreign text={importing.file} class="soft" />
      </p>
      <progress aria-label={t(`import-${phase}`)} />
      {importing.step === 'installing' && <p class="small soft">{t('import-installing-note')}</p>}
      {importing.step === 'reading' && (
        <button type="button" class="button" onClick={cancel}>
          {t('form-cancel')}
        </button>
      )}
    </div>
  );
}
