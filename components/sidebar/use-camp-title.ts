import { shortTitle } from '../../utils/i18n/local-text.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import { titleOf } from './camps.ts';
import { useScene } from './scene.ts';

/** The short title of a camp or circle in the interface language; an id without a title is shown in plain letters. */
export function useCampTitle(): (id: string) => string {
  const { pick } = useI18n();
  const { view } = useScene();
  return (id) => shortTitle(pick(titleOf(view, id))?.text ?? id.replaceAll('-', ' '));
}
