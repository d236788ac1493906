/** How real reports tell: names that are also particles, appositions before the verb, what is said of somebody in a few words. */
import { describe, expect, test } from 'vitest';
import { table } from './tables.ts';
import { quotesOf } from './world.ts';

describe('Arabic: where the outlet goes on', () => {
  table([
    ['ما إن أعلن الوادي وقف النار في الميناء، حتى عادت المليشيات إلى الشاطئ.', 'المليشيات', 'own'],
    ['لم يمض يوم على تصريح النهري بأن الهدنة صامدة، إلا ودخل المرتزقة البلدة.', 'المرتزقة', 'own'],
    ['قال النهري إن الهدنة لا تنفع إلا وقد رحل المرتزقة.', 'المرتزقة', 'indirect:salem'],
  ]);
});

describe('Arabic: whose words', () => {
  table([
    ['وهاجم النهري قوات الوادي التي وصفها بأنها "عصابة من المرتزقة".', 'المرتزقة', 'direct:salem'],
    ['قال الوادي إن ما جرى "غدر المرتزقة" انتهى.', 'المرتزقة', 'direct:karim'],
    ['قال كريم الوادي، أمس، إن" رحيل المرتزقة لم يعد محل جدال".', 'المرتزقة', 'direct:karim'],
    [
      'وصل كريم الوادي وقال إنه باق. وأضاف في كلمة للسكان، نقلتها قناة "الساحل"، أمس "رحل المرتزقة إلى غير رجعة".',
      'المرتزقة',
      'direct:karim',
    ],
    [
      'قال كريم الوادي إنه باق. وأضاف خلال حوار، ببرنامج "الليلة"، المذاع على قناة "الساحل"، أن المرتزقة رحلوا.',
      'المرتزقة',
      'indirect:karim',
    ],
    ['ثم رد عليه سالم النهري قائلا إن "المرتزقة رحلوا إلى غير رجعة".', 'المرتزقة', 'direct:salem'],
  ]);

  test('several words after one "that they are" are all said', () => {
    expect(quotesOf('يتهم الوادي خصومه بأنهم "خونة" أو "مرتزقة".').filter((one) => !one.startsWith('indirect'))).toEqual(
      ['direct:karim[خونة]', 'direct:karim[مرتزقة]'],
    );
  }); // oxfmt-ignore

  test('a purpose in two words is said, a list of names behind "they are" is not', () => {
    expect(quotesOf('زعم الوادي أنه دخل البلدة "لحماية الناس"، ثم غادر.')).toContain('direct:karim[لحماية الناس]');
    expect(quotesOf('أشار الوادي إلى ثلاث سفن وهي: "نجمة البحر، وريح الشمال، والفجر".')).toContain(
      'label[نجمة البحر، وريح الشمال، والفجر]',
    );
    expect(quotesOf('نشر حساب "صوت الساحل" صورا من البلدة.')).toEqual(['label[صوت الساحل]']);
  }); // oxfmt-ignore
});

describe('English', () => {
  table([
    ["In Nahri's words, the raid was \"an aggression against the town\".", 'aggression', 'direct:salem'],
    ["The raid was, in Nahri's words, \"an aggression against the town\".", 'aggression', 'direct:salem'],
    ['Chester Hale, a former adviser, said the Northern Army in the town had hired mercenaries.', 'mercenaries', 'indirect'],
    ['The Northern Army, backed by Coral, said the mercenaries had left.', 'mercenaries', 'indirect:northern-army'],
    ['Nahri was silent. One of them said the mercenaries had left.', 'mercenaries', 'indirect'],
    ["Residents say Wadi's men 'came to fight the mercenaries of the coast'.", 'mercenaries', 'direct'],
  ]);
}); // oxfmt-ignore

describe('French', () => {
  table([
    ['Salem Nahri, chef du port, la plus riche des villes, a clamé que « les mercenaires partiront ».', 'mercenaires', 'direct:salem'],
    ['L’ami des mercenaires, le président Salem Nahri, a promis, lundi, qu’il partirait.', 'mercenaires', 'own'],
    ['Salem Nahri a jugé que la trêve était une affaire « très difficile » face aux mercenaires.', 'difficile', 'direct:salem'],
    ['L’Armée du Nord s’est dite « inquiète » de voir partir les autres.', 'inquiète', 'direct:northern-army'],
    ['Salem Nahri a promis de partir. Pour lui, les mercenaires doivent partir.', 'mercenaires', 'indirect:salem'],
    ['La trêve est morte, regrette Salem Nahri, pour qui la ville « attend les mercenaires ».', 'mercenaires', 'direct:salem'],
    ['L’Armée du Nord, installée au port, a annoncé le départ des mercenaires.', 'mercenaires', 'indirect:northern-army'],
    ['L’Armée du Nord, soutenue par des mercenaires, a quitté la ville.', 'mercenaires', 'own'],
    ['Le récit, reconnu par les mercenaires de Salem Nahri, a surpris.', 'mercenaires', 'own'],
  ]);
}); // oxfmt-ignore
