/**
 * What the card beside a mark says, ready to be drawn: all words are in the reader's language already, so that the content
 * script needs neither pack nor translations.
 */
import { scriptLanguage, textDirection, withoutBidiControls } from '../i18n/bidi.ts';
import type { Direction, UiLanguage } from '../i18n/languages.ts';
import type { PickedText } from '../i18n/local-text.ts';
import type { Span } from '../report/types.ts';
import type { Hue } from '../report/view.ts';

/** Words with their own language and direction: they stand among words of another. */
export interface Words {
  text: string;
  lang?: string | undefined;
  dir: Direction | 'auto';
}

export interface CardRow {
  label: string;
  values: Words[];
}

export interface CardChip {
  text: string;
  /** The camp's hue, for a chip that names a side. */
  hue?: Hue | undefined;
  /** How the mark's line is drawn, for the chip that names the voice. */
  line?: 'solid' | 'dashed' | undefined;
}

/** One thing that the mark stands for: a loaded term, or a name. */
export interface CardPart {
  kind: 'term' | 'entity';
  heading: Words;
  /** The same in the reader's language, where the heading is in another. */
  gloss: Words | null;
  chips: CardChip[];
  /** A slur is explained, never offered as a label. */
  warning: Words | null;
  rows: CardRow[];
  why: { title: string; rows: CardRow[] } | null;
  /** The next place of the same thing, in the order of the text and round again; null when this is the only one. */
  next: { label: string; span: Span } | null;
}

export interface CardView {
  language: UiLanguage;
  dir: Direction;
  label: string;
  close: string;
  open: string;
  parts: CardPart[];
}

/** Foreign words, with the language and direction that their letters show. */
export function words(text: string): Words {
  return { text: withoutBidiControls(text), lang: scriptLanguage(text), dir: textDirection(text) };
}

/** Words of a pack, in the language that they were found in. */
export function picked({ text, lang, dir }: PickedText): Words {
  return { text: withoutBidiControls(text), lang, dir };
}
