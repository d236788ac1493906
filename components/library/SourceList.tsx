import { useScene } from '../sidebar/scene.ts';
import { AddressLink } from '../ui/AddressLink.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { useShelf } from './library-context.ts';

/** Sources by their ids, each leading to its address where it has one; memory is said to be memory. */
export function SourceList({ ids }: { ids: readonly string[] }) {
  const { t, date } = useI18n();
  const { index } = useShelf();
  const { actions } = useScene();
  return (
    <ul class="sources small soft">
      {ids.map((id) => {
        const source = index.sources.get(id);
        return (
          <li key={id}>
            {source ? (
              <Dotted>
                <AddressLink text={source.title} address={source.url} open={actions.openAddress} />
                {source.publisher && <Foreign text={source.publisher} />}
                {source.date && <bdi>{date(source.date)}</bdi>}
              </Dotted>
            ) : (
              t('evidence-memory')
            )}
          </li>
        );
      })}
    </ul>
  );
}
