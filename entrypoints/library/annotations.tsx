/** The library's part for annotations: asks the background, which alone writes. */
import { useEffect, useState } from 'preact/hooks';
import { LibraryAnnotations } from '../../components/library-annotations/LibraryAnnotations.tsx';
import { useCodeTitle } from '../../components/annotations/use-code-title.ts';
import { useI18n } from '../../components/ui/I18nContext.tsx';
import { safeAddress } from '../../components/ui/safe-address.ts';
import { citation } from '../../utils/annotation/files/citation.ts';
import type { DisputedMark, FramingCode } from '../../utils/annotation/types.ts';
import { formatLocale } from '../../utils/i18n/languages.ts';
import { handle } from '../../utils/messages/broadcasts.ts';
import { send } from '../../utils/messages/messenger.ts';
import { firstNames } from '../../utils/report/names.ts';
import type { LocalText } from '../../utils/report/view.ts';
import type { Database, OverlaidPack } from '../../utils/store/database.ts';
import { problemOf, valueOf } from '../../utils/store/problem.ts';
import { useAllAnnotations } from './annotations-all.ts';
import { annotationsFile } from './annotations-export.ts';
import { useAnnotationImporter } from './annotations-import.ts';
import { useSteps } from './annotations-steps.ts';
import { openAddress } from './open-address.ts';
import type { PlaceProps } from './places.ts';
import { saveFile } from './save-file.ts';

export function Annotating({ db, packs }: PlaceProps) {
  const { t, language, pick } = useI18n();
  const { annotations, total, problem } = useAllAnnotations();
  const codes = useCodes();
  const { outlets, disputed } = useRowNames(db, packs);
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
      disputed={disputed}
      importing={importer.state}
      last={last}
      problem={problem}
      actions={{
        ...steps,
        open({ target }) {
          const url = safeAddress(target.article);
          if (url !== null) openAddress(url);
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
        setCodes: (list) => problemOf(async () => valueOf(await send('setCodes', { codes: [...list] }))),
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

/** Rows of all installed packs by what they are called: outlets, and rows that an annotation may dispute. */
interface RowNames {
  outlets: ReadonlyMap<string, LocalText>;
  disputed: (mark: DisputedMark | null) => LocalText | null;
}

const NO_NAMES: RowNames = { outlets: new Map(), disputed: () => null };

function useRowNames(db: Database, packs: PlaceProps['packs']): RowNames {
  const [names, setNames] = useState(NO_NAMES);
  useEffect(() => {
    void db.overlaid.toArray().then(
      (rows) => setNames(rowNames(rows)),
      // Without a name a row is shown by its id.
      () => undefined,
    );
  }, [packs]);
  return names;
}

function rowNames(rows: readonly OverlaidPack[]): RowNames {
  const outlets = rows.flatMap(({ pack }) =>
    pack.outlets.map(({ id, names }) => [id, firstNames(names)] as const),
  );
  const byPack = new Map(rows.map(({ id, pack }) => [id, pack]));
  return {
    outlets: new Map(outlets),
    disputed(mark) {
      const part: readonly { id: string; names: Parameters<typeof firstNames>[0] }[] =
        (mark && byPack.get(mark.pack)?.[mark.part]) ?? [];
      const found = part.find(({ id }) => id === mark?.row);
      return found ? firstNames(found.names) : null;
    },
  };
}
