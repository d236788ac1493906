import { wordsOf } from './words.ts';

export const WELCOME = wordsOf(
  import.meta.glob<string>('../welcome.*.ftl', { query: '?raw', import: 'default', eager: true }),
);
