import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import {
  FluentParser,
  Visitor,
  type Message,
  type SelectExpression,
  type VariableReference,
} from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES, type UiLanguage } from '../../../utils/i18n/languages.ts';

const FOLDER = join(import.meta.dirname, '../../../utils/i18n');
const LANGUAGES = UI_LANGUAGES.map(({ code }) => code);
/** The parts of the interface that have words of their own: each is one file a language. */
const PARTS = [...new Set(filesOf('').map((name) => name.split('.', 1)[0] ?? ''))];

function filesOf(ending: string): string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith(`${ending}.ftl`));
}

/** All messages of a language, as written. */
function source(language: UiLanguage): string {
  return filesOf(`.${language}`)
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
    .join('\n');
}

/** The forms a message that counts must have, beside the default. French `many` is for millions: the default does. */
function pluralsOf(language: UiLanguage): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const needed = pluralCategories.filter(
    (form) => form !== 'other' && !(language === 'fr' && form === 'many'),
  );
  return needed.sort();
}

class Inspector extends Visitor {
  variables = new Set<string>();
  /** Per selector: variant keys without the default's and without exact numbers. */
  selectors: { variable: string; keys: string[]; fallback: string }[] = [];

  override visitVariableReference(node: VariableReference): void {
    this.variables.add(node.id.name);
  }

  override visitSelectExpression(node: SelectExpression): void {
    const keys = node.variants.map((v) => ({
      key: v.key.type === 'Identifier' ? v.key.name : '',
      fallback: v.default,
    }));
    this.selectors.push({
      variable: node.selector.type === 'VariableReference' ? node.selector.id.name : '?',
      keys: keys
        .filter((v) => !v.fallback && v.key !== '')
        .map((v) => v.key)
        .sort(),
      fallback: keys.find((v) => v.fallback)?.key ?? '',
    });
    this.genericVisit(node);
  }
}

function inspect(message: Message): Inspector {
  const inspector = new Inspector();
  inspector.visit(message);
  return inspector;
}

function parse(language: UiLanguage): Map<string, Message> {
  const resource = new FluentParser().parse(source(language));
  expect(resource.body.filter((entry) => entry.type === 'Junk')).toEqual([]);
  const messages = resource.body.filter((entry) => entry.type === 'Message');
  const ids = messages.map((message) => message.id.name);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  return new Map(messages.map((message) => [message.id.name, message]));
}

const english = parse('en');

describe.each(LANGUAGES)('messages in %s', (language) => {
  const messages = parse(language);

  it('has the keys of the other languages', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the placeholders of the other languages', () => {
    const placeholders = (all: Map<string, Message>) =>
      Object.fromEntries([...all].map(([id, message]) => [id, [...inspect(message).variables].sort()]));
    expect(placeholders(messages)).toEqual(placeholders(english));
  });

  it('gives every plural form of the language wherever it counts', () => {
    const counts = [...messages].flatMap(([id, message]) =>
      inspect(message).selectors.map((selector) => ({ id, ...selector })),
    );
    expect(counts.length).toBeGreaterThan(5);
    expect(counts).toEqual(
      counts.map((count) => ({ ...count, keys: pluralsOf(language), fallback: 'other' })),
    );
  });

  it('counts by the same variables as the other languages', () => {
    const counted = (all: Map<string, Message>) =>
      Object.fromEntries(
        [...all].map(([id, message]) => [id, inspect(message).selectors.map((s) => s.variable)]),
      );
    expect(counted(messages)).toEqual(counted(english));
  });

  it('formats without an error when all placeholders are given', () => {
    const bundle = new FluentBundle(language);
    bundle.addResource(new FluentResource(source(language)));
    for (const [id, message] of messages) {
      const { variables, selectors } = inspect(message);
      const counted = new Set(selectors.map((s) => s.variable));
      for (const count of [0, 1, 2, 3, 11, 100]) {
        const args = Object.fromEntries(
          [...variables].map((name) => [name, counted.has(name) ? count : 'word']),
        );
        const errors: Error[] = [];
        const text = bundle.formatPattern(bundle.getMessage(id)?.value ?? '', args, errors);
        expect({ id, errors, empty: text.trim() === '' }).toEqual({ id, errors: [], empty: false });
      }
    }
  });
});

describe('the files', () => {
  it('are one a part and language', () => {
    const expected = PARTS.flatMap((part) => LANGUAGES.map((language) => `${part}.${language}.ftl`));
    expect(filesOf('').sort()).toEqual(expected.sort());
  });

  it.each(PARTS)('%s has the same messages in each language', (part) => {
    const keys = (language: UiLanguage) =>
      [
        ...readFileSync(join(FOLDER, `${part}.${language}.ftl`), 'utf8').matchAll(/^([a-zA-Z][\w-]*) =/gm),
      ].map(([, key = '']) => key);
    expect(keys('ar').sort()).toEqual(keys('en').sort());
    expect(keys('fr').sort()).toEqual(keys('en').sort());
  });
});
