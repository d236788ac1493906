/** The library's page: reads packs from the database, sends the reader's changes to the background. */
import { render } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Library, type LibraryActions, type LibraryProps } from '../../components/library/Library.tsx';
import { isArticlesPlace } from '../../components/articles/place.ts';
import { isComparePlace } from '../../components/compare/place.ts';
import { readPlace, writePlace } from '../../components/library/place.ts';
import type { PackEntry, ShownPack } from '../../components/library/types.ts';
import { suggestLanguage, type UiLanguage } from '../../utils/i18n/languages.ts';
import { handle } from '../../utils/messages/broadcasts.ts';
import { send } from '../../utils/messages/messenger.ts';
import { Database } from '../../utils/store/database.ts';
import { authorSetting, languageSetting } from '../../utils/store/settings.ts';
import { ArticlesPlace } from './articles-place.tsx';
import { AnnotationsPlace, isAnnotationsPlace } from './annotations-place.tsx';
import { ComparingPlace } from './comparing-place.tsx';
import { DataPlace, isDataPlace, isShut, SafePlace } from './data-place.tsx';
import { useStorage } from './data-state.ts';
import { exportFile, saveFile } from './export.ts';
import { useImporter } from './importer.ts';
import { readMatches, readPacks, readShown } from './read.ts';

const db = new Database();
const NONE: readonly PackEntry[] = [];

function App({ chosen, signed }: { chosen: UiLanguage | null; signed: string }) {
  const [language, setLanguage] = useState(chosen ?? suggestLanguage(navigator.languages));
  const [hash, setHash] = useState(location.hash);
  const [place, setPlace] = useState(() => readPlace(location.hash));
  const [packs, setPacks] = useState<PackEntry[] | null>(null);
  const [shown, setShown] = useState<ShownPack | null>(null);
  const [author, setAuthor] = useState(signed);
  const [problem, setProblem] = useState<string | null>(null);
  const importer = useImporter();
  const { storage, retry } = useStorage();
  const failed = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));

  const current = packs?.some(({ id }) => id === place.pack) ? place.pack : (packs?.[0]?.id ?? null);
  const refresh = useCallback(() => {
    readPacks(db).then(setPacks, failed);
  }, []);
  useEffect(() => {
    // The background installs what ships with Isnad before it answers: on the first visit there is nothing before that,
    // nor after everything was erased.
    send('packSummary', undefined).then(refresh, failed);
  }, [storage]);
  useEffect(() => handle('packsChanged', refresh), []);
  useEffect(() => {
    if (current !== null) readShown(db, current).then(setShown, failed);
  }, [current, packs]);
  useEffect(
    () => languageSetting.watch((next) => setLanguage(next ?? suggestLanguage(navigator.languages))),
    [],
  );
  useEffect(() => {
    const follow = () => {
      setPlace(readPlace(location.hash));
      setHash(location.hash);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const actions = useMemo((): LibraryActions => {
    const tell = (message: Promise<unknown>) => {
      setProblem(null);
      void message.catch(failed);
    };
    return {
      go: (next) => {
        location.hash = writePlace({ ...readPlace(location.hash), pack: current, ...next });
      },
      setLanguage: (code) => void languageSetting.setValue(code),
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

  const comparing = () => (
    <ComparingPlace
      db={db}
      packs={packs ?? []}
      shown={shown?.pack.id === current ? shown.pack : null}
      hash={hash}
    />
  );
  const other = (): LibraryProps['other'] => {
    const data = { db, storage, retry };
    if (storage && isShut(storage))
      return { part: 'data', screen: <SafePlace {...data} storage={storage} /> };
    if (isArticlesPlace(hash))
      return { part: 'articles', screen: <ArticlesPlace db={db} packs={packs ?? NONE} hash={hash} /> };
    if (isComparePlace(hash)) return { part: 'compare', screen: comparing() };
    if (isAnnotationsPlace(hash))
      return { part: 'annotations', screen: <AnnotationsPlace db={db} packs={packs ?? NONE} /> };
    return isDataPlace(hash) ? { part: 'data', screen: <DataPlace {...data} /> } : undefined;
  };

  return (
    <Library
      language={language}
      place={{ ...place, pack: current }}
      packs={packs}
      shown={shown?.pack.id === current ? shown : null}
      importing={importer.state}
      author={author}
      problem={problem}
      other={other()}
      actions={actions}
    />
  );
}

const app = document.getElementById('app');
if (app)
  void Promise.all([languageSetting.getValue(), authorSetting.getValue()]).then(([chosen, signed]) =>
    render(<App chosen={chosen} signed={signed} />, app),
  );
