import type { Reason } from '../../utils/packs/reasons.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';

/** Why something was refused, in the reader's language; the field of the row it is about goes before it. */
export function Why({ reason: { code, args, field } }: { reason: Reason }) {
  const { t } = useI18n();
  return (
    <>
      {field !== undefined && (
        <>
          <Foreign text={field} class="soft" />
          {': '}
        </>
      )}
      {t(`reason-${code}`, args)}
    </>
  );
}
