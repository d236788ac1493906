/** Whose words each place of a text is, painted once, so that any number of words can be asked. */
import type { Quotation, Span, Voice } from '../report/types.ts';

export interface PlaceVoice {
  voice: Voice;
  speaker: string | null;
}

const OWN: PlaceVoice = { voice: 'own', speaker: null };
/** Later paint covers earlier: speech in marks is speech, whatever stands in it; within one kind the smallest counts. */
const LAYERS = { indirect: 0, label: 1, direct: 2 } as const;
const VOICE = { indirect: 'indirect', label: 'marked', direct: 'direct' } as const;

export class VoiceMap {
  private readonly layers: readonly Quotation[];
  private readonly all: Int16Array;
  private readonly speech: Int16Array;

  /** @param length of the text, UTF-16 units */
  constructor(length: number, quotes: readonly Quotation[]) {
    this.layers = quotes.toSorted(
      (a, b) => LAYERS[a.kind] - LAYERS[b.kind] || b.end - b.start - (a.end - a.start),
    );
    this.all = new Int16Array(length).fill(-1);
    this.speech = new Int16Array(length).fill(-1);
    for (const [i, { kind, start, end }] of this.layers.entries()) {
      this.all.fill(i, start, end);
      if (kind !== 'label') this.speech.fill(i, start, end);
    }
  }

  /** Whose voice most of a span is in; a label inside a report has the report's speaker. */
  of(span: Span): PlaceVoice {
    const counts = new Map<number, number>();
    for (let i = span.start; i < span.end; i++) {
      const layer = this.all[i] ?? -1;
      counts.set(layer, (counts.get(layer) ?? 0) + 1);
    }
    let best = -1;
    for (const [layer, count] of counts)
      if (count > (counts.get(best) ?? 0) || (count === counts.get(best) && layer > best)) best = layer;
    const found = this.layers[best];
    if (!found) return OWN;
    return { voice: VOICE[found.kind], speaker: found.speaker ?? this.speechAt(span.start)?.speaker ?? null };
  }

  /** The direct or reported speech that a place belongs to, or null. */
  speechAt(at: number): Quotation | null {
    return this.layers[this.speech[at] ?? -1] ?? null;
  }

  /** The voice of one place. */
  at(at: number): Voice {
    const found = this.layers[this.all[at] ?? -1];
    return found ? VOICE[found.kind] : 'own';
  }
}
