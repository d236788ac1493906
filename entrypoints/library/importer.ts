/** One import at a time: a worker reads the file, the background installs what was staged. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportState } from '../../components/library/types.ts';
import { send } from '../../utils/messages/messenger.ts';
import type { Signature } from '../../utils/packs/make-change.ts';
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
  };
  useEffect(() => end, []);
  const failed = (file: string, error: unknown) =>
    setState({
      step: 'failed',
      problems: [{ file, part: '', row: '', reason: error instanceof Error ? error.message : String(error) }],
    });

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
        if (data.kind === 'phase') return setState({ step: 'reading', file: file.name, phase: data.phase });
        end();
        if (data.kind === 'found') setState({ step: 'preview', found: data.found });
        else setState({ step: 'failed', problems: data.problems });
      });
      reader.addEventListener('error', (event) => {
        end();
        failed(file.name, event.message || 'the file took more memory than there is');
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
        () => setState({ step: 'done', file }),
        (error: unknown) => failed(file, error),
      );
    },
  };
}
