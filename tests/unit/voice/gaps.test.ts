/** Attributions that stand in unusual places: within, around and after what they attribute. */
import { describe } from 'vitest';
import { table } from './tables.ts';

describe('Arabic', () => {
  table([
    ['قال كريم الوادي، "لن نتراجع خطوة واحدة"، إن المليشيات حشدت قواتها.', 'خطوة', 'direct:karim'],
    ['قال كريم الوادي، "لن نتراجع خطوة واحدة"، إن المليشيات حشدت قواتها.', 'المليشيات', 'indirect:karim'],
    ['قال كريم الوادي في مؤتمر صحفي "لن نتراجع" إن المليشيات حشدت قواتها.', 'المليشيات', 'indirect:karim'],
    ['رأى كريم الوادي أن الأمر انتهى، وقال لـ«الفجر» إن المرتزقة رحلوا.', 'المرتزقة', 'indirect:karim'],
    ['قال لـ«الفجر» سالم النهري إن المرتزقة رحلوا.', 'المرتزقة', 'indirect:salem'],
    ['"لا مكان للمرتزقة بيننا"، هكذا قال كريم الوادي للصحفيين.', 'للمرتزقة', 'direct:karim'],
    ['«لا مكان للمرتزقة بيننا» هكذا رد الوادي على سؤال.', 'للمرتزقة', 'direct:karim'],
    ['«مرتزقة لا دين لهم»، هكذا وصف الوادي خصومه.', 'مرتزقة', 'direct:karim'],
    ['"لا مكان للمرتزقة بيننا"، كما قال كريم الوادي.', 'للمرتزقة', 'direct:karim'],
    ['"لا مكان للمرتزقة بيننا"، بهذه الكلمات رد كريم الوادي على سؤال.', 'للمرتزقة', 'direct:karim'],
    ['وصل سالم النهري. وقال النهري: "سمعنا هذا من قبل".\n"سمعناه تسعة أشهر"، أضاف ساخرا، "ولم نر إلا مرتزقة يفرون".', 'مرتزقة', 'direct:salem'],
    ['وقال النهري: "سمعنا هذا من قبل".\n"سمعناه تسعة أشهر"، أضاف ساخرا، "ولم نر إلا مرتزقة يفرون".', 'سمعناه', 'direct:salem'],
    ['"نحن مع السلام" يقول النهري، "لكننا لن نترك البلدة للعصابات والمرتزقة".', 'والمرتزقة', 'direct:salem'],
    ['وجاء في الإيجاز الصحفي لكريم الوادي: "المرتزقة يفرون من البلدة".', 'المرتزقة', 'direct:karim'],
    ['وقال الوادي: "قالوا لنا «المرتزقة» رحلوا ولم يرحلوا".', 'المرتزقة', 'direct:karim'],
    ['وقال الوادي: "المرتزقة رحلوا عن البلدة ولن يعودوا إليها.\nودخلت المليشيات السوق ليلا.', 'المرتزقة', 'direct:karim'],
    ['وقال الوادي: "المرتزقة رحلوا عن البلدة ولن يعودوا إليها.\nودخلت المليشيات السوق ليلا.', 'المليشيات', 'own'],
    ['وقال الوادي: "لن نتراجع عن البلدة.\n"وسنطرد المرتزقة منها".', 'المرتزقة', 'direct:karim'],
    ['وتحمل الخطة اسم "شتاء بلا مرتزقة".', 'مرتزقة', 'marked'],
  ]);
}); // oxfmt-ignore

describe('English', () => {
  table([
    ['Madar cited Nahri as saying that mercenaries were on the coast.', 'mercenaries', 'indirect:salem'],
    ['Madar quoted Nahri as saying mercenaries were on the coast.', 'mercenaries', 'indirect:salem'],
    ['Wadi spoke first. Madar cited Salem Nahri as saying: "The mercenaries are gone."', 'mercenaries', 'direct:salem'],
    ['Nahri was quoted by Madar as saying the mercenaries were gone.', 'mercenaries', 'indirect:salem'],
    ['Nahri was quoted as calling the raid an aggression.', 'aggression', 'indirect:salem'],
    ['Nahri, who was cited by a daily as calling the raid "an act of aggression", flew home.', 'aggression', 'direct:salem'],
    ['"We shall return," Wadi told his officers this week, "and the mercenaries will answer for it."', 'mercenaries', 'direct:karim'],
    ['"Nobody won," says Nahri, who led the talks. "The mercenaries will stay."', 'mercenaries', 'direct:salem'],
    ['Nahri boasted of having stopped "the mercenaries and those who pay them".', 'mercenaries', 'direct:salem'],
    ['Asked whether he would leave, Nahri replied: "When the mercenaries do."', 'mercenaries', 'direct:salem'],
    ['The "war on mercenaries" has ended where it began.', 'mercenaries', 'marked'],
    ['Nahri said: "They told us \'the mercenaries have left\' and they had not."', 'mercenaries', 'direct:salem'],
  ]);
}); // oxfmt-ignore

describe('French', () => {
  table([
    ['« Nous restons », a martelé vendredi Salem Nahri, « malgré les mercenaires ».', 'mercenaires', 'direct:salem'],
    ['« Nous restons », a déclaré Salem Nahri. « Les mercenaires partiront. »', 'mercenaires', 'direct:salem'],
    ['Pour Salem Nahri, il ne s’agit que d’une « agression contre la ville ».', 'agression', 'direct:salem'],
    ['Pour Salem Nahri, les mercenaires sont partout.', 'mercenaires', 'indirect:salem'],
    ['Salem Nahri y voit « une agression contre la ville ».', 'agression', 'direct:salem'],
    ['Salem Nahri s’est dit « préoccupé par les mercenaires ».', 'mercenaires', 'direct:salem'],
    ['Salem Nahri parle d’une « agression contre la ville ».', 'agression', 'direct:salem'],
    ['Pour Salem Nahri, les ennuis ont commencé en avril. Les mercenaires sont arrivés en mai.', 'mercenaires', 'own'],
    ['« Les mercenaires sont partis », lance-t-il.', 'mercenaires', 'direct'],
    ['L’opération, baptisée « Mer sans mercenaires », a commencé.', 'mercenaires', 'marked'],
    ['Il récuse ce que Salem Nahri appelle « une agression ».', 'agression', 'marked'],
  ]);
}); // oxfmt-ignore
