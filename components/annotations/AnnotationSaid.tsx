import type { Annotation, FramingCode } from '../../utils/annotation/types.ts';
import { scriptLanguage, textDirection, withoutBidiControls } from '../../utils/i18n/bidi.ts';
import { Chip } from '../ui/Chip.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { useCodeTitle } from './use-code-title.ts';

interface Props {
  annotation: Annotation;
  codes: readonly FramingCode[];
  /** Name of the pack row that a dispute is about; by default its id. */
  disputed?: string | undefined;
}

/** What an annotation says: its note, kind, frame and tags, the mark that it disputes, and whose it is. */
export function AnnotationSaid({ annotation, codes, disputed }: Props) {
  const { t } = useI18n();
  const codeTitle = useCodeTitle(codes);
  const { kind, note, tags, code, disputes, author } = annotation;
  return (
    <>
      {note !== '' && (
        <p class="said" dir={textDirection(note)} lang={scriptLanguage(note)}>
          {withoutBidiControls(note)}
        </p>
      )}
      <p class="chips">
        <Chip>{t(`annotation-kind-${kind}`)}</Chip>
        {code !== null && (
          <Chip>
            <Foreign text={codeTitle(code)} />
          </Chip>
        )}
        {tags.map((tag) => (
          <Chip key={tag}>
            <bdi dir={textDirection(tag)} lang={scriptLanguage(tag)}>
              <span class="soft" aria-hidden="true">
                #
              </span>
              {withoutBidiControls(tag)}
            </bdi>
          </Chip>
        ))}
      </p>
      {disputes && (
        <p class="small soft">
          {t('annotation-disputes')} <Foreign text={disputed ?? disputes.row.replaceAll('-', ' ')} />
        </p>
      )}
      {author !== null && (
        <p class="small soft">
          {t('annotation-author')} <Foreign text={author} />
        </p>
      )}
    </>
  );
}
