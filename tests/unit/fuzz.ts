/**
 * How long the fuzz tests look. The same fixed inputs every time in the test tier, which stays quick;
 * `ISNAD_FUZZ=50 npx vitest run --project unit fuzz` tries fifty times as many, other ones each time.
 */
import fc from 'fast-check';

const times = Number(process.env.ISNAD_FUZZ ?? 0);

/** @param numRuns inputs that the test tier tries */
export function runs(numRuns: number): fc.Parameters<unknown> {
  return times > 0 ? { numRuns: Math.ceil(numRuns * times) } : { numRuns, seed: 20_201_123 };
}

/** Keys that mean something to programs, and values of every kind that JSON carries. */
const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'kind', 'length', 'then', ''),
  fc.string({ maxLength: 8 }),
);
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    "=cmd|' /C calc'!A0",
    '\u202egnp.exe\u202c',
    '&constructor;',
    '\ud83d',
    'https://a.example/1',
  ),
);

/** Any value that JSON can carry, with own keys named `__proto__`. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      word,
      fc.double(),
      fc.integer(),
      fc.maxSafeInteger(),
      fc.constantFrom(null, true, false, -0, 1e308),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map(ownKeys),
  ),
})).value;

/** An object whose keys are its own, also where a literal would set the prototype. */
function ownKeys(entries: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [name, value] of entries)
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

/** A sound JSON value with some of its parts made something else, left out, doubled or put elsewhere. */
export function bent(sound: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(sound, []);
  const change = fc.record({
    place: fc.constantFrom(...places),
    how: fc.constantFrom('replace' as const, 'drop' as const, 'add' as const, 'move' as const),
    other: fc.constantFrom(...places),
    name: key,
    value: anyJson,
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    let whole: unknown = structuredClone(sound);
    for (const { place, how, other, name, value } of changes) {
      const at = place.at(-1);
      const holder = place.slice(0, -1).reduce<unknown>(step, whole);
      if (at === undefined) {
        if (how === 'replace') whole = value;
      } else if (typeof holder !== 'object' || holder === null) continue;
      else if (how === 'drop') Reflect.deleteProperty(holder, at);
      else
        Object.defineProperty(holder, how === 'add' && !Array.isArray(holder) ? name : at, {
          value: how === 'move' ? structuredClone(other.reduce<unknown>(step, whole)) : value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
    }
    return whole;
  });
}

const step = (value: unknown, name: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string | number, unknown>)[name]
    : undefined;

function placesIn(value: unknown, place: (string | number)[]): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [place];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [place, ...inner.flatMap(([name, one]) => placesIn(one, [...place, name]))];
}

/** Sound bytes with some of them changed, cut out, doubled or cut off. */
export function damaged(sound: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.nat(sound.length),
    length: fc.oneof(fc.nat(8), fc.nat(sound.length)),
    how: fc.constantFrom('write' as const, 'cut' as const, 'double' as const, 'end' as const),
    bytes: fc.uint8Array({ maxLength: 8 }),
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce((bytes, { at, length, how, bytes: other }) => {
      const [before, taken] = [bytes.subarray(0, at), bytes.subarray(at, at + length)];
      const after = bytes.subarray(at + (how === 'write' ? other.length : length));
      if (how === 'end') return before;
      return joined(before, how === 'cut' ? [] : how === 'double' ? joined(taken, taken) : other, after);
    }, sound),
  );
}

function joined(...parts: ArrayLike<number>[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}

/** Whether reading something has changed what every object inherits. */
export function isPolluted(): boolean {
  return (
    Reflect.ownKeys(Object.prototype).length !== INHERITED ||
    Reflect.ownKeys(Array.prototype).length !== LISTS
  );
}
const INHERITED = Reflect.ownKeys(Object.prototype).length;
const LISTS = Reflect.ownKeys(Array.prototype).length;
