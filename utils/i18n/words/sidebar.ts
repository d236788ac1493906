import { wordsOf } from './words.ts';

export const SIDEBAR = wordsOf(
  import.meta.glob<string>('../sidebar.*.ftl', { query: '?raw', import: 'default', eager: true }),
);
