/** What the screen of the reader's data shows, and what can be asked for there. */
import type { RollingState, StorageState } from '../../utils/messages/safety-messages.ts';
import type { BackupPreview } from '../../utils/store/backup/preview.ts';
import type { BackupError } from '../../utils/store/backup/read.ts';
import type { Prefer } from '../../utils/store/backup/fate.ts';
import type { Restored } from '../../utils/store/backup/restore.ts';
import type { EraseCount } from '../../utils/store/erase.ts';
import type { Outcome, StoreProblem } from '../../utils/store/problem.ts';
import type { SafetyCopy } from '../../utils/store/safety-copy.ts';
import type { KeepChoice, RollingSetting } from '../../utils/store/settings.ts';

/** What the browser says of the room for the data, and of whether it may throw it away by itself. */
export interface Room {
  /** Bytes; null where the browser does not say. */
  used: number | null;
  quota: number | null;
  /**
   * `permission`: the extension's permission for unlimited storage keeps it, which is what counts in Chromium.
   * `persisted`: the browser has promised to keep it. `none`: it may be thrown away when the disk is full.
   */
  kept: 'permission' | 'persisted' | 'none';
}

export type BackupState =
  | { step: 'none' }
  | { step: 'writing'; done: number; all: number }
  | { step: 'written'; name: string; rows: number; bytes: number }
  | { step: 'failed'; problem: StoreProblem };

export type RestoreFailure =
  | { kind: 'file'; code: BackupError['code'] }
  | { kind: 'store'; problem: StoreProblem };

export type RestoreState =
  | { step: 'none' }
  | { step: 'reading'; file: string; lines: number }
  | { step: 'preview'; file: string; prefer: Prefer; found: BackupPreview }
  | { step: 'restoring'; file: string; lines: number }
  | { step: 'done'; file: string; restored: Restored }
  | { step: 'failed'; file: string; why: RestoreFailure };

/** A site of which articles are kept. */
export interface KeptSite {
  host: string;
  articles: number;
}

/** Which articles are to be forgotten. */
export type ForgetWhich = { site: string } | { before: number } | Record<string, never>;

export interface DataActions {
  retry: () => void;
  /** The reader has read that data was brought back. */
  seenBroughtBack: () => void;
  saveBackup: (articles: boolean) => void;
  cancelBackup: () => void;
  saveCopy: (copy: SafetyCopy) => void;
  /** Look a backup through, or what was copied before an upgrade. */
  chooseBackup: (file: File) => void;
  chooseCopy: (copy: SafetyCopy) => void;
  prefer: (prefer: Prefer) => void;
  restore: (salvage: boolean) => void;
  cancelRestore: () => void;
  /** Each of these gives why it was not done, or null. */
  setRolling: (setting: RollingSetting) => Promise<StoreProblem | null>;
  backupNow: () => Promise<StoreProblem | null>;
  setKeep: (keep: KeepChoice) => Promise<StoreProblem | null>;
  setForgetAfter: (days: number | null) => Promise<StoreProblem | null>;
  /** How many articles would be forgotten. */
  countForget: (which: ForgetWhich) => Promise<Outcome<number>>;
  /** How many were forgotten, or why none was. */
  forget: (which: ForgetWhich) => Promise<Outcome<number>>;
  eraseCount: () => Promise<Outcome<EraseCount>>;
  erase: () => Promise<StoreProblem | null>;
}

/** What can be asked for while the data does not open. */
export interface SafeActions extends Pick<DataActions, 'retry' | 'saveCopy'> {
  startAnew: () => Promise<StoreProblem | null>;
}

export interface DataProps {
  storage: StorageState | null;
  room: Room | null;
  backup: BackupState;
  restore: RestoreState;
  rolling: RollingState | null;
  /** The setting for automatic backups; null while it is being read. */
  rollingSetting: RollingSetting | null;
  keep: KeepChoice | null;
  forgetAfter: number | null;
  sites: readonly KeptSite[];
  actions: DataActions;
}
