/** The library's part for packs: reads them from the database, sends the reader's changes to the background. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Packs } from '../../components/library/Packs.tsx';
import { readPlace, writePlace } from '../../components/library/place.ts';
import type { LibraryActions, ShownPack } from '../../components/library/types.ts';
import { useI18n } from '../../components/ui/I18nContext.tsx';
import { send } from '../../utils/messages/messenger.ts';
import { orDefault } from '../../utils/store/or-default.ts';
import { authorSetting } from '../../utils/store/settings.ts';
import { exportFile } from './packs-export.ts';
import type { PlaceProps } from './places.ts';
import { readMatches, readShown } from './packs-read.ts';
import { saveFile } from './save-file.ts';

export function Packing({ db, packs, hash, importer, problem: unread }: PlaceProps) {
  const { language } = useI18n();
  const place = useMemo(() => readPlace(hash), [hash]);
  const [shown, setShown] = useState<ShownPack | null>(null);
  const [author, setAuthor] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));

  const current = packs?.some(({ id }) => id === place.pack) ? place.pack : (packs?.[0]?.id ?? null);
  useEffect(() => void orDefault(authorSetting).then(setAuthor), []);
  useEffect(() => {
    if (current === null) return undefined;
    // A large pack that was left may be read later than the small one after it.
    let wanted = true;
    readShown(db, current).then((found) => wanted && setShown(found), failed);
    return () => {
      wanted = false;
    };
  }, [current, packs]);

  const actions = useMemo((): LibraryActions => {
    const tell = (message: Promise<unknown>) => {
      setProblem(null);
      void message.catch(failed);
    };
    return {
      go: (next) => {
        location.hash = writePlace({ ...readPlace(location.hash), pack: current, ...next });
      },
      openAddress: (url) => tell(browser.tabs.create({ url })),
      switchPack: (pack, on) => tell(send('switchPack', { pack, on })),
      removePack: (pack) => tell(send('removePack', { pack })),
      async saveRow({ author: who, ...written }) {
        if (current === null) return null;
        setAuthor(who);
        await authorSetting.setValue(who);
        return send('changeRow', { pack: current, author: who, ...written });
      },
      async dropChange(part, row) {
        if (current !== null) await send('dropChange', { pack: current, part, row });
      },
      chooseFile: (file, target) => {
        const who = author || file.name.slice(0, 200);
        const signature = { author: who, reason: file.name.slice(0, 200), at: new Date().toISOString() };
        importer.choose(file, target, signature, language === 'fr' ? 'fr' : 'en');
      },
      cancelImport: importer.cancel,
      install: importer.install,
      exportPack: (kind) => shown && saveFile(exportFile(kind, shown)),
      matches: (part, row) => readMatches(db, current ?? '', part, row),
    };
  }, [current, shown, author, language, importer.state]);

  // A form takes the name over when it is opened.
  if (author === null) return <div aria-busy="true" />;
  return (
    <Packs
      place={{ ...place, pack: current }}
      packs={packs}
      shown={shown?.pack.id === current ? shown : null}
      importing={importer.state}
      author={author}
      problem={problem ?? unread}
      actions={actions}
    />
  );
}
