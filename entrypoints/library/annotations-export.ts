/** Annotations as files that the reader saves. */
import type { ExportFormat } from '../../components/library-annotations/types.ts';
import { writeMarkdown, type MarkdownWords } from '../../utils/annotation/files/write-markdown.ts';
import { writeTable } from '../../utils/annotation/files/write-table.ts';
import { writeWeb } from '../../utils/annotation/files/write-web.ts';
import type { Annotation } from '../../utils/annotation/types.ts';
import { localDay } from '../../utils/i18n/dates.ts';
import type { ExportedFile } from './save-file.ts';

/** @param at milliseconds since 1970: part of the file's name, and of the collection's id */
export function annotationsFile(
  format: ExportFormat,
  annotations: readonly Annotation[],
  words: MarkdownWords,
  at: number,
): ExportedFile {
  const name = `isnad-annotations-${localDay(at)}`;
  switch (format) {
    case 'jsonld':
      return {
        name: `${name}.jsonld`,
        type: 'application/ld+json',
        content: writeWeb(annotations, at),
      };
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown', content: writeMarkdown(annotations, words) };
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', content: writeTable(annotations) };
  }
}
