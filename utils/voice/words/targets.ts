/** Words that tie a term to whom it names: ميليشيات موالية لـ…, militias loyal to …, milices fidèles à …. Compared folded. */

/** Between the term and a name behind it. */
export const LINKS = [
  'التابعة', 'التابعين', 'التابع', 'تابعة', 'تابعين', 'تابع', 'الموالية', 'الموالين', 'الموالي', 'موالية', 'موالين', 'المدعومة', 'المدعومين', 'المدعوم', 'مدعومة', 'المرتبطة', 'المرتبطين', 'مرتبطة',
  'المتحالفة', 'المتحالفين', 'متحالفة', 'المحسوبة', 'محسوبة', 'المنضوية', 'المؤيدة', 'المؤيدين', 'مؤيدة', 'المساندة', 'الداعمة', 'داعمة', 'المناصرة', 'الخاضعة', 'التي تدعم', 'التي تقاتل', 'تقاتل', 'المقاتلة', 'بقيادة', 'بزعامة', 'بإمرة', 'بإشراف', 'لدى', 'في صفوف',
  'loyal to', 'allied to', 'allied with', 'aligned with', 'backed by', 'supported by', 'backing', 'supporting', 'fighting for', 'belonging to', 'led by', 'commanded by', 'under', 'affiliated with', 'affiliated to', 'linked to', 'of', 'from', 'working for', 'hired by', 'serving',
  'fidèles à', 'fidèles au', 'loyales à', 'loyales au', 'loyalistes', 'alliées à', 'alliées au', 'alliés de', 'alliés du', 'soutenues par', 'soutenus par', 'dirigées par', 'commandées par', 'proches de', 'proches du', 'à la solde de', 'à la solde du', 'au service de', 'au service du', 'de', 'du', 'des', 'liées à', 'liées au', 'affiliées à', 'affiliées au', 'pro',
]; // oxfmt-ignore

/** Between a name and the term that it is said to be. */
export const COPULAS = [
  'هي', 'هو', 'هم', 'ليست سوى', 'ليس سوى', 'ليسوا سوى', 'ليست إلا', 'ليس إلا', 'ليسوا إلا', 'ما هي إلا', 'ما هو إلا', 'عبارة عن', 'بأنه', 'بأنها', 'بأنهم', 'بـ', 'مجرد', 'هي مجرد', 'هو مجرد', 'هم مجرد', 'تمثل', 'باتت', 'أصبحت', 'تعتبر', 'تعد',
  'is', 'are', 'was', 'were', 'is a', 'are a', 'is just', 'are just', 'is only a', 'are nothing but', 'is nothing but', 'as', 'as a', 'as an', 'a', 'an', 'is an', 'is the', 'are the', 'as the', 's', 'was a', 'were a',
  'est', 'sont', 'est un', 'est une', 'sont des', 'ne sont que des', 'n est qu une', 'n est qu un', 'de', 'd', 'comme', 'comme un', 'comme une', 'comme des', 'était', 'étaient', 'étaient des',
]; // oxfmt-ignore

/** Words that may stand between the term and the name or link: adjectives of the term and the article. */
export const FILLERS = ['the', 'la', 'le', 'les', 'l', 'a', 'an', 'which', 'that', 'that are', 'qui', 'sont', 'are', 'في', 'من', 'forces', 'قوات', 'general', 'général', 'maréchal', 'field', 'marshal', 'المشير', 'اللواء', 'الجنرال', 'رئيس', 'حكومة', 'president', 'président']; // oxfmt-ignore
