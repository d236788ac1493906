import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../../utils/i18n/languages.ts';

type Messages = Record<string, { message: string }>;

const messages = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
const asked = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/gu)].map(
  ([, key = '']) => key,
);

describe.each(UI_LANGUAGES)('the manifest’s words in $code', ({ code }) => {
  it('are those that the manifest asks for', () => {
    expect(Object.keys(messages(code)).sort()).toEqual([...new Set(asked)].sort());
  });

  it('fit where browsers and stores show them', () => {
    expect(messages(code)['name']!.message.length).toBeLessThanOrEqual(45);
    expect(messages(code)['description']!.message.length).toBeLessThanOrEqual(132);
  });
});
