import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import { findCandidates } from '../../../utils/lexicon/find.ts';
import { openLexicon } from '../../../utils/lexicon/lexicon.ts';
import { resolve } from '../../../utils/lexicon/resolve.ts';
import { libya } from './packs.ts';

/** Invented news of everything else, full of words that are loaded in Libyan news. * stands for a place or a number. */
const OTHER_NEWS = [
  'أعلن رئيس تحرير صحيفة * اليوم إطلاق ملحق أسبوعي يعنى بشؤون الثقافة والفنون.',
  'فاز المنتخب على ضيفه في * بهدفين وألحق به هزيمة ساحقة أمام جماهير غفيرة.',
  'ضبطت شرطة * عصابات تهريب متخصصة في السرقة والاحتيال على كبار السن.',
  'احتل الفيلم المرتبة الأولى في شباك التذاكر في * للأسبوع الثاني على التوالي.',
  'بدأت بلدية * تطهير مجاري المياه استعدادا لموسم الأمطار.',
  'تكبدت أسواق الأسهم في * خسائر فادحة بعد تراجع أسعار المعادن.',
  'استعاد المتحف الوطني في * لوحة نادرة سرقت قبل عقود.',
  'سيطر رجال الإطفاء على حريق اندلع في مستودع جنوب *.',
  'قال باحثون من جامعة * إن تحييد الفيروس ممكن بأجسام مضادة جديدة.',
  'افتتح وزير الزراعة معرض الزهور في * بمشاركة مئات العارضين.',
  'زعم متحدث باسم شركة الهواتف في * أن بطاريتها تدوم أسبوعا.',
  'اقتحم ممثل شاب من * عالم الإخراج بفيلم قصير نال إعجاب النقاد.',
  'عثر علماء الآثار قرب * على مقبرة جماعية تعود إلى العصر البرونزي.',
  'فضيحة مالية تهز نادي * قبل انطلاق الدوري.',
  'انتهت في * بطولات السباحة للناشئين بمشاركة * سباحا.',
  'ارتقى عدد زوار حديقة * إلى مستوى قياسي هذا الصيف.',
  'حذرت منظمة الصحة من انتشار المرض في قرى * ودعت إلى إعادة انتشار الفرق الطبية.',
  'رواية جديدة عن الغزو المغولي تصدر في * عن دار محلية.',
  'وفرت الحكومة في * ألف وظيفة جديدة وكسرت حاجز البطالة.',
  'استشهد الكاتب بأبيات قديمة في محاضرة ألقاها في *.',
  'خيانة الأمانة تهمة تلاحق موظفا سابقا في مصرف بمدينة *.',
  'دعا خبراء المناخ في * إلى خفض الانبعاثات ومواجهة الطقس المتطرف.',
  'لقي سائق مصرعه في حادث سير وقع صباحا على طريق *.',
  'متشددون في الحمية بمدينة * ينصحون بترك السكر تماما.',
  'أزهرت طحالب البحيرة قرب * فمنعت السباحة فيها أياما.',
];
const PLACES = [
  'طوكيو', 'مدريد', 'ليما', 'سول', 'أوسلو', 'دكار', 'مانيلا', 'براغ', 'هافانا', 'نيودلهي',
  'كانبرا', 'أوتاوا', 'سانتياغو', 'بانكوك', 'لشبونة', 'فيينا', 'كينشاسا', 'جاكرتا', 'وارسو', 'بوغوتا',
]; // oxfmt-ignore

describe('off-topic text', () => {
  const pack = libya();
  const lexicon = openLexicon(compileLexicon(pack));
  const paragraphs = OTHER_NEWS.flatMap((news) => PLACES.map((place) => news.replaceAll('*', place)));
  const read = (text: string) =>
    resolve({
      text,
      blocks: [],
      body: [{ start: 0, end: text.length }],
      candidates: findCandidates(lexicon, text),
      pack,
      published: '2019-06-01',
      outlet: null,
    });

  it('has at most one loaded term in five hundred paragraphs, one by one and all together', () => {
    expect(paragraphs).toHaveLength(500);
    const alone = paragraphs.flatMap((paragraph) => read(paragraph).terms);
    expect(alone.length).toBeLessThanOrEqual(1);
    expect(read(paragraphs.join('\n')).terms.length).toBeLessThanOrEqual(1);
  });

  it('marks no name either, even where it names one', () => {
    const got = read('فاز المنتخب على ليبيا بهدفين في مباراة أقيمت في مدينة بعيدة.');
    expect(got).toEqual({ entities: [], terms: [], onTopic: false });
  });

  it('on a page of the topic, ordinary uses of the same words are left alone', () => {
    const topic = 'حفتر والسراج يلتقيان في بنغازي';
    const marked = paragraphs.filter((paragraph) => read(`${topic}\n\n${paragraph}`).terms.length > 0);
    // Words that are loaded wherever the topic is named may stand; most of these do not speak of it at all.
    expect(marked.length / paragraphs.length).toBeLessThan(0.1);
  });
});
