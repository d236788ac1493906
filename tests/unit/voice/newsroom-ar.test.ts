import { describe, expect, test } from 'vitest';
import { analyseVoice } from '../../../utils/voice/analyse.ts';
import { input, quotesOf, said } from './world.ts';

type Row = [sentence: string, needle: string, expected: string];

function table(rows: Row[], kind: 'paragraph' | 'headline' = 'paragraph') {
  test.each(rows)('%s ⟨%s⟩ %s', (sentence, needle, expected) =>
    expect(said(sentence, needle, kind)).toBe(expected),
  );
}

function quoted(rows: [sentence: string, expected: string[]][]) {
  test.each(rows)('%s', (sentence, expected) => expect(quotesOf(sentence)).toEqual(expected));
}

describe('who says it, as Arabic sites write it', () => {
  table([
    ['و كشف النهري أن المرتزقة وصلوا ليلا.', 'المرتزقة', 'indirect:salem'],
    ['وقال النهري كلاما. وتحدث بعجالة عن المرتزقة في المدينة.', 'المرتزقة', 'indirect:salem'],
    ['قال النهري إن الحديث كثر. وقال : أوضح موقفنا للجميع بأن المرتزقة سيرحلون.', 'المرتزقة', 'indirect:salem'],
    ['قال السفير مراد التلي، ردا على ما قاله النهري أمس في المدينة، إن المرتزقة رحلوا.', 'المرتزقة', 'indirect'],
    ['قال الوادي كلاما، مشيرا لوجود مئات المرتزقة في المدينة.', 'المرتزقة', 'indirect:karim'],
    ['نفت حكومة الميناء ذلك. وهذا ما كررته الأخيرة مشيرة إلى أن المرتزقة رحلوا.', 'المرتزقة', 'indirect:port-government'],
    ['قالت مصادر مطلعة إن الوادي، الذي قالت إنه استقدم المرتزقة، سافر.', 'المرتزقة', 'indirect'],
    ['رفض رئيس المجلس المحلي، سالم النهري، لقاء كريم الوادي، الذي وصفه بـ"زعيم الميليشيات".', 'الميليشيات', 'direct:salem'],
    ['وقال النهري كلاما. ووفق قوله فإن المرتزقة رحلوا.', 'المرتزقة', 'indirect:salem'],
    ['اجتمع الطرفان بعد الاتفاق بين كريم الوادي، القائد العام، وسالم النهري، رئيس الوفد، وأعلن جيش الشمال أن المرتزقة رحلوا.', 'المرتزقة', 'indirect:northern-army'],
    ['وطالب المجلس البلدي الذي تقع في نطاقه الأحياء المقصوفة، حكومة الميناء بـ"إبعاد الميليشيات عن المدينة".', 'الميليشيات', 'direct'],
    ['وقال المجلس البلدي للمرفأ إن الميليشيات رحلت.', 'الميليشيات', 'indirect'],
    ['وبحسب بيان للوزارة، فقد خاطب النهري الجنود قائلا: "طردتم المرتزقة".', 'المرتزقة', 'direct:salem'],
    ['وعلق عليه حينها متحدث باسم الوادي، واصفا إياه بـ"خدمة المرتزقة".', 'المرتزقة', 'direct:karim'],
    ['وقال العقيد سالم النهري المتحدث باسم قوات الميناء قواتنا سيطرت على المدينة ودحرت الميليشيات .', 'الميليشيات', 'indirect:salem'],
    ['تأتي الزيارة بعد بيان لجيش الشمال، دعا فيه الجيش المصري للتصدي للمرتزقة.', 'للمرتزقة', 'indirect:northern-army'],
    ['وركز النهري خلال كلمته على أن الميليشيات رحلت.', 'الميليشيات', 'indirect:salem'],
    ['وقال النهري كلاما. وإذا دعت الحاجة إلى ذلك سترحل الميليشيات.', 'الميليشيات', 'own'],
    ['نقلت وسائل إعلام عن المتحدث باسم المجلس الأعلى لقبائل شرق المرفأ أن الميليشيات رحلت.', 'الميليشيات', 'indirect'],
    ['قال وزير الدفاع في حكومة الميناء البحرية إن الميليشيات رحلت.', 'الميليشيات', 'indirect:salem'],
    ['أوقفوا الضخ، في خطوة وصفتها حكومة الميناء في بيان بأنها "عمل الميليشيات كلها".', 'الميليشيات', 'direct:port-government'],
    ['وعلل النهري ذلك بأن الميليشيات رحلت.', 'الميليشيات', 'indirect:salem'],
    ['يقال إن الميليشيات تحكم المدينة.', 'الميليشيات', 'indirect'],
    ['قيل الكثير عن الميليشيات.', 'الميليشيات', 'own'],
  ]);
}); // prettier-ignore

describe('what is a quotation, as Arabic sites write it', () => {
  quoted([
    ['قال النهري أنه” يعذر الجميع وأن المدينة بخير”.', ['direct:salem[ يعذر الجميع وأن المدينة بخير]']],
    ['قال النهري إن القرار «كان مفاجئا».', ['direct:salem[كان مفاجئا]']],
    ['أكد النهري أن الوضع "تحت السيطرة" في المدينة.', ['direct:salem[تحت السيطرة]']],
    ['وقال النهري إن المحادثات تسير بشكل "إيجابي" منذ أمس.', ['direct:salem[إيجابي]']],
    ['وقال النهري إن القائد شاب يكنى بـ "أبي الريح".', ['label[أبي الريح]']],
    ['وقال محام من المدينة "مراد التلي" إن القرار جاهز.', ['label[مراد التلي]']],
    ['واستأنف النهري : "رحلت الميليشيات أمس كلها".', ['direct:salem[رحلت الميليشيات أمس كلها]']],
    ['وقال النهري إن الزيارة هي بمثابة "تفويض جديد" للقائد.', ['direct:salem[تفويض جديد]']],
    ['وقال محلل محلي لـ«الرصد» «من يمول هذه القوات معروف، فابحثوا عنه».', ['label[الرصد]', 'direct:-[من يمول هذه القوات معروف، فابحثوا عنه]']],
  ]);

  test('a statement of several paragraphs, each in marks of its own, is one speech', () => {
    const text = 'ننشر نص الإيجاز الذي تلاه سالم النهري، الناطق الرسمي، وجاء فيه:\n"أيها الناس، تقدمنا اليوم."\n"أسرنا عشرة رجال."\n"والطريق مفتوح الآن."'; // prettier-ignore
    expect(quotesOf(text)).toEqual([
      'direct:salem[أيها الناس، تقدمنا اليوم.]',
      'direct:salem[أسرنا عشرة رجال.]',
      'direct:salem[والطريق مفتوح الآن.]',
    ]);
  });
}); // prettier-ignore

test('whoever speaks in the headline is meant below it, before anybody else has spoken', () => {
  const text = 'النهري: نريد السلام\nوقال الوزير، في مؤتمر صحفي، إن "الميليشيات رحلت أمس".';
  const blocks = input(text).blocks.map((block, i) =>
    i === 0 ? { ...block, kind: 'headline' as const } : block,
  );
  const { quotes } = analyseVoice({ ...input(text), blocks });
  expect(quotes.filter(({ kind }) => kind === 'direct').map(({ speaker }) => speaker)).toEqual(['salem']);
});

describe('a place before the colon of a headline', () => {
  table(
    [
      ['المرفأ: الميليشيات تنسحب من الميناء', 'الميليشيات', 'own'],
      ['جزر المرجان: الميليشيات خطر على الجميع', 'الميليشيات', 'indirect:islands'],
    ],
    'headline',
  );
});
