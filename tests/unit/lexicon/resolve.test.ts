import { describe, expect, it } from 'vitest';
import { read } from './article.ts';
import { conflict } from './conflict.ts';
import { entity, pack } from './packs.ts';

describe('the topic', () => {
  const paragraphs = (text: string) => ['عنوان', text];
  it.each([
    ['two entities, one an anchor', 'زار نعمان المرفأ', true],
    ['two entities, none an anchor', 'زار الرشيد المرفأ', false],
    ['an anchor that is on a side', 'قال نعمان شيئا', true],
    ['one anchor alone that is on none', 'زار الوفد خضراوة', false],
    ['the same anchor twice', 'خضراوة في خضراوة', false],
    ['an anchor and a loaded term that only this topic has', 'رفضت خضراوة رجال الظل', true],
    ['an anchor and a city', 'بين خضراوة والمرفأ', true],
    ['an anchor and a capital that stands for its government', 'زار خضراوة وقالت نهران ذلك', false],
    ['the adjective of an anchor, and another', 'الأزمة الخضراوية في المرفأ', true],
    ['the adjective alone', 'الأزمة الخضراوية مستمرة', false],
    ['nothing', 'لا شيء هنا', false],
  ])('%s', (_name, text, onTopic) => {
    expect(read(conflict, { paragraphs: paragraphs(text) }).onTopic).toBe(onTopic);
  });

  it('a page off topic marks nothing', () => {
    const got = read(conflict, { paragraphs: paragraphs('زار الرشيد المرفأ من أجل مكافحة الإرهاب') });
    expect(got.entities).toEqual([]);
    expect(got.terms).toEqual([]);
  });
});

describe('terms', () => {
  const topic = 'الأرض الخضراء: لقاء القيادة العليا';
  const loaded = (text: string, published: string | null = '2019-06-01') =>
    read(conflict, { paragraphs: [topic, text], published }).loaded;

  it.each([
    ['topic: on a page of the topic', 'جهود مكافحة الإرهاب مستمرة', ['مكافحة الإرهاب=counter-terror']],
    ['near: the referent in the sentence', 'زار المشير نعمان المرفأ', ['المشير=marshal']],
    ['near: somebody of the referent’s camp', 'قاد المشير جيش البلاد الوطني', ['المشير=marshal']],
    ['near: only in the next sentence', 'زار المشير المرفأ. ثم غادر نعمان', []],
    ['near: the other side, for a person', 'زار المشير الرشيد', []],
    ['near: the other side, for a force', 'صدت قوات الرشيد المتمردون', ['المتمردون=rebels']],
    ['near without referent: a side', 'اتهم الرشيد قطاع الطرق', ['قطاع الطرق=bandits']],
    ['near without referent: a backer', 'اتهمت دولة الجوار قطاع الطرق', ['قطاع الطرق=bandits']],
    ['near without referent: nobody', 'هاجم قطاع الطرق المرفأ', []],
    ['part of a name', 'انتشرت كتيبة ثوار الساحل', []],
    ['the same word outside the name', 'انتشر ثوار كثيرون', ['ثوار=revolutionaries']],
  ])('%s', (_name, text, wanted) => {
    expect(loaded(text)).toEqual(wanted);
  });

  it('hold for their dates', () => {
    expect(loaded('زار المشير نعمان المرفأ', '2016-08-31')).toEqual([]);
    expect(loaded('زار المشير نعمان المرفأ', '2016-09')).toEqual(['المشير=marshal']);
    expect(loaded('قالت الحكومة المعترف بها', '2014-10-01')).toEqual([]);
    expect(loaded('قالت الحكومة المعترف بها', '2017')).toEqual(['الحكومة المعترف بها=recognised']);
    expect(loaded('قالت الحكومة المعترف بها', null)).toEqual(['الحكومة المعترف بها=recognised']);
  });

  it('are a layer apart from mentions', () => {
    const got = read(conflict, { paragraphs: [topic, 'هاجم رجال نعمان'] });
    expect(got.named.slice(2)).toEqual(['نعمان=general']);
    expect(got.loaded).toEqual(['رجال نعمان=generals-men']);
  });
});

describe('a string with two owners', () => {
  const owner = (paragraphs: string[], more: Omit<Parameters<typeof read>[1], 'paragraphs'> = {}) => {
    const got = read(conflict, { paragraphs: ['الأرض الخضراء', ...paragraphs], ...more });
    return got.entities.filter((mention) => mention.surface === 'جيش البلاد');
  };

  it('is given to both when nothing decides', () => {
    const [mention] = owner(['قال جيش البلاد إنه مستعد']);
    expect(mention).toMatchObject({ id: 'east-forces', ambiguous: ['east-forces', 'west-forces'] });
    expect(mention!.confidence).toBeLessThan(0.6);
  });

  it.each([
    ['east', 'east-forces'],
    ['west', 'west-forces'],
    ['east-backer', 'east-forces'],
  ])('is the outlet’s: %s', (camp, id) => {
    const [mention] = owner(['قال جيش البلاد إنه مستعد'], { outlet: { id: 'x', camp } });
    expect(mention).toMatchObject({ id, confidence: 1, why: { rule: 'camp-of-outlet', detail: camp } });
    expect(mention!.ambiguous).toBeUndefined();
  });

  it('is the speaker’s rather than the outlet’s', () => {
    const said: [string, string][] = [['جيش البلاد مستعد', 'premier']];
    const [mention] = owner(['قال الرشيد إن جيش البلاد مستعد'], { said, outlet: { id: 'x', camp: 'east' } });
    expect(mention).toMatchObject({ id: 'west-forces', why: { rule: 'camp-of-speaker', detail: 'west' } });
  });

  it('is the innermost speaker’s, and a backer speaks for its camp', () => {
    const said: [string, string | null][] = [
      ['قال الرشيد إن دولة الجوار قالت جيش البلاد مستعد', 'premier'],
      ['جيش البلاد مستعد', 'backer'],
    ];
    const [mention] = owner(['قال الرشيد إن دولة الجوار قالت جيش البلاد مستعد'], { said });
    expect(mention!.id).toBe('east-forces');
  });

  it('is not settled by a speaker nobody knows', () => {
    const [mention] = owner(['قال مصدر إن جيش البلاد مستعد'], { said: [['جيش البلاد مستعد', null]] });
    expect(mention!.ambiguous).toEqual(['east-forces', 'west-forces']);
  });

  it('is settled by the words beside it before anything else', () => {
    const said: [string, string][] = [['جيش البلاد بقيادة سامر نعمان مستعد', 'premier']];
    const [mention] = owner(['قال الرشيد إن جيش البلاد بقيادة سامر نعمان مستعد'], { said });
    expect(mention).toMatchObject({ id: 'east-forces', why: { rule: 'beside' } });
  });

  it.each(['قال جيش البلاد الذي يقوده سامر نعمان إنه مستعد', 'قال جيش البلاد، بقيادة نعمان، إنه مستعد'])(
    'is led by whom a clause names: %s',
    (text) => {
      const [mention] = owner([text]);
      expect(mention).toMatchObject({ id: 'east-forces', why: { rule: 'beside' } });
    },
  );

  it('is the other one where a force is called after its master', () => {
    expect(owner(['صد جيش البلاد هجوم قوات نعمان'])[0]).toMatchObject({
      id: 'west-forces',
      why: { rule: 'against' },
    });
    expect(owner(['صد جيش البلاد هجوم قوات الرشيد'])[0]).toMatchObject({
      id: 'east-forces',
      why: { rule: 'against' },
    });
  });

  it('is the same force when its official name stands in the sentence', () => {
    const [mention] = owner(['أعلنت القيادة العليا أن جيش البلاد الوطني انتشر، وأن جيش البلاد مستعد']);
    expect(mention).toMatchObject({ id: 'east-forces', confidence: 0.8, why: { rule: 'article' } });
  });

  it('is settled elsewhere in the article by the same words before it', () => {
    const mentions = owner([
      'الناطق باسم جيش البلاد يتحدث',
      'قال الناطق باسم جيش البلاد ماجد فارس ذلك',
      'أما جيش البلاد بقيادة نعمان فنفى',
    ]);
    expect(mentions.map((mention) => mention.id)).toEqual(['west-forces', 'west-forces', 'east-forces']);
    expect(mentions[0]!.why.rule).toBe('article');
  });

  it('is settled by its commander or spokesman, named elsewhere with its first word', () => {
    const [mention] = owner(['قال جيش البلاد إنه مستعد', 'وقال المتحدث باسم جيش الغرب ماجد فارس ذلك']);
    expect(mention).toMatchObject({ id: 'west-forces', why: { rule: 'article' } });
  });

  it.each([
    ['against one side', 'هاجمت عصابات نعمان البلدة', 'west-forces'],
    ['for a side', 'انتصر أبطالنا أمس', 'east-forces'],
  ])('is settled by the side the article’s own words take: %s', (_name, words, id) => {
    const [mention] = owner(['قال جيش البلاد إنه مستعد', words]);
    expect(mention).toMatchObject({ id, why: { rule: 'wording' } });
  });

  it('is the force of the side the words take, though that one is called after its master too', () => {
    const [mention] = owner([
      'قال جيش البلاد إنه مستعد',
      'هاجمت عصابات نعمان البلدة',
      'جاء ذلك في بيان للناطق باسم قوات الرشيد',
    ]);
    expect(mention).toMatchObject({ id: 'west-forces', why: { rule: 'wording' } });
  });

  it('is not settled by words that somebody else says, nor by a rank alone, nor by words of both sides', () => {
    const said: [string, string | null][] = [['انتصر أبطالنا', null]];
    const quoted = owner(['قال جيش البلاد إنه مستعد', 'قال شاهد: انتصر أبطالنا'], { said });
    expect(quoted[0]!.ambiguous).toHaveLength(2);
    const rank = owner(['قال جيش البلاد إنه مستعد', 'وصل المتقاعد نعمان أمس']);
    expect(rank[0]!.ambiguous).toHaveLength(2);
    const both = owner(['قال جيش البلاد إنه مستعد', 'انتصر أبطالنا على عصابات نعمان']);
    expect(both[0]!.ambiguous).toHaveLength(2);
  });

  it('is not settled by how somebody else calls a force', () => {
    const paragraphs = ['قال جيش البلاد إنه مستعد', 'قال مقاتل: قوات نعمان تقصفنا'];
    expect(owner(paragraphs)[0]).toMatchObject({ id: 'west-forces', why: { rule: 'article' } });
    const said: [string, string | null][] = [['قوات نعمان تقصفنا', null]];
    expect(owner(paragraphs, { said })[0]!.ambiguous).toHaveLength(2);
  });

  it('keeps a form that names its owner, cut at the link', () => {
    const got = read(conflict, { paragraphs: ['الأرض الخضراء', 'قال جيش البلاد التابع لحكومة الرشيد ذلك'] });
    expect(got.named.slice(1)).toEqual(['جيش البلاد=west-forces', 'حكومة الرشيد=cabinet']);
  });
});

describe('a name inside the name of something else', () => {
  const houses = pack([
    entity('assembly', ['House of Elders', 'House'], {
      rules: [{ forms: ['House of Elders'], notAfter: ['Northern'], notBefore: ['of the North'] }],
    }),
  ]);

  it.each([
    ['by the word before it', 'The Northern House of Elders met.', []],
    ['by the words behind it', 'The House of Elders of the North met.', []],
    ['and the name itself', 'The Northern House of Elders met the House.', ['House=assembly']],
  ])('is part of that: %s', (_name, text, expected) => {
    expect(read(houses, { paragraphs: ['A title', text] }).named).toEqual(expected);
  });
});

describe('the head of a form', () => {
  const linked = pack([
    entity('watch', ['River Watch Force', 'river’s watch', 'river’s watch loyal to Numan']),
    entity('numan', ['Numan'], { kind: 'person' }),
  ]);

  it('ends with its last word, however its words are joined', () => {
    const { named } = read(linked, { paragraphs: ['A title', 'The river’s watch loyal to Numan left.'] });
    expect(named).toEqual(['river’s watch=watch', 'Numan=numan']);
  });
});

describe('what a reason found', () => {
  const rules = { near: ['مدينة'], orOnTopic: false };
  const land = pack([
    entity('corner', ['الزاوية'], { rules: [rules] }),
    entity('hill', ['الربوة'], { rules: [{ after: ['قاعدة'] }] }),
    entity('river', ['بلاد النهر'], { metonyms: { ar: ['نهران'] } }),
  ]);

  it.each([
    ['a word near it', 'دخلوا مدينةَ الزاوية أمس', 'corner', 'near', 'مدينةَ'],
    ['with its particle', 'وصلوا إلى الزاوية وهي كمدينة كبيرة', 'corner', 'near', 'كمدينة'],
    ['the word before it', 'هبطت في قاعدة الربوة', 'hill', 'after', 'قاعدة'],
    ['the verb of a capital', 'في الربوة وقاعدة الربوة أكّدت نهران ذلك', 'river', 'metonym', 'أكّدت'],
  ])('stands as it is written: %s', (_name, text, id, rule, detail) => {
    const found = read(land, { paragraphs: ['عنوان', text] }).entities.find((one) => one.id === id);
    expect(found?.why).toMatchObject({ rule, detail });
  });
});
