import { hueOf } from '../sidebar/camps.ts';
import { CampName } from '../sidebar/CampName.tsx';
import { useScene } from '../sidebar/scene.ts';
import { Chip } from '../ui/Chip.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { Conditions } from './Conditions.tsx';
import { Forms } from './wordings.tsx';
import { useShelf } from './library-context.ts';

/** A named thing: its forms in every language, its side where one is documented, what else the words may mean. */
export function EntityDetail({ id }: { id: string }) {
  const { index } = useShelf();
  const { view } = useScene();
  const entity = index.entities.get(id);
  if (!entity) return null;
  return (
    <>
      <Forms names={entity.names} />
      {entity.camp && (
        <p>
          <Chip hue={hueOf(view.camps, entity.camp)}>
            <CampName id={entity.camp} />
          </Chip>
        </p>
      )}
      {[entity.collision, entity.note].map(
        (words) =>
          words && (
            <p key={words} class="small soft">
              <Foreign text={words} />
            </p>
          ),
      )}
      <Conditions rules={entity.rules} />
    </>
  );
}
