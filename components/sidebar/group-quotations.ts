/** Who gets to speak: the article's quotations by speaker, with how much room each has. */
import type { QuotationView } from '../../utils/report/view.ts';

export interface Speaker {
  key: string;
  /** The first quotation: it carries the speaker's name and camp. */
  first: QuotationView;
  /** True when neither the pack nor the text names the speaker. */
  unnamed: boolean;
  quotations: QuotationView[];
  words: number;
}

/** Words between spaces. One measure for all languages is what makes speakers of one article comparable. */
export function countWords(text: string): number {
  return text.trim().split(/\s+/u).filter(Boolean).length;
}

const speakerKey = ({ quote, speakerWords }: QuotationView): string =>
  quote.speaker ? `id ${quote.speaker}` : speakerWords ? `words ${speakerWords}` : '';

/**
 * Speech, quoted or reported, by speaker: most words first, the unnamed last. Names and labels in marks are nobody's
 * speech and are left out.
 */
export function groupSpeakers(quotations: readonly QuotationView[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const quotation of quotations) {
    if (quotation.quote.kind === 'label') continue;
    const key = speakerKey(quotation);
    const speaker = speakers.get(key) ?? {
      key,
      first: quotation,
      unnamed: key === '',
      quotations: [],
      words: 0,
    };
    speaker.quotations.push(quotation);
    speaker.words += countWords(quotation.words);
    speakers.set(key, speaker);
  }
  return [...speakers.values()].sort((a, b) => Number(a.unnamed) - Number(b.unnamed) || b.words - a.words);
}

export function labelsOf(quotations: readonly QuotationView[]): QuotationView[] {
  return quotations.filter((quotation) => quotation.quote.kind === 'label');
}
