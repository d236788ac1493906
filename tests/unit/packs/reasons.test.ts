import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../utils/i18n/i18n.ts';
import { REASONS } from '../../../utils/i18n/words/reasons.ts';
import { because, clip, REASON_CODES, sayReason } from '../../../utils/packs/reasons.ts';

/** Something for every name that a sentence may hold. */
const args = {
  ...Object.fromEntries(['address', 'column', 'expected', 'form', 'format', 'id', 'known', 'label', 'message', 'place', 'received', 'row'].map((name) => [name, `(${name})`])),
  ...Object.fromEntries(['cells', 'count', 'headings', 'least', 'most', 'size'].map((name, i) => [name, 11 + i])),
}; // oxfmt-ignore
const shown = (text: string): string => text.replaceAll(/[\u2068\u2069]/gu, '');

describe('why something is refused', () => {
  it.each(REASON_CODES)('%s is said alike on the command line and in the English interface', (code) => {
    const { t } = createI18n('en', [REASONS], ['en-GB']);
    expect(shown(t(`reason-${code}`, args))).toBe(sayReason({ code, args }));
  });

  it('names the field and clips the words of a file', () => {
    const reason = because('no-camp', { id: 'x'.repeat(200) }, 'effect.camp');
    expect(sayReason(reason)).toBe(`effect.camp: there is no camp "${'x'.repeat(80)}…"`);
    expect(clip('a\u202eb\nc')).toBe('a�b�c');
  });
});
