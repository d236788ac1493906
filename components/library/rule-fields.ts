/** The parts of a condition, in the order in which they are shown and asked for. */
import type { FormRule } from '../../utils/packs/form-rule.ts';

/** Lists of words. */
export const WORD_LISTS = ['near', 'notNear', 'before', 'notBefore', 'after', 'notAfter'] as const;
/** What else satisfies `near`. */
export const INSTEAD = ['orOnTopic', 'orEarlierFull', 'orQuoted'] as const;
export const DATES = ['from', 'until'] as const;
export const TICKS = ['quotedOnly', 'tagOnly', 'exactCase'] as const;

/** The message that says what a part of a condition is. */
export const ruleMessage = (part: keyof FormRule): string =>
  `rule-${part.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;

/** A condition with one part set, or taken out when there is nothing in it. */
export function withPart(rule: FormRule, part: keyof FormRule, value: string[] | string | boolean): FormRule {
  const next: FormRule = { ...rule, [part]: value };
  if (value === false || (typeof value !== 'boolean' && value.length === 0)) delete next[part];
  // What stands instead of a word nearby means nothing without one.
  if (next.near === undefined) for (const instead of INSTEAD) delete next[instead];
  return next;
}
