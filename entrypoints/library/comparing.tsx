/** The comparison's part of the library: asks a worker, keeps comparisons through the background. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Compare, type CompareActions } from '../../components/compare/Compare.tsx';
import { PartAwaited } from '../../components/ui/PartAwaited.tsx';
import { readPlace } from '../../components/library/place.ts';
import { readQuery, writeQuery } from '../../components/compare/place.ts';
import type { CompareProps, CompareState, KnownTeller } from '../../components/compare/types.ts';
import { EVERYTHING, type Query } from '../../utils/framing/query.ts';
import { handle } from '../../utils/messages/broadcasts.ts';
import { send } from '../../utils/messages/messenger.ts';
import type { Pack } from '../../utils/packs/schema.ts';
import { comparisonsOf, type StoredComparison } from '../../utils/store/comparisons.ts';
import type { Database } from '../../utils/store/database.ts';
import { problemOf, valueOf, type Outcome } from '../../utils/store/problem.ts';
import type { CompareAnswer, CompareRequest } from './compare.worker.ts';
import { openAddress } from './open-address.ts';
import type { PlaceProps } from './places.ts';
import { saveFile } from './save-file.ts';

/** The pack that the address names, or the one that the reader read about last, or the first in use. */
export function ComparingPlace({ db, packs, hash }: PlaceProps) {
  const named = readPlace(hash).pack;
  useEffect(() => {
    if (named !== null) return;
    const goOn = (pack: string | null) => {
      // Whoever went elsewhere meanwhile is not fetched back.
      if (pack !== null && location.hash === hash) location.replace(writeQuery(pack, readQuery(hash)));
    };
    packReadLast(db).then(goOn, nothing);
  }, [named, hash]);
  const known = packs?.find(({ id }) => id === named) ?? packs?.find(({ enabled }) => enabled) ?? packs?.[0];
  const current = known?.id ?? null;
  const found = usePack(db, current, packs);
  if (!packs || (current !== null && found?.id !== current)) return <PartAwaited failed={false} />;
  if (!found?.pack) return <PartAwaited failed />;
  const offered = packs.filter(({ id, enabled }) => enabled || id === current);
  return <Comparing db={db} pack={found.pack} packs={offered} hash={hash} />;
}

interface FoundPack {
  id: string;
  /** Null when it is in the list of packs and nowhere else. */
  pack: Pack | null;
}

/** A pack as it is in use, read again when the list of packs changes; null while none was read. */
function usePack(db: Database, id: string | null, packs: PlaceProps['packs']): FoundPack | null {
  const [found, setFound] = useState<FoundPack | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let wanted = true;
    db.overlaid.get(id).then((row) => wanted && setFound({ id, pack: row?.pack ?? null }), nothing);
    return () => {
      wanted = false;
    };
  }, [id, packs]);
  return found;
}

/** Data that cannot be read has a screen of its own, in place of this one. */
const nothing = (): void => undefined;

async function packReadLast(db: Database): Promise<string | null> {
  const last = await db.articles.orderBy('keptAt').last();
  return last?.report.pack ?? null;
}

interface Props {
  db: Database;
  pack: Pack;
  packs: CompareProps['packs'];
  hash: string;
}

function Comparing({ db, pack, packs, hash }: Props) {
  const query = useMemo((): Query => {
    const said = readQuery(hash);
    const known = [...pack.namings.map(({ concept }) => concept), ...pack.entities.map(({ id }) => id)];
    // Without a word on what, it is the first thing that the pack has several names for.
    return { ...said, referent: known.includes(said.referent ?? '') ? said.referent : (known[0] ?? null) };
  }, [hash, pack]);
  const { state, tellers, cancel, again } = useWorker(pack.id, query);
  const [saved, setSaved] = useState<StoredComparison[]>([]);
  const refresh = () => comparisonsOf(db, pack.id).then(setSaved, nothing);
  useEffect(() => void refresh(), [pack.id]);

  const told = async (answer: Promise<Outcome<void>>): Promise<string | null> => {
    const problem = await problemOf(async () => valueOf(await answer));
    await refresh();
    return problem?.detail ?? null;
  };
  const actions: CompareActions = {
    ask: (next) => {
      location.hash = writeQuery(pack.id, next);
    },
    choosePack: (id) => {
      location.hash = writeQuery(id, EVERYTHING);
    },
    cancel,
    again,
    save: (title) =>
      told(
        send('saveComparison', { id: crypto.randomUUID(), title, pack: pack.id, query, savedAt: Date.now() }),
      ),
    remove: (id) => told(send('deleteComparison', { id })),
    openAddress,
    saveFile: (name, type, content) => saveFile({ name, type, content }),
  };
  return (
    <Compare
      pack={pack}
      packs={packs}
      query={query}
      state={state}
      tellers={tellers}
      saved={saved.filter((one) => one.pack === pack.id)}
      actions={actions}
    />
  );
}

/** One comparison at a time; another question ends the one before. */
function useWorker(pack: string, query: Query) {
  const [state, setState] = useState<CompareState>({ step: 'waiting' });
  const [tellers, setTellers] = useState<KnownTeller[]>([]);
  const [run, setRun] = useState(0);
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  useEffect(() => {
    const worker = new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' });
    let ended = false;
    let outdated = false;
    const end = () => {
      ended = true;
      worker.terminate();
    };
    setState({ step: 'working', done: 0, all: 0 });
    setStop(() => () => {
      end();
      setState({ step: 'cancelled' });
    });
    worker.addEventListener('message', ({ data }: MessageEvent<CompareAnswer>) => {
      // What a worker said before it was ended may still arrive.
      if (ended) return;
      if (data.kind === 'progress') return setState({ step: 'working', done: data.done, all: data.all });
      end();
      if (data.kind === 'failed') return setState({ step: 'failed', reason: data.reason });
      setTellers(data.tellers);
      setState({ step: 'done', result: data.result, outdated });
    });
    worker.addEventListener('error', ({ message }) => {
      if (ended) return;
      end();
      setState({ step: 'failed', reason: message });
    });
    const request: CompareRequest = { pack, query };
    worker.postMessage(request);
    // What is shown stays until the reader wishes for another: they may be reading it.
    const stopHearing = handle('articlesChanged', () => {
      outdated = true;
      setState((now) => (now.step === 'done' ? { ...now, outdated } : now));
    });
    return () => {
      stopHearing();
      end();
    };
  }, [pack, query, run]);
  return { state, tellers, cancel: stop, again: () => setRun((n) => n + 1) };
}
