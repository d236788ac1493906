import { describe, expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold.ts';
import type { FormRule } from '../../../utils/packs/schema.ts';
import { formsOf, libya } from './libya.ts';

/** A time in which something holds, as dates that sort. */
interface Span {
  id: string;
  from: string;
  until: string;
}

/** The pairs of rows that hold the same thing at the same time. */
function clashes(holders: Map<string, Span[]>): string[][] {
  return [...holders].flatMap(([thing, spans]) => {
    const sorted = spans.toSorted((a, b) => a.from.localeCompare(b.from));
    return sorted.flatMap((later, i) => {
      const earlier = sorted[i - 1];
      const apart = earlier === undefined || earlier.id === later.id || earlier.until < later.from;
      return apart ? [] : [[thing, earlier.id, later.id]];
    });
  });
}

const put = (holders: Map<string, Span[]>, thing: string, span: Span): void => {
  holders.set(thing, [...(holders.get(thing) ?? []), span]);
};

/** The time in which the dates of a row's rules let a form stand. */
function datesOf(rules: FormRule[], form: string): { from: string; until: string } {
  const about = rules.filter((rule) => !rule.forms || rule.forms.some((name) => fold(name) === form));
  return {
    from: about.map((rule) => rule.from ?? '').reduce((a, b) => (a > b ? a : b), ''),
    until: about.map((rule) => rule.until ?? '9999').reduce((a, b) => (a < b ? a : b), '9999'),
  };
}

describe('the rows of the Libya pack', () => {
  test('it holds every outlet, entity, term and naming concept that it began with', () => {
    expect(libya.outlets.length).toBeGreaterThanOrEqual(156);
    expect(libya.entities.length).toBeGreaterThanOrEqual(418);
    expect(libya.terms.length).toBeGreaterThanOrEqual(275);
    expect(libya.namings.length).toBeGreaterThanOrEqual(52);
    expect(libya.namings.flatMap((row) => row.labels).length).toBeGreaterThanOrEqual(314);
  });

  test('every form is more than nothing when folded', () => {
    const forms = [...libya.entities, ...libya.terms].flatMap((row) => formsOf(row.names));
    expect(forms.length).toBeGreaterThan(4000);
    expect(forms.filter((form) => fold(form).trim() === '')).toEqual([]);
  });

  test('no row lists one form twice in a language', () => {
    const doubled = [...libya.entities, ...libya.terms].filter(({ names }) =>
      [names.ar ?? [], names.en ?? [], names.fr ?? []].some(
        (forms) => new Set(forms.map((form) => fold(form))).size !== forms.length,
      ),
    );
    expect(doubled.map((row) => row.id)).toEqual([]);
  });

  test('entities and loaded terms have names in Arabic, English and French', () => {
    const loaded = libya.terms.filter((term) => term.strength > 0);
    // The one form of the accord is a name in guillemets, a house style of Arabic papers.
    const rows = [...libya.entities, ...loaded].filter(({ id }) => id !== 'the-accord');
    const lacking = rows.flatMap(({ id, names }) =>
      (['ar', 'en', 'fr'] as const).flatMap((lang) => (names[lang]?.length ? [] : `${id}: names.${lang}`)),
    );
    expect(lacking).toEqual([]);
  });

  test.each([
    ['entities', libya.entities],
    ['terms', libya.terms],
  ] as const)('two %s share a form only when dates keep them apart', (_, rows) => {
    const holders = new Map<string, Span[]>();
    for (const row of rows) {
      for (const form of new Set(formsOf(row.names).map((name) => fold(name)))) {
        put(holders, form, { id: row.id, ...datesOf(row.rules ?? [], form) });
      }
    }
    expect([...holders.values()].some((spans) => spans.length > 1)).toBe(true);
    expect(clashes(holders)).toEqual([]);
  });

  test('the string of both armies is declared as shared', () => {
    const shared = libya.entities.find((row) => row.id === 'lna')?.shared ?? [];
    const army = shared.find(({ forms }) => forms.includes('الجيش الليبي'));
    expect(army).toMatchObject({ camp: 'gna', entity: 'gna-forces' });
  });

  test('one office has one holder at a time', () => {
    const holders = new Map<string, Span[]>();
    for (const { id, titles } of libya.entities) {
      for (const { forms, from = '', until = '9999' } of titles ?? []) {
        for (const form of new Set(formsOf(forms).map((name) => fold(name))))
          put(holders, form, { id, from, until });
      }
    }
    expect(holders.size).toBeGreaterThan(300);
    expect(clashes(holders)).toEqual([]);
  });
});
