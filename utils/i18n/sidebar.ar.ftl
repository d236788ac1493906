### الشريط الجانبي.

## Frame

pack-label = الحزمة: { $name }
footer-local = جرى كل هذا على جهازك، ولم يُرسَل منه شيء.
footer-welcome = كيف يعمل إسناد، وما الذي يُسمح له بقراءته

## State of the page

status-loading = يُفتح الآن…
status-reading = تجري قراءة الصفحة…
status-reading-next = لن يستغرق ذلك سوى لحظة، وكله على جهازك.
status-off-topic = لا تتناول هذه الصفحة موضوعًا يعرفه إسناد.
status-off-topic-next = ما يعرفه إسناد عن موضوع مجموع في حزمة: جهات ناشرة وأسماء وألفاظ مشحونة بمصادرها. ولا حزمة في موضوع هذه الصفحة، فلا علامات فيها.
status-not-permitted = لم يقرأ إسناد هذه الصفحة.
status-not-permitted-next = انقر زر إسناد في شريط الأدوات ليقرأها هذه المرة، أو اسمح له بقراءة هذا الموقع كلما فتحته.
status-not-permitted-ask = دائمًا على { $host }
status-not-permitted-choose = اختر مواقع تُقرأ دائمًا
status-closed-page = يغلق المتصفح هذه الصفحة أمام الإضافات.
status-closed-page-next = كذلك صفحات الإعدادات ومتجر الإضافات وملفات PDF. إن كان المقال منشورًا في صفحة عادية فافتحه هناك.
status-own-page = هذه صفحة من صفحات إسناد نفسه.
status-own-page-next = لا يُقرأ هنا شيء. افتح مقالًا في هذه النافذة لترى ما يُعثر عليه فيه.
status-no-article = لا مقال في هذه الصفحة.
status-no-article-next = تبدو صفحةً رئيسية أو قائمةً أو نموذجًا. افتح مقالًا؛ وإن كانت هذه صفحة مقال فلعل تحميلها لم يكتمل: أعد القراءة.
status-empty = لا نص في هذه الصفحة.
status-empty-next = قد تكون صورة أو مقطعًا مرئيًا، أو لم يكتمل تحميلها. أعد القراءة حين يظهر النص.
status-too-long = الصفحة أطول مما يقرؤه إسناد.
status-too-long-next = قلّما تكون صفحة بهذا الطول مقالًا واحدًا. فإن كانت كذلك فافتح نسخة الطباعة أو جزءًا منها.
status-error = تعذّرت قراءة هذه الصفحة.
status-error-next = أعد القراءة، فإن لم تنجح فأعد تحميل الصفحة أولًا.
retry = أعد القراءة

## The article

article-heading = هذه الصفحة
article-no-date = بلا تاريخ معروف
article-file = ملف على جهازك
article-partial = لا يظهر في الصفحة إلا أول هذا المقال، فلم يُقرأ غيره.

## Outlet

outlet-heading = الجهة الناشرة
outlet-basis = عُرفت من
outlet-basis-address = عنوان الصفحة الإلكتروني
outlet-basis-credit = سطر المصدر
outlet-basis-byline = سطر الكاتب
outlet-basis-name = الاسم الظاهر في الصفحة
outlet-basis-corpus = أرشيف الحزمة
outlet-unknown = جهة لا تعرفها الحزمة
outlet-unknown-note = وهذا جواب أيضًا: لا يُنسب إليها مالك ولا موقف.
outlet-unnamed = لا تذكر الصفحة مَن ينشرها.
origin-label = منقول عن
origin-basis = عُرف ذلك من { $basis }
origin-note = موقف النص المنقول هو موقف الجهة التي نُقل عنها، لا الجهة التي أعادت نشره.

## Recognised

recognised-heading = نص معروف
recognised-same-pack = هذه الصفحة من مقالات أرشيف الحزمة:
recognised-copy-pack = هذه الصفحة نسخة قريبة (بتطابق { $share }) من مقال في أرشيف الحزمة:
recognised-same-reader = سبق أن حفظتَ هذا المقال:
recognised-copy-reader = هذه الصفحة نسخة قريبة (بتطابق { $share }) من مقال حفظتَه:

## Wording of this article

wording-heading = صياغة هذا المقال
wording-own = بصوت الجهة نفسها
wording-others = بكلام غيرها
wording-headline = العنوان
wording-body = المتن
wording-unknown = الطرف غير واضح:
wording-too-few = قليل جدًا
wording-interval = { $part } من { $whole } تخدم { $camp } (مجال الثقة { $level }: من { $low } إلى { $high })
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
term-headline = في العنوان
term-speaker = القائل: { $name }
term-speaker-unknown = القائل غير مسمّى
term-target = المقصود: { $name }
term-target-unknown = المقصود: لا يذكره النص
mark-wrong = العلامة هنا خاطئة

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
related-none = لا شيء عن هذا في أرشيف الحزمة ولا في ما حفظتَه من مقالات.
related-copy = تطابق { $share }
related-same-event = الحدث نفسه
related-same-topic = الموضوع نفسه
related-shared = يسمّي كلاهما: { $names }
related-words = يستعمل كلاهما: { $words }
related-days =
    { $count ->
        [zero] في غضون يوم
        [one] بينهما يوم
        [two] بينهما يومان
        [few] بينهما { $count } أيام
        [many] بينهما { $count } يومًا
       *[other] بينهما { $count } يوم
    }
related-first-here = هذا المقال نُشر أولًا
related-first-there = نُشر قبل هذا المقال
related-differences = ما الذي تغيّر
related-join = عُدّهما نصًّا واحدًا
related-split = عُدّهما بلا صلة
related-you-same = قلتَ: نص واحد
related-you-different = قلتَ: لا صلة بينهما
related-undo = تراجع
related-not-saved = تعذّر حفظ ذلك. حاول مرة أخرى.
related-from-pack = من أرشيف الحزمة
related-from-reader = من محفوظاتك
related-no-outlet = ناشره غير معروف
related-side = قريب من: { $camp }

## Kept

kept-yes = محفوظ في مكتبتك.
kept-no = غير محفوظ في مكتبتك.
keep-now = احفظه
keep-not = تعذّر حفظه: تجد السبب في المكتبة.

## What a mark means

help-heading = ما تعنيه العلامة وما لا تعنيه
help-means = تقول العلامة: هذا اللفظ يستعمله ذلك الطرف، وهو هنا بهذا الصوت، وهذا هو الدليل.
help-means-not = ولا تقول إن المقال كاذب، أو إن الجهة الناشرة تكذب، أو إن المقال الخالي من العلامات منصف.
help-colour = يدل اللون على الطرف الذي تخدمه الصياغة، ولا يدل أبدًا على حُسن أو سوء.
help-camps = الأطراف في هذه الحزمة
footer-library = المكتبة: تحقّق مما يعرفه إسناد وعدّله

## Filters of the lists

filter-served = يخدم
filter-side = الطرف
filter-kind = النوع
filter-none = لا شيء يطابق هذا الاختيار.
filter-reset = عرض الكل
filter-no-side = لا طرف له

## The reader's data

storage-note-closed = بياناتك لا تُفتح، فلا يُحفظ شيء الآن.
storage-note-blocked = تبويب آخر لإسناد يمنع فتح بياناتك، فلا يُحفظ شيء الآن.
storage-note-newer = كتبت بياناتَك نسخةٌ أحدث من إسناد، فهي تُعرض ولا يُحفظ شيء.
storage-note-back = فقد المتصفح بيانات إسناد، فاستُعيدت تعليقاتك.
storage-note-more = ما العمل
