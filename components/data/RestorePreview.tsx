import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fate, Prefer } from '../../utils/store/backup/fate.ts';
import type { Kind } from '../../utils/store/backup/kinds.ts';
import type { BackupPreview } from '../../utils/store/backup/preview.ts';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { useMoment } from './use-moment.ts';
import type { DataActions } from './types.ts';

const FATES: readonly Fate[] = ['new', 'changed', 'same', 'older'];

interface Props {
  file: string;
  prefer: Prefer;
  found: BackupPreview;
  actions: Pick<DataActions, 'prefer' | 'restore' | 'cancelRestore'>;
}

/** What restoring would do, kind by kind. Nothing has been changed yet. */
export function RestorePreview({ file, prefer, found, actions }: Props) {
  const { t, number } = useI18n();
  const moment = useMoment();
  const heading = useRef<HTMLHeadingElement>(null);
  const [salvage, setSalvage] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const kinds = (Object.keys(found.counts) as Kind[]).filter((kind) =>
    FATES.some((fate) => found.counts[kind][fate] > 0),
  );
  const wanted = kinds.some((kind) => found.counts[kind].new + found.counts[kind].changed > 0);
  const whole = found.wholeness === 'whole';
  return (
    <div class="preview">
      <h3 tabIndex={-1} ref={heading}>
        {t('data-preview')} <Foreign text={file} />
      </h3>
      <p class="small">{t('data-preview-made', { time: moment(Date.parse(found.header.madeAt)) })}</p>
      {!whole && <p class="problem">{t(`data-preview-${found.wholeness}`)}</p>}
      {kinds.length > 0 && (
        <div class="table">
          <table class="counts small">
            <thead>
              <tr>
                <th scope="col">{t('data-preview-kind')}</th>
                {FATES.map((fate) => (
                  <th key={fate} scope="col">
                    {t(`data-fate-${fate}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {kinds.map((kind) => (
                <tr key={kind}>
                  <th scope="row">{t(`data-kind-${kind}`)}</th>
                  {FATES.map((fate) => (
                    <td key={fate} class="number">
                      {found.counts[kind][fate] > 0 ? number(found.counts[kind][fate]) : '–'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {found.refused > 0 && (
        <>
          <h4>{t('data-preview-refused', { count: found.refused })}</h4>
          <FoldedList items={found.problems} first={5} class="problems small">
            {({ line, fault, detail }) => (
              <>
                <span class="soft">{t('data-preview-line', { number: number(line) })}</span>{' '}
                {t(`data-fault-${fault}`)} {detail !== '' && <Foreign text={detail} class="soft" />}
              </>
            )}
          </FoldedList>
        </>
      )}
      <fieldset class="choice">
        <legend class="small soft">{t('data-prefer')}</legend>
        {(['newer', 'backup'] as const).map((which) => (
          <label key={which} class="option">
            <input
              type="radio"
              name="prefer"
              checked={prefer === which}
              onChange={() => actions.prefer(which)}
            />
            <span>{t(`data-prefer-${which}`)}</span>
          </label>
        ))}
      </fieldset>
      {!whole && (
        <label class="option">
          <input
            type="checkbox"
            checked={salvage}
            onChange={(event) => setSalvage(event.currentTarget.checked)}
          />
          <span>{t('data-preview-salvage')}</span>
        </label>
      )}
      {!wanted && <p>{t('notes-preview-nothing')}</p>}
      <p class="actions">
        {wanted && (whole || salvage) && (
          <button type="button" class="button primary" onClick={() => actions.restore(salvage)}>
            {t('data-restore-now')}
          </button>
        )}
        <button type="button" class="button" onClick={actions.cancelRestore}>
          {t('form-cancel')}
        </button>
      </p>
    </div>
  );
}
