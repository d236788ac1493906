### مقارنة المقالات: من يسمّي ماذا.
compare-title = المقارنة
compare-note = بماذا تسمّي المقالاتُ التي حفظتَها شيئًا واحدًا، ومن يُنقل كلامه فيها، وما الذي تقوله أكثر من غيرها. اضغط أي رقم لتقرأ الجمل وراءه.
compare-pack = الحزمة
compare-thing = المسمّى
compare-things-named = ما له عدة تسميات
compare-things-other = أسماء أخرى
compare-by = قارِن
compare-by-outlet = الجهات الناشرة
compare-by-camp = الأطراف
compare-from = من
compare-until = إلى
compare-voice = الكلام
compare-voice-all = كلام الجميع
compare-voice-own = كلام الجهات نفسها وحده
compare-copies = عُدّ كل نسخة شبيهة
compare-outlets = الجهات
compare-outlets-all = كل الجهات
compare-working = قُرئ { $done } من { $all } من المقالات
compare-cancel = إلغاء
compare-cancelled = أُلغيت.
compare-again = قارن من جديد
compare-outdated = حُفظت مقالات أو نُسيت بعد هذه المقارنة.
compare-failed = تعذّرت المقارنة: { $reason }
compare-empty = لا مقال محفوظًا يوافق هذا. تُحفظ المقالات حين تقرؤها مع «إسناد».

## ما في العيّنة

sample-articles =
    { $count ->
        [zero] بلا مقالات محفوظة
        [one] مقال واحد محفوظ
        [two] مقالان محفوظان
        [few] { $number } مقالات محفوظة
        [many] { $number } مقالًا محفوظًا
       *[other] { $number } مقال محفوظ
    }
sample-outlets =
    { $count ->
        [zero] بلا جهات
        [one] من جهة واحدة
        [two] من جهتين
        [few] من { $number } جهات
        [many] من { $number } جهة
       *[other] من { $number } جهة
    }
sample-days = { $first } – { $last }
sample-undated = بلا تاريخ: { $number }
sample-copies-out = النسخ الشبيهة معدودة مرة واحدة (المستبعد: { $number })
sample-copies-in = النسخ الشبيهة معدودة كلها ({ $number })
sample-unsure = مواضع قد تعني شيئًا آخر ولم تُعدّ: { $number }
sample-pack = الحزمة { $pack }

## من يسمّي ماذا

names-heading = من يسمّي ماذا
names-label = التسمية
names-also = وتُكتب أيضًا
names-marked = بين علامتين أو بتحفّظ
names-serves = تخدم { $camp }
names-words = ألفاظ موجّهة إليه
names-never = لا تُقال قط
names-none = لا مقال في العيّنة يسمّيه.
names-naming = مقالات تستعمل تسمية
names-unnamed = مقالات تذكره بغير هذه التسميات
names-silent = مقالات لا تذكره
names-cell = { $label }، { $group }: { $number }. أظهر الجمل
group-none = بلا موقف موثّق
group-unknown = جهة غير معروفة

## الجملة وراء الرقم

sentences-heading = الجمل وراء الرقم
sentences-empty = اختر رقمًا من الجدول لتقرأ جمله.
sentences-open = افتح في المقال
sentences-more = المعروض { $shown } من { $number }
sentences-close = إغلاق
said-own = بصوت الجهة نفسها
said-direct = اقتباس مباشر
said-indirect = كلام منقول
said-marked = بين علامتي تنصيص
said-distanced = بتحفّظ
said-by = { $voice }: { $speaker }

## الألفاظ المميِّزة

distinct-heading = الألفاظ المميِّزة
distinct-note = ألفاظ تقولها جهة أكثر من غيرها في اللغة نفسها: لوغاريتم نسبة الأرجحية مع توزيع ديريكليه قبلي؛ ‏z من 1.96 فصاعدًا، في ثلاثة مقالات على الأقل.
distinct-few = المقالات أقل من أن يوصف لفظ بأنه مميِّز.
distinct-group = { $group } ({ $language })
distinct-desc = أعمدة: كم يزيد كل لفظ على ما يقوله الآخرون، بدرجات z.
language-ar = العربية
language-en = الإنجليزية
language-fr = الفرنسية
language-other = لغات أخرى

## من يُنقل كلامه

voices-heading = من يُنقل كلامه
voices-words =
    { $count ->
        [zero] بلا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $number } كلمات
        [many] { $number } كلمة
       *[other] { $number } كلمة
    }
voices-all = كل متحدث
voices-speaker = المتحدث
voices-unknown = متحدث غير معروف
voices-no-side = ليس من أي طرف
voices-none = لا كلام منقولًا في العيّنة.
voices-split = المقتبس { $direct }، والمنقول { $indirect }

## التغطية عبر الزمن

time-heading = التغطية عبر الزمن
time-desc = أعمدة: مقالات كل مجموعة بحسب { $bin }.
time-none = لا مقال في العيّنة له تاريخ.
time-articles = مقالات
bin-day = اليوم
bin-week = الأسبوع
bin-month = الشهر

## الميل

tilt-heading = الألفاظ المشحونة بصوت الجهات نفسها
tilt-note = من الألفاظ المشحونة التي تخدم أحد طرفين، نصيب ما يخدم { $camp } لا { $opponent }. مجال الثقة (95 %) مبنيّ على المقالات لا على الألفاظ، ولا يقول شيئًا عن السبب.
tilt-desc = نقاط: نصيب الألفاظ التي تخدم { $camp }، مع مجالات الثقة 95 %.
tilt-few = المقالات أقل من أن يُحكم بها ({ $articles })
tilt-of = { $part } من { $whole }
tilt-interval = من { $low } إلى { $high }
tilt-documented = الموقف الموثّق
tilt-for = قريبة من { $camp }
tilt-against = ضد { $camp }
tilt-contested = مختلف فيه
tilt-none = لا موقف موثّقًا
tilt-share = النصيب
tilt-counts = الألفاظ

## الحفظ والتصدير

keep-heading = مقارنات محفوظة
keep-name = الاسم
keep-save = احفظ هذه المقارنة
keep-delete = احذف
keep-delete-one = احذف { $title }
keep-none = لا شيء بعد.
keep-failed = لم تُحفظ: { $reason }
export-whole = الكل
export-print = طباعة
export-as = { $what } بصيغة { $format }
export-failed = تعذّر إنشاء الملف: { $reason }
table-show = في جدول

## أعمدة الجداول

column-group = المجموعة
column-language = اللغة
column-word = اللفظ
column-here = هنا
column-of = من
column-elsewhere = عند غيرها
column-of-elsewhere = من
column-articles = المقالات
column-log-odds = لوغاريتم نسبة الأرجحية
column-z = z
column-day = اليوم
column-week = أسبوع
column-month = الشهر
column-undated = بلا تاريخ
