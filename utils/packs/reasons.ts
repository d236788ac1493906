/**
 * Why something of a pack, a file or a change is refused: a code with what it is about. The English words stand here,
 * for error messages and the command line; the interface has them in its own languages (`i18n/reasons.*.ftl`).
 */

const ENGLISH = {
  // Files
  'file-empty': 'the file is empty',
  'file-too-large': 'the file has {size} MB; at most {most} MB can be read',
  'file-unknown':
    'this kind of file is not known: a pack as .json or .zip, a table as .csv or .tsv, patterns as .jsonl',
  'file-not-text': 'the file is no text in UTF-8: save it again in that encoding',
  'file-failed': 'the file could not be read: {message}',
  'memory-short': 'the file took more memory than there is',
  'json-broken': 'the file is no JSON, or is cut off',
  'json-broken-at': 'the file is no JSON, or is cut off ({place})',
  'json-too-many': 'the file holds more than {most} values',
  'json-too-deep': 'lists and objects stand within one another deeper than {most} times',
  // Archives
  'zip-broken': 'the archive is cut off or damaged: export or download it again',
  'zip-checksum': 'this file of the archive is damaged: its checksum is another',
  'zip-encrypted': 'this file of the archive is encrypted: save the archive without a password',
  'zip-many-files': 'the archive holds more than {most} files',
  'zip-too-large': 'unpacked, the archive would take more than {most} MB',
  'zip-twice': 'the archive holds this file twice',
  'zip-no-part': 'the archive holds no part of a pack: pack.json and its parts are looked for',
  'zip-no-head': 'pack.json is missing in the archive',
  'zip-ignored': 'this file is no part of a pack: left out',
  // Packs
  'pack-not': 'this is not a pack: choose a file that Isnad saved as a pack',
  'pack-future':
    'the pack is written in format {format}; this version of Isnad reads format {known}: update Isnad',
  'part-missing': 'this part is missing',
  'part-no-list': 'this is no list of rows',
  'rows-many': '{count} rows are more than the {most} that can be read',
  'row-large': 'the row holds more than {most} values',
  'id-twice': 'the id is used twice',
  // Fields
  'field-missing': 'this field is missing',
  'field-unknown': 'this field is not known',
  'type-other': '{received} stands where {expected} is expected',
  'field-choice': '{received} is none of {expected}',
  'field-least': '{received} is less than {least}',
  'field-most': '{received} is more than {most}',
  'field-whole': '{received} is no whole number',
  'text-empty': 'the text is empty',
  'text-long': 'the text is longer than {most} characters',
  'text-half': 'the text holds half of a character pair',
  'text-hidden': 'the text holds control or text-direction characters',
  'text-markup': 'the text holds markup',
  'form-letters': 'the form holds no letter or digit',
  'form-bar': 'the form holds “|”, which separates forms in tables',
  'id-long': 'an id is at most 100 characters',
  'id-letters': 'an id is lower-case letters, digits and hyphens',
  'id-reserved': 'this id is a word that programs keep for themselves: choose another',
  'date-shape': 'a date is YYYY, YYYY-MM or YYYY-MM-DD',
  'date-day': 'the calendar has no such day',
  'time-shape': 'a time is written like 2020-04-09T12:00:00.000Z',
  'address-shape': 'an address is a host with an optional path, like example.org/ar',
  'url-shape': 'this is no web address',
  'url-scheme': 'an address starts with http',
  'url-hidden': 'the address holds control or text-direction characters',
  'version-shape': 'a version is three numbers, like 1.2.3',
  'fingerprint-shape': 'a fingerprint is 512 bytes in base64',
  'claim-sources': 'a claim needs a source',
  'term-users': 'a term names the camps or circles that use it',
  'term-evidence': 'evidence is a source id, or "memory"',
  // What rows say of one another
  'no-camp': 'there is no camp "{id}"',
  'no-user': 'there is no camp or circle "{id}"',
  'no-entity': 'there is no entity "{id}"',
  'no-concept': 'there is no entity or naming concept "{id}"',
  'no-outlet': 'there is no outlet "{id}"',
  'no-source': 'there is no source "{id}"',
  'no-term': 'there is no term "{id}"',
  'camp-circle': 'a camp stands behind itself through "backs"',
  'partisan-by': 'a partisan claim, and only one, names the camp that makes it ("madeBy")',
  'wording-stance': 'an outlet’s own wording is an "observed-wording" claim, never a stance',
  'claim-wording-side': 'observed wording takes no side ("towards")',
  'claim-opposes-itself': 'it opposes itself',
  'claim-opposes-none': 'this outlet has no claim "{id}"',
  'claim-opposes-one-way': '"{id}" does not name it in return ("opposes")',
  'ends-before': 'it ends before it begins',
  'address-owned': 'the address {address} belongs to "{id}"',
  'rule-form': 'a rule names the form "{form}", which the row does not have',
  'rule-empty': 'a rule has no condition',
  'rule-or': 'a rule has an "or…" without the "near" that it widens',
  'no-name': 'it has no name',
  'no-wording': 'it has no wording',
  'shared-form': 'it shares "{form}", which it does not have',
  'term-neutral': 'a neutral effect, and only that, has strength 0',
  'naming-entities':
    'a concept that is no entity lists the entities that belong to it ("entities", which may be empty)',
  // A reader's changes
  'changes-future':
    'the changes are written in format {format}; this version of Isnad reads format {known}: update Isnad',
  'no-changes': 'there is no list of changes in it',
  'changes-many': '{count} changes are more than the {most} that can be read',
  'change-row-taken': 'the pack has a row of this id itself',
  'change-row-gone': 'the pack has no such row',
  'change-claim-taken': 'the pack has a claim of this id itself',
  'change-claim-gone': 'the outlet has no such claim',
  'change-claims-many': 'the outlet has {most} claims already, and no more can be read',
  'change-outlet-gone': 'the pack has no such outlet',
  'change-pack-gone': 'it changes the pack "{id}", which is not installed',
  'change-breaks': 'it would break the row "{row}"',
  'change-leans': 'it leans on other changes that do not fit',
  // Tables and patterns
  'target-none': 'choose the pack that these rows go to',
  'table-empty': 'the table is empty',
  'table-rows': 'the table has more than the {most} rows that can be read',
  'table-line': 'the line is longer than {most} characters: this is no table',
  'table-cell': 'a cell is longer than {most} characters',
  'table-quote': 'a quotation mark is not closed, or stands within a cell without being doubled',
  'table-cells': 'it has {cells} cells under {headings} headings',
  'table-column-twice': 'the column "{column}" is there twice',
  'table-column': 'the column "{column}" is not known; known are {known}',
  'table-part': 'the table may be of outlets, entities or terms: say so in the file’s name',
  'table-id-twice': 'the id "{id}" stands in row {row} already',
  'line-json': 'the line is no JSON',
  'ruler-lines': 'the file has more than the {most} lines that can be read',
  'ruler-label-none': 'it has no "label"',
  'ruler-label': 'the label "{label}" corresponds to no kind of entity; known are {known}',
  'ruler-pattern': 'the pattern is no text: only words spelled out (LOWER, TEXT, ORTH) can be read',
  // Installing
  'pack-gone': 'there is no pack "{id}"',
  'staged-gone': 'what was to be imported is gone: choose the file again',
  'staged-old': 'what you have has changed since the file was read: choose it again',
  'bundled-stays': 'a pack that came with Isnad can only be switched off',
  'storage-full': 'there is no room left on this machine; nothing was changed',
  'storage-failed': 'the browser could not write to its storage; nothing was changed ({message})',
  failed: 'it could not be done ({message})',
  'cut-off':
    'the last step was cut off, so it was done whole or not at all: look whether it is in use, else choose the file again',
} as const;

export type ReasonCode = keyof typeof ENGLISH;

export interface Reason {
  code: ReasonCode;
  /** What the sentence names: numbers, ids and clipped words of the file. */
  args?: Readonly<Record<string, string | number>>;
  /** Where in the row: fields of the schema, or a claim's id. */
  field?: string;
}

export const REASON_CODES = Object.keys(ENGLISH) as ReasonCode[];

/** The longest piece of a file that a sentence repeats. */
const CLIP = 80;
/** Lists of what is known come from the program, not from the file, and are longer. */
const LIST = 600;
const LISTS: ReadonlySet<string> = new Set(['known', 'expected']);

/** Words of a file as a sentence may name them: short, on one line, without characters that reorder text. */
export function clip(words: string, longest = CLIP): string {
  const shown = words.slice(0, longest + 1).replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '�');
  return shown.length > longest ? `${shown.slice(0, longest).toWellFormed()}…` : shown.toWellFormed();
}

/** A reason, with its words clipped. */
export function because(code: ReasonCode, args: Record<string, string | number> = {}, field = ''): Reason {
  const entries = Object.entries(args).map(
    ([name, value]) =>
      [name, typeof value === 'string' ? clip(value, LISTS.has(name) ? LIST : CLIP) : value] as const,
  );
  return {
    code,
    ...(entries.length > 0 && { args: Object.fromEntries(entries) }),
    ...(field !== '' && { field: clip(field, 200) }),
  };
}

/** Whether a string is the code of a reason, as the schemas' messages are. */
export const isCode = (word: string): word is ReasonCode => Object.hasOwn(ENGLISH, word);

/** A reason in English. */
export function sayReason({ code, args = {}, field = '' }: Reason): string {
  const words = ENGLISH[code].replace(/\{(\w+)\}/gu, (_, name: string) => String(args[name] ?? ''));
  return field === '' ? words : `${field}: ${words}`;
}

/** A refusal with its reason, for the part that knows the reader's language. */
export class ReasonError extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(sayReason(reason));
    this.name = 'ReasonError';
    this.reason = reason;
  }
}
