/** What has to be ended when the program ends, however it ends. */

type Close = () => Promise<void> | void;

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export interface Closing {
  /** Remembers something to end; the latest is ended first. */
  add(close: Close): void;
  /** Ends everything, once. What fails to end does not keep the rest open. */
  all: () => Promise<void>;
  /** True once somebody asked for the end: what fails from then on is no error. */
  asked(): boolean;
}

/** Starts to keep the list, and ends everything on Ctrl-C too. */
export function closing(): Closing {
  const open: Close[] = [];
  let asked = false;
  const all = async (): Promise<void> => {
    for (let close = open.pop(); close; close = open.pop()) {
      try {
        await close();
      } catch (error) {
        console.error(`While closing: ${String(error).split('\n')[0]}`);
      }
    }
  };
  for (const [signal, code] of Object.entries(SIGNALS))
    process.once(signal, () => {
      asked = true;
      void all().finally(() => process.exit(code));
    });
  return { add: (close) => void open.push(close), all, asked: () => asked };
}
