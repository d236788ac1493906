import { describe, expect, test } from 'vitest';
import { quotesOf } from './world.ts';

describe('Arabic speech and its speaker', () => {
  test.each<[string, string[]]>([
    ['قال الوادي: "لن نرحل من هنا أبدا".', ['direct:karim[لن نرحل من هنا أبدا]']],
    ['قال الوادي إن "الهدنة انتهت بلا رجعة".', ['direct:karim[الهدنة انتهت بلا رجعة]']],
    ['وأشار للمدار إلى أن "الهدنة انتهت". ', ['direct:-[الهدنة انتهت]']],
    ['قال الوادي إن الحرب بدأت، مضيفا "لن نرحل من هنا".', ['direct:karim[لن نرحل من هنا]']],
    ['قال الوادي إن الحرب بدأت. وأضاف: «لن نرحل».', ['direct:karim[لن نرحل]']],
    ['أكد الوادي صعوبة الأمر، موضحا ذلك بالقول: "لن نرحل".', ['direct:karim[لن نرحل]']],
    ['علق النهري على القرار بقوله: "هذا ظلم بيّن".', ['direct:salem[هذا ظلم بيّن]']],
    ['"لن نرحل من هنا أبدا"، قال الوادي.', ['direct:karim[لن نرحل من هنا أبدا]']],
    ['"لن نرحل من هنا أبدا"، بحسب المتحدث باسم جيش الشمال.', ['direct:northern-army[لن نرحل من هنا أبدا]']],
    ['اتهمت حكومة الميناء أمس جزر المرجان "بدعم الغزاة".', ['direct:port-government[بدعم الغزاة]']],
    ['وصفه النهري بأنه "ميليشيا خارجة عن القانون".', ['direct:salem[ميليشيا خارجة عن القانون]']],
    ['وصف النهري الوادي بـ"الخائن".', ['direct:salem[الخائن]']],
    ['تعهد الوادي بـ"مواصلة القتال حتى النهاية".', ['direct:karim[مواصلة القتال حتى النهاية]']],
    ['نقلت وكالة "المدار" عن الوادي قوله: "لن نرحل".', ['label[المدار]', 'direct:karim[لن نرحل]']],
    ['ذكرت وكالة "المدار" أن الوادي قال خلال لقاء: "لن نرحل".', ['label[المدار]', 'direct:karim[لن نرحل]']],
    [
      'قال الوادي إن "الانتخابات مستحيلة"، حسبما نقلت "المدار".',
      ['direct:karim[الانتخابات مستحيلة]', 'label[المدار]'],
    ],
    [
      'قال حكومة الميناء إن النهري التقى الوادي، وناقش معه "سبل وقف الحرب المستمرة".',
      ['direct:port-government[سبل وقف الحرب المستمرة]'],
    ],
    ['قال الوادي: «الأول.\n«الثاني».', ['direct:karim[الأول.]', 'direct:karim[الثاني]']],
    ['قال الوادي: «الأول.\nالثاني» وغادر.', ['direct:karim[الأول.\nالثاني]']],
    ['زاد الوادي مخاطبا النهري: للأسف، انتهى كل شيء».', ['direct:karim[للأسف، انتهى كل شيء]']],
    ['قال الوادي: "لن نرحل.\nوغادر بعدها.', ['direct:karim[لن نرحل.]']],
    ['قال شاهد عيان: "رأيت النار في كل مكان".', ['direct:-[رأيت النار في كل مكان]']],
    ['الوادي: "لن نرحل"', ['direct:karim[لن نرحل]']],
    ['وقال النهري إن قوات الجيش "وصلت إلى الساحل" أمس.', ['direct:salem[وصلت إلى الساحل]']],
    ['غير أن مصدرا في الجزر رد بالقول: «نحن دولة مستقلة».', ['direct:-[نحن دولة مستقلة]']],
    ['هدد الوادي بالقول: "سنرد على الجميع".', ['direct:karim[سنرد على الجميع]']],
    ['صرح السيد كريم الوادي “نرحب بكل مبادرة صادقة”.', ['direct:karim[نرحب بكل مبادرة صادقة]']],
    ['وقال الوادي إن هذه المعركة هي “معركة صبر”.', ['direct:karim[معركة صبر]']],
  ])('%s', (text, expected) => expect(quotesOf(text)).toEqual(expected));
});

describe('Arabic names and labels in marks', () => {
  test.each<[string, string[]]>([
    ['انطلقت حملة "عاصفة الرمل" قبل شهر.', ['label[عاصفة الرمل]']],
    ['رجح “الوادي” أن تفشل المحادثات.', ['label[الوادي]']],
    ['وأضاف "الوادي" في خطاب طويل أن الحرب بدأت.', ['label[الوادي]']],
    ['دخلت قوات "جيش الشمال" المدينة.', ['label[جيش الشمال]']],
    ['أعلن الوادي بالدور "الهام" الذي لعبته الجزر.', ['label[الهام]']],
    ['أشاد المبعوث بالدور "الكبير" للجزر.', ['label[الكبير]']],
    ['قال الوادي إن قوات "جيش الشمال" باقية.', ['label[جيش الشمال]']],
    ['نشرت صحيفة "صوت البحر" الخبر.', ['label[صوت البحر]']],
    ['قالت صحيفة "صوت البحر" إن الحرب بدأت.', ['label[صوت البحر]']],
    ['أفاد "المرصد البحري" أن الحرب بدأت.', ['label[المرصد البحري]']],
    ['يقاتلون من أجل "الشرعية" في المرفأ.', ['label[الشرعية]']],
    ['صدر كتاب بعنوان: "البحر والحرب".', ['label[البحر والحرب]']],
    ['بموجب «اتفاق تعاون بحري» وقع أمس.', ['label[اتفاق تعاون بحري]']],
    ['اجتمعوا تحت شعار «البحر لنا جميعا والجزر بيتنا».', ['label[البحر لنا جميعا والجزر بيتنا]']],
    ['قال النهري إنه يرفض ما سماه «محاولة انقلاب».', ['label[محاولة انقلاب]']],
    ['قالت "سعاد"، وهي معلمة نازحة، إن الحرب بدأت.', ['label[سعاد]']],
    ['وقال الجبلي، في تصريح لـ"البيان"، إن الحرب بدأت.', ['label[البيان]']],
  ])('%s', (text, expected) => expect(quotesOf(text)).toEqual(expected));
});

describe('English speech and labels', () => {
  test.each<[string, string[]]>([
    ['“We will never leave this town,” Wadi said.', ['direct:karim[We will never leave this town,]']],
    ['“We will never leave this town,” said Wadi.', ['direct:karim[We will never leave this town,]']],
    [
      '"We will never leave," Karim Wadi, the army chief, told reporters.',
      ['direct:karim[We will never leave,]'],
    ],
    ['Wadi said: "We will never leave."', ['direct:karim[We will never leave.]']],
    ['Nahri said the attack was “a crime against the sea”.', ['direct:salem[a crime against the sea]']],
    [
      'Nahri said the talks had failed. “We tried everything,” he added.',
      ['direct:salem[We tried everything,]'],
    ],
    ['“We tried,” Nahri said. “We failed.”', ['direct:salem[We tried,]', 'direct:salem[We failed.]']],
    ['“We tried,” he said, “but we failed.”', ['direct:-[We tried,]', 'direct:-[but we failed.]']],
    ['Nahri accused the army of “murder on the high seas”.', ['direct:salem[murder on the high seas]']],
    ['Nahri described the army as a “militia outside the law”.', ['direct:salem[militia outside the law]']],
    [
      '“The town is calm,” a spokesman for the Northern Army said.',
      ['direct:northern-army[The town is calm,]'],
    ],
    ['“The town is calm,” Northern Army spokesman Raed Jabali said.', ['direct:raed[The town is calm,]']],
    ['Nahri said: “One.\n“Two.”', ['direct:salem[One.]', 'direct:salem[Two.]']],
    ['The Wadi "militia" holds the town.', ['label[militia]']],
    ['Fighters of the "Northern Army" hold the town.', ['label[Northern Army]']],
    ['Operation "Deep Water" began on Monday.', ['label[Deep Water]']],
    ["Wadi said: 'We will never leave.'", ['direct:karim[We will never leave.]']],
  ])('%s', (text, expected) => expect(quotesOf(text)).toEqual(expected));
});

describe('French speech and labels', () => {
  test.each<[string, string[]]>([
    ['« Nous ne partirons jamais », a déclaré Karim Wadi.', ['direct:karim[ Nous ne partirons jamais ]']],
    ['« Nous ne partirons jamais », a-t-il ajouté dans la nuit.', ['direct:-[ Nous ne partirons jamais ]']],
    [
      'Wadi a affirmé que la guerre était finie. « Nous ne partirons jamais », a-t-il ajouté.',
      ['direct:karim[ Nous ne partirons jamais ]'],
    ],
    ['« Nous ne partirons jamais », affirme Salem Nahri.', ['direct:salem[ Nous ne partirons jamais ]']],
    [
      'Salem Nahri a dénoncé « une agression contre le peuple ».',
      ['direct:salem[ une agression contre le peuple ]'],
    ],
    [
      'Selon Salem Nahri, « la ville est perdue pour toujours ».',
      ['direct:salem[ la ville est perdue pour toujours ]'],
    ],
    ['Les forces du « maréchal » avancent dans la plaine.', ['label[ maréchal ]']],
    ["L'opération « Eau profonde » a commencé lundi.", ['label[ Eau profonde ]']],
    ['Wadi a déclaré : « Nous restons. »', ['direct:karim[ Nous restons. ]']],
  ])('%s', (text, expected) => expect(quotesOf(text)).toEqual(expected));
});
