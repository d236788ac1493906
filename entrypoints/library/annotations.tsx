/** The library's part for annotations: asks the background, which alone writes. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LibraryAnnotations } from '../../components/library-annotations/LibraryAnnotations.tsx';
import { useCodeTitle } from '../../components/annotations/use-code-title.ts';
import { useI18n } from '../../components/ui/I18nContext.tsx';
import { safeAddress } from '../../components/ui/safe-address.ts';
import { citation } from '../../utils/annotation/files/citation.ts';
import type { FramingCode } from '../../utils/annotation/types.ts';
import { formatLocale } from '../../utils/i18n/languages.ts';
import { handle } from '../../utils/messages/broadcasts.ts';
import { send } from '../../utils/messages/messenger.ts';
import { firstNames } from '../../utils/report/names.ts';
import type { LocalText } from '../../utils/report/view.ts';
import type { Database, OverlaidPack } from '../../utils/store/database.ts';
import { useAllAnnotations } from './annotations-all.ts';
import { annotationsFile } from './annotations-export.ts';
import { useAnnotationImporter } from './annotations-import.ts';
import { useSteps } from './annotations-steps.ts';
import type { PlaceProps } from './places.ts';
import { saveFile } from './save-file.ts';

export function Annotating({ db, packs }: PlaceProps) {
  const { t, language, pick } = useI18n();
  const { annotations, total, problem } = useAllAnnotations();
  const codes = useCodes();
  const outlets = useOutlets(db, packs);
  const codeTitle = useCodeTitle(codes);
  const { last, done, ...steps } = useSteps(annotations ?? []);
  const importer = useAnnotationImporter(annotations ?? [], done);
  const locale = formatLocale(language, navigator.languages);
  const outletName = (id: string) => pick(outlets.get(id))?.text ?? id;
  const words = {
    language,
    locale,
    kind: (kind: string) => t(`annotation-kind-${kind}`),
    code: codeTitle,
    outlet: outletName,
  };
  return (
    <LibraryAnnotations
      annotations={annotations}
      total={total}
      codes={codes}
      outlets={outlets}
      importing={importer.state}
      last={last}
      problem={problem}
      actions={{
        ...steps,
        open({ target }) {
          const url = safeAddress(target.article);
          if (url !== null) void browser.tabs.create({ url });
        },
        cite: (annotation) => {
          const { outlet } = annotation.target;
          const text = citation(annotation, language, {
            outlet: outlet === null ? null : outletName(outlet),
            locale,
          });
          return navigator.clipboard.writeText(text).then(
            () => true,
            () => false,
          );
        },
        exportAs: (format, chosen) => saveFile(annotationsFile(format, chosen, words, Date.now())),
        chooseFile: importer.choose,
        cancelImport: importer.cancel,
        storeImport: importer.store,
        setCodes: async (list) => {
          const answer = await send('setCodes', { codes: [...list] });
          return answer.ok ? null : answer.problem;
        },
      }}
    />
  );
}

function useCodes(): readonly FramingCode[] {
  const [codes, setCodes] = useState<readonly FramingCode[]>([]);
  useEffect(() => {
    const read = () =>
      void send('getCodes', undefined).then(
        (answer) => answer.ok && setCodes(answer.value),
        // The list of annotations says what is wrong with the database.
        () => undefined,
      );
    read();
    return handle('codesChanged', read);
  }, []);
  return codes;
}

/** Names of the outlets of all installed packs. */
function useOutlets(db: Database, packs: PlaceProps['packs']): ReadonlyMap<string, LocalText> {
  const [outlets, setOutlets] = useState<ReadonlyMap<string, LocalText>>(new Map());
  useEffect(() => {
    const named = ({ pack }: OverlaidPack) =>
      pack.outlets.map(({ id, names }) => [id, firstNames(names)] as const);
    void db.overlaid.toArray().then(
      (rows) => setOutlets(new Map(rows.flatMap(named))),
      // Without a name an outlet is shown by its id.
      () => undefined,
    );
  }, [packs]);
  return outlets;
}
