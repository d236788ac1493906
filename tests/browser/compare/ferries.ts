/** An invented quarrel over a ferry, told by four papers: enough articles for intervals and distinctive words. */
import { Comparison } from '../../../utils/framing/compare.ts';
import { EVERYTHING, type Query } from '../../../utils/framing/query.ts';
import { openReferent } from '../../../utils/framing/referent.ts';
import type { ArticleFacts, ComparisonResult, LabelUse, Teller } from '../../../utils/framing/types.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import { indexPack } from '../../../utils/report/pack-index.ts';
import { small } from '../../unit/packs/small.ts';

const raw = small();
raw.title = { en: 'The ferry quarrel', ar: 'خلاف العبّارة', fr: 'La querelle du bac' } as typeof raw.title;
raw.camps[0]!.title = {
  en: 'North bank',
  ar: 'الضفة الشمالية',
  fr: 'Rive nord',
} as (typeof raw.camps)[0]['title'];
raw.camps[1]!.title = {
  en: 'South bank',
  ar: 'الضفة الجنوبية',
  fr: 'Rive sud',
} as (typeof raw.camps)[0]['title'];
raw.terms[0]!.names = { en: ['pirates'], ar: ['قراصنة'] } as (typeof raw.terms)[0]['names'];
export const ferry = parsePack(raw, 'ferry.json');
const index = indexPack(ferry);

const PAPERS: Teller[] = [
  { key: 'north-post', names: { en: 'North Post', ar: 'بريد الشمال' }, camp: 'north' },
  { key: 'name:River', names: { en: 'The River Gazette' }, camp: 'south' },
  { key: 'name:ضفاف', names: { ar: 'ضفاف اليوم' }, camp: 'none' },
  { key: 'host:le-bac.example', names: { en: 'le-bac.example' }, camp: 'none' },
];

function label(form: string, term: string | null, voice: LabelUse['voice'], i: number): LabelUse {
  const arabic = /\p{Script=Arabic}/u.test(form);
  const sentence = arabic
    ? { before: 'وقالت الصحيفة إن ', match: form, after: ' عبروا النهر عند الفجر.' }
    : { before: `On day ${i} the `, match: form, after: ' crossed the river at dawn.' };
  const speaker = voice === 'own' ? null : 'north-crew';
  return { start: 10, end: 20, group: term ? `term:${term}` : `form:${form}`, kind: 'name', form, term, voice, speaker, sentence };
} // oxfmt-ignore

function article(paper: number, i: number): ArticleFacts {
  const north = paper === 0;
  const labels = [
    ...(paper === 1 ? [label('pirates', 'pirates', 'own', i), label('قراصنة', 'pirates', 'direct', i)] : []),
    ...(paper !== 1 ? [label('North crew', null, 'own', i)] : []),
    ...(paper === 2 ? [label('North crew', null, 'marked', i)] : []),
  ];
  const words = (list: string) => list.split(' ').map((word): [string, string, number] => [word, word, 12]);
  return {
    id: `${paper}-${i}`,
    url: `https://paper${paper}.example/${i}`,
    title: `Crossing number ${i}`,
    language: paper === 2 ? 'ar' : 'en',
    published: i === 9 ? null : `2020-0${1 + (i % 4)}-1${i % 10}`,
    cluster: i === 8 ? 'wire' : null,
    outlet: PAPERS[paper]!,
    mentions: { 'north-crew': 1 },
    labels: paper === 3 && i % 2 ? [] : labels,
    unsure: 0,
    speech: [
      { speaker: north ? 'north-crew' : null, kind: 'direct', words: 40 + i },
      { speaker: 'north-crew', kind: 'indirect', words: 10 * paper },
    ],
    words: { own: words(north ? 'liberation dawn river ferry town' : 'piracy alarm river ferry town') },
    served: north ? { north: 3, south: i % 3 } : { south: 2, north: i % 2 },
  };
}

export function compared(query: Partial<Query> = {}): ComparisonResult {
  const full = { ...EVERYTHING, referent: 'north-crew', ...query };
  const comparison = new Comparison(index, full, openReferent(index, 'north-crew'));
  for (let i = 0; i < 10; i++) for (let paper = 0; paper < 4; paper++) comparison.add(article(paper, i));
  return comparison.result();
}
