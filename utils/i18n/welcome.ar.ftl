### صفحة البدء.

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
welcome-never-heading = ما لا يفعله إسناد أبدًا
welcome-never-1 = لا يرسل شيئًا إلى أحد: لا عنوانًا ولا نصًّا ولا إحصاءات.
welcome-never-2 = لا يغيّر شيئًا في نص الصفحة.
welcome-never-3 = لا يصف مقالًا بالانحياز. يعرض الدليل ويترك الحكم لك.
