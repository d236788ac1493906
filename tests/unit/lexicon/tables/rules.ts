/** Cases of every kind of rule, on the Libya pack: nearness, neighbours, dates, marks, metonyms, two owners, misspelling. */
import { cases } from './markup.ts';

const west = { outlet: { id: 'x', camp: 'gna' } };
const east = { outlet: { id: 'x', camp: 'lna' } };
const eastBacker = { outlet: { id: 'x', camp: 'lna-backer' } };

export const rules = [
  ...cases(
    ['near: the word stands near', 'ذكر المبعوث أن [سلامة|ghassan-salame] التقى الوفد'],
    ['near: the word is missing', 'تضمن الحكومة سلامة المدنيين'],
    ['near: too many words away', 'المبعوث كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة سلامة'],
    ['near: with another particle and without the article', 'قال مبعوث وسيط إن [سلامة|ghassan-salame] غادر'],
    [
      'the full name earlier vouches for the surname',
      'وصل [غسان سلامة|ghassan-salame] ثم غادر. وقال [سلامة|ghassan-salame] لاحقا',
    ],
    [
      'the full name later does not',
      'قال سلامة لاحقا كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة [غسان سلامة|ghassan-salame]',
    ],
    ['not near', 'قصف [معسكر اليرموك|yarmouk-camp] جنوب العاصمة'],
    ['not near: the other camp of that name', 'قصف معسكر اليرموك في دمشق أمس'],
    ['not after', 'قال [حفتر|khalifa-haftar] أمس'],
    ['not after: a son', 'قال [صدام حفتر|saddam-haftar] أمس'],
    ['a particle between two names keeps them apart', 'قال خالد و[حفتر|khalifa-haftar] أمس'],
    ['not before', 'عقد [مجلس النواب|hor] جلسة'],
    ['not before: another state', 'عقد مجلس النواب المصري جلسة'],
    ['a comma keeps neighbours apart', 'عقد [مجلس النواب|hor]، المصري بعده'],
    ['exact case', 'The [UN|united-nations] envoy met un homme'],
    ['exact case binds Latin letters only', 'عقدت [شركة سادات|sadat-company] اتفاقا'],
    ['in quotation marks', 'انضم إلى "[القاعدة|al-qaeda]" سابقا'],
    ['the same word without marks', 'هاجم القاعدة أمس'],
    ['an agency tag in brackets', '[جنيف|geneva] ([أ ف ب|afp]) قال'],
    ['the letters of the tag in a sentence', 'الحروف أ ف ب من الأبجدية'],
    [
      'on the outlet’s own pages',
      'وعلمت [الميادين|al-mayadeen] ذلك',
      { outlet: { id: 'almayadeen', camp: null } },
    ],
    ['on others’ pages', 'وعلمت الميادين ذلك'],
    ['the page is on topic', 'قصف [سرت|sirte] أمس'],
  ),
  ...cases(
    [
      'date: before the range',
      'دخل [حكومة طرابلس|national-salvation-government] وزراء',
      { published: '2015-06-01' },
    ],
    ['date: in the range', 'دخل [حكومة طرابلس|gna] وزراء', { published: '2017-06-01' }],
    ['date: the first day of the range', 'دخل [حكومة طرابلس|gna] وزراء', { published: '2016-03-30' }],
    [
      'date: the last day before it',
      'دخل [حكومة طرابلس|national-salvation-government] وزراء',
      { published: '2016-03-29' },
    ],
    ['date: unknown, the later one is meant', 'دخل [حكومة طرابلس|gna] وزراء', { published: null }],
    [
      'date: a year and month decide as far as they go',
      'قرأ [ولي العهد السعودي|mohammed-bin-salman] بيانا',
      { published: '2017-06' },
    ],
    ['date: out of range', 'اقتحام تحرير [سرت|sirte]', { published: '2020-01-10' }],
  ),
  ...cases(
    ['a capital that says', 'قالت [أنقرة|turkey] إنها'],
    ['a capital that acts', 'رفضت [القاهرة|egypt] المقترح'],
    ['the verb after the capital', '[موسكو|russia] تدعم الحل'],
    ['a relative clause', '[أنقرة|turkey] التي تدعم الحل'],
    ['parties to a relation', 'الخلاف بين [القاهرة|egypt] و[أنقرة|turkey] قديم'],
    ['a capital one travels to', 'وصل إلى [القاهرة|cairo] أمس'],
    ['a capital with a preposition attached', 'اجتماع ب[القاهرة|cairo] أمس'],
    ['a capital that is only listed as a metonym', 'زار بيروت أمس'],
    ['the same, when it says', 'قالت [بيروت|lebanon] إنها'],
    ['a pair with a verb for two', '[القاهرة|egypt] و[أبوظبي|uae] تدعمان الهجوم'],
    ['a pair one travels to', 'زار [القاهرة|cairo] و[أبوظبي|abu-dhabi] أمس'],
    ['a capital that is accused', 'اتهمت [القاهرة|egypt] و[أنقرة|turkey] بالأمر'],
    ['a capital that is charged with something', 'اتهم الوزير [باريس|france] بتوفير غطاء'],
    ['a capital that is at odds', 'لا تعادي [أنقرة|turkey] ولا غيرها'],
    ['from a capital: support', 'هجوم بدعم من [أنقرة|turkey] وحدها'],
    ['from a capital: travel', 'عاد من [أنقرة|ankara] أمس'],
    ['belonging to a capital', 'الفصائل الموالية ل[أنقرة|turkey] انتشرت'],
    ['to a capital', 'سافر الوفد ل[أنقرة|ankara] أمس'],
    ['force majeure is no capital', 'رفع حالة القوة القاهرة عن الموانئ'],
    ['an English possessive', '[Ankara|turkey]’s drones'],
    ['an English compound', 'the [Moscow|russia]-backed force'],
    ['a French government', 'avec le soutien d’[Ankara|turkey] hier'],
    ['a noun that a government completes', 'انتقد تدخل [أنقرة|turkey] في الشأن'],
  ),
  ...cases(
    [
      'vouched for: in a list of places',
      'معارك في [عين زارة|ain-zara] و[الهضبة|hadba] و[صلاح الدين|salah-al-din]',
    ],
    ['vouched for: the word alone', 'صعدوا الهضبة مساء'],
    [
      'vouched for: by a sure mention elsewhere',
      'سيطروا على مصفاة [الزاوية|zawiya] أمس. كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة ثم غادروا [الزاوية|zawiya] فجرا',
    ],
    [
      'a surname after the full name and a verb of saying',
      'ظهر [عبد المالك المدني|abdulmalik-al-madani]. وقال [المدني|abdulmalik-al-madani] إن الدفاع المدني حضر',
    ],
    [
      'a surname that is a word, before the name',
      'وقال المدني إن [عبد المالك المدني|abdulmalik-al-madani] ظهر',
    ],
    [
      'a surname in Latin letters',
      '[Abdulmalik al-Madani|abdulmalik-al-madani] spoke, then [Madani|abdulmalik-al-madani] left with Omar Madani',
    ],
    [
      'another state’s parliament, shortened in its paragraph',
      'قال مجلس النواب المصري ذلك، وأضاف أعضاء مجلس النواب أنهم مستعدون',
    ],
    ['a country with nunation', 'كل ليبياً حر، وكل ليبيًا شريف، يحب [ليبيا|libya]'],
    ['a country as an adjective', 'دعا إلى حل [ليبيا|libya]، حوارا ليبيا وحلا ليبيا-ليبيا'],
  ),
  ...cases(
    ['two owners: led by', 'قوات [الجيش الليبي|lna] بقيادة [خليفة حفتر|khalifa-haftar]'],
    ['two owners: led by, with titles', 'وحدات [الجيش الليبي|lna] بقيادة المشير [خليفة حفتر|khalifa-haftar]'],
    ['two owners: belonging to', 'بيان [الجيش الليبي|gna-forces] التابع ل[حكومة الوفاق|gna]'],
    ['two owners: its spokesman', 'المتحدث باسم [الجيش الليبي|lna] العميد [أحمد المسماري|ahmed-al-mismari]'],
    [
      'two owners: its spokesman, other side',
      'الناطق باسم [الجيش الليبي|gna-forces] [محمد قنونو|mohamed-gnunu]',
    ],
    [
      'two owners: its commander, before it',
      '[خليفة حفتر|khalifa-haftar] قائد [الجيش الليبي|lna] زار المدينة',
    ],
    ['two owners: the words beside beat the outlet', '[الجيش الليبي|lna] بقيادة [حفتر|khalifa-haftar]', west],
    ['two owners: outlet of one camp', 'أعلن [الجيش الليبي|gna-forces] ذلك', west],
    ['two owners: outlet of the other', 'أعلن [الجيش الليبي|lna] ذلك', east],
    ['two owners: outlet of a backer', 'أعلن [الجيش الليبي|lna] ذلك', eastBacker],
    [
      'two owners: against a force called after its master',
      'صد [الجيش الليبي|gna-forces] هجوم [قوات حفتر|lna]',
    ],
    ['two owners: against the other side’s', 'صد [الجيش الليبي|lna] هجوم [قوات الوفاق|gna-forces]'],
    [
      'two owners: the full name in the article',
      'قال [الجيش الوطني الليبي|lna] ذلك. وأضاف [الجيش الليبي|lna] أيضا',
    ],
    [
      'two owners: a name next to it that is not its own',
      'قال [الجيش الليبي|lna] إن [السراج|fayez-al-sarraj] رفض',
    ],
    ['a form that names its owner is cut at the link', '[الجيش الليبي|gna-forces] بقيادة [حكومة الوفاق|gna]'],
    [
      'the same for other forms',
      'قرار [مجلس الأمن|un-security-council] التابع [للأمم المتحدة|united-nations]',
    ],
  ),
  ...cases(
    ['misspelling: one letter for another', 'قال [خليفة حفتز|khalifa-haftar] ذلك'],
    ['misspelling: a letter left out', 'قال [أحمد معيتق|ahmed-maiteeq] ذلك'],
    ['misspelling: a letter doubled', 'قال [غسسان سلامة|ghassan-salame] ذلك'],
    ['misspelling: two letters exchanged', 'قال [فتحي باشغاا|fathi-bashagha] ذلك'],
    ['misspelling: with a particle', 'وقال ل[خليفه حفتز|khalifa-haftar] ذلك'],
    [
      'misspelling: a word in a name of three',
      'عقد [المجلس الأعلى للدوله|hcs] و[المجلس الأعل للدولة|hcs] جلسة',
    ],
    ['misspelling: two wrong words are too many', 'قال خلييفة حفتز ذلك'],
    ['misspelling: two edits are too many', 'قال خليفة حنتز ذلك'],
    ['misspelling: never a single word', 'قال حفتز والسراح ذلك'],
    ['misspelling: another surname is another man', 'قال خالد المصري ذلك'],
    ['misspelling: two words of an organisation are too few', 'شكرت قوات الدرع الحاضرين'],
    ['misspelling: not across a comma', 'قال خليفة، حفتز ذلك'],
  ),
];
