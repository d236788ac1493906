/**
 * One line of a backup: JSON with a hash of its own, so that each record is known to be as it was written.
 *
 *   {"hash":"<SHA-256 of the rest of the line, 64 hex digits>","kind":"annotation","row":{…}}
 *
 * The hash is over the bytes that follow `"hash":"…",` up to the end of the line: what was written is compared, not what a
 * parser makes of it. The last line holds the hash over all lines before it, so that a line which was taken out, added or
 * moved shows: `total` starts as 32 zero bytes and becomes SHA-256(total ‖ hashes of the next 256 lines), and of as many
 * as are left at the end.
 */

/** First line: what the file is. */
export const HEADER = 'isnad-backup';
/** Last line: that the file is whole. */
export const TRAILER = 'end';
/** Version of this format. */
export const FORMAT = 1;
/** Bytes of one line: a pack is the largest row there is. */
export const MAX_LINE = 64 * 1024 * 1024;

export interface Header {
  format: number;
  /** Version of the database's shape that the rows are of. */
  schema: number;
  /** ISO 8601, in UTC. */
  madeAt: string;
  /** Kind → rows, as counted before the first was written. */
  counts: Record<string, number>;
}

export interface Trailer {
  /** Lines before this one, the header included. */
  lines: number;
  /** Kind → rows, as written. */
  counts: Record<string, number>;
  /** 64 hex digits. */
  total: string;
}

const OPENING = '{"hash":"';
const DIGITS = 64;
/** Bytes before those that are hashed. */
const HEAD = OPENING.length + DIGITS + 2;

const LINE_FEED = Uint8Array.of(10);
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function toHex(bytes: Uint8Array): string {
  let digits = '';
  for (const byte of bytes) digits += HEX[byte]!;
  return digits;
}

/** Lines whose hashes are folded into the total together. */
const BLOCK = 256;

/** The running hash over all lines. */
export class Total {
  private value: Uint8Array = new Uint8Array(32);
  private waiting: Uint8Array[] = [];

  /** @param hash of one line, in their order; await each before the next */
  async add(hash: Uint8Array): Promise<void> {
    this.waiting.push(hash);
    if (this.waiting.length < BLOCK) return;
    this.value = await this.folded();
    this.waiting = [];
  }

  async hex(): Promise<string> {
    return toHex(this.waiting.length > 0 ? await this.folded() : this.value);
  }

  private folded(): Promise<Uint8Array> {
    return digest(joined([this.value, ...this.waiting]));
  }
}

/** Several pieces of bytes as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export interface Sealed {
  /** The line with its line feed. */
  bytes: Uint8Array;
  hash: Uint8Array;
}

export async function seal(kind: string, row: unknown): Promise<Sealed> {
  const rest = encoder.encode(`"kind":${JSON.stringify(kind)},"row":${JSON.stringify(row)}}`);
  const hash = await digest(rest);
  const head = encoder.encode(`${OPENING}${toHex(hash)}",`);
  return { bytes: joined([head, rest, LINE_FEED]), hash };
}

/**
 * Why a line cannot be used.
 * - `form`: it is no line of a backup
 * - `hash`: it is not as it was written
 * - `unknown`: this Isnad knows no rows of that kind
 * - `shape`: a field does not fit; `detail` names it
 */
export type LineFault = 'form' | 'hash' | 'unknown' | 'shape';

export interface LineProblem {
  /** Line of the file, from 1. */
  line: number;
  fault: LineFault;
  detail: string;
}

export type Opened =
  | { ok: true; kind: string; row: unknown; hash: Uint8Array }
  | { ok: false; fault: LineFault };

/** Opens one line, without its line feed. The row is as it was written, but nothing is known of its shape yet. */
export async function unseal(bytes: Uint8Array): Promise<Opened> {
  const rest = bytes.subarray(HEAD);
  const hash = await digest(rest);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { ok: false, fault: 'form' };
  }
  if (!text.startsWith(OPENING) || text.slice(HEAD - 2, HEAD) !== '",') return { ok: false, fault: 'form' };
  if (text.slice(OPENING.length, HEAD - 2) !== toHex(hash)) return { ok: false, fault: 'hash' };
  try {
    const line = JSON.parse(text) as { kind?: unknown; row?: unknown };
    if (typeof line.kind !== 'string' || line.row === undefined) return { ok: false, fault: 'form' };
    return { ok: true, kind: line.kind, row: line.row, hash };
  } catch {
    return { ok: false, fault: 'form' };
  }
}
