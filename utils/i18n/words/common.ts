import { wordsOf } from './words.ts';

export const COMMON = wordsOf(
  import.meta.glob<string>('../common.*.ftl', { query: '?raw', import: 'default', eager: true }),
);
