/** One import at a time: a worker reads the file, the background installs what was staged. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportState } from '../../components/library/types.ts';
import { send } from '../../utils/messages/messenger.ts';
import type { Signature } from '../../utils/packs/make-change.ts';
import { because, type Reason } from '../../utils/packs/reasons.ts';
import { Staging } from '../../utils/store/staging.ts';
import type { ImportAnswer, ImportRequest } from './import.worker.ts';

export interface Importer {
  state: ImportState;
  choose: (file: File, target: string | null, signature: Signature, latin: 'en' | 'fr') => void;
  cancel: () => void;
  install: () => void;
}

export function useImporter(): Importer {
  const [state, setState] = useState<ImportState>({ step: 'none' });
  const worker = useRef<Worker | null>(null);
  const staged = useRef('');
  const end = () => {
    worker.current?.terminate();
    worker.current = null;
    forget(staged.current);
    staged.current = '';
  };
  useEffect(() => end, []);
  const failed = (file: string, reason: Reason) =>
    setState({ step: 'failed', problems: [{ file, part: '', row: '', reason }] });

  return {
    state,
    choose(file, target, signature, latin) {
      end();
      const id = crypto.randomUUID();
      staged.current = id;
      setState({ step: 'reading', file: file.name, phase: 'reading' });
      const reader = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
      worker.current = reader;
      reader.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
        // What a worker said before it was ended may still arrive.
        if (worker.current !== reader) return;
        if (data.kind === 'phase') return setState({ step: 'reading', file: file.name, phase: data.phase });
        reader.terminate();
        worker.current = null;
        if (data.kind === 'found') setState({ step: 'preview', found: data.found });
        else setState({ step: 'failed', problems: data.problems });
      });
      reader.addEventListener('error', () => {
        if (worker.current !== reader) return;
        end();
        failed(file.name, because('memory-short'));
      });
      const request: ImportRequest = { id, file, target, signature, latin };
      reader.postMessage(request);
    },
    cancel() {
      end();
      setState({ step: 'none' });
    },
    install() {
      if (state.step !== 'preview') return;
      const { file } = state.found;
      setState({ step: 'installing', file });
      send('installStaged', { id: staged.current }).then(
        (refused) => (refused ? failed(file, refused) : setState({ step: 'done', file })),
        // Nobody answered: the browser has stopped the background, and with it the transaction or what came after it.
        () => failed(file, because('cut-off')),
      );
    },
  };
}

/** Takes out what was staged and is not wanted any more. Should that fail, the next import does it. */
function forget(id: string): void {
  if (id === '') return;
  const staging = new Staging();
  staging.imports
    .delete(id)
    .catch(() => undefined)
    .finally(() => staging.close());
}
