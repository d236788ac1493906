/**
 * Which words of a quote decide whether another sentence says the same thing. A sentence in which one name or number is
 * another one is another statement, however alike the rest is.
 *
 * Arabic has no capital letters: every word that is no particle, pronoun or common verb of the news may be a name there,
 * and is treated as one.
 */
import { monthNumber } from '../../article/months.ts';
import { ABBREVIATION, CAPITAL, DIGIT } from './letters.ts';

/** Function words and the commonest verbs of news, folded: a sentence may trade these and still say the same. */
const PLAIN = new Set(
  (
    'في من علي الي عن مع ان انه انها انهم هذا هذه ذلك تلك هناك هنا هو هي هم نحن التي الذي الذين اللتي اللذين ما ماذا كما كل بعض اي ايضا ' +
    'بعد قبل عند عندما حين حينما بينما خلال اثناء منذ حتي الان اليوم امس غدا ثم او ام بل لكن اذا اذ لو قد لقد كان كانت كانوا يكون تكون سوف بين ' +
    'حول ضد لدي لدا عبر فوق تحت امام وراء خلف داخل خارج نحو به بها له لها لهم فيه فيها منه منها عليه عليها اليه اليها عنه عنها ' +
    'وفي ومن وعلي والي وعن ومع وان وانه وانها وهذا وهذه وهو وهي وهم والتي والذي وما وكما وكل وبعد وقبل وخلال وقد وكان وكانت وبين وحول ولكن ' +
    'بان بانه لان لانه فان فقد وفق وفقا بحسب حسب حيث وحيث ' +
    'قال قالت يقول تقول وقال وقالت اكد اكدت يوكد واكد واكدت اضاف اضافت واضاف واضافت اعلن اعلنت واعلن واعلنت ذكر ذكرت وذكر وذكرت اوضح ' +
    'اوضحت واوضح واوضحت اشار اشارت واشار واشارت افاد افادت وافاد وافادت صرح صرحت وصرح اعتبر اعتبرت واعتبر شدد شددت وشدد تابع وتابع بين وبين ' +
    'the a an and or but if of in on at to by for with from into over under after before between during while as than then that this ' +
    'these those it its he she they them his her their we our i you is are was were be been being has have had do does did will would ' +
    'can could may might shall should must who whom which what when where how why there here also only just more most less very so such ' +
    'said says say told added stated announced according ' +
    'le la les l un une des du de d et ou mais donc or ni car si que qu qui quoi dont ou il elle ils elles on nous vous ce cet cette ces ' +
    'son sa ses leur leurs se s y en au aux dans par pour sur sous avec chez vers entre depuis pendant apres avant selon est sont ' +
    'etait etaient ete etre a ont avait avaient avoir plus moins tres aussi comme dit ajoute declare affirme annonce'
  ).split(' '),
);

/** Words that turn a statement round, folded. */
const NEGATIONS = new Set(
  'لا لم لن ليس ليست ليسوا غير دون بدون عدم ولا ولم ولن وليس not no never none nor without cannot t pas jamais aucun aucune sans non ne n'.split(
    ' ',
  ),
);

/** Numbers in words and days of the week, folded, without article and particles. */
const NUMBERS = new Set(
  (
    'واحد واحده اثنان اثنين اثنتان اثنتين ثلاثه ثلاث اربعه اربع خمسه خمس سته ست سبعه سبع ثمانيه ثماني ثمان تسعه تسع عشره عشر عشرون عشرين ثلاثون ' +
    'ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مايه ميه مايتين مايتان الف الفين الفان الاف مليون مليونين ' +
    'ملايين مليار مليارات عشرات ميات نصف ثلث ربع اول ثاني ثانيه ثالث ثالثه رابع رابعه خامس خامسه ' +
    'احد اثنين ثلاثاء اربعاء خميس جمعه سبت ' +
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred ' +
    'thousand million billion dozen dozens half third quarter first second monday tuesday wednesday thursday friday saturday sunday ' +
    'deux trois quatre cinq sept huit neuf dix onze douze vingt trente quarante cinquante soixante cent cents mille millions ' +
    'milliard milliards dizaine dizaines centaine centaines moitie tiers quart premier premiere deuxieme lundi mardi mercredi jeudi ' +
    'vendredi samedi dimanche'
  ).split(' '),
);

const ARABIC = /[\u0621-\u064a]/u;

/** Only `plain` words may be replaced, left out or put in without making another statement of a sentence. */
export type Weight = 'plain' | 'number' | 'negation' | 'name';

/** @param flags of the word in its text, see `letters.ts` */
export function weightOf(word: string, flags: number): Weight {
  if (flags & DIGIT) return 'number';
  // UN is no French article.
  if (flags & ABBREVIATION) return 'name';
  if (NEGATIONS.has(word)) return 'negation';
  if (PLAIN.has(word)) return 'plain';
  const bare = word.replace(/^(?:[وف]?(?:[بكل]?ال|لل))(?=..)/u, '');
  if (NUMBERS.has(bare) || NUMBERS.has(word.replace(/^[وفبل]/u, '')) || monthNumber(bare) !== null)
    return 'number';
  if (ARABIC.test(word)) return 'name';
  return flags & CAPITAL ? 'name' : 'plain';
}
