import { Chip } from '../ui/Chip.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { hueServed, type Towards } from './camps.ts';
import { useScene } from './scene.ts';
import { useCampTitle } from './use-camp-title.ts';

interface Props {
  camp: string | null;
  direction: Towards | 'neutral';
}

/** Which side a wording takes: “against: …” in the hue of the side it serves, or that it cannot be told. */
export function SideChip({ camp, direction }: Props) {
  const { t } = useI18n();
  const { view } = useScene();
  const title = useCampTitle();
  if (direction === 'neutral') return <Chip>{t('term-side-neutral')}</Chip>;
  if (camp === null) return <Chip hue="grey">{t('term-side-unknown')}</Chip>;
  return (
    <Chip hue={hueServed(view.camps, camp, direction)}>
      {t(direction === 'for' ? 'wording-for' : 'wording-against', { camp: title(camp) })}
    </Chip>
  );
}
