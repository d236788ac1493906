/** Annotations as Markdown, an article after the other, in the order of their places. */
import type { UiLanguage } from '../../i18n/languages.ts';
import type { Annotation } from '../types.ts';
import { citation } from './citation.ts';

export interface MarkdownWords {
  language: UiLanguage;
  locale?: string;
  /** Name of a kind, of a framing code, of an outlet as the interface shows them. */
  kind: (kind: Annotation['kind']) => string;
  code: (id: string) => string;
  outlet: (id: string) => string;
}

/** One document; the same annotations give the same text. */
export function writeMarkdown(annotations: readonly Annotation[], words: MarkdownWords): string {
  const articles = Map.groupBy(annotations, ({ target }) => target.article);
  const parts = [...articles.values()].map((list) => {
    const { title, article } = list[0]!.target;
    const ordered = list.toSorted(
      (a, b) => a.target.position.start - b.target.position.start || a.createdAt - b.createdAt,
    );
    const heading = `## ${line(title === '' ? article : title)}\n\n<${article.replace(/[<>\s]/gu, encodeURIComponent)}>`;
    return [heading, ...ordered.map((one) => entry(one, words))].join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function entry(annotation: Annotation, words: MarkdownWords): string {
  const { kind, code, note, tags, target } = annotation;
  const label = [words.kind(kind), code === null ? null : words.code(code)].filter(Boolean).join(': ');
  const outlet = target.outlet === null ? null : words.outlet(target.outlet);
  return [
    `> ${escaped(target.quote.exact).replace(/\n/gu, '\n> ')}`,
    `**${line(label)}**`,
    note.trim() === '' ? null : escaped(note.trim()),
    tags.length === 0 ? null : tags.map((tag) => `#${line(tag).replace(/\s+/gu, '-')}`).join(' '),
    `*${line(citation(annotation, words.language, { outlet, ...(words.locale && { locale: words.locale }) }))}*`,
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

/** Text that Markdown shows as it is: signs that mean something there are escaped, HTML does nothing. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\\`*_[\]<>|~]/gu, '\\$&')
    .replace(
      /^(\s*)([#+=-]|\d+[.)])/gmu,
      (_, blank: string, sign: string) => `${blank}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );
}

const line = (text: string): string => escaped(text.replace(/\s+/gu, ' ').trim());
