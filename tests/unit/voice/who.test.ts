/** Who is meant by a councilless noun, a pronoun, a title in marks, a participle, a post behind its text: for both camps alike. */
import { describe, expect, test } from 'vitest';
import { quotesOf, said } from './world.ts';

type Quoted = [text: string, expected: string[]];
type Row = [text: string, needle: string, expected: string];

const quoted = (rows: Quoted[]) =>
  test.each(rows)('%s', (text, expected) => expect(quotesOf(text)).toEqual(expected));
const voiced = (rows: Row[]) =>
  test.each(rows)('%s ⟨%s⟩ %s', (text, needle, expected) => expect(said(text, needle)).toBe(expected));

describe('Arabic speakers', () => {
  quoted([
    ['قال المتحدث باسم جيش الشمال، رائد الجبلي، أمس: إن الحرب طويلة. وأضاف، خلال لقاء عقده أمس، ونقله موقع «الرصد»، أن الناس اقتنعوا «بأننا على حق».', ['label[الرصد]', 'direct:raed[بأننا على حق]']],
    ['قال سالم النهري، أمس: إن الحرب طويلة. وأضاف، خلال لقاء عقده أمس، وبثته قناة «المدار»، أن الناس اقتنعوا «بأننا على حق».', ['label[المدار]', 'direct:salem[بأننا على حق]']],
    ['وأكد بيان عن جيش الشمال، أن «العدو ترك خنادقه وهرب».', ['direct:northern-army[العدو ترك خنادقه وهرب]']],
    ['وأكد بيان عن حكومة الميناء، أن «العدو ترك خنادقه وهرب».', ['direct:port-government[العدو ترك خنادقه وهرب]']],
    ['وحرض ضد حكومة الميناء، ومدينة المرفأ، وقال: «لن نترك لهم شيئا».', ['direct:-[لن نترك لهم شيئا]']],
    ['وصلت حكومة الميناء إلى المرفأ. وقالت الحكومة، وهي تضم حلفاء جيش الشمال السابقين، في بيان لها اليوم: «لن نترك لهم شيئا».', ['direct:port-government[لن نترك لهم شيئا]']],
    ['وصل جيش الشمال إلى المرفأ. وقال الجيش، الذي انسحب من مواقع قوات الميناء، في بيان له اليوم: «لن نترك لهم شيئا».', ['direct:northern-army[لن نترك لهم شيئا]']],
    ['وقالت عملية «عاصفة الرمل»، التي تقاتل حكومة الميناء في المرفأ، عبر موقع «الساحة»: «جنودنا بخير وسلاحنا معنا».', ['label[عاصفة الرمل]', 'label[الساحة]', 'direct:storm[جنودنا بخير وسلاحنا معنا]']],
    ['وقالت «حكومة الميناء»، التي تقاتل جيش الشمال في المرفأ، عبر موقع «الساحة»: «جنودنا بخير وسلاحنا معنا».', ['label[حكومة الميناء]', 'label[الساحة]', 'direct:port-government[جنودنا بخير وسلاحنا معنا]']],
    ['وأضاف «القائد العام لجيش الشمال» أن «الصبر من شيم الرجال».', ['label[القائد العام لجيش الشمال]', 'direct:karim[الصبر من شيم الرجال]']],
    ['وأضاف «وزير الدفاع في حكومة الميناء» أن «الصبر من شيم الرجال».', ['label[وزير الدفاع في حكومة الميناء]', 'direct:salem[الصبر من شيم الرجال]']],
    ['ويتهم قائد «جيش الشمال» جميع خصومه بأنهم «خونة» أو «لصوص».', ['label[جيش الشمال]', 'direct:karim[خونة]', 'direct:karim[لصوص]']],
    ['ويتهم رئيس «حكومة الميناء» جميع خصومه بأنهم «خونة» أو «لصوص».', ['label[حكومة الميناء]', 'direct:salem[خونة]', 'direct:salem[لصوص]']],
    ['ويردد الوادي أنه «حارس المدينة الوحيد».', ['direct:karim[حارس المدينة الوحيد]']],
    ['ويردد النهري أنه «حارس المدينة الوحيد».', ['direct:salem[حارس المدينة الوحيد]']],
    ['وقال الوادي عن نفسه إنه «منقذ» البلاد، وقال إن «الميناء» تعمل.', ['direct:karim[منقذ]', 'label[الميناء]']],
    ['وقال النهري عن نفسه إنه «منقذ» البلاد، وقال إن «الشمال» خال.', ['direct:salem[منقذ]', 'label[الشمال]']],
    ['وقال الوادي إن الخصم عاد إلى الساحل «وهنا الخطر»، لافتا إلى الشتاء.', ['direct:karim[وهنا الخطر]']],
    ['وقال النهري إن الخصم عاد إلى الساحل «وهذا مؤسف»، لافتا إلى الشتاء.', ['direct:salem[وهذا مؤسف]']],
    ['وحمّل النهري من سمّاها بـ«الدول التي تدفع للقتلة» المسؤولية.', ['label[الدول التي تدفع للقتلة]']],
    ['وحمّل الوادي من أسماها بـ«الدول التي تدفع للقتلة» المسؤولية.', ['label[الدول التي تدفع للقتلة]']],
  ]);
}); // oxfmt-ignore

describe('Arabic speakers that the pack does not know', () => {
  quoted([
    ['قال النهري إن الحرب طويلة. ووصف السفير رامي نجيب الاتفاق بأنه «حبر على ورق».', ['direct:-[حبر على ورق]']],
    ['قال الوادي إن الحرب طويلة. ووصف السفير رامي نجيب الاتفاق بأنه «حبر على ورق».', ['direct:-[حبر على ورق]']],
    ['فيما اعتبرت أطراف حكومية تحركات الوادي "محاولة انقلاب على الدولة".', ['direct:-[محاولة انقلاب على الدولة]']],
    ['فيما اعتبرت أطراف حكومية تحركات النهري "محاولة انقلاب على الدولة".', ['direct:-[محاولة انقلاب على الدولة]']],
    ['وأفاد رئيس الوفد سالم النهري بأن كريم الوادي غادر. ولم يوضح ما إذا كان سيعود، لكنه استطرد: "الباب مفتوح للجميع".', ['direct:salem[الباب مفتوح للجميع]']],
    ['وأفاد رئيس الوفد كريم الوادي بأن سالم النهري غادر. ولم يوضح متى يعود، لكنه استطرد: "الباب مفتوح للجميع".', ['direct:karim[الباب مفتوح للجميع]']],
    ['قال النهري إن الحرب طويلة. ولم يخف الوادي، وهو العارف بالناس، ارتياحه، مؤكدا أن "اللقاء سيعقد".', ['direct:karim[اللقاء سيعقد]']],
    ['أعلن سالم النهري أنه أبلغ كريم الوادي أن «الحوار يجب أن يستمر».', ['direct:salem[الحوار يجب أن يستمر]']],
    ['أعلن كريم الوادي أنه أبلغ سالم النهري أن «الحوار يجب أن يستمر».', ['direct:karim[الحوار يجب أن يستمر]']],
    ['قال المتحدث رامي نجيب إن الحرب طويلة. وأضاف في لقاء عقده بمدينة المرفأ، أن الخصم "ضد السلام وضد الناس".', ['direct:-[ضد السلام وضد الناس]']],
  ]);
  voiced([
    ['قال النهري إن الحرب طويلة. ووصفها البعض بأنها شركة المرتزقة.', 'المرتزقة', 'indirect'],
    ['قال الوادي إن الحرب طويلة. ووصفها البعض بأنها شركة المرتزقة.', 'المرتزقة', 'indirect'],
    ['قال النهري إن إرسال السلاح إلى جزر المرجان يؤكد على دور الوادي في جلب المرتزقة.', 'المرتزقة', 'indirect:salem'],
    ['قال الوادي إن إرسال السلاح إلى جزر المرجان يؤكد على دور النهري في جلب المرتزقة.', 'المرتزقة', 'indirect:karim'],
    ['منظمة «النداء» كشفت، في نوفمبر الماضي، أن حكومة الميناء جلبت المرتزقة.', 'المرتزقة', 'indirect'],
    ['منظمة «النداء» كشفت، في نوفمبر الماضي، أن جيش الشمال جلب المرتزقة.', 'المرتزقة', 'indirect'],
  ]);
}); // oxfmt-ignore

describe('Arabic words that are credited behind the marks', () => {
  quoted([
    ['قال الوادي إن أقوال النهري تظهر أنه «لا يريد هدنة»، وفق تعبير الوادي.', ['direct:karim[لا يريد هدنة]']],
    ['قال النهري إن تصريح الوادي بأن الحرب طويلة يظهر أنه «لا يريد هدنة»، وفق تعبير النهري.', ['direct:salem[لا يريد هدنة]']],
  ]);
}); // oxfmt-ignore

describe('Arabic reports', () => {
  voiced([
    ['وأكد النهري، ما شجع المرتزقة على القدوم هو المال.', 'المرتزقة', 'indirect:salem'],
    ['وأكد الوادي، هذه الحرب صنعها المرتزقة على عجل.', 'المرتزقة', 'indirect:karim'],
    ['دعا الوادي إلى القتال ضد أي قوات تأتي، ويقصد بذلك جزر المرجان التي ترسل المرتزقة.', 'المرتزقة', 'own'],
    ['دعا النهري إلى القتال ضد أي قوات تأتي، في إشارة منه إلى الشمال الذي يدفع للمرتزقة.', 'للمرتزقة', 'own'],
    ['هدد النهري بسجن كل من يؤيد «عاصفة الرمل»، التي أطلقها أمير الحرب في الصيف.', 'أمير الحرب', 'own'],
    ['عبر الوادي عن أسفه لما فعله المرتزقة.', 'المرتزقة', 'indirect:karim'],
    ['وصل الوادي إلى المرفأ، عبر موقع تسيطر عليه المليشيات: السوق القديم.', 'المليشيات', 'own'],
    ['وصدر بيان لسالم النهري اتهم فيه قوات الشمال «بجلب المرتزقة إلى المدن».', 'المرتزقة', 'direct:salem'],
    ['وصدر بيان لكريم الوادي اتهم فيه قوات الميناء «بجلب المرتزقة إلى المدن».', 'المرتزقة', 'direct:karim'],
  ]);
}); // oxfmt-ignore

describe('English', () => {
  quoted([
    ['Salem Nahri said it was over. The Port military spokesman added that they had won in an “eight-day battle.”', ['direct:salem[eight-day battle.]']],
    ['The Marfa-based Port Government slammed the raid, calling it a "war crime" and "an insult to the town".', ['direct:port-government[war crime]', 'direct:port-government[an insult to the town]']],
    ['The Marfa-based Northern Army slammed the raid, calling it a "war crime" and "an insult to the town".', ['direct:northern-army[war crime]', 'direct:northern-army[an insult to the town]']],
    ['Nahri derided Wadi and his supporters as "coup plotters" and left.', ['direct:salem[coup plotters]']],
    ['Wadi derided Nahri and his supporters as "coup plotters" and left.', ['direct:karim[coup plotters]']],
    ['The raid was an "adventure", as Salem Nahri called it, of a tired army.', ['direct:salem[adventure]']],
    ['The raid was an "adventure", as Karim Wadi called it, of a tired cabinet.', ['direct:karim[adventure]']],
    ['„There is no other way (…) than this,“ said Karim Wadi. However, nobody answered him.', ['direct:karim[There is no other way (…) than this,]']],
    ['„There is no other way (…) than this,“ said Salem Nahri. However, nobody answered him.', ['direct:salem[There is no other way (…) than this,]']],
  ]);
  voiced([
    ['For years, Wadi – a self-declared marshal – had hired mercenaries in the east.', 'mercenaries', 'own'],
    ['For years, Nahri – a self-declared saviour – had hired mercenaries in the east.', 'mercenaries', 'own'],
    ['The Sea League warns warlord Wadi to leave with his mercenaries.', 'warlord', 'own'],
    ['The Sea League warns warlord Wadi to leave with his mercenaries.', 'mercenaries', 'indirect:league'],
    ['Nahri admitted that mercenaries had come.', 'mercenaries', 'indirect:salem'],
    ['Wadi slammed "the mercenaries of the Port".', 'mercenaries', 'direct:karim'],
    ['The mercenaries, known as "the bears", left.', 'the bears', 'marked'],
  ]);
}); // oxfmt-ignore

describe('French', () => {
  quoted([
    ['Dénonçant « la sauvagerie » de Karim Wadi qu’il a qualifié de « criminel », Salem Nahri a ajouté : « Nous porterons plainte ».', ['direct:salem[ la sauvagerie ]', 'direct:salem[ criminel ]', 'direct:salem[ Nous porterons plainte ]']],
    ['Dénonçant « la sauvagerie » de Salem Nahri qu’il a qualifié de « criminel », Karim Wadi a ajouté : « Nous porterons plainte ».', ['direct:karim[ la sauvagerie ]', 'direct:karim[ criminel ]', 'direct:karim[ Nous porterons plainte ]']],
    ['Karim Wadi est absent. « Nous nous battons pour tous », a martelé son porte-parole, Raed Jabali.', ['direct:raed[ Nous nous battons pour tous ]']],
    ['« Nous avons tenu », à deux heures du port, a annoncé Salem Nahri, dans un message aux habitants de la ville et à leurs amis du Nord.', ['direct:salem[ Nous avons tenu ]']],
    ['« Nous avons tenu », a ajouté dans un communiqué M. Nahri.', ['direct:salem[ Nous avons tenu ]']],
    ['« Nous avons tenu », a ajouté dans un communiqué le général Wadi.', ['direct:karim[ Nous avons tenu ]']],
    ['Salem Nahri a mis en garde contre « une guerre sans gagnant ».', ['direct:salem[ une guerre sans gagnant ]']],
    ['Karim Wadi a mis en garde contre « une guerre sans gagnant ».', ['direct:karim[ une guerre sans gagnant ]']],
    ['Karim Wadi a accusé Salem Nahri, chef du gouvernement du Port (GP), de « fanfaronner » et de mentir.', ['direct:karim[ fanfaronner ]']],
    ['Salem Nahri a accusé Karim Wadi, chef de l’Armée du Nord (AN), de « fanfaronner » et de mentir.', ['direct:salem[ fanfaronner ]']],
    ['Karim Wadi a accusé Salem Nahri de l’avoir « trahi » en mer.', ['direct:karim[ trahi ]']],
    ['Salem Nahri a accusé Karim Wadi de l’avoir « trahi » en mer.', ['direct:salem[ trahi ]']],
    ['Karim Wadi a ordonné à ses hommes « d’avancer » vers la mer.', ['direct:karim[ d’avancer ]']],
    ['« L’heure est venue », a ajouté Salem Nahri sur la page du « bureau de presse » du port.', ['direct:salem[ L’heure est venue ]', 'label[ bureau de presse ]']],
    ['« Il ne sait que parler », a asséné Karim Wadi.', ['direct:karim[ Il ne sait que parler ]']],
    ['« Il ne sait que tirer », a réagi Salem Nahri.', ['direct:salem[ Il ne sait que tirer ]']],
    ['Une « humiliation », comme la qualifie Salem Nahri, pour le Nord.', ['direct:salem[ humiliation ]']],
    ['Une « humiliation », comme Karim Wadi l’appelle, pour le Port.', ['direct:karim[ humiliation ]']],
    ['Salem Nahri a parlé. À la radio, celui-ci a qualifié le raid de « folie ».', ['direct:salem[ folie ]']],
    ['Karim Wadi a parlé. À la radio, ce dernier a qualifié le raid de « folie ».', ['direct:karim[ folie ]']],
    ['Karim Wadi condamne le raid tout en dénonçant des « actes de pillage ».', ['direct:karim[ actes de pillage ]']],
  ]);
  voiced([
    ['Le chef de guerre Karim Wadi, commandant du Nord, a annoncé, jeudi, avoir chassé les milices.', 'chef de guerre', 'own'],
    ['L’armée du Salut, autoproclamée par le chef de guerre Karim Wadi, est en marche.', 'chef de guerre', 'own'],
    ['Le chef de guerre Salem Nahri, homme du Port, a annoncé, jeudi, avoir chassé les milices.', 'chef de guerre', 'own'],
  ]);
}); // oxfmt-ignore

describe('a heading that only quotes', () => {
  test.each([
    ['كريم الوادي', 'karim'],
    ['سالم النهري', 'salem'],
  ])('has the speaker of the text below: %s', (name, id) => {
    const text = `"محاولة يائسة أخيرة"\nوصل الوفد أمس.\nوقال ${name} إن ما جرى "محاولة يائسة أخيرة" قبل الشتاء.`;
    expect(quotesOf(text)).toEqual([`direct:${id}[محاولة يائسة أخيرة]`, `direct:${id}[محاولة يائسة أخيرة]`]);
  });

  test('keeps its own speaker', () => {
    const text = 'الوادي: "محاولة يائسة أخيرة"\nوقال سالم النهري إن ما جرى "محاولة يائسة أخيرة" قبل الشتاء.';
    expect(quotesOf(text)[0]).toBe('direct:karim[محاولة يائسة أخيرة]');
  });
});

test('an item of a list that was never closed ends with its comma', () => {
  const text =
    'Karim Wadi énumère ses consignes ("marcher vite", "surprendre les gardes, "garder le pain"), et dit que "tout ira bien".';
  expect(quotesOf(text)).toEqual(['marcher vite', 'surprendre les gardes', 'garder le pain', 'tout ira bien'].map((words) => `direct:karim[${words}]`)); // oxfmt-ignore
});
