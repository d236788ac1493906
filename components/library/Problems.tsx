import type { FileProblem } from '../../utils/packs/limits.ts';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Why } from './Why.tsx';

/** What was refused: file, part and row first, then the reason. */
export function Problems({ problems }: { problems: readonly FileProblem[] }) {
  const { t, known } = useI18n();
  return (
    <FoldedList items={problems} first={8} class="problems small">
      {({ file, part, row, reason }) => {
        const place = [
          file,
          known(`section-${part}`) ?? part,
          typeof row === 'number' ? t('row-number', { row }) : row,
        ];
        return (
          <>
            {place
              .filter((word) => word !== '')
              .map((word, index) => (
                <span key={index} class="soft">
                  {index > 0 && ' › '}
                  <Foreign text={word} />
                </span>
              ))}
            {': '}
            <Why reason={reason} />
          </>
        );
      }}
    </FoldedList>
  );
}
