import { describe, expect, it } from 'vitest';
import { patternOf } from '../../../utils/messages/patterns.ts';

describe('patternOf', () => {
  it.each([
    ['sahel.example', '*://*.sahel.example/*'],
    ['www.sahel.example', '*://*.sahel.example/*'],
    ['https://www.sahel.example/news/1?x=y', '*://*.sahel.example/*'],
    ['http://sahel.localhost:8080/', '*://*.sahel.localhost/*'],
    ['  SAHEL.example. ', '*://*.sahel.example/*'],
    ['الساحل.example', '*://*.xn--mgbasw8fd.example/*'],
    ['http://127.0.0.1:3000/a', '*://127.0.0.1/*'],
    ['chrome://settings', null],
    ['file:///etc/passwd', null],
    ['javascript:alert(1)', null],
    ['two words', null],
    ['http://', null],
    ['*', null],
    ['', null],
  ])('%j → %s', (site, pattern) => {
    expect(patternOf(site)).toBe(pattern);
  });
});
