### إسناد بالعربية. كل رسالة فيها عدد تستوفي صيغ الجمع الست.

## Frame

app-name = إسناد
app-name-other = Isnad
language-label = اللغة
pack-label = الحزمة: { $name }
show-all = عرض الكل ({ $count })
show-fewer = عرض أقل
show-in-text = أظهِره في النص
opens-address = يُفتح في لسان جديد
footer-local = جرى كل هذا على جهازك، ولم يُرسَل منه شيء.
footer-welcome = كيف يعمل إسناد، وما الذي يُسمح له بقراءته

## State of the page

status-loading = يُفتح الآن…
status-reading = تجري قراءة الصفحة…
status-reading-next = لن يستغرق ذلك سوى لحظة، وكله على جهازك.
status-ready =
    وُجد: { $names ->
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
status-off-topic = لا تتناول أيٌّ من الحزم المثبتة موضوع هذه الصفحة.
status-off-topic-next = لا يعلّم إسناد إلا ما تعرفه حزمة، ولذلك لا علامات هنا.
status-not-permitted = لم يقرأ إسناد هذه الصفحة.
status-not-permitted-next = انقر زر إسناد في شريط الأدوات ليقرأها هذه المرة، أو اسمح له بقراءة هذا الموقع كلما فتحته.
status-not-permitted-ask = دائمًا على { $host }
status-closed-page = يغلق المتصفح هذه الصفحة أمام الإضافات.
status-closed-page-next = كذلك صفحات الإعدادات ومتجر الإضافات وملفات PDF. إن كان المقال منشورًا في صفحة عادية فافتحه هناك.
status-no-article = لا مقال في هذه الصفحة.
status-no-article-next = تبدو صفحةً رئيسية أو قائمةً أو نموذجًا. افتح مقالًا؛ وإن كانت هذه صفحة مقال فلعل تحميلها لم يكتمل: أعد القراءة.
status-empty = لا نص في هذه الصفحة.
status-empty-next = قد تكون صورة أو مقطعًا مرئيًا، أو لم يكتمل تحميلها. أعد القراءة حين يظهر النص.
status-too-long = الصفحة أطول مما يقرأه إسناد.
status-too-long-next = قلّما تكون صفحة بهذا الطول مقالًا واحدًا. فإن كانت كذلك فافتح نسخة الطباعة أو جزءًا منها.
status-error = تعذّرت قراءة هذه الصفحة.
status-error-next = أعد القراءة، فإن لم تنجح فأعد تحميل الصفحة أولًا.
retry = أعد القراءة

## The article

article-heading = هذه الصفحة
article-untitled = صفحة بلا عنوان
article-no-date = بلا تاريخ معروف
article-file = ملف على جهازك

## Outlet

outlet-heading = الجهة الناشرة
outlet-country = البلد
outlet-owner = المالك
outlet-type = النوع
outlet-basis = عُرفت من
outlet-not-stated = غير مذكور في الحزمة
outlet-basis-address = عنوان الصفحة الإلكتروني
outlet-basis-credit = سطر المصدر
outlet-basis-byline = سطر الكاتب
outlet-basis-name = الاسم المطبوع على الصفحة
outlet-basis-corpus = مدوّنة الحزمة
outlet-type-private = خاصة
outlet-type-state = تديرها دولة
outlet-type-state-linked = مرتبطة بدولة
outlet-type-public = خدمة عامة
outlet-type-party = تابعة لحزب
outlet-type-faction = تابعة لطرف في النزاع
outlet-type-front = واجهة لجهة أخرى
outlet-type-network = شبكة
outlet-type-aggregator = تجمع مقالات غيرها
outlet-unknown = جهة لا تعرفها الحزمة
outlet-unknown-note = وهذا جواب أيضًا: لا يُنسب إليها مالك ولا موقف.
outlet-unnamed = لا تذكر الصفحة مَن ينشرها.
origin-label = منقول عن
origin-basis = عُرف ذلك من { $basis }
origin-note = موقف النص المنقول هو موقف الجهة التي نُقل عنها، لا الجهة التي أعادت نشره.

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
claim-third-party = طرف ثالث
claim-own-wording = من كلامها هي
claim-registry = سجل رسمي
claim-for = قريبة من: { $camp }
claim-against = مناوئة لـ: { $camp }
claim-no-side = لا يسمّي طرفًا في هذا النزاع
claim-period = يسري على { $from }–{ $until }
claim-from = يسري منذ { $from }
claim-until = يسري حتى { $until }
claim-opposing = قول مخالف
claims-disagree = المصادر مختلفة، وإسناد لا يرجّح بينها.

## Recognised

recognised-heading = نص معروف
recognised-same-pack = هذه الصفحة من مقالات مدوّنة الحزمة:
recognised-copy-pack = هذه الصفحة نسخة قريبة (بتطابق { $share }) من مقال في مدوّنة الحزمة:
recognised-same-reader = سبق أن حفظتَ هذا المقال:
recognised-copy-reader = هذه الصفحة نسخة قريبة (بتطابق { $share }) من مقال حفظتَه:

## Wording of this article

wording-heading = صياغة هذا المقال
wording-own = بصوت الجهة نفسها
wording-others = بكلام غيرها
wording-headline = العنوان
wording-body = المتن
wording-for = لصالح: { $camp }
wording-against = ضد: { $camp }
wording-unknown = لا يتبيّن لمن
wording-too-few = قليل جدًا
wording-interval = { $part } من { $whole } تخدم { $camp } (مجال الثقة 95٪: من { $low } إلى { $high })
wording-too-few-note = تُكتب «قليل جدًا» بجانب كل عدد دون { $minimum }، فلا دلالة له بعد.
wording-none = لم يُعثر على لفظ ينحاز إلى طرف.
wording-note = العدّ لهذا المقال وحده، وليس موقفًا للجهة الناشرة.
wording-key-for = لون صافٍ: لصالح ذلك الطرف
wording-key-against = لون مخطّط: ضد الطرف الآخر

## Loaded terms

terms-heading = ألفاظ مشحونة
terms-none = ليس في المقال شيء من الألفاظ المشحونة التي تعرفها الحزمة.
terms-filter = الصوت
terms-filter-all = الكل
terms-filter-own = بصوتها
terms-filter-others = بكلام غيرها
term-strength = الشدّة { $strength } من 3
term-neutral = صياغة محايدة:
term-used-by = يستعمله:
term-side-unknown = لا يتبيّن لمن
term-side-neutral = لا ينحاز إلى طرف
term-headline = في العنوان
term-speaker = القائل: { $name }
term-speaker-unknown = القائل غير مسمّى
term-target = المقصود: { $name }
term-target-unknown = المقصود؟ لا يذكره النص
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

## Names

entities-heading = أشخاص وجماعات وأماكن
entities-none = ليس في المقال شيء من الأسماء التي تعرفها الحزمة.
entities-people = أشخاص
entities-armed = قوات وجماعات مسلحة
entities-institutions = حكومات ومؤسسات
entities-international = هيئات دولية
entities-movements = أحزاب وحركات
entities-media = وسائل إعلام
entities-places = أماكن
entities-events = أحداث واتفاقات
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
entity-written-as = كُتب هنا:
entity-places = مواضعه في النص:
entity-mention = الموضع { $number } من { $count }
entity-mention-unsure = الموضع { $number } من { $count }، غير مؤكد
entity-unsure =
    { $count ->
        [zero] كل المواضع مؤكدة.
        [one] موضع واحد غير مؤكد: خطأ في الكتابة، أو اسم يشترك فيه أكثر من مسمّى.
        [two] موضعان غير مؤكدين: خطأ في الكتابة، أو اسم يشترك فيه أكثر من مسمّى.
        [few] { $count } مواضع غير مؤكدة: خطأ في الكتابة، أو اسم يشترك فيه أكثر من مسمّى.
        [many] { $count } موضعًا غير مؤكد: خطأ في الكتابة، أو اسم يشترك فيه أكثر من مسمّى.
       *[other] { $count } موضع غير مؤكد: خطأ في الكتابة، أو اسم يشترك فيه أكثر من مسمّى.
    }
entity-ambiguous = وقد يكون أيضًا: { $names }

## Who gets to speak

speakers-heading = مَن يُنقل كلامه
speakers-none = لم يُعثر على كلام لأحد، لا نصًّا ولا نقلًا بالمعنى.
speakers-unknown = قائل غير مسمّى
speakers-words =
    { $count ->
        [zero] بلا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $count } كلمات
        [many] { $count } كلمة
       *[other] { $count } كلمة
    }
speakers-quotes =
    { $count ->
        [zero] بلا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $count } مقاطع
        [many] { $count } مقطعًا
       *[other] { $count } مقطع
    }
speakers-labels = أسماء وأوصاف بين علامات تنصيص
quote-direct = اقتباس
quote-indirect = منقول

## Told by others

related-heading = كيف رواه آخرون
related-none = لا شيء عن هذا في مدوّنة الحزمة ولا في ما حفظتَه من مقالات.
related-copy = تطابق { $share }
related-same-event = الحدث نفسه
related-same-topic = الموضوع نفسه
related-shared = يسمّي كلاهما: { $names }
related-from-pack = من مدوّنة الحزمة
related-from-reader = من محفوظاتك
related-no-outlet = ناشره غير معروف

## Kept

kept-yes = محفوظ في مكتبتك على هذا الجهاز.
kept-no = غير محفوظ في مكتبتك.

## What a mark means

help-heading = ما تعنيه العلامة وما لا تعنيه
help-means = تقول العلامة: هذا اللفظ يستعمله ذلك الطرف، وهو هنا بهذا الصوت، وهذا هو الدليل.
help-means-not = ولا تقول إن الخبر كاذب، أو إن الجهة الناشرة تكذب، أو إن الخالي من العلامات منصف.
help-entity = خط منقّط: اسم تعرفه الحزمة
help-own = خط متصل وظلّ لوني خفيف: لفظ مشحون بصوت الجهة الناشرة
help-others = خط متقطّع: اللفظ نفسه بصوت غيرها
help-colour = يدل اللون على الطرف الذي تخدمه الصياغة، ولا يدل أبدًا على حُسن أو سوء.
help-camps = الأطراف في هذه الحزمة

## First-run page

welcome-title = مَن القائل؟ وبألفاظ مَن؟
welcome-lead = يقرأ إسناد معك أخبار النزاعات، فيريك مَن ينشر، ومَن يُسمّى، وأي الألفاظ ينحاز إلى طرف، وكيف روى آخرون القصة نفسها.
welcome-tour-heading = في دقيقتين
welcome-tour-outlet = مَن ينشر
welcome-tour-outlet-text = الجهة الناشرة ومالكها، وموقفها إن وُجد مَن يُستشهد به فيه لا غير. وإذا اختلفت الأقوال وُضعت جنبًا إلى جنب.
welcome-tour-names = مَن يُسمّى
welcome-tour-names-text = الأشخاص والجماعات والأماكن، تُجمع صور كتابة الاسم الواحد معًا.
welcome-tour-terms = أي الألفاظ ينحاز
welcome-tour-terms-text = الألفاظ المشحونة: جملتها، وبصوت مَن وردت، وصياغة محايدة تقابلها.
welcome-tour-others = كيف رواه آخرون
welcome-tour-others-text = مقالات أخرى عن الحدث نفسه ونسخ قريبة منه، من الحزمة ومما حفظتَه.
welcome-sample-heading = جرّب
welcome-sample-hint = فقرة متخيَّلة عُلّمت كما يعلّم إسناد الصفحات. اختر علامة.
welcome-means-heading = ما تعنيه العلامة
welcome-means-1 = هذا اللفظ يستعمله ذلك الطرف.
welcome-means-2 = وهو هنا بهذا الصوت: صوت الجهة الناشرة أو صوت غيرها.
welcome-means-3 = وهذا هو الدليل: الجملة والصيغة والقاعدة والمصدر.
welcome-not-heading = ما لا تعنيه
welcome-not-1 = لا تعني أن الخبر كاذب أو أن الجهة الناشرة تكذب.
welcome-not-2 = ولا أن المقال الخالي من العلامات منصف.
welcome-not-3 = ولا أن الحق مع طرف: الحزم تعامل الأطراف كلها بالميزان نفسه.
welcome-permission-heading = ما الذي يجوز لإسناد أن يقرأه؟
welcome-permission-lead = في البداية: لا شيء. ولك أن تغيّر ذلك متى شئت، من هنا أو من إعدادات الإضافات في المتصفح.
welcome-current = اختيارك
welcome-click-title = حين أنقر فقط
welcome-click-text = يقرأ إسناد الصفحة التي أمامك وحدها حين تنقر زره في شريط الأدوات، ولا يقرأ غيرها.
welcome-click-action = حين أنقر فقط
welcome-outlets-title = دائمًا على جهات الحزمة
welcome-outlets-text =
    { $count ->
        [zero] ليس في الحزمة جهات ناشرة بعد.
        [one] يقرأ إسناد مقالات الجهة الوحيدة في الحزمة حين تفتحها. ويسألك المتصفح أولًا.
        [two] يقرأ إسناد مقالات الجهتين اللتين في الحزمة حين تفتحها. ويسألك المتصفح أولًا.
        [few] يقرأ إسناد مقالات { $count } جهات في الحزمة حين تفتحها. ويسألك المتصفح أولًا.
        [many] يقرأ إسناد مقالات { $count } جهة في الحزمة حين تفتحها. ويسألك المتصفح أولًا.
       *[other] يقرأ إسناد مقالات { $count } جهة في الحزمة حين تفتحها. ويسألك المتصفح أولًا.
    }
welcome-outlets-note = لا يضيف تحديث الحزمة موقعًا قبل أن تُسأل.
welcome-outlets-action = اسمح على هذه الجهات
welcome-sites-title = على مواقع أسمّيها
welcome-sites-text = يقرأ إسناد مقالات تلك المواقع حين تفتحها. ويسألك المتصفح عن كل موقع.
welcome-site-label = الموقع
welcome-site-hint = مثلًا: news.example
welcome-site-action = اسمح على هذا الموقع
welcome-site-list = المسموح حتى الآن
welcome-result-granted-outlets = تمّ. يقرأ إسناد من الآن مقالات جهات الحزمة حين تفتحها.
welcome-result-granted-site = تمّ. يقرأ إسناد من الآن مقالات { $host } حين تفتحها.
welcome-result-clicks = تمّ. لا يقرأ إسناد صفحة إلا حين تنقر زره.
welcome-result-refused = لم يُسمح بذلك، فلم يتغيّر شيء. ما زال إسناد يقرأ الصفحة حين تنقر زره.
welcome-result-bad-host = ليس هذا عنوان موقع. اكتبه كما في شريط العنوان، مثلًا news.example.
welcome-result-error = لم يتمكّن المتصفح من ذلك: { $problem }
welcome-pack-heading = ما يعرفه حتى الآن
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
welcome-never-heading = ما لا يفعله إسناد أبدًا
welcome-never-1 = لا يرسل شيئًا إلى أحد: لا عنوانًا ولا نصًّا ولا إحصاءات.
welcome-never-2 = لا يغيّر شيئًا في نص الصفحة.
welcome-never-3 = لا يصف مقالًا بالانحياز. يعرض الدليل ويترك الحكم لك.

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
menu-read = اقرأ هذه الصفحة بإسناد
menu-sidebar = افتح شريط إسناد الجانبي

## الإعدادات

options-title = الإعدادات
options-language-heading = لغة إسناد
options-language-note = لا صلة لها بلغة المتصفح.
options-panel-heading = أين يُفتح الشريط الجانبي
options-panel-browser = في اللوحة الجانبية للمتصفح
options-panel-page = داخل الصفحة عند حافتها
options-marks-heading = ما يُعلَّم في النص
options-marks-entities = أسماء الأشخاص والجماعات والأماكن
options-marks-terms = الألفاظ المشحونة
options-launcher-heading = الشارة على الصفحة
options-launcher-on = أظهر في الصفحات المقروءة شارةً صغيرة فيها الجهة والأعداد
options-launcher-reset = أعدها إلى ركنها
options-launcher-reset-done = عادت الشارة إلى ركنها.
options-launcher-hidden = مخفية في:
options-show-again = أظهرها ثانيةً في { $host }
options-sites-heading = مواقع يقرؤها إسناد من تلقاء نفسه
options-sites-none = لا مواقع. لا يقرأ إسناد صفحةً إلا إذا طلبت منه ذلك.
options-sites-remove = احذف { $host }
options-sites-removed = لم يعد إسناد يقرأ { $host } من تلقاء نفسه.
options-sites-change = اسمح بمواقع أخرى
options-keys-heading = المفاتيح
options-keys-none = بلا مفتاح
options-keys-note = تُغيَّر المفاتيح من إعدادات الإضافات في المتصفح.
options-key-action = اقرأ هذه الصفحة وافتح الشريط الجانبي
options-key-next = العلامة التالية
options-key-previous = العلامة السابقة
options-key-toggle = أخفِ علامات الصفحة أو أظهرها
options-error = تعذّر ذلك على المتصفح: { $problem }
