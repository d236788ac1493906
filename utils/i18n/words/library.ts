import { wordsOf } from './words.ts';

export const LIBRARY = wordsOf(
  import.meta.glob<string>('../library.*.ftl', { query: '?raw', import: 'default', eager: true }),
);
