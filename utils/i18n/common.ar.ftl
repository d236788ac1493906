### كلمات مشتركة بين الصفحات. كل رسالة فيها عدد تستوفي صيغ الجمع الست.

## Frame

app-name = إسناد
app-name-other = Isnad
language-label = اللغة
show-all = عرض الكل ({ $count })
show-fewer = عرض أقل
show-in-text = أظهِره في النص
opens-address = يُفتح في تبويب جديد
filter-all = الكل
part-failed = تعذّر تحميل هذا الجزء من إسناد. أغلق إسناد وافتحه من جديد، وإن لم ينفع ذلك فأعد تثبيته.

## The article

article-untitled = صفحة بلا عنوان

## Outlet

outlet-country = البلد
outlet-owner = المالك
outlet-type = النوع
outlet-not-stated = غير مذكور في الحزمة
outlet-type-private = خاصة
outlet-type-state = تديرها دولة
outlet-type-state-linked = مرتبطة بدولة
outlet-type-public = خدمة عامة
outlet-type-party = تابعة لحزب
outlet-type-faction = تابعة لطرف في النزاع
outlet-type-front = واجهة لجهة أخرى
outlet-type-network = شبكة
outlet-type-aggregator = تجمع مقالات غيرها

## Claims on an outlet

stance-heading = موقف موثَّق
stance-none = لا موقف موثَّقًا
stance-none-note = لا تستشهد الحزمة بأحد في موقف هذه الجهة، وليس في ذلك مأخذ عليها ولا تزكية لها.
observed-heading = ألفاظ رُصدت عندها
observed-note = عبارات شوهدت منشورة فيها، وليست موقفًا.
ownership-heading = الملكية
reliability-heading = الموثوقية
claim-confidence-high = ثقة عالية
claim-confidence-medium = ثقة متوسطة
claim-confidence-low = ثقة ضعيفة
claim-partisan = قول طرف في النزاع
claim-partisan-by = قول طرف في النزاع: { $camp }
claim-third-party = بحسب جهة ثالثة
claim-own-wording = من كلامها هي
claim-registry = سجل رسمي
claim-for = قريبة من: { $camp }
claim-against = مناوئة لـ: { $camp }
claim-no-side = لا يسمّي طرفًا في هذا النزاع
claim-period = يسري من { $from } إلى { $until }
claim-from = يسري منذ { $from }
claim-until = يسري حتى { $until }
claim-opposing = قول مخالف
claims-disagree = المصادر مختلفة، وإسناد لا يرجّح بينها.

## Names

entities-other = غير ذلك
entity-mentions =
    { $count ->
        [zero] لا ذكر له
        [one] مرة واحدة
        [two] مرتان
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }

## What a mark means

help-entity = خط منقّط: اسم تعرفه الحزمة
help-own = خط متصل وظلّ لوني خفيف: لفظ مشحون بصوت الجهة الناشرة
help-others = خط متقطّع: اللفظ نفسه بصوت غيرها

## First-run page

welcome-pack-outlets =
    { $count ->
        [zero] لا جهات ناشرة
        [one] جهة ناشرة واحدة
        [two] جهتان ناشرتان
        [few] { $count } جهات ناشرة
        [many] { $count } جهة ناشرة
       *[other] { $count } جهة ناشرة
    }
welcome-pack-names =
    { $count ->
        [zero] لا أسماء
        [one] اسم واحد
        [two] اسمان
        [few] { $count } أسماء
        [many] { $count } اسمًا
       *[other] { $count } اسم
    }
welcome-pack-terms =
    { $count ->
        [zero] لا ألفاظ مشحونة
        [one] لفظ مشحون واحد
        [two] لفظان مشحونان
        [few] { $count } ألفاظ مشحونة
        [many] { $count } لفظًا مشحونًا
       *[other] { $count } لفظ مشحون
    }

## The reader's changes

row-overrule = عدّل هذا المدخل
own-added = أضافه { $author } في { $date }:
own-changed = عدّله { $author } في { $date }:
own-hidden = أخرجه { $author } في { $date }:
