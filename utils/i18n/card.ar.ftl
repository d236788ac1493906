### كلمات الصفحة: البطاقة بجانب العلامة، وإشارة إسناد.

## State of the page

status-ready =
    النتيجة: { $names ->
        [zero] لا أسماء
        [one] اسم واحد
        [two] اسمان
        [few] { $names } أسماء
        [many] { $names } اسمًا
       *[other] { $names } اسم
    }، { $terms ->
        [zero] ولا ألفاظ مشحونة
        [one] ولفظ مشحون واحد
        [two] ولفظان مشحونان
        [few] و{ $terms } ألفاظ مشحونة
        [many] و{ $terms } لفظًا مشحونًا
       *[other] و{ $terms } لفظ مشحون
    }

## Wording of this article

wording-for = لصالح: { $camp }
wording-against = ضد: { $camp }

## Loaded terms

term-strength = الشدّة { $strength } من { NUMBER(3) }
term-neutral = صياغة محايدة:
term-used-by = يستعمله:
term-side-unknown = الطرف غير واضح
term-side-neutral = لا ينحاز إلى طرف
voice-own = بصوت الجهة نفسها
voice-direct = اقتباس
voice-indirect = كلام منقول
voice-marked = بين علامتي تنصيص
voice-distanced = بصيغة تحفّظ
why-heading = لماذا عُلّم
why-form = الصيغة في الحزمة:
why-rule = القاعدة:
why-found = ما وُجد بجواره:
why-category = نوع اللفظ:
why-rule-name = صيغة مدرجة
why-rule-inflected = صيغة مدرجة مصرَّفة
why-rule-referent = مرجعه مذكور في الجملة نفسها
why-rule-camp-of-outlet = طرف الجهة الناشرة
why-rule-misspelling = خطأ في كتابة صيغة مدرجة
why-rule-metonym = مكان يُراد به مَن يحكمه
why-rule-near = كلمة دالة قريبة منه
why-rule-before = الكلمة التي تليه
why-rule-after = الكلمة التي تسبقه
why-rule-beside = الكلمة المجاورة له
why-rule-against = ما قيل ضده
why-rule-article = سائر المقال
why-rule-quoted = وروده بين علامتي تنصيص
why-rule-on-topic = الصفحة في موضوع الحزمة
why-rule-own-outlet = الصفحة لهذه الجهة نفسها
why-rule-earlier-full-name = ورد الاسم الكامل قبله
why-rule-camp-of-speaker = طرف المتكلم

## Kinds of loaded terms that packs use; another is shown as the pack writes it

category-legitimation = إضفاء شرعية
category-delegitimation = نزع شرعية
category-criminalisation = تجريم
category-terrorism = نسبة إلى الإرهاب
category-dehumanising = تجريد من الإنسانية
category-ethnic-slur = شتيمة عرقية
category-religious-slur = شتيمة دينية
category-laudatory = مدح
category-mockery = سخرية
category-hype = تهويل
category-euphemism = تلطيف
category-accusation = اتهام
category-association = ربط بجهة أخرى
category-historical-analogy = تشبيه تاريخي
category-operation-name = اسم عملية
category-naming = اختيار تسمية
category-title = لقب
category-frame = إطار
category-framing-verb = فعل مؤطِّر
category-framing-noun = اسم مؤطِّر
category-framing-adjective = صفة مؤطِّرة
category-attribution = إسناد قول
category-distancing = تحفّظ
category-scare-quotes = تنصيص تشكيك
category-lexical-asymmetry = تفاوت في اختيار الألفاظ
category-evidence = حديث عن الدليل
category-neutral = محايد

## البطاقة عند العلامة

card-label = معنى هذه العلامة: { $name }
card-close = أغلق
card-open = افتح الشريط الجانبي
card-next = الموضع التالي ({ $number } من { $count })
card-speaker = القائل:
card-speaker-unknown = غير مسمّى
card-target = المقصود:
card-target-unknown = لا يذكره النص
card-other-names = ومن أسمائه:
card-called-by = يسمّيه { $side }:
card-unsure = قد يكون أيضًا:
card-unsure-note = غير مؤكد
kind-person = شخص
kind-place = مكان
kind-event = حدث
kind-agreement = اتفاق
kind-operation = عملية عسكرية
kind-movement = حركة
kind-group = جماعة
kind-coalition = تحالف
kind-org-armed = قوة أو جماعة مسلحة
kind-org-gov = مؤسسة رسمية
kind-org-int = هيئة دولية
kind-org-econ = شركة أو هيئة اقتصادية
kind-org-media = وسيلة إعلام
kind-org-party = حزب

## الشارة على الصفحة وقائمة النقر

launcher-unknown = جهة غير معروفة
launcher-label = إسناد: { $outlet }. { $found }. افتح الشريط الجانبي.
launcher-menu = انقل هذه الشارة أو أخفها
launcher-side = إلى الجانب الآخر
launcher-up = إلى أعلى
launcher-down = إلى أسفل
launcher-hide-here = أخفِها في هذا الموقع
launcher-hide = أخفِها في كل المواقع
launcher-options = الإعدادات
panel-close = أغلق الشريط الجانبي
