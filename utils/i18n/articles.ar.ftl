### مقالات المكتبة: ما حُفظ، والبحث فيه، ومقابلة نص بنص.

articles-title = المقالات
articles-note-on = ما حفظتَه من مقالات وما كتبتَه من تعليقات، يُبحث فيه كلمة كلمة، ولا يغادر هذا الجهاز.

## Search

articles-search = ابحث في المقالات والتعليقات
articles-order = الترتيب
articles-order-best = الأقرب إلى البحث أولًا
articles-order-newest = الأحدث أولًا
articles-reading = يُفتح الآن…
articles-count =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
articles-catching-up = بعض المقالات لم تدخل البحث بعد، وستظهر هنا من تلقاء نفسها.
articles-failed = تعذّرت القراءة. أعد تحميل الصفحة، فإن تكرر ذلك فانظر في «بياناتك».
articles-empty = لا مقالات محفوظة بعد.
articles-empty-next = افتح مقالًا في موضوع إحدى الحزم ودع إسناد يقرؤه، وستجد هنا ما يحفظه.
articles-none = لا شيء يوافق ذلك كله.
articles-none-next = جرّب كلمات أقل، أو رسمًا آخر، أو مدة أطول. ولا فرق في البحث بين المشكول وغير المشكول.
articles-reset = اعرض الكل

## Narrowing down

articles-narrow =
    { $count ->
        [zero] حصر النتائج
        [one] حصر النتائج (اختيار واحد)
        [two] حصر النتائج (اختياران)
        [few] حصر النتائج ({ $count } اختيارات)
        [many] حصر النتائج ({ $count } اختيارًا)
       *[other] حصر النتائج ({ $count } اختيار)
    }
articles-reset-choices = ألغِ الاختيارات كلها
articles-published = تاريخ النشر
articles-from = من
articles-until = إلى
articles-facet-kind = النوع
articles-facet-outlet = الجهة الناشرة
articles-facet-camp = جهة قريبة من
articles-facet-entity = الأسماء
articles-facet-tag = وسوم تعليقاتك
articles-kind-article = مقالات
articles-kind-note = تعليقاتك
articles-pages = الصفحات
articles-page = الصفحة { $page } من { $last }
articles-before = الصفحة السابقة
articles-after = الصفحة التالية

## One that was found

articles-note = تعليقك
articles-copy-earlier = نُسخ لاحقًا في:
articles-copy-later = نسخة من:
articles-copy-unknown = يكاد يطابق:
articles-known = ما وجده إسناد فيه
articles-forget = انسَ هذا المقال
articles-forget-sure = يُحذف النص وما استُخرج منه، وتبقى تعليقاتك.
articles-forget-yes = نعم، انسَه
articles-forget-no = أبقِه
articles-forget-failed = تعذّر حذفه. حاول مرة أخرى.

## One article

articles-back = كل المقالات
articles-kept-on = حُفظ في { $date }
articles-gone = هذا المقال غير محفوظ، أو لم يعد محفوظًا.
articles-alike-pack = يتطابق بنسبة { $share } مع مقال في أرشيف الحزمة، والحزمة لا تحفظ نصه:
articles-alike-reader = يتطابق بنسبة { $share } مع مقال حفظتَه:
articles-voices = بصوت الجهة نفسها: { $own }، وبكلام غيرها: { $others }

## Two texts

articles-diff-title = ما الذي تغيّر
articles-diff-texts = النصان
articles-diff-dated = من النص الذي نُشر أولًا إلى الذي نُشر بعده.
articles-diff-undated = لا تدل التواريخ على أيهما نُشر أولًا.
articles-diff-first = نُشر أولًا
articles-diff-count =
    { $count ->
        [zero] لم تتغير أي كلمة.
        [one] تغيير واحد.
        [two] تغييران.
        [few] { $count } تغييرات.
        [many] { $count } تغييرًا.
       *[other] { $count } تغيير.
    }
articles-diff-words = الكلمات المشتركة: { $same }، والمحذوفة: { $cut }، والمضافة: { $inserted }.
articles-diff-beside = جنبًا إلى جنب
articles-diff-legend-cut = حُذف أو استُبدل
articles-diff-legend-inserted = أُضيف أو حلّ محلّه
articles-diff-cut = حُذف:
articles-diff-replaced = استُبدل:
articles-diff-inserted = أُضيف:
articles-diff-instead = حلّ محلّه:
articles-diff-walk = التنقل بين التغييرات
articles-diff-before = التغيير السابق
articles-diff-after = التغيير التالي
articles-diff-at = { $at } من { $all }
articles-open = افتح المقال
articles-print = اطبع
articles-labels = تسميات استُبدلت
articles-labels-from = النص الأول
articles-labels-to = النص الثاني
articles-labels-count = المرات
articles-labels-other = كلمات أخرى
