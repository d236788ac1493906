import { wordsOf } from './words.ts';

export const CARD = wordsOf(
  import.meta.glob<string>('../card.*.ftl', { query: '?raw', import: 'default', eager: true }),
);
