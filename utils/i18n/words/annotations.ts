import { wordsOf } from './words.ts';

export const ANNOTATIONS = wordsOf(
  import.meta.glob<string>('../annotations.*.ftl', { query: '?raw', import: 'default', eager: true }),
);
