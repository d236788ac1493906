/** Messages about the reader's data as a whole: whether it opens, backups, forgetting, erasing. Part of `protocol.ts`. */
import * as v from 'valibot';
import { MAX_LINE } from '../store/backup/line.ts';
import type { BroughtBack } from '../store/brought-back.ts';
import type { Restored, StagedLines } from '../store/backup/restore.ts';
import type { EraseCount } from '../store/erase.ts';
import type { Outcome, StoreProblem } from '../store/problem.ts';
import type { SafetyCopy } from '../store/safety-copy.ts';

const tab = v.object({ tabId: v.pipe(v.number(), v.integer()) });
const text = v.pipe(v.string(), v.maxLength(8000));

const session = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const line = v.pipe(v.number(), v.integer(), v.minValue(0));
const rawLine = v.object({ line, text: v.pipe(v.string(), v.maxLength(MAX_LINE)) });

/** Which kept articles are to be forgotten; all that fit every line that is given. */
const ForgetSchema = v.object({
  ids: v.optional(v.pipe(v.array(text), v.maxLength(5000))),
  /** Host of the address, its subdomains included. */
  site: v.optional(v.pipe(text, v.minLength(1))),
  /** Kept before this time, milliseconds since 1970. */
  before: v.optional(v.pipe(v.number(), v.integer())),
  /** Only say how many there are. */
  preview: v.boolean(),
});

/** From pages of the extension to the background. */
export const safetyRequests = {
  /** Whether the reader's data can be read and written, and what to do when not. */
  storageState: v.undefined(),
  /** Try once more to open the database. */
  retryStorage: v.undefined(),
  /** What `eraseEverything` would take away. */
  eraseCount: v.undefined(),
  /** Delete all data and settings. */
  eraseEverything: v.undefined(),
  /** Delete the database alone, because it does not open and the reader wants to begin anew or to restore a backup. */
  startAnew: v.undefined(),
  /** Keep the article that a tab shows, because the reader asked. */
  keepArticle: tab,
  /** Forget kept articles; annotations on them stay. The answer is their number. */
  forgetArticles: ForgetSchema,
  /** Lines of a backup, as they stand in the file, to be taken over with the others of their session. */
  stageBackup: v.object({ session, lines: v.pipe(v.array(rawLine), v.maxLength(5000)) }),
  /** Take over what was staged, all or nothing. `expected`: how many lines were staged. */
  commitBackup: v.object({ session, prefer: v.picklist(['newer', 'backup']), expected: line }),
  /** Take the lines of a session away: the reader thought better of it. */
  dropBackup: v.object({ session }),
  /** Automatic backups: when the last one was made, and what went wrong. */
  rollingState: v.undefined(),
  /** Make an automatic backup now. Needs the permission for downloads. */
  backupNow: v.undefined(),
};

export interface StorageState {
  /**
   * - `open`: all is well
   * - `newer`: written by a newer Isnad; it is shown, and nothing is saved until Isnad is updated
   * - `blocked`: another tab of Isnad holds it in an older form; closing that tab helps
   * - `closed`: it does not open: pages are still read and marked, and nothing is saved
   */
  state: 'open' | 'newer' | 'blocked' | 'closed';
  problem: StoreProblem | null;
  /** Copies made before upgrades, newest first. */
  copies: SafetyCopy[];
  /** Why no copy could be made before the last upgrade. */
  uncopied: StoreProblem | null;
  /** What the browser had deleted and was brought back; null once the reader has seen it. */
  broughtBack: BroughtBack | null;
}

export interface RollingState {
  /** Milliseconds since 1970; null before the first. */
  lastAt: number | null;
  /** Changes of annotations since then. */
  changes: number;
  /** Why the last attempt failed, or null. */
  problem: StoreProblem | null;
  /** Whether the browser's permission for downloads is given. */
  allowed: boolean;
}

export interface SafetyAnswers {
  storageState: StorageState;
  retryStorage: StorageState;
  eraseCount: EraseCount;
  eraseEverything: Outcome<null>;
  startAnew: Outcome<null>;
  keepArticle: Outcome<boolean>;
  forgetArticles: Outcome<number>;
  stageBackup: Outcome<StagedLines>;
  commitBackup: Outcome<Restored>;
  dropBackup: Outcome<null>;
  rollingState: RollingState;
  backupNow: RollingState;
  makeBackupFile: Outcome<{ url: string; name: string; rows: number; bytes: number }>;
}
