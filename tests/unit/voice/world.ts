/** An invented conflict for the tests of the voice analysis: two camps, their people and forces, news agencies. */
import { analyseVoice } from '../../../utils/voice/analyse.ts';
import type { VoiceAnalysis, VoiceInput, VoicePack } from '../../../utils/voice/types.ts';
import type { PackEntity, PackTerm } from '../../../utils/packs/schema.ts';
import type { Block, Mention } from '../../../utils/report/types.ts';

function entity(
  id: string,
  kind: PackEntity['kind'],
  camp: string | undefined,
  names: string[],
  titles?: string[],
): PackEntity {
  const ar = names.filter((name) => /[\u0600-\u06ff]/.test(name));
  const latin = names.filter((name) => !/[\u0600-\u06ff]/.test(name));
  return {
    id,
    kind,
    ...(camp ? { camp } : {}),
    names: { ar, en: latin, fr: latin },
    ...(titles
      ? {
          titles: [
            {
              forms: {
                ar: titles.filter((t) => /[\u0600-\u06ff]/.test(t)),
                en: titles.filter((t) => !/[\u0600-\u06ff]/.test(t)),
              },
            },
          ],
        }
      : {}),
  };
}

export const entities: PackEntity[] = [
  entity(
    'karim',
    'person',
    'north',
    ['كريم الوادي', 'الوادي', 'Karim Wadi', 'Wadi'],
    ['قائد جيش الشمال', 'القائد العام لجيش الشمال', 'commander of the Northern Army'],
  ),
  entity(
    'salem',
    'person',
    'port',
    ['سالم النهري', 'النهري', 'Salem Nahri', 'Nahri'],
    ['رئيس حكومة الميناء', 'وزير الدفاع في حكومة الميناء', 'prime minister of the Port Government'],
  ),
  entity('raed', 'person', 'north', ['رائد الجبلي', 'الجبلي', 'Raed Jabali', 'Jabali']),
  entity('mona', 'person', undefined, ['منى الساحلي', 'الساحلي', 'Mona Sahli', 'Sahli']),
  entity('northern-army', 'org-armed', 'north', [
    'جيش الشمال',
    'قوات الشمال',
    'قوات الوادي',
    'the Northern Army',
    'Northern Army',
    "l'Armée du Nord",
    'Armée du Nord',
  ]),
  entity('port-government', 'org-gov', 'port', ['حكومة الميناء', 'Port Government', 'gouvernement du Port']),
  entity('port-forces', 'org-armed', 'port', ['قوات الميناء', 'قوات حكومة الميناء', 'Port forces']),
  entity('islands', 'place', 'port-backer', ['جزر المرجان', 'المرجان', 'Coral Islands', 'Corail']),
  entity('league', 'org-int', undefined, ['رابطة البحار', 'Sea League', 'Ligue des mers']),
  entity('madar', 'org-media', undefined, ['المدار', 'وكالة المدار', 'Madar']),
  entity('rasd', 'org-media', undefined, ['الرصد', 'Rasd']),
  entity('harbour', 'place', undefined, ['مدينة المرفأ', 'المرفأ', 'Marfa']),
  entity('storm', 'operation', 'north', ['عاصفة الرمل', 'Sandstorm', 'Tempête de sable']),
];

export const pack: VoicePack & { terms: PackTerm[] } = {
  camps: [
    { id: 'north', title: { en: 'North' }, hue: 'ochre', opponent: 'port', forces: 'northern-army' },
    { id: 'port', title: { en: 'Port' }, hue: 'teal', opponent: 'north', forces: 'port-forces' },
    { id: 'port-backer', title: { en: 'Backer' }, hue: 'grey', backs: 'port' },
  ],
  entities,
  terms: [],
  topic: { anchors: ['karim', 'salem', 'harbour'], minimum: 1 },
};

/** Mentions by plain search, the longest name first; particles may stand before, no letter behind. */
export function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  const forms = entities
    .flatMap((row) =>
      [...(row.names.ar ?? []), ...(row.names.en ?? [])].map((form) => ({ id: row.id, form })),
    )
    .sort((a, b) => b.form.length - a.form.length);
  for (const { id, form } of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const end = at + form.length;
      const before = /([\p{L}\p{M}]*)$/u.exec(text.slice(0, at))?.[1] ?? '';
      if (!/^(?:|[وف]?[بلك]?|.*[’'])$/u.test(before) || /^[\p{L}\p{M}]/u.test(text.slice(end))) continue;
      if (found.some((other) => other.start < end && at < other.end)) continue;
      found.push({ id, start: at, end, surface: form, confidence: 1, why: { rule: 'name', form } });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

export function input(text: string, kind: Block['kind'] = 'paragraph'): VoiceInput {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    blocks.push({
      start: match.index,
      end: match.index + match[0].length,
      kind,
      linkDensity: 0,
      article: true,
    });
  }
  return {
    text,
    blocks,
    body: [{ start: 0, end: text.length }],
    mentions: mentionsIn(text),
    pack,
    published: null,
  };
}

export function read(text: string, kind: Block['kind'] = 'paragraph'): VoiceAnalysis {
  return analyseVoice(input(text, kind));
}

/** Voice and speaker of the (last) place of `needle`, as `voice:speaker`, the speaker left out when nobody. */
export function said(text: string, needle: string, kind: Block['kind'] = 'paragraph'): string {
  const start = text.lastIndexOf(needle);
  if (start < 0) throw new Error(`"${needle}" is not in the sentence`);
  const { voice, speaker } = read(text, kind).voiceOf({ start, end: start + needle.length });
  return speaker === null ? voice : `${voice}:${speaker}`;
}

/** Direct speech and labels as `kind:speaker[text]`. */
export function quotesOf(text: string): string[] {
  return read(text)
    .quotes.filter((quote) => quote.kind !== 'indirect')
    .map(
      (quote) =>
        `${quote.kind === 'direct' ? `direct:${quote.speaker ?? '-'}` : 'label'}[${text.slice(quote.start, quote.end)}]`,
    );
}
