/** Words by which a sentence is known to speak of fighting, whoever fights: folded, without attached particles. */
import { foldedWords } from '../text/fold.ts';

const ARABIC =
  'جيش الجيش قوات القوات قواته قواتها قواتنا جنود الجنود جندي الجندي مقاتل مقاتلون مقاتلين المقاتلون المقاتلين مقاتلا مسلح مسلحون ' +
  'مسلحين المسلحون المسلحين مسلحة المسلحة كتيبة الكتيبة كتائب الكتائب لواء اللواء ألوية سرية ضابط ضباط آمر معركة المعركة معارك ' +
  'المعارك معركتنا قتال القتال اقتتال اشتباك اشتباكات الاشتباكات مواجهات المواجهات هجوم الهجوم هجوما هجمات الهجمات هجومها هجومه ' +
  'جبهة الجبهة جبهات الجبهات محور المحور محاور المحاور قصف القصف قذيفة قذائف القذائف غارة الغارة غارات الغارات صواريخ صاروخ ' +
  'مدفعية المدفعية دبابة دبابات مدرعة مدرعات آليات الآليات ذخيرة الذخيرة ذخائر سلاح السلاح أسلحة الأسلحة بندقية رصاص قاعدة القاعدة ' +
  'معسكر المعسكر معسكرات ثكنة عسكري العسكري عسكرية العسكرية عسكريا حرب الحرب حربا حربية الحربية حصار الحصار كمين مواقع المواقع ' +
  'تقدم التقدم انسحاب الانسحاب انسحبت انسحب سيطرة السيطرة سيطرت سيطر قتيل قتلى القتلى قتلت جرحى الجرحى أسرى الأسرى أسير العدو ' +
  'شارعين شوارع أحياء ميليشيات المليشيات الميليشيات مليشيات مرتزقة المرتزقة إرهابيين الإرهابيين شهداء الشهداء شهيد الشهيد الأرض ' +
  'أراضي أراضينا الوطن وطننا التراب تراب شبر بلادنا';
const LATIN =
  'army armies forces troops soldiers soldier fighters fighter gunmen militia militias militants brigade battalion commander battle ' +
  'battles fighting clashes clash offensive attack attacks assault front frontline frontlines shelling shells airstrike airstrikes ' +
  'rockets artillery tanks weapons ammunition base camp military war siege ambush positions advance withdrawal killed wounded ' +
  'prisoners streets districts enemy ' +
  'armée armées troupes soldats soldat combattants combattant miliciens milice milices miliciens brigade bataillon commandant bataille ' +
  'batailles combats combat offensive attaque attaques assaut front fronts bombardement bombardements obus frappes raid raids roquettes ' +
  'artillerie chars armes munitions base militaire militaires guerre siège embuscade avancée retrait tués blessés prisonniers ennemi';

export const FIGHTING: ReadonlySet<string> = foldedWords(`${ARABIC} ${LATIN}`);
