/**
 * Reads the annotated news texts of `tests/fixtures/gold` (the markup is described in the README there) and gives the
 * plain text with its gold annotations. Offsets are UTF-16 code units into the plain text, end exclusive.
 */

/** Who says a word: the outlet, a speaker in marks, a speaker without marks, a name put in marks, or said with distance. */
export const VOICES = ['own', 'direct', 'indirect', 'marked', 'distanced'] as const;
export type GoldVoice = (typeof VOICES)[number];

export type Range = [start: number, end: number];

/** A judged span; every id (and every voice) listed is accepted. `ignore` spans are not judged. */
export interface GoldItem {
  kind: 'entity' | 'term' | 'ignore';
  start: number;
  end: number;
  surface: string;
  id: string[];
  voice?: GoldVoice[];
}

/** Words between quotation marks, without the marks: speech with its accepted speakers, or a label or name. */
export interface GoldQuote {
  start: number;
  end: number;
  speaker: string[];
  kind: 'speech' | 'label';
}

export interface GoldDocument {
  doc: string;
  body: Range[];
  boilerplate: Range[];
  items: GoldItem[];
  quotes: GoldQuote[];
}

export interface Fixture {
  header: Record<string, string>;
  text: string;
  gold: GoldDocument;
}

interface OpenSpan {
  start: number;
  kind: string;
  ids: string[];
  voices: GoldVoice[];
}

const TAG = /^⟦([etqlx])(?::([a-z0-9,-]+))?(?::([a-z,]+))?\|/u;
const OFF_BODY = new Map([
  ['¦', 'boilerplate'],
  ['~', 'neither'],
]);

/**
 * Parses one annotated file.
 * @param source the file's content: `key: value` lines, a line `---`, the annotated text
 * @param doc the name under which results are looked up
 * @throws Error naming document and line when the markup is not well formed
 */
export function parseFixture(source: string, doc: string): Fixture {
  const lines = source.replace(/\n+$/u, '').split('\n');
  const rule = lines.indexOf('---');
  if (rule < 0) throw new Error(`${doc}: no line "---" between header and text`);
  const gold: GoldDocument = { doc, body: [], boilerplate: [], items: [], quotes: [] };
  const texts: string[] = [];
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    if (index <= rule) continue;
    try {
      const text = parseLine(line, offset, gold);
      texts.push(text);
      offset += text.length + 1;
    } catch (error) {
      throw new Error(`${doc}, line ${index + 1}: ${(error as Error).message}`);
    }
  }
  const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
    a.start - b.start || b.end - a.end;
  gold.items.sort(byPlace);
  gold.quotes.sort(byPlace);
  return { header: parseHeader(lines.slice(0, rule), doc), text: texts.join('\n'), gold };
}

function parseHeader(lines: string[], doc: string): Record<string, string> {
  return Object.fromEntries(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(': ');
      if (colon < 1) throw new Error(`${doc}: header line "${line}" is not "key: value"`);
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
}

/** Adds the line's ranges and annotations to `gold` and returns the line without markup. */
function parseLine(line: string, offset: number, gold: GoldDocument): string {
  const place = OFF_BODY.get(line.slice(0, 1));
  const content = place ? line.slice(line[1] === ' ' ? 2 : 1) : line;
  const before = gold.items.length + gold.quotes.length;
  const text = parseInline(content, offset, gold);
  if (place && gold.items.length + gold.quotes.length > before)
    throw new Error('an annotation outside the article');
  const start = offset + text.length - text.trimStart().length;
  const end = offset + text.trimEnd().length;
  if (end > start && place !== 'neither') gold[place === 'boilerplate' ? place : 'body'].push([start, end]);
  return text;
}

function parseInline(content: string, offset: number, gold: GoldDocument): string {
  const open: OpenSpan[] = [];
  let text = '';
  for (let at = 0; at < content.length;) {
    const char = content.charAt(at);
    if (char === '⟦') {
      const [tag, span] = readTag(content.slice(at), offset + text.length);
      open.push(span);
      at += tag.length;
      continue;
    }
    if (char === '⟧') {
      const span = open.pop();
      if (!span) throw new Error('a closing bracket without an opening one');
      const end = offset + text.length;
      if (end === span.start) throw new Error('an annotation without text');
      addSpan(span, end, text.slice(span.start - offset), gold);
    } else text += char === '␣' ? '\u00A0' : char;
    at += 1;
  }
  if (open.length > 0) throw new Error(`${open.length} bracket(s) not closed`);
  return text;
}

function readTag(rest: string, start: number): [string, OpenSpan] {
  const tag = TAG.exec(rest);
  const kind = tag?.[1];
  if (!tag || !kind) throw new Error(`not a tag: "${rest.slice(0, 30)}"`);
  const ids = tag[2]?.split(',') ?? [];
  const voices = (tag[3]?.split(',') ?? []).map(toVoice);
  if ('etq'.includes(kind) !== ids.length > 0) throw new Error(`"${tag[0]}": ids belong to e, t and q`);
  if ((kind === 't') !== voices.length > 0) throw new Error(`"${tag[0]}": voices belong to t`);
  return [tag[0], { start, kind, ids, voices }];
}

function toVoice(name: string): GoldVoice {
  const voice = VOICES.find((v) => v === name);
  if (!voice) throw new Error(`"${name}" is none of the voices ${VOICES.join(', ')}`);
  return voice;
}

function addSpan(span: OpenSpan, end: number, surface: string, gold: GoldDocument): void {
  const { start, kind, ids, voices } = span;
  if (kind === 'q') gold.quotes.push({ start, end, speaker: ids, kind: 'speech' });
  else if (kind === 'l') gold.quotes.push({ start, end, speaker: ['-'], kind: 'label' });
  else if (kind === 'e') gold.items.push({ kind: 'entity', start, end, surface, id: ids });
  else if (kind === 't') gold.items.push({ kind: 'term', start, end, surface, id: ids, voice: voices });
  else gold.items.push({ kind: 'ignore', start, end, surface, id: ['-'] });
}
