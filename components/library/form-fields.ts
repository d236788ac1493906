/** What a form asks for, by part of the pack: columns of the part with the way in which each is entered. */
import type { ChangedPart } from '../../utils/packs/changes.ts';
import { ROW_SCHEMAS, type Pack } from '../../utils/packs/schema.ts';

export type FieldKind =
  /** One line. */
  | 'text'
  /** Several lines, one item each. */
  | 'lines'
  /** A sentence. */
  | 'sentence'
  /** One of some words, each with its message. */
  | { words: readonly string[]; message: (word: string) => string }
  /** A side of the pack, or none. */
  | 'camp'
  /** Sides and circles of the pack, any number. */
  | 'users'
  /** Another claim on the same outlet. */
  | 'claim'
  /** Conditions on forms of the row. */
  | 'rules';

export interface Field {
  /** Column of the part (`utils/packs/columns.ts`). */
  name: string;
  kind: FieldKind;
  required?: boolean;
}

const NAMES: Field[] = ['names_ar', 'names_en', 'names_fr'].map((name) => ({ name, kind: 'lines' }));

const STRENGTH: Field = {
  name: 'strength',
  kind: { words: ['0', '1', '2', '3'], message: (word) => `strength-${word}` },
  required: true,
};
const DIRECTION: Field = {
  name: 'direction',
  kind: { words: ['for', 'against'], message: (word) => `direction-${word}` },
};
const CONFIDENCE: Field = {
  name: 'confidence',
  kind: { words: ['high', 'medium', 'low'], message: (word) => `claim-confidence-${word}` },
};

const FIELDS: Record<Exclude<ChangedPart, 'claims'>, Field[]> = {
  outlets: [
    ...NAMES,
    { name: 'addresses', kind: 'lines' },
    {
      name: 'type',
      kind: { words: ROW_SCHEMAS.outlets.entries.type.options, message: (word) => `outlet-type-${word}` },
    },
    { name: 'owner', kind: 'text' },
    { name: 'country', kind: 'text' },
  ],
  entities: [
    ...NAMES,
    {
      name: 'kind',
      kind: { words: ROW_SCHEMAS.entities.entries.kind.options, message: (word) => `kind-${word}` },
      required: true,
    },
    { name: 'camp', kind: 'camp' },
    { name: 'rules', kind: 'rules' },
  ],
  terms: [
    STRENGTH,
    DIRECTION,
    { name: 'camp', kind: 'camp' },
    ...NAMES,
    { name: 'usedBy', kind: 'users', required: true },
    { name: 'context', kind: { words: ['any', 'topic', 'near'], message: (word) => `context-${word}` } },
    { name: 'neutral_ar', kind: 'text' },
    { name: 'neutral_en', kind: 'text' },
    { name: 'neutral_fr', kind: 'text' },
    { name: 'rules', kind: 'rules' },
  ],
};

/** What somebody else said stays as they said it: a reader overrules whose side it is read as, and how sure it is. */
const READING_OF_CLAIM: Field[] = [DIRECTION, { name: 'camp', kind: 'camp' }, CONFIDENCE];

const NEW_CLAIM: Field[] = [
  {
    name: 'kind',
    kind: { words: ['stance', 'ownership', 'reliability'], message: (word) => `claim-kind-${word}` },
    required: true,
  },
  { name: 'statement', kind: 'sentence', required: true },
  DIRECTION,
  { name: 'camp', kind: 'camp' },
  CONFIDENCE,
  { name: 'opposes', kind: 'claim' },
  { name: 'source_title', kind: 'text', required: true },
  { name: 'source_publisher', kind: 'text' },
  { name: 'source_date', kind: 'text' },
  { name: 'source_url', kind: 'text' },
];

export function fieldsOf(part: ChangedPart, isNew: boolean): readonly Field[] {
  if (part === 'claims') return isNew ? NEW_CLAIM : READING_OF_CLAIM;
  return FIELDS[part];
}

/** The cells as the schema wants them: a word that takes no side has neither direction nor side. */
export function complete(part: ChangedPart, cells: Readonly<Record<string, string>>): Record<string, string> {
  const full = { ...cells };
  if (part === 'terms' && cells['strength'] === '0') Object.assign(full, { direction: 'neutral', camp: '' });
  if (part === 'claims' && (cells['camp'] === '' || cells['direction'] === ''))
    Object.assign(full, { camp: '', direction: '' });
  return full;
}

/** The outlet on which a claim is made, by the claim's id. */
export function outletOfClaim(pack: Pack, claim: string): string | undefined {
  return pack.outlets.find(({ claims }) => claims.some(({ id }) => id === claim))?.id;
}
