/** What the library shows of annotations, and what the reader can ask for there. */
import type { Refusal } from '../../utils/annotation/files/refusal.ts';
import type { FileFormat } from '../../utils/annotation/files/read-file.ts';
import type { Annotation, DisputedMark, FramingCode } from '../../utils/annotation/types.ts';
import type { FileProblem } from '../../utils/packs/limits.ts';
import type { LocalText } from '../../utils/report/view.ts';
import type { Imported } from '../../utils/store/annotations.ts';
import type { Outcome, StoreProblem } from '../../utils/store/problem.ts';

export type ExportFormat = 'jsonld' | 'markdown' | 'csv';

/** What was done last, and can be undone or done again. */
export interface LastStep {
  what: 'deleted' | 'changed' | 'imported';
  count: number;
  undone: boolean;
}

/** A record of a file beside what is stored. */
export interface LookedAt {
  /** Place in the file, from 0. */
  record: number;
  outcome: Imported['outcome'];
  /** The annotated words; empty for a record that was refused. */
  quote: string;
  title: string;
  /** Why it is refused, or null. */
  refused: { code: Refusal | 'twice'; detail: string } | null;
}

export interface ImportFound {
  file: string;
  format: FileFormat;
  records: readonly LookedAt[];
}

/** Why nothing of a file could be taken. */
export type ImportFailure =
  | { kind: 'file'; problems: readonly FileProblem[] }
  | { kind: 'unknown' }
  | { kind: 'stopped' }
  | { kind: 'store'; problem: StoreProblem };

export type ImportState =
  | { step: 'none' }
  | { step: 'reading'; file: string }
  | { step: 'preview'; found: ImportFound }
  | { step: 'storing'; file: string; done: number; all: number }
  | { step: 'done'; file: string; count: number }
  | { step: 'failed'; file: string; why: ImportFailure };

/** Each answers why nothing was stored, or null when it was. */
type Told = Promise<StoreProblem | null>;

export interface AnnotationsActions {
  open: (annotation: Annotation) => void;
  cite: (annotation: Annotation) => Promise<boolean>;
  /** `over`: `changedAt` of the version that was edited. */
  save: (annotation: Annotation, over: number) => Promise<Outcome<Annotation>>;
  remove: (annotation: Annotation) => Told;
  undo: () => Told;
  redo: () => Told;
  exportAs: (format: ExportFormat, annotations: readonly Annotation[]) => void;
  chooseFile: (file: File) => void;
  cancelImport: () => void;
  storeImport: () => void;
  setCodes: (codes: readonly FramingCode[]) => Told;
}

export interface AnnotationsProps {
  /** Last changed first; null while none has been read yet. */
  annotations: readonly Annotation[] | null;
  /** How many there are; more than have been read as long as reading goes on. */
  total: number;
  codes: readonly FramingCode[];
  /** Names of outlets, of all installed packs. */
  outlets: ReadonlyMap<string, LocalText>;
  /** The name of the pack row that a dispute is about; null without one, or when no installed pack has it. */
  disputed: (mark: DisputedMark | null) => LocalText | null;
  importing: ImportState;
  last: LastStep | null;
  /** Why the annotations could not be read. */
  problem: StoreProblem | null;
  actions: AnnotationsActions;
}
