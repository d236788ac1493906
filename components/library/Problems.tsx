import type { FileProblem } from '../../utils/packs/limits.ts';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Foreign } from '../ui/Foreign.tsx';

/** What was refused: file, part and row first, then the reason. */
export function Problems({ problems }: { problems: readonly FileProblem[] }) {
  return (
    <FoldedList items={problems} first={8} class="problems small">
      {({ file, part, row, reason }) => (
        <>
          <span class="soft">
            <Foreign text={[file, part, row].filter((word) => word !== '').join(' › ')} />
          </span>{' '}
          <Foreign text={reason} />
        </>
      )}
    </FoldedList>
  );
}
