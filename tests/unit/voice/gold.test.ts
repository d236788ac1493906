import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyseVoice } from '../../../utils/voice/analyse.ts';
import type { Mention } from '../../../utils/report/types.ts';

interface Item {
  kind: string;
  start: number;
  end: number;
  surface: string;
  id: string[];
  voice?: string[];
}
interface Gold {
  doc: string;
  body: [number, number][];
  items: Item[];
  quotes: { start: number; end: number; kind: string; speaker: string[] }[];
}

const shared = join(import.meta.dirname, '../../../../shared');
const file = join(shared, 'gold/development.json');

describe.skipIf(!existsSync(file))(
  'annotated articles (skipped without ../shared/gold beside the checkout)',
  () => {
    const gold = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Gold[]) : [];

    // The annotators' own mentions: this measures voice alone. The kinds are enough for it; titles of persons are the pack's.
    test.each(gold)(
      'article $doc: every quotation, no label as speech, voices of all terms',
      ({ doc, body, items, quotes }) => {
        const name = readdirSync(join(shared, 'seeds')).find((entry) => entry.startsWith(doc))!;
        const text = readFileSync(join(shared, 'seeds', name), 'utf8');
        const named = items.filter((item) => item.kind === 'entity');
        const mentions = named.map((item): Mention => {
          const why = { rule: 'name', form: item.surface };
          return {
            id: item.id[0]!,
            start: item.start,
            end: item.end,
            surface: item.surface,
            confidence: 1,
            why,
          };
        });
        const result = analyseVoice({
          text,
          blocks: [],
          body: body.map(([start, end]) => ({ start, end })),
          mentions,
          pack: null,
          published: null,
        });
        const speech = result.quotes.filter((quote) => quote.kind === 'direct');
        const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
          a.start < b.end && b.start < a.end;
        for (const quote of quotes) {
          expect(speech.some((one) => overlaps(one, quote))).toBe(quote.kind === 'speech');
        }
        expect(speech).toHaveLength(quotes.filter((quote) => quote.kind === 'speech').length);
        const wrong = items.filter(
          (item) => item.kind === 'term' && !item.voice!.includes(result.voiceOf(item).voice),
        );
        expect(wrong.map((item) => item.surface)).toEqual([]);
      },
    );
  },
);
