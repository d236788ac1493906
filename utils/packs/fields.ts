/**
 * The fields that pack rows are made of. Strings of a pack come from files that strangers share: they hold text only,
 * no markup and no characters that change how the text around them is shown.
 */
import * as v from 'valibot';

/** Control characters, bidirectional overrides, embeddings and isolates, line and paragraph separators. */
const hidden = /[\p{Cc}\u202a-\u202e\u2028\u2029\u2066-\u2069]/u;
const markup = /<[a-z!/?]/iu;

/** Text of at most `longest` UTF-16 code units, trimmed, free of markup and of control characters. */
const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('the text is empty'),
    v.maxLength(longest, `the text is longer than ${longest} characters`),
    v.check((value) => value.isWellFormed(), 'the text holds half of a character pair'),
    v.check((value) => !hidden.test(value), 'the text holds control or text-direction characters'),
    v.check((value) => !markup.test(value), 'the text holds markup'),
  );

export const id = v.pipe(
  v.string(),
  v.maxLength(100, 'an id is at most 100 characters'),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens'),
);

export const words = text(200);
export const sentence = text(2000);

/** A name or wording that is looked for: at least one letter or digit. */
export const form = v.pipe(
  text(200),
  v.check((value) => /[\p{L}\p{N}]/u.test(value), 'the form holds no letter or digit'),
);

const exists = (value: string): boolean => {
  const [year = '', month = '01', day = '01'] = value.split('-');
  const read = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(read.valueOf()) && read.toISOString().startsWith(`${year}-${month}-${day}`);
};

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that the calendar has. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(exists, 'the calendar has no such day'),
);

/** A host with an optional path prefix, lower case, without scheme, `www.` or a slash at the end. */
export const address = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(
    /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}(?:\/[^\s/?#]+)*$/,
    'an address is a host with an optional path, like example.org/ar',
  ),
);

/** The web address of a source, with nothing in it that changes how the text around it is shown. */
export const webAddress = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.url('this is no web address'),
  v.regex(/^https?:/, 'an address starts with http'),
  v.check((value) => !hidden.test(value), 'the address holds control or text-direction characters'),
);
