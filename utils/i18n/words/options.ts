import { wordsOf } from './words.ts';

export const OPTIONS = wordsOf(
  import.meta.glob<string>('../options.*.ftl', { query: '?raw', import: 'default', eager: true }),
);
