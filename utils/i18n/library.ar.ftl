### المكتبة: حزم يمكن التحقق منها ومخالفتها والإضافة إليها ومشاركتها.
library-title = المكتبة
library-packs = الحزم
library-packs-note = ما يعرفه إسناد عن موضوع مصدره حزمة: ملف بيانات تستطيع أن تتحقق منه وتخالفه وتضيف إليه وتشاركه.

## A pack

pack-bundled = جاءت مع إسناد
pack-imported = استوردتَها أنت
pack-on = مستعملة
pack-off = موقوفة
pack-remove = أزل هذه الحزمة
pack-remove-sure =
    { $count ->
        [zero] ستُحذف الحزمة وسطورها.
        [one] ستُحذف الحزمة ومعها تعديلك عليها.
        [two] ستُحذف الحزمة ومعها تعديلاك عليها.
        [few] ستُحذف الحزمة ومعها { $number } تعديلات لك عليها.
        [many] ستُحذف الحزمة ومعها { $number } تعديلًا لك عليها.
       *[other] ستُحذف الحزمة ومعها { $number } تعديل لك عليها.
    }
pack-remove-yes = احذف
pack-remove-no = أبقِها
pack-changes =
    { $count ->
        [zero] لا تعديل لك فيها
        [one] تعديل واحد لك
        [two] تعديلان لك
        [few] { $number } تعديلات لك
        [many] { $number } تعديلًا لك
       *[other] { $number } تعديل لك
    }
pack-license = الرخصة:
pack-sections = أقسام هذه الحزمة
section-outlets = الجهات الناشرة
section-entities = الأسماء
section-terms = الألفاظ المشحونة
section-namings = التسميات
section-balance = الأطراف والتوازن
section-sources = المصادر
section-changes = تعديلاتك
section-articles = المقالات
part-outlets = جهة ناشرة
part-claims = قول
part-entities = اسم
part-terms = لفظ

## Rows

row-number = السطر { $row }
rows-search = ابحث
rows-found =
    { $count ->
        [zero] لا نتيجة
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
rows-more = اعرض المزيد (بقي { $count })
row-own = من عندك
row-disputed = المصادر مختلفة
row-partisan = { $side } (قول طرف في النزاع)
row-hidden = أخرجتَه
row-conditions =
    { $count ->
        [zero] تُحتسب الصيغ كلها بلا شرط.
        [one] بعض الصيغ لا يُحتسب إلا بشرط.
        [two] بعض الصيغ لا يُحتسب إلا بشرطين.
        [few] بعض الصيغ لا يُحتسب إلا بشروط ({ $count }).
        [many] بعض الصيغ لا يُحتسب إلا بشروط ({ $count }).
       *[other] بعض الصيغ لا يُحتسب إلا بشروط ({ $count }).
    }
outlet-addresses = العناوين
evidence-heading = أين شوهد
evidence-memory = من الذاكرة، ولم يُشاهَد بعد في مصدر
cited-in = ما يستند إليه
naming-label = التسمية
matches-heading = في مقالاتك المحفوظة
matches-none =
    { $count ->
        [zero] لم تحفظ مقالًا بعد.
        [one] لم يرد في المقال الذي حفظتَه.
        [two] لم يرد في المقالين اللذين حفظتَهما.
        [few] لم يرد في { $count } مقالات حفظتَها.
        [many] لم يرد في { $count } مقالًا حفظتَه.
       *[other] لم يرد في { $count } مقال حفظتَه.
    }

## Balance

balance-note = تُعدّ الألفاظ مع شدّتها (خفيفة · واضحة · قوية). ولو وصفت حزمةٌ طرفًا بكلام خصومه وحده لظهر ذلك هنا.
balance-camps = الأطراف
balance-circles = دوائر أخرى لها ألفاظها
camp-backs = يقف وراء:
camp-none = لا أحد
claim-none = لا قول
balance-counted = المعدود
balance-for = ألفاظ مشحونة لصالحه
balance-against = ألفاظ مشحونة ضده
balance-labels = تسميات يستعملها
balance-entities = أسماء في صفّه
balance-outlets-for = جهات يقال إنها قريبة منه
balance-outlets-against = جهات يقال إنها تناوئه

## The reader's changes

row-overrule-again = عدّل ثانية
changes-none = لم تعدّل شيئًا في هذه الحزمة. افتح سطرًا واختر «عدّل هذا المدخل»، أو أضف سطرًا.
change-rests = غير مستعمل، لأنه لم يعد يوافق الحزمة:
change-drop = تراجع عن تعديلي
change-nothing = لا شيء
change-add = أضافه { $author }
change-change = عدّله { $author }
change-hide = أخرجه { $author }

## Forms

add-outlets = أضف جهة ناشرة
add-entities = أضف اسمًا
add-terms = أضف لفظًا مشحونًا
add-claims = أضف قولًا بمصدره
form-add-note = يُحفظ على هذا الجهاز بجانب الحزمة ويُستعمل فورًا، ويبقى بعد تحديثها.
form-overrule-note = تبقى الحزمة كما نُشرت، ويُقدَّم ما تقوله هنا عليها باسمك وسببك، ويبقى بعد تحديثها.
form-sign = اذكر من أنت ولماذا: تعديل بلا سبب لا يستطيع أحد أن يتحقق منه، ولا أنت بعد عام.
form-save = احفظ
form-hide = أخرِج هذا السطر من الاستعمال
form-cancel = ألغِ
field-author = اسمك، أو اسم تُعرف به
field-reason = السبب
field-names-ar = بالعربية، صيغة في كل سطر
field-names-en = بالإنجليزية، صيغة في كل سطر
field-names-fr = بالفرنسية، صيغة في كل سطر
field-addresses = العناوين، عنوان في كل سطر
field-type = النوع
field-owner = المالك
field-country = البلد
field-kind = الصنف
field-camp = الطرف
field-direction = له أم عليه
field-strength = الشدّة
field-usedBy = يستعمله
field-context = أين يُعلَّم
field-neutral-ar = صياغة محايدة بالعربية
field-neutral-en = صياغة محايدة بالإنجليزية
field-neutral-fr = صياغة محايدة بالفرنسية
field-statement = ما يقال عن الجهة
field-confidence = درجة الثقة
field-opposes = يخالف قولًا آخر
field-source-title = المصدر: عنوانه
field-source-publisher = المصدر: ناشره
field-source-date = المصدر: تاريخه (YYYY-MM-DD)
field-source-url = المصدر: رابطه
field-about = موضوعه
strength-0 = 0: لا ينحاز
strength-1 = 1: خفيفة
strength-2 = 2: واضحة
strength-3 = 3: قوية
direction-for = له
direction-against = عليه
context-any = حيثما ورد في مقال
context-topic = في صفحات تتناول الموضوع
context-near = بجانب اسم يخصّه
claim-kind-stance = موقف
claim-kind-ownership = ملكية
claim-kind-reliability = موثوقية

## Conditions on forms

rules-heading = الشروط
rules-note = الصيغة التي لها معانٍ أخرى يمكن ألا تُحتسب إلا بشرط. ولا بد أن تتحقق شروط الصيغة كلها.
rule-add = أضف شرطًا
rule-remove = أزل هذا الشرط
rule-all-forms = كل الصيغ
rule-forms = الصيغ المقصودة، صيغة في كل سطر؛ وإن تُرك فارغًا فكلها
rule-near = بقربها إحدى هذه الكلمات
rule-not-near = ليس بقربها شيء من هذه الكلمات
rule-before = قبل إحدى هذه الكلمات مباشرة
rule-not-before = ليست قبل هذه الكلمات مباشرة
rule-after = بعد إحدى هذه الكلمات مباشرة
rule-not-after = ليست بعد هذه الكلمات مباشرة
rule-or-on-topic = أو في أي موضع من صفحة عن الموضوع
rule-or-earlier-full = أو حين يسبقها الاسم الكامل
rule-or-quoted = أو حين تكون بين علامتي تنصيص
rule-from = مقالات من
rule-until = مقالات حتى
rule-quoted-only = بين علامتي تنصيص أو قوسين فقط
rule-tag-only = توقيعًا لوكالة أنباء فقط
rule-exact-case = بالأحرف الكبيرة والصغيرة كما هي تمامًا

## Files

import-heading = استيراد
import-drop = أفلِت ملفًا هنا، أو اختره.
import-choose = اختر ملفًا
import-kinds = حزمة (‎.json‏ أو ‎.zip‏)، أو تعديلات شاركها غيرك (‎.json‏)، أو جدول (‎.csv‏ أو ‎.tsv‏)، أو أنماط spaCy (‎.jsonl‏). ترى ما سيتغيّر قبل أن يتغيّر شيء.
import-target = تُضاف الجداول والأنماط إلى:
import-reading = تجري قراءة
import-unpacking = يجري فكّ ضغط
import-checking = يجري التحقق من كل سطر في
import-compiling = يجري إعدادها للبحث:
import-comparing = تجري المقارنة بما عندك:
import-installing-note = هذه الخطوة عملية كتابة واحدة: تتم كلها أو لا يتم منها شيء، فلا تُقطع في وسطها.
import-installing = يجري تثبيت
import-done = تمّ: { $file } قيد الاستعمال.
import-failed = لم يُستورَد شيء.
preview-heading = ما الذي سيتغيّر:
preview-new = حزمة جديدة، الإصدار { $version }.
preview-update = يصير الإصدار { $from } الإصدارَ { $to }.
preview-same = السطور هي التي عندك.
preview-part = القسم
preview-added = يضاف
preview-changed = يتغيّر
preview-removed = يزال
preview-conflicts =
    { $count ->
        [zero] لا تعارض مع تعديلاتك.
        [one] تعديل واحد لك يصادف جديدًا، ويبقى تعديلك مستعملًا.
        [two] تعديلان لك يصادفان جديدًا، ويبقى تعديلاك مستعملين.
        [few] { $count } تعديلات لك تصادف جديدًا، وتبقى تعديلاتك مستعملة.
        [many] { $count } تعديلًا لك يصادف جديدًا، وتبقى تعديلاتك مستعملة.
       *[other] { $count } تعديل لك يصادف جديدًا، وتبقى تعديلاتك مستعملة.
    }
conflict-changed = صارت الحزمة تقول هنا شيئًا آخر
conflict-removed = زال السطر، وسيُنحّى تعديلك
conflict-taken = صار هذا السطر في الحزمة نفسها، وسيُنحّى سطرك
preview-changes =
    { $count ->
        [zero] لا تعديل في سطور الحزمة
        [one] تعديل واحد في سطور الحزمة
        [two] تعديلان في سطور الحزمة
        [few] { $count } تعديلات في سطور الحزمة
        [many] { $count } تعديلًا في سطور الحزمة
       *[other] { $count } تعديل في سطور الحزمة
    }
preview-kept =
    { $count ->
        [zero] لا سطر عدّلتَه بنفسك
        [one] سطر واحد عدّلتَه بنفسك: يبقى ما قلتَه
        [two] سطران عدّلتَهما بنفسك: يبقى ما قلتَه
        [few] { $count } سطور عدّلتَها بنفسك: يبقى ما قلتَه
        [many] { $count } سطرًا عدّلتَه بنفسك: يبقى ما قلتَه
       *[other] { $count } سطر عدّلتَه بنفسك: يبقى ما قلتَه
    }
preview-refused =
    { $count ->
        [zero] لم يُترك شيء
        [one] تُرك شيء واحد
        [two] تُرك شيئان
        [few] تُركت { $count } أشياء
        [many] تُرك { $count } شيئًا
       *[other] تُرك { $count } شيء
    }
preview-more = وغيرها { $number }، لا تُعرض هنا.
preview-nothing = ليس فيه ما يُستورد.
preview-install = استورد
export-heading = احفظها في ملف
export-zip = الحزمة مع تعديلاتك (zip)
export-json = الحزمة كما نُشرت (JSON)
export-changes = تعديلاتك وحدها (JSON)
export-table = { $part } ({ $format })
