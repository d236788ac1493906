import { wordsOf } from './words.ts';

export const ARTICLES = wordsOf(
  import.meta.glob<string>('../articles.*.ftl', { query: '?raw', import: 'default', eager: true }),
);
