/** What the library shows and what the reader can ask for in it. */
import type { Resting } from '../../utils/packs/apply-changes.ts';
import type { Change, ChangedPart, OwnMarks } from '../../utils/packs/changes.ts';
import type { Import, ImportPhase } from '../../utils/packs/import-file.ts';
import type { FileProblem } from '../../utils/packs/limits.ts';
import type { Reason } from '../../utils/packs/reasons.ts';
import type { Pack, RowPart } from '../../utils/packs/schema.ts';
import type { InSentence, LocalText } from '../../utils/report/view.ts';

export const SECTIONS = ['outlets', 'entities', 'terms', 'namings', 'balance', 'sources', 'changes'] as const;
export type Section = (typeof SECTIONS)[number];

/** Where in the library the reader is; the address of the page says it. */
export interface Place {
  pack: string | null;
  section: Section;
  /** Id of the row that stands open. */
  row: string | null;
  /** A row that is being changed, or a new one. */
  form: { part: ChangedPart; row: string; outlet?: string | undefined; text: string } | null;
}

/** A pack in the list. */
export interface PackEntry {
  id: string;
  title: LocalText;
  version: string;
  origin: 'bundled' | 'imported';
  enabled: boolean;
  counts: Record<RowPart, number>;
  /** How many rows the reader has changed in it. */
  changes: number;
}

/** The pack that is looked at, with all its rows. */
export interface ShownPack {
  /** As it is in use: with the reader's changes. */
  pack: Pack;
  published: Pack;
  own: OwnMarks;
  changes: readonly Change[];
  resting: readonly Resting[];
}

/** An article the reader has kept in which a row was found. */
export interface Match {
  id: string;
  title: string;
  url: string | null;
  published: string | null;
  count: number;
  /** Some of the sentences; none for an outlet. */
  sentences: InSentence[];
}

export interface Matches {
  articles: Match[];
  /** How many kept articles were looked through. */
  searched: number;
}

export type ImportState =
  | { step: 'none' }
  | { step: 'reading'; file: string; phase: ImportPhase }
  /** The pack itself is not needed to show what it would change. */
  | { step: 'preview'; found: Omit<Import, 'pack'> }
  | { step: 'installing'; file: string }
  | { step: 'done'; file: string }
  | { step: 'failed'; problems: readonly FileProblem[] };

export type ExportKind = 'json' | 'zip' | 'changes' | `${'outlets' | 'entities' | 'terms'}.${'csv' | 'tsv'}`;

export interface RowWritten {
  part: ChangedPart;
  row: string;
  outlet?: string | undefined;
  /** Null: the row is hidden. */
  cells: Record<string, string> | null;
  author: string;
  reason: string;
}

export interface LibraryActions {
  go: (place: Partial<Place>) => void;
  openAddress: (address: string) => void;
  switchPack: (pack: string, on: boolean) => void;
  removePack: (pack: string) => void;
  /** Answers why it does not fit, or null when it is saved. */
  saveRow: (written: RowWritten) => Promise<Reason | null>;
  dropChange: (part: ChangedPart, row: string) => Promise<void>;
  chooseFile: (file: File, target: string | null) => void;
  cancelImport: () => void;
  install: () => void;
  exportPack: (kind: ExportKind) => void;
  matches: (part: 'outlets' | 'entities' | 'terms', row: string) => Promise<Matches>;
}

/** Each has a place of its own, `#/NAME`. */
export type LibraryPart = 'packs' | 'articles' | 'compare' | 'annotations' | 'data';
