import { describe, expect, test } from 'vitest';
import { underHeadline } from './on-topic.ts';

/** A headline that puts a page on the topic. */
const ON_TOPIC = 'حفتر والسراج: ليبيا بين طرابلس وبنغازي';

/** The loaded terms of one sentence on a page that is on the topic. */
function termsOf(sentence: string, published = '2019-11-05', head = ON_TOPIC): string[] {
  const { terms } = underHeadline(head, sentence, published);
  return terms.filter(({ start }) => start > head.length).map(({ id }) => id);
}

describe('words that have another sense', () => {
  test.each([
    // liberation
    ['قال رئيس تحرير الصحيفة إن قوات حكومة الوفاق لم ترد على أسئلته'],
    ['أشرفت قوات الوفاق على تحرير الرهائن في ضواحي المدينة'],
    ['بدأ المصرف تحرير أسعار الوقود وسط اعتراض حكومة الوفاق'],
    ['قالت حكومة الوفاق إن المرأة تحررت من القيود'],
    // recaptured, occupied
    ['استعاد المنتخب توازنه فيما تابعت قوات حفتر المباراة'],
    ['قالت حكومة الوفاق إن استعادة الثقة تحتاج إلى وقت'],
    ['احتل حقل الشرارة المرتبة الأولى بحسب حكومة الوفاق'],
    // traitors, liquidation
    ['دعا المصرف عملاء البنوك إلى مراجعة حكومة الوفاق'],
    ['أمرت حكومة الوفاق بتصفية الشركة وبيع أصولها'],
    ['حذرت حكومة الوفاق من تصفية حسابات بين الوزراء'],
    // martyrs, perished, rout
    ['تجمع متظاهرون مؤيدون لحكومة الوفاق في ميدان الشهداء'],
    ['استشهد المتحدث باسم حكومة الوفاق بقول الشاعر'],
    ['أبلغ مزارعون حكومة الوفاق عن نفوق الأغنام'],
    ['فرت عائلات من القتال مع تقدم قوات حفتر'],
    // gangs, claimed, exposed, epics
    ['وصف الخبير ما تخوضه قوات حفتر بأنه حرب عصابات'],
    ['أوقفت حكومة الوفاق عصابة سرقة في المدينة'],
    ['أوقفت قوات الوفاق رجلا يدعى سالم'],
    ['التقى المدعي العام وزراء حكومة الوفاق'],
    ['تأهلت فرق المدينة إلى بطولات الدوري برعاية حكومة الوفاق'],
    // invaders: gas; purge: mines, water
    ['وقعت حكومة الوفاق عقدا لتوريد غاز الطهي'],
    ['بدأت قوات الوفاق تطهير الأرض من الألغام'],
    ['تعمل حكومة الوفاق على تطهير المياه'],
    // hardliners, extremists
    ['اتخذت حكومة الوفاق موقفا متشددا ولهجة متشددة'],
    ['شهدت المدينة طقسا متطرفا وفق حكومة الوفاق'],
    // rank and strength of others
    ['استقبلت حكومة الوفاق وفدا يذكر عهد المشير طنطاوي'],
    // English and French
    ['The Islamic State claimed responsibility for the attack on GNA forces.'],
    ['Two rival governments share Libya as LNA units advance on Tripoli.'],
    ['Les réfugiés refoulés par les garde-côtes ont rejoint Tripoli, selon le GNA.'],
  ])('%s', (sentence) => {
    expect(termsOf(sentence)).toEqual([]);
  });
});

describe('the same words in their loaded sense', () => {
  test.each([
    ['حررت قوات الوفاق مدينة غريان', 'liberation'],
    ['أعلنت قوات حفتر تحرير المدينة بالكامل', 'liberation'],
    ['قالت قوات حفتر إن المدينة تحررت بعد أيام', 'liberation'],
    ['استعادت قوات الوفاق المعسكر', 'recaptured'],
    ['احتلت قوات حفتر المدينة', 'occupied'],
    ['اقتحمت قوات حفتر المعسكر', 'stormed'],
    ['قال إن قوات حفتر ليسوا سوى خونة', 'traitors'],
    ['أكدت قوات الوفاق تحييد عشرة من المسلحين', 'liquidation'],
    ['ودعت قوات الوفاق ثلاثة شهداء', 'martyrs'],
    ['تحدثت قوات حفتر عن نفوق عشرات المرتزقة', 'perished'],
    ['شهدت الجبهة فرار قوات حفتر', 'rout'],
    ['زعم المتحدث باسم قوات حفتر أن المطار تحت سيطرته', 'claimed'],
    ['بدأت قوات حفتر تطهير المدينة', 'purge-verb'],
    ['ندد بالمتمردين الذين تقودهم قوات حفتر', 'the-rebels'],
    ['قال إن الميليشيات تسيطر على القرار', 'militias'],
    ['وصل المشير حفتر إلى القاهرة', 'field-marshal'],
    ['صرح اللواء المتقاعد خليفة حفتر', 'retired-general'],
    ['انتقد ما يسمى الجيش الوطني', 'the-so-called-national-army'],
    ['رفض البيان حكومة الوفاق غير الشرعية', 'illegitimate-gna'],
    ['هاجم البيان ميليشيات السراج', 'sarrajs-militias'],
    ['هاجم البيان ميليشياتِ حفتر', 'haftars-militias'],
    ['وصلت مرتزقة الفاغنر إلى الجفرة', 'wagner-mercenaries'],
    ['وصف البيان العدوان على طرابلس', 'aggression-against-tripoli'],
    ['قال إن تركيا تعيد الاحتلال العثماني إلى ليبيا', 'turkish-occupation'],
    ['هاجمت قوات حفتر الحكومة المعترف بشرعيتها دوليا', 'internationally-recognised-government'],
    ['Haftar’s militias shelled the airport, said a GNA official.', 'haftars-militias'],
    ['Les milices de Sarraj ont bombardé le camp, selon l’ANL.', 'sarrajs-militias'],
  ])('%s: %s', (sentence, id) => {
    expect(termsOf(sentence)).toContain(id);
  });
});

describe('words whose meaning changed over time', () => {
  const sentence = 'رحبت الحكومة المعترف بها دوليا بالبيان';
  test('before 17 December 2015 the recognised government is the eastern one', () => {
    expect(termsOf(sentence, '2015-06-01')).toEqual(['internationally-recognised-government-east']);
  });

  test('from then on it is the GNA', () => {
    expect(termsOf(sentence, '2019-06-01')).toEqual(['internationally-recognised-government']);
  });

  test('nobody is called field marshal before September 2016', () => {
    expect(termsOf('وصل المشير حفتر إلى المدينة', '2015-06-01')).not.toContain('field-marshal');
  });
});

describe('a page about something else', () => {
  test.each([
    ['لبنان: إشكال في طرابلس', 'قال مصدر في بيروت إن ميليشيات مسلحة وإرهابيين اقتحموا حيا في طرابلس بلبنان'],
    ['اليمن: تقدم جديد', 'أعلن الجيش الوطني في مأرب تحرير مواقع من الميليشيات الحوثية الإرهابية'],
    ['الأردن: جلسة عامة', 'رد رئيس مجلس النواب في عمان على الخونة والمتطرفين'],
    ['العراق: انتخابات', 'أعلنت مفوضية الانتخابات في بغداد نتائجها وسط تهديد العصابات والمرتزقة'],
    ['مالي: انقلاب', 'استولى الانقلابيون على الحكم وفر المتمردون إلى النيجر'],
  ])('%s', (head, sentence) => {
    expect(termsOf(sentence, '2019-11-05', head)).toEqual([]);
  });
});
