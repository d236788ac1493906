import { describe, expect, test } from 'vitest';
import { Targets } from '../../../utils/voice/target.ts';
import type { PackTerm } from '../../../utils/packs/schema.ts';
import { mentionsIn, pack } from './world.ts';

const base = {
  names: {},
  usedBy: [],
  strength: 2,
  category: 'label',
  context: 'any',
  inflects: 'noun-sound',
  evidence: [],
} as const;
const terms = [
  { ...base, id: 'militias', effect: { direction: 'against' } },
  { ...base, id: 'quiet', effect: { direction: 'against', opponent: false } },
  { ...base, id: 'heroes', effect: { direction: 'for' } },
  { ...base, id: 'calm', effect: { direction: 'neutral' } },
  { ...base, id: 'port-militias', refersTo: 'port-forces', effect: { direction: 'against', camp: 'port' } },
  { ...base, id: 'liberation', refersTo: 'no-entity', effect: { direction: 'for', camp: 'north' } },
  { ...base, id: 'sedition', effect: { direction: 'against', camp: 'port' } },
] as unknown as PackTerm[];

function target(
  text: string,
  surface: string,
  speaker: string | null = null,
  id = 'militias',
): string | null {
  const start = text.indexOf(surface);
  const input = { text, mentions: mentionsIn(text), pack: { ...pack, terms } };
  return new Targets(input).of({ id, start, end: start + surface.length }, speaker);
}

describe('by the words beside it', () => {
  test.each([
    ['دخلت ميليشيات حكومة الميناء المدينة.', 'ميليشيات', 'port-forces'],
    ['دخلت ميليشيات الوادي المدينة.', 'ميليشيات', 'northern-army'],
    ['دخلت الميليشيات التابعة لحكومة الميناء المدينة.', 'الميليشيات', 'port-forces'],
    [
      'دخلت الميليشيات الموالية للوادي المدينة.'.replace('للوادي', 'لكريم الوادي'),
      'الميليشيات',
      'northern-army',
    ],
    ['دخلت الميليشيات المسلحة التابعة لحكومة الميناء المدينة.', 'الميليشيات', 'port-forces'],
    ['دخلت الميليشيات المدعومة من جزر المرجان المدينة.', 'الميليشيات', 'port-forces'],
    ['قوات الوادي هي ميليشيا لا جيش.', 'ميليشيا', 'northern-army'],
    ['وصف النهري جيش الشمال بأنه ميليشيا.', 'ميليشيا', 'northern-army'],
    ['وصف النهري جيش الشمال بالميليشيا.', 'بالميليشيا', 'northern-army'],
    ['استنفرت حكومة الميناء الميليشيات التابعة لها بعد لقاء الوادي.', 'الميليشيات', 'port-forces'],
    ['هاجم جيش الشمال مقر حكومة الميناء ومخازن الميليشيات الموالية لها.', 'الميليشيات', 'port-forces'],
    ['نشر كريم الوادي قرب حكومة الميناء الميليشيات الموالية له.', 'الميليشيات', 'northern-army'],
    ['زارت رابطة البحار المدينة ومعسكر الميليشيات الموالية لها.', 'الميليشيات', null],
    ["Wadi's militias entered the town.", 'militias', 'northern-army'],
    ['The militias loyal to Nahri entered the town.', 'militias', 'port-forces'],
    ['The militias backed by the Coral Islands entered the town.', 'militias', 'port-forces'],
    ['The Northern Army is a militia.', 'militia', 'northern-army'],
    ['Les milices fidèles à Nahri sont entrées.', 'milices', 'port-forces'],
  ])('%s ⟨%s⟩ %s', (text, surface, expected) => expect(target(text, surface)).toBe(expected));
});

describe('by the speaker’s opponent', () => {
  test.each([
    ['karim', 'port-forces'],
    ['salem', 'northern-army'],
    ['islands', 'northern-army'],
    ['northern-army', 'port-forces'],
    ['league', null],
    [null, null],
  ])('said by %s: %s', (speaker, expected) => {
    expect(target('دخلت الميليشيات المدينة.', 'الميليشيات', speaker)).toBe(expected);
  });

  test('the words beside it count more than the speaker', () => {
    expect(target('دخلت ميليشيات الوادي المدينة.', 'ميليشيات', 'karim')).toBe('northern-army');
  });

  test.each([
    ['a party on neither side', 'دخلت ميليشيات منى الساحلي المدينة.', 'ميليشيات', 'mona'],
    [
      'a force, by an adjective behind its name',
      'دخلت قوات الوادي الإرهابية المدينة.',
      'الإرهابية',
      'northern-army',
    ],
    ['a person on neither side, by an adjective', 'قال إن منى الساحلي الإرهابي الأول.', 'الإرهابي', 'mona'],
  ])('%s is named itself, whoever speaks', (_name, text, surface, expected) => {
    expect(target(text, surface, 'karim')).toBe(expected);
    expect(target(text, surface, 'salem')).toBe(expected);
  });

  test('an object behind its subject is not said of it', () => {
    expect(target('هاجم الوادي الميليشيات.', 'الميليشيات', 'karim')).toBe('port-forces');
  });

  test('a body that is no party is not meant', () => {
    expect(target('ميليشيات رابطة البحار.', 'ميليشيات', 'karim')).toBe('port-forces');
  });

  test.each(['karim', 'salem'])(
    'a term that names no force is not turned on the opponent of %s',
    (speaker) => {
      expect(target('طال الصمت في المدينة.', 'الصمت', speaker, 'quiet')).toBeNull();
      expect(target('طال صمت حكومة الميناء.', 'صمت', speaker, 'quiet')).toBe('port-forces');
      expect(target('طال صمت الوادي.', 'صمت', speaker, 'quiet')).toBe('northern-army');
    },
  );

  test('a term of praise does not name the opponent', () => {
    expect(target('انتصر الأبطال في المدينة.', 'الأبطال', 'karim', 'heroes')).toBeNull();
  });
});

describe('terms with a side of their own', () => {
  test.each([
    ['port-militias', 'port-forces'],
    ['liberation', null],
    ['sedition', null],
    ['calm', null],
    ['unknown', null],
  ])('%s: %s', (id, expected) => expect(target('ميليشيات الوادي', 'ميليشيات', 'karim', id)).toBe(expected));

  test('without a pack there is no target', () => {
    expect(
      new Targets({ text: 'x', mentions: [], pack: null }).of({ id: 'militias', start: 0, end: 1 }, null),
    ).toBeNull();
  });
});
