import { shortTitle } from '../../utils/i18n/local-text.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { titleOf } from './camps.ts';
import { useScene } from './scene.ts';

/** A camp or circle by its short title, in the language that the pack has it in. */
export function CampName({ id }: { id: string }) {
  const { pick } = useI18n();
  const { view } = useScene();
  const title = pick(titleOf(view, id));
  return <Foreign text={shortTitle(title?.text ?? id.replaceAll('-', ' '))} lang={title?.lang} />;
}
