/** Conditions of a row as one cell of text: JSON, as they stand in the pack. */
import type { FormRule } from './form-rule.ts';

export type Rules = readonly FormRule[];

/** The cell of conditions; empty for none. */
export const writeRules = (rules: Rules): string => (rules.length === 0 ? '' : JSON.stringify(rules));

/**
 * The conditions in a cell, not yet validated; null when the cell holds something that cannot be conditions. Depth is
 * looked at before anything walks through it: lists of objects of words, dates and ticks.
 */
export function readRules(cell: string): Rules | null {
  if (cell.trim() === '') return [];
  let value: unknown;
  try {
    value = JSON.parse(cell);
  } catch {
    return null;
  }
  return Array.isArray(value) && value.every(isFlat) ? (value as FormRule[]) : null;
}

const isFlat = (rule: unknown): boolean =>
  typeof rule === 'object' &&
  rule !== null &&
  !Array.isArray(rule) &&
  Object.values(rule).every((field: unknown) =>
    Array.isArray(field) ? field.every((word) => typeof word === 'string') : typeof field !== 'object',
  );
