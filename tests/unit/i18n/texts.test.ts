import { describe, expect, it } from 'vitest';
import { scriptLanguage, textDirection, withoutBidiControls } from '../../../utils/i18n/bidi.ts';
import { formatDate } from '../../../utils/i18n/dates.ts';
import { formatLocale, isUiLanguage, suggestLanguage } from '../../../utils/i18n/languages.ts';
import { allTexts, pickText } from '../../../utils/i18n/local-text.ts';

describe('suggestLanguage', () => {
  it('takes the first language that the interface has', () => {
    expect(suggestLanguage(['xx-XX', 'fr-CA', 'ar'])).toBe('fr');
    expect(suggestLanguage(['AR-ly'])).toBe('ar');
  });

  it('falls back to English', () => {
    expect(suggestLanguage(['xx', 'yy'])).toBe('en');
    expect(suggestLanguage([])).toBe('en');
  });
});

describe('formatLocale', () => {
  it('keeps the region of the interface language only', () => {
    expect(formatLocale('en', ['fr-CA', 'en-GB'])).toBe('en-GB');
    expect(formatLocale('ar', ['fr-CA', 'en-GB'])).toBe('ar');
  });

  it('ignores a tag that is none', () => {
    expect(formatLocale('en', ['en-!!'])).toBe('en');
  });
});

describe('isUiLanguage', () => {
  it('accepts the codes of the interface and nothing else', () => {
    expect(['ar', 'en', 'fr', 'xx', '', null, 1].map(isUiLanguage)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('formatDate', () => {
  it('is as exact as the date', () => {
    expect(formatDate('2019', 'en')).toBe('2019');
    expect(formatDate('2019-04', 'en')).toBe('Apr 2019');
    expect(formatDate('2019-04-09', 'en')).toBe('Apr 9, 2019');
    expect(formatDate('2019-04-09', 'fr')).toBe('9 avr. 2019');
    expect(formatDate('2019-04-09', 'ar')).toBe('9 أبريل 2019');
  });

  it('stays on the printed day whatever the time and zone', () => {
    expect(formatDate('2019-04-09T23:50:00-05:00', 'en')).toBe('Apr 9, 2019');
  });

  it('stays in the calendar of the source', () => {
    expect(formatDate('2019-04-09', 'ar-SA')).toContain('٢٠١٩');
  });

  it('leaves what is no date as it is', () => {
    expect(formatDate('spring 2019', 'en')).toBe('spring 2019');
    expect(formatDate('2019-99-99', 'en')).toBe('2019-99-99');
  });
});

describe('pickText', () => {
  const text = { ar: 'الساحل', fr: 'Le Rivage' };

  it('takes the interface language', () => {
    expect(pickText(text, 'fr')).toEqual({ text: 'Le Rivage', lang: 'fr', dir: 'ltr' });
  });

  it('falls back and says which language it took', () => {
    expect(pickText(text, 'en')).toEqual({ text: 'Le Rivage', lang: 'fr', dir: 'ltr' });
    expect(pickText({ ar: 'الساحل', en: '  ' }, 'en')).toEqual({ text: 'الساحل', lang: 'ar', dir: 'rtl' });
  });

  it('is null when there are no words', () => {
    expect(pickText({}, 'en')).toBeNull();
    expect(pickText(null, 'en')).toBeNull();
  });

  it('lists every different wording, the interface language first', () => {
    expect(allTexts({ ar: 'الساحل', en: 'Sahel', fr: 'Sahel' }, 'en').map(({ lang }) => lang)).toEqual([
      'en',
      'ar',
    ]);
  });
});

describe('foreign text', () => {
  it('loses what would turn its neighbours about, and nothing else', () => {
    expect(withoutBidiControls('a\u202Eb\u2067c\u2069\u200Fd')).toBe('abc\u200Fd');
  });

  it('has the direction of most of its letters', () => {
    expect(textDirection('«الجيش» in its own voice')).toBe('ltr');
    expect(textDirection('قناة 218 TV الليبية')).toBe('rtl');
    expect(textDirection('218 …')).toBe('auto');
  });

  it('is taken for Arabic by its script', () => {
    expect(scriptLanguage('هدوء حذر')).toBe('ar');
    expect(scriptLanguage('calme précaire')).toBeUndefined();
  });
});
