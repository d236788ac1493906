/** From an annotation to the fields of its form, and back. */
import type { Annotation, DisputedMark, Target } from '../../utils/annotation/types.ts';
import { scriptLanguage } from '../../utils/i18n/bidi.ts';
import { LONGEST, MOST_TAGS } from '../../utils/store/annotation-row.ts';
import type { Draft } from './types.ts';

/** Between tags: the comma and the semicolon of either script. */
const BETWEEN = /[,،;؛\n]/u;

export function draftOf({ note, tags, colour, kind, code, disputes }: Annotation): Draft {
  return { note, tags: lineOf(tags), colour, kind, code, disputes };
}

/** Tags as one line, with the comma of their script. */
export function lineOf(tags: readonly string[]): string {
  return tags.join(scriptLanguage(tags.join(' ')) === 'ar' ? '، ' : ', ');
}

/** The tags in a line of them, each once, as many and as long as a row may have. */
export function tagsOf(line: string): string[] {
  const tags = line.split(BETWEEN).map((tag) => tag.trim().replace(/\s+/gu, ' ').slice(0, LONGEST.tag));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MOST_TAGS);
}

/** The annotation with what the form says. A code stays with `framing` alone, and a disputed mark with `dispute`. */
export function withDraft(annotation: Annotation, draft: Draft): Annotation {
  const { note, colour, kind, code, disputes } = draft;
  return {
    ...annotation,
    note: note.trim(),
    // A tag that holds a comma, as an imported one may, stays whole while its line is untouched.
    tags: draft.tags === draftOf(annotation).tags ? annotation.tags : tagsOf(draft.tags),
    colour,
    kind,
    code: kind === 'framing' ? code : null,
    disputes: kind === 'dispute' ? disputes : null,
  };
}

/** True when the form says anything else than the annotation. */
export function isChanged(annotation: Annotation, draft: Draft): boolean {
  const before = draftOf(annotation);
  return (Object.keys(before) as (keyof Draft)[]).some(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(draft[field]),
  );
}

/** An annotation that is not stored yet. Its times are set when it is. */
export function newAnnotation(target: Target, disputes: DisputedMark | null = null): Annotation {
  return {
    schema: 1,
    id: `urn:uuid:${crypto.randomUUID()}`,
    target,
    kind: disputes ? 'dispute' : 'note',
    note: '',
    tags: [],
    colour: 'yellow',
    code: null,
    disputes,
    createdAt: 0,
    changedAt: 0,
    author: null,
    foreign: {},
  };
}
