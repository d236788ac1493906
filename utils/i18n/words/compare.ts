import { wordsOf } from './words.ts';

export const COMPARE = wordsOf(
  import.meta.glob<string>('../compare.*.ftl', { query: '?raw', import: 'default', eager: true }),
);
