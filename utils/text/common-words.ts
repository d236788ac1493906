/** Words that every news text has, whatever it tells: grammar, verbs of saying, days, the press's own furniture. Folded. */

const ARABIC =
  'في من علي الي عن ان انه انها انهم بان بانه بانها ما لا لم لن قد لقد كان كانت كانوا يكون تكون هذا هذه ذلك تلك الذي التي ' +
  'الذين هو هي هم هناك هنا بعد قبل مع بين حول خلال ضد كل غير او ثم حتي كما اذ اذا حيث فيما بينما منذ نحو عند عندما لدي ' +
  'امس اليوم غدا يوم ايضا فقط وفق وفقا بحسب حسب اثر عقب جراء بسبب ضمن عبر دون سوي اي ايه احد عده بعض وهو وهي وهم وان ' +
  'قال قالت وقال وقالت اعلن اعلنت واعلن اضاف واضاف اكد اكدت واكد ذكر ذكرت وذكر اوضح واوضح افاد افادت وافاد اشار واشار ' +
  'الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الماضي المقبل الجاري بيان تصريح مصدر خبر صحيفه وكاله';
const ENGLISH =
  'the of and to in that is was for on with as by from at it its has have had be been are were said says say this these ' +
  'those which who whom their they them he she his her an a or but not no than more most after before over under between ' +
  'into about when where while will would could should may can also other some all any one two new told according statement ' +
  'monday tuesday wednesday thursday friday saturday sunday last next year month week day';
const FRENCH =
  'le la les l d des de du un une et en dans que qu qui ne pas pour sur par au aux avec ce cet cette ces il elle ils elles ' +
  'on se s sa son ses leur leurs a ont ete est sont etait plus ou mais comme apres avant entre selon annonce indique declare ' +
  'precise lundi mardi mercredi jeudi vendredi samedi dimanche dont y n c j depuis sans sous';

const COMMON = new Set(`${ARABIC} ${ENGLISH} ${FRENCH}`.split(' '));

/** Whether a folded word says nothing of a text's subject. */
export function isCommonWord(folded: string): boolean {
  return COMMON.has(folded);
}
