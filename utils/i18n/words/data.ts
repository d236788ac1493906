import { wordsOf } from './words.ts';

export const DATA = wordsOf(
  import.meta.glob<string>('../data.*.ftl', { query: '?raw', import: 'default', eager: true }),
);
