import { ProblemNote } from '../annotations/ProblemNote.tsx';
import { Problems } from '../library/Problems.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { AnnotationsActions, ImportFailure, ImportState } from './types.ts';

interface Props {
  importing: ImportState;
  actions: Pick<AnnotationsActions, 'chooseFile' | 'cancelImport' | 'storeImport'>;
}

/** Where a file of annotations is handed in; what it would change is shown before anything is stored. */
export function ImportCard({ importing, actions }: Props) {
  const { t } = useI18n();
  const { step } = importing;
  const busy = step === 'reading' || step === 'storing';
  return (
    <details class="card fold-card" open={step !== 'none' || undefined}>
      <summary>{t('notes-import')}</summary>
      {(step === 'none' || step === 'done' || step === 'failed') && <Chooser choose={actions.chooseFile} />}
      <div aria-live="polite" aria-busy={busy}>
        {busy && <Progress importing={importing} cancel={actions.cancelImport} />}
        {step === 'done' && (
          <p class="done">
            {t('notes-import-done', { count: importing.count })} <Foreign text={importing.file} />
          </p>
        )}
        {step === 'failed' && <Failure file={importing.file} why={importing.why} />}
        {step === 'preview' && (
          <ImportPreview found={importing.found} store={actions.storeImport} cancel={actions.cancelImport} />
        )}
      </div>
    </details>
  );
}

function Chooser({ choose }: { choose: (file: File) => void }) {
  const { t } = useI18n();
  return (
    <FileDrop about={t('import-drop')} button={t('import-choose')} accept=".json,.jsonld" choose={choose}>
      <p class="small soft">{t('notes-import-kinds')}</p>
    </FileDrop>
  );
}

function Progress({ importing, cancel }: { importing: ImportState; cancel: () => void }) {
  const { t, number } = useI18n();
  if (importing.step !== 'reading' && importing.step !== 'storing') return null;
  const storing = importing.step === 'storing' ? importing : null;
  const words = storing
    ? t('notes-import-storing', { done: number(storing.done), all: number(storing.all) })
    : t('notes-import-reading');
  return (
    <div class="progress">
      <p>
        {words} <Foreign text={importing.file} class="soft" />
      </p>
      <progress aria-label={words} {...(storing && { value: storing.done, max: storing.all })} />
      {!storing && (
        <button type="button" class="button" onClick={cancel}>
          {t('form-cancel')}
        </button>
      )}
    </div>
  );
}

function Failure({ file, why }: { file: string; why: ImportFailure }) {
  const { t } = useI18n();
  return (
    <>
      <p class="strong">
        {t('import-failed')} <Foreign text={file} />
      </p>
      {why.kind === 'file' && <Problems problems={why.problems} />}
      {why.kind === 'unknown' && <p>{t('notes-import-unknown')}</p>}
      {why.kind === 'stopped' && <p>{t('notes-import-stopped')}</p>}
      {why.kind === 'store' && <ProblemNote problem={why.problem} />}
    </>
  );
}
