/** Speakers who are named in a roundabout way: behind others, in an aside, as agent or mouthpiece, by the text they wrote. */
import { describe } from 'vitest';
import { quoted } from './tables.ts';

describe('whose quotation it is, in Arabic', () => {
  quoted([
    ['تساءل كريم الوادي: «من يوقع على ورقة كهذه؟»، قبل أن يجيب بنفسه: «لا أحد منا».', ['direct:karim[من يوقع على ورقة كهذه؟]', 'direct:karim[لا أحد منا]']],
    ['أبرق كريم الوادي إلى العائلة معزيا، وجاء في برقيته: «لن ننسى ابنكم أبدا».', ['direct:karim[لن ننسى ابنكم أبدا]']],
    ['حذر النهري من العواقب. وجاء في رسالته: «لن ننسى ما جرى أبدا».', ['direct:salem[لن ننسى ما جرى أبدا]']],
    ['دعا النهري إلى الهدوء. وختم كلمته بالقول: «الفرج قريب منا جميعا».', ['direct:salem[الفرج قريب منا جميعا]']],
    ['حذر النهري من الحرب. ونقلت عنه المدار قوله إن "العالم كله صامت".', ['direct:salem[العالم كله صامت]']],
    ['جزر المرجان، التي أرسلت سفنها، قالت على لسان وزيرها سالم النهري إنها «لا توافق على ذلك».', ['direct:salem[لا توافق على ذلك]']],
    ['قال كريم الوادي كلاما كثيرا. ورد عليه أحد أعيان البلدة قائلا: «أنت مخطئ يا رجل».', ['direct:-[أنت مخطئ يا رجل]']],
    ['قال النهري: «نقف مع الناس». لكن مصدرا في الرئاسة رد قائلا: «لن ندخل في أي حلف».', ['direct:salem[نقف مع الناس]', 'direct:-[لن ندخل في أي حلف]']],
    ['ولا يخفي النهري رأيه. فهي، على حد قوله، «الدولة الوحيدة التي لبت النداء» يومها.', ['direct:salem[الدولة الوحيدة التي لبت النداء]']],
    ['وصف النهري البيان بـ«المخزي»، فيما اعتبره كريم الوادي «خطوة شجاعة».', ['direct:salem[المخزي]', 'direct:karim[خطوة شجاعة]']],
    ['رأى النهري أنه زعيم من يعتبرهم واجهة للخصوم و«الميليشيات».', ['label[الميليشيات]']],
    ['وحمل النهري الوزارة مسؤولية «كل قطرة دم تسيل».', ['direct:salem[كل قطرة دم تسيل]']],
    ['وحمله النهري المسؤولية عن «كل قطرة دم تسيل».', ['direct:salem[كل قطرة دم تسيل]']],
    ['ونسبت المدار إلى النهري قوله: «لن نركع لأحد».', ['direct:salem[لن نركع لأحد]']],
    ['وبدا النهري متفائلا: «الحل أقرب مما تظنون».', ['direct:salem[الحل أقرب مما تظنون]']],
    ['وقال النهري، الذي يزور المرفأ حاليا، في تصريحات للصحفيين عقب لقائه كريم الوادي: «نرحب بكل جهد».', ['direct:salem[نرحب بكل جهد]']],
    ['وعقب الاجتماع، قال النهري: «نرحب بكل جهد».', ['direct:salem[نرحب بكل جهد]']],
    ['وعقب النهري على ذلك قائلا: «نرحب بكل جهد».', ['direct:salem[نرحب بكل جهد]']],
    ['«لا عودة إلى الوراء»، هذا ما قاله النهري لمؤيديه.', ['direct:salem[لا عودة إلى الوراء]']],
    ['وذكر بيان صادر عن مكتب النهري أن اللقاء «كان مثمرا».', ['direct:salem[كان مثمرا]']],
    ['"لن نقبل بأنصاف الحلول".. النهري يوجه رسالة إلى العالم', ['direct:salem[لن نقبل بأنصاف الحلول]']],
    ['"أنصاف الحلول كلها".. كيف قسم الخصوم المدينة', ['label[أنصاف الحلول كلها]']],
    ['قال معالي سالم بن محمد النهري إن «الأمر انتهى».', ['direct:salem[الأمر انتهى]']],
    ['شيخ من المرفأ للرئيس النهري: «نحن معكم جميعا»', ['direct:-[نحن معكم جميعا]']],
    ['وقال المتحدث باسم الجيش التابع لكريم الوادي إن «الأمر انتهى».', ['direct:northern-army[الأمر انتهى]']],
    ['وصف النهري الهجوم بأنه "محاولة يائسة" و"خيانة".', ['direct:salem[محاولة يائسة]', 'direct:salem[خيانة]']],
    ['18:30 – النهري في مؤتمر صحفي: "لن نترك أهلنا أبدا".', ['direct:salem[لن نترك أهلنا أبدا]']],
    ['18:30 – نشر جيش الشمال صورا، وكتب: "هذا ما تركوه خلفهم".', ['direct:northern-army[هذا ما تركوه خلفهم]']],
    ['أورد الكاتب ما قاله النهري من أن "العالم كله صامت". ويعلق الكاتب: "الصمت سيد الموقف".', ['direct:salem[العالم كله صامت]', 'direct:-[الصمت سيد الموقف]']],
  ]);
}); // oxfmt-ignore

describe('what is a quotation, in Arabic', () => {
  quoted([
    ['وأثنى النهري على الموقف الذي «سيكتبه التاريخ».', ['direct:salem[سيكتبه التاريخ]']],
    ['أجاب النهري بأن المدينة «آمنة تماما» وأن الناس عادوا.', ['direct:salem[آمنة تماما]']],
    ['قال النهري إن الوضع «خطير»، وإن الناس عادوا.', ['direct:salem[خطير]']],
    ['قال النهري إن المرفأ وجزر المرجان «خط أحمر»، وإن الناس عادوا.', ['direct:salem[خط أحمر]']],
    ['قال النهري إن السفينة «لؤلؤة» رست.', ['label[لؤلؤة]']],
    ['قال النهري إن القيادي «أبو الريح» سافر أمس.', ['label[أبو الريح]']],
    ['قال النهري إن الأمر يقوده "عسكري فاشل" على حد تعبيره.', ['direct:salem[عسكري فاشل]']],
  ]);
}); // oxfmt-ignore

describe('whose quotation it is, in French and English', () => {
  quoted([
    ["« L'heure approche », martelait pourtant mardi Salem Nahri, qui parle au nom de l'Armée du Nord.", ["direct:salem[ L'heure approche ]"]],
    ["Karim Wadi a assuré que la ville tenait. Le port, a poursuivi le général, « a le droit de demander de l'aide ».", ["direct:karim[ a le droit de demander de l'aide ]"]],
    ["L'Armée du Nord a assuré, par la voix de son porte-parole Salem Nahri, que « les hommes du port ne resteront pas ».", ['direct:salem[ les hommes du port ne resteront pas ]']],
    ['La Ligue des mers propose une trêve, idée jugée « prématurée » par un conseiller de Karim Wadi.', ['direct:-[ prématurée ]']],
    ["Le texte, qualifié d'« insulte » par Salem Nahri, a été rejeté.", ['direct:salem[ insulte ]']],
    ["Karim Wadi a dit qu'« il faut partir demain » au plus tard.", ['direct:karim[ il faut partir demain ]']],
    ['Corail considère la ville comme une « ligne rouge ».', ['direct:islands[ ligne rouge ]']],
    ["Karim Wadi a dénoncé l'attaque et assuré que « les hommes du port ne resteront pas ».", ['direct:karim[ les hommes du port ne resteront pas ]']],
    ["« Il est temps », tranche le ministre, Salem Nahri, qui accuse le port. Le ministre ajoutait: « C'est tout. »", ['direct:salem[ Il est temps ]', "direct:salem[ C'est tout. ]"]],
    ["Salem Nahri est serein. Karim Wadi, lui, parle d'une « guerre ouverte ».", ['direct:karim[ guerre ouverte ]']],
    ["Selon le porte-parole de l'Armée du Nord, le général Raed Jabali, « la bataille continue ».", ['direct:raed[ la bataille continue ]']],
    ['« Tout va bien ! » s’exclame Salem Nahri.', ['direct:salem[ Tout va bien ! ]']],
    ['« La ville est à nous », a insisté mardi M. Nahri.', ['direct:salem[ La ville est à nous ]']],
    ['According to the spokesman for the Northern Army, Raed Jabali, “the battle goes on”.', ['direct:raed[the battle goes on]']],
    ['The plan was described as “madness” by Karim Wadi.', ['direct:karim[madness]']],
    ['A western diplomat was less hopeful. Nahri, the diplomat said, is “clever, and alone”.', ['direct:-[clever, and alone]']],
    ['The Northern Army said through its spokesman, Salem Nahri, that it had “no choice at all”.', ['direct:salem[no choice at all]']],
  ]);
}); // oxfmt-ignore
