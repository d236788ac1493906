/** Whose words a span are, from the layers that cover it. */
import type { Span } from '../report/types.ts';
import type { SpokenSpan, VoiceOf } from './types.ts';

const OWN: VoiceOf = { voice: 'own', speaker: null, speakerSpan: null, rule: 'narration' };

/** Speech in marks is speech whatever stands in it; distance counts more than marks, marks more than a report around them. */
const RANK = { direct: 3, distanced: 2, marked: 1, indirect: 0 } as const;

function covers(layer: SpokenSpan, span: Span): boolean {
  // distance is taken from the head of a phrase
  if (layer.voice === 'distanced' && layer.start <= span.start && span.start < layer.end) return true;
  const shared = Math.min(layer.end, span.end) - Math.max(layer.start, span.start);
  return shared * 2 > span.end - span.start;
}

/**
 * The voice of a span: of the layers that cover more than half of it the highest in rank, and among equals the smallest.
 * A label or a distanced word inside a report has the report's speaker.
 * @param layers in order of their start
 */
export function voiceOf(layers: readonly SpokenSpan[], span: Span): VoiceOf {
  const behind = layers.findIndex((layer) => layer.start >= span.end);
  const before = behind < 0 ? layers : layers.slice(0, behind);
  let found = before.filter((layer) => covers(layer, span));
  // a term half in marks belongs to whoever says its first word
  if (found.length === 0)
    found = before.filter((layer) => layer.start <= span.start && span.start < layer.end);
  found.sort((a, b) => RANK[b.voice] - RANK[a.voice] || a.end - a.start - (b.end - b.start));
  const top = found[0];
  if (!top) return OWN;
  const spoken =
    top.speaker === null && top.voice !== 'direct'
      ? found.find((layer) => layer.speaker !== null)
      : undefined;
  const { voice, rule } = top;
  return { voice, rule, speaker: (spoken ?? top).speaker, speakerSpan: (spoken ?? top).speakerSpan };
}
