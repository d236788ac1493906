/**
 * The fields that pack rows are made of. Strings of a pack come from files that strangers share: they hold text only,
 * no markup and no characters that change how the text around them is shown. What a check says is the code of a reason
 * (`reasons.ts`).
 */
import * as v from 'valibot';

/**
 * Control characters, bidirectional overrides, embeddings and isolates, line and paragraph separators; and what takes
 * no place at all, by which two names look the same. Joiners and plain direction marks are part of how Arabic is written.
 */
const hidden = /[\p{Cc}\u00ad\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const visible = /[^\p{Cf}\p{Z}]/u;
const markup = /<[a-z!/?]/iu;

/** Text of at most `longest` UTF-16 code units, trimmed, free of markup and of control characters. */
const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('text-empty'),
    v.check((value) => value === '' || visible.test(value), 'text-empty'),
    v.maxLength(longest, 'text-long'),
    v.check((value) => value.isWellFormed(), 'text-half'),
    v.check((value) => !hidden.test(value), 'text-hidden'),
    v.check((value) => !markup.test(value), 'text-markup'),
  );

/** An id. It may key a plain object anywhere, so no name that every object has (`constructor`) is one. */
export const id = v.pipe(
  v.string(),
  v.maxLength(100, 'id-long'),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'id-letters'),
  v.check((value) => !(value in {}), 'id-reserved'),
);

export const words = text(200);
export const sentence = text(2000);

/** A name or wording that is looked for: at least one letter or digit, and no bar, which separates forms in tables. */
export const form = v.pipe(
  text(200),
  v.check((value) => /[\p{L}\p{N}]/u.test(value), 'form-letters'),
  v.check((value) => !value.includes('|'), 'form-bar'),
);

const exists = (value: string): boolean => {
  const [year = '', month = '01', day = '01'] = value.split('-');
  const read = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(read.valueOf()) && read.toISOString().startsWith(`${year}-${month}-${day}`);
};

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that the calendar has. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'date-shape'),
  v.check(exists, 'date-day'),
);

/** A host with an optional path prefix, lower case, without scheme, `www.` or a slash at the end. */
export const address = v.pipe(
  v.string(),
  v.maxLength(200, 'text-long'),
  v.regex(/^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}(?:\/[^\s/?#]+)*$/, 'address-shape'),
  // A host that ends in figures is none, nor is every one in punycode.
  v.check((value) => URL.canParse(`https://${value}`), 'address-shape'),
);

/** The web address of a source, with nothing in it that changes how the text around it is shown. */
export const webAddress = v.pipe(
  v.string(),
  v.maxLength(2000, 'text-long'),
  v.url('url-shape'),
  v.regex(/^https?:/, 'url-scheme'),
  v.check((value) => !hidden.test(value), 'url-hidden'),
);
