/** What the store's own linter says of the build for Firefox, and which of its warnings were looked into. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** A warning about a place in a library that Isnad never reaches, or reaches safely. */
interface Known {
  code: string;
  /** Words of the code around the place: those that are left when it was made small. */
  around: RegExp;
  why: string;
}

export const KNOWN: readonly Known[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    around: /_attempts\.push|_isSingleImage/u,
    why: 'Readability sets the markup of a copy of the page, which has no window: nothing in it runs, loads or is shown.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    around: /\.__html/u,
    why: 'Preact would set markup for `dangerouslySetInnerHTML`, which no component uses: a test looks.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    around: /function\(\)\{this\.innerHTML=|\.apply\(this,arguments\);this\.innerHTML=/u,
    why: 'd3-selection would set markup for `.html()`, which neither Observable Plot nor Isnad calls.',
  },
];

/** UTF-16 units of code to either side of a place by which it is known. */
const NEAR = 120;

/** The reason why a warning is no problem; undefined when nobody looked into it. */
export function reasonFor({ code }: Message, around: string): string | undefined {
  return KNOWN.find((known) => known.code === code && known.around.test(around))?.why;
}

/** The code around the place of a message; empty when it names none. Lines and columns count from one and from nought. */
export function codeAround({ line, column }: Message, code: string): string {
  const text = code.split('\n')[(line ?? 0) - 1];
  if (text === undefined || column === undefined) return '';
  return text.slice(Math.max(0, column - NEAR), column + NEAR);
}

export interface LintResult {
  /** Errors, and warnings that nobody looked into: the build is not released with them. */
  open: string[];
  /** Warnings that were looked into, with the reason. */
  known: string[];
}

/**
 * Runs Mozilla's addons-linter, which web-ext brings along, over a folder with a built extension.
 * @throws Error when it cannot be run
 */
export function lintBuild(folder: string): LintResult {
  const { stdout, stderr } = spawnSync('npx', ['web-ext', 'lint', '-s', folder, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  let said: Record<'errors' | 'warnings', Message[]>;
  try {
    said = JSON.parse(stdout) as typeof said;
  } catch {
    throw new Error(`web-ext lint gave no report: ${stderr.trim() || stdout.trim() || 'it said nothing'}`);
  }
  const result: LintResult = { open: said.errors.map(line), known: [] };
  for (const warning of said.warnings) {
    const code = warning.file === undefined ? '' : readFileSync(join(folder, warning.file), 'utf8');
    const why = reasonFor(warning, codeAround(warning, code));
    if (why === undefined) result.open.push(line(warning));
    else result.known.push(`${warning.file} (${warning.code}): ${why}`);
  }
  return result;
}

function line({ code, message, file, line: at, column }: Message): string {
  return `${file ?? 'manifest'}${at === undefined ? '' : `:${at}:${column ?? 0}`} ${code} ${message}`;
}
