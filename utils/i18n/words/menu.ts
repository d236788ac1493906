import { wordsOf } from './words.ts';

export const MENU = wordsOf(
  import.meta.glob<string>('../menu.*.ftl', { query: '?raw', import: 'default', eager: true }),
);
