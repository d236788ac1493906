import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../utils/i18n/i18n.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../../utils/i18n/languages.ts';
import { ANNOTATIONS } from '../../../utils/i18n/words/annotations.ts';
import { ARTICLES } from '../../../utils/i18n/words/articles.ts';
import { CARD } from '../../../utils/i18n/words/card.ts';
import { COMMON } from '../../../utils/i18n/words/common.ts';
import { DATA } from '../../../utils/i18n/words/data.ts';
import { LIBRARY } from '../../../utils/i18n/words/library.ts';
import { NOTES } from '../../../utils/i18n/words/notes.ts';
import { SIDEBAR } from '../../../utils/i18n/words/sidebar.ts';

const i18n = (language: UiLanguage, preferred?: string[]) => createI18n(language, [CARD, SIDEBAR], preferred);
/** Without the marks that set arguments apart. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('createI18n', () => {
  it.each([
    [0, 'بلا كلمات'],
    [1, 'كلمة واحدة'],
    [2, 'كلمتان'],
    [3, '3 كلمات'],
    [11, '11 كلمة'],
    [100, '100 كلمة'],
  ])('counts %i words in Arabic', (count, words) => {
    expect(plain(i18n('ar').t('speakers-words', { count }))).toBe(words);
  });

  it('counts two things in one sentence', () => {
    expect(plain(i18n('en').t('status-ready', { names: 0, terms: 1 }))).toBe(
      'No name of the pack and 1 loaded term found',
    );
    expect(plain(i18n('ar').t('status-ready', { names: 2, terms: 4 }))).toBe(
      'النتيجة: اسمان، و4 ألفاظ مشحونة',
    );
  });

  it('sets arguments apart from the words around them', () => {
    expect(i18n('ar').t('wording-for', { camp: 'GNA' })).toBe('لصالح: \u2068GNA\u2069');
  });

  it('lets no argument close its isolate or turn its neighbours about', () => {
    const hostile = '\u2069\u202Eevil\u2066';
    expect(i18n('en').t('wording-for', { camp: hostile })).toBe('for: \u2068evil\u2069');
  });

  it('says a list with each item set apart, so that one script does not reorder the other', () => {
    const names = ['\u2069\u202Eevil\u2066', 'سرت', 'b'];
    expect(i18n('en').t('related-shared', { names })).toBe(
      'Both name: \u2068\u2068evil\u2069, \u2068سرت\u2069, and \u2068b\u2069\u2069',
    );
  });

  it('shows the name of a message that does not exist, and says so when asked', () => {
    expect(i18n('fr').t('no-such-message')).toBe('no-such-message');
    expect(i18n('fr').known('no-such-message')).toBeNull();
    expect(i18n('fr').known('why-rule-quoted')).toBe('il est entre guillemets');
  });

  it('takes numerals from the reader’s region, the language from the reader’s choice', () => {
    expect(i18n('ar', ['en-GB', 'ar-EG']).number(2019)).toBe('٢٬٠١٩');
    expect(i18n('ar', ['en-GB', 'ar-TN']).number(17)).toBe('17');
    expect(i18n('en', ['ar-EG']).number(17)).toBe('17');
    expect(plain(i18n('ar', ['ar-EG']).t('speakers-words', { count: 12 }))).toBe('١٢ كلمة');
  });

  it('has the words it was given and no others', () => {
    expect(createI18n('en', [CARD]).known('speakers-heading')).toBeNull();
    expect(createI18n('en', [CARD, SIDEBAR]).known('speakers-heading')).toBe('Who gets to speak');
  });

  it('writes shares without decimals', () => {
    expect(i18n('en').percent(0.836)).toBe('84%');
  });
});

describe('a message that sends the reader to a button or a place', () => {
  const all = (language: UiLanguage) =>
    createI18n(language, [COMMON, LIBRARY, ANNOTATIONS, NOTES, ARTICLES, DATA]);
  it.each([
    ['changes-none', 'row-overrule'],
    ['notes-none-next', 'annotations-new'],
    ['articles-failed', 'data-title'],
    ['annotation-said-discarded', 'annotation-undo'],
  ])('%s names it as it is called', (message, named) => {
    for (const { code } of UI_LANGUAGES) expect(all(code).t(message)).toContain(all(code).t(named));
  });
});
