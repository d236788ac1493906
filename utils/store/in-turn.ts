/**
 * One write at a time, for the sake of Chromium's crash recovery. Its IndexedDB notes the locks of a write that is under way
 * on the disk, and takes them again, each as exclusive, when it opens after a crash, to undo what was not finished. Every
 * write holds the lock of its database as well, and holds it shared: where two writes of one database were under way, the
 * second cannot be undone, is taken for corruption, and the browser deletes all databases of the extension.
 */
import type { DBCore, Middleware } from 'dexie';

/**
 * Lets every write wait for the one before, whoever began it: a store that all of them name cannot be written to by two.
 * @param store one that is seldom read: who reads it waits for a write, too
 */
export function inTurn(store: string): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'in-turn',
    create: (down) => ({
      ...down,
      transaction: (stores, mode, options) =>
        down.transaction(
          mode === 'readwrite' ? [...new Set([...stores, store])] : [...stores],
          mode,
          options,
        ),
    }),
  };
}
