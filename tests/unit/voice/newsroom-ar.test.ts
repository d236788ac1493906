import { describe, expect, test } from 'vitest';
import { quotesOf, said } from './world.ts';

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

describe('a place before the colon of a headline', () => {
  table(
    [
      ['المرفأ: الميليشيات تنسحب من الميناء', 'الميليشيات', 'own'],
      ['جزر المرجان: الميليشيات خطر على الجميع', 'الميليشيات', 'indirect:islands'],
    ],
    'headline',
  );
});
