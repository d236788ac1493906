import { wordsOf } from './words.ts';

export const NOTES = wordsOf(
  import.meta.glob<string>('../notes.*.ftl', { query: '?raw', import: 'default', eager: true }),
);
