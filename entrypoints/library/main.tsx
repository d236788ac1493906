/** The library's page: its frame, and whichever part the address names. */
import { render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Library } from '../../components/library/Library.tsx';
import type { PackEntry } from '../../components/library/types.ts';
import { useLater } from '../../components/ui/later.ts';
import { PartAwaited } from '../../components/ui/PartAwaited.tsx';
import { suggestLanguage, type UiLanguage } from '../../utils/i18n/languages.ts';
import { handle } from '../../utils/messages/broadcasts.ts';
import { send } from '../../utils/messages/messenger.ts';
import { Database } from '../../utils/store/database.ts';
import { orDefault } from '../../utils/store/or-default.ts';
import { languageSetting } from '../../utils/store/settings.ts';
import { useImporter } from './importer.ts';
import { placeAt, PLACES, SAFE } from './places.ts';
import { readPacks } from './packs-list.ts';
import { isShut, useStorage } from './storage-state.ts';

const db = new Database();

function App({ chosen }: { chosen: UiLanguage | null }) {
  const [language, setLanguage] = useState(chosen ?? suggestLanguage(navigator.languages));
  const [hash, setHash] = useState(location.hash);
  const [packs, setPacks] = useState<PackEntry[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const importer = useImporter();
  const { storage, retry } = useStorage(db);
  const failed = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));
  const round = useRef(0);
  const refresh = useCallback(() => {
    const mine = ++round.current;
    // Of two readings the one that was asked for last counts.
    readPacks(db).then(
      (found) => {
        if (mine !== round.current) return;
        setPacks(found);
        setProblem(null);
      },
      (error: unknown) => mine === round.current && failed(error),
    );
  }, []);
  const before = useRef(storage);
  useEffect(() => {
    // That the data opens is what was hoped for when the page asked: only that it opens again, or anew, is news.
    const first = before.current === null && storage !== null;
    before.current = storage;
    if (first && !isShut(storage) && problem === null) return;
    // The background installs what ships with Isnad before it answers: on the first visit there is nothing before that,
    // nor after everything was erased.
    send('packSummary', undefined).then(refresh, failed);
  }, [storage]);
  useEffect(() => handle('packsChanged', refresh), []);
  useEffect(
    () => languageSetting.watch((next) => setLanguage(next ?? suggestLanguage(navigator.languages))),
    [],
  );
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const shut = isShut(storage);
  const part = shut ? 'data' : placeAt(hash);
  const { value: Place, failed: lost } = useLater(shut ? SAFE : PLACES[part]);
  return (
    <Library
      language={language}
      part={part}
      busy={packs === null}
      setLanguage={(code) => void languageSetting.setValue(code).catch(failed)}
    >
      {Place ? (
        <Place key={part} {...{ db, packs, hash, storage, retry, importer, problem }} />
      ) : (
        <PartAwaited failed={lost} />
      )}
    </Library>
  );
}

// The part that the address names is loaded while the settings are read; what does not load is asked for again where it is shown.
PLACES[placeAt(location.hash)].load().catch(() => undefined);
const app = document.getElementById('app');
if (app) void orDefault(languageSetting).then((chosen) => render(<App chosen={chosen} />, app));
