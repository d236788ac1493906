import { wordsOf } from './words.ts';

export const REASONS = wordsOf(
  import.meta.glob<string>('../reasons.*.ftl', { query: '?raw', import: 'default', eager: true }),
);
