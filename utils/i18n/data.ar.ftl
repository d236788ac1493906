### بيانات القارئ: أين هي، ونسخها، وما يُحفظ من المقالات، وكيف تُمحى.

data-title = بياناتك
data-about = كل ما يحفظه إسناد على هذا الجهاز. لا يُرسل شيء إلى أي مكان، فلا نسخة منه عند أحد: احتفظ أنت بنسخة.

## Where it is

data-room = أين هي
data-room-where = في ملف تعريف هذا المتصفح.
data-room-used = تشغل { $used }.
data-room-used-of = تشغل { $used } مما يسمح به المتصفح، وهو { $quota }.
data-room-permission = لا يحق للمتصفح أن يحذفها من تلقاء نفسه، فلدى إسناد إذن التخزين غير المحدود.
data-room-persisted = تعهّد المتصفح ألا يحذفها من تلقاء نفسه.
data-room-none = لم يتعهّد المتصفح بإبقائها، وقد يحذفها إذا امتلأ القرص. شغّل النسخ الاحتياطي التلقائي.
data-room-gone = تذهب إذا أزلتَ إسناد، أو حذفتَ ملف تعريف المتصفح، أو أفرغه برنامج تنظيف. أما ملف النسخة الاحتياطية فيبقى.
data-uncopied = تعذّر نسخ البيانات قبل آخر تحديث:
data-back = استُعيدت بياناتك
data-back-when = في { $when } فتح المتصفح إسناد بلا بياناته، وقد يحدث هذا بعد انهيار المتصفح. ويحتفظ إسناد بنسخة ثانية مما تكتبه.
data-back-annotations =
    { $count ->
        [zero] لم يكن فيها تعليق.
        [one] استُعيد منها تعليق واحد.
        [two] استُعيد منها تعليقان.
        [few] استُعيدت منها { $count } تعليقات.
        [many] استُعيد منها { $count } تعليقًا.
       *[other] استُعيد منها { $count } تعليق.
    }
data-back-others =
    { $count ->
        [zero] ولم يكن فيها غير ذلك.
        [one] ومعها عنصر آخر من الأطر والحزم والتعديلات والمقارنات.
        [two] ومعها عنصران آخران من الأطر والحزم والتعديلات والمقارنات.
        [few] ومعها { $count } عناصر أخرى من الأطر والحزم والتعديلات والمقارنات.
        [many] ومعها { $count } عنصرًا آخر من الأطر والحزم والتعديلات والمقارنات.
       *[other] ومعها { $count } عنصر آخر من الأطر والحزم والتعديلات والمقارنات.
    }
data-back-articles = لا نسخة ثانية من المقالات المحفوظة، فقد ضاع ما كان منها، إلا إن استعدت نسخة احتياطية فيها المقالات.
data-back-seen = فهمت
data-copies = نسخ أُخذت قبل التحديثات
data-copy-annotations =
    { $count ->
        [zero] لا تعليقات
        [one] تعليق واحد
        [two] تعليقان
        [few] { $count } تعليقات
        [many] { $count } تعليقًا
       *[other] { $count } تعليق
    }
data-copy-articles =
    { $count ->
        [zero] لا مقالات
        [one] مقال واحد
        [two] مقالان
        [few] { $count } مقالات
        [many] { $count } مقالًا
       *[other] { $count } مقال
    }
data-copy-save = احفظها في ملف
data-copy-restore = افحصها واستعدها

## Backup

data-backup = النسخة الاحتياطية
data-backup-about = ملف واحد فيه تعليقاتك وأطرك وما استوردتَ من حزم وتعديلاتك ومقارناتك وإعداداتك. ويُقرأ مرة ثانية قبل أن يُعدّ تامًا.
data-backup-articles = ومعها المقالات المحفوظة بنصوصها
data-backup-save = احفظ نسخة احتياطية
data-backup-writing = كتابة وتحقق: { $done } من { $all }…
data-backup-written =
    { $count ->
        [zero] حُفظت وتُحقّق منها، وليس فيها شيء ({ $size }):
        [one] حُفظت وتُحقّق منها، وفيها عنصر واحد ({ $size }):
        [two] حُفظت وتُحقّق منها، وفيها عنصران ({ $size }):
        [few] حُفظت وتُحقّق منها، وفيها { $count } عناصر ({ $size }):
        [many] حُفظت وتُحقّق منها، وفيها { $count } عنصرًا ({ $size }):
       *[other] حُفظت وتُحقّق منها، وفيها { $count } عنصر ({ $size }):
    }
data-rolling = النسخ الاحتياطي التلقائي
data-rolling-about = في مجلد «isnad» ضمن التنزيلات: بعد كل 50 تعديلًا في التعليقات، ومرة في اليوم على الأقل ما دام هناك تغيير.
data-rolling-on = خذ نسخًا احتياطية تلقائيًا
data-rolling-permission = سيسألك المتصفح: هل يُسمح لإسناد بحفظ التنزيلات؟ ولا يستعمل إسناد ذلك إلا لهذه الملفات.
data-rolling-keep = كم نسخة تبقى، ويُحذف ما هو أقدم ما دام في قائمة تنزيلات المتصفح:
data-rolling-not-allowed = لا يسمح المتصفح لإسناد بحفظ التنزيلات، فلا تُؤخذ نسخ. أوقفها ثم شغّلها ليُعاد السؤال.
data-rolling-none = لم تُؤخذ أي نسخة تلقائية بعد.
data-rolling-last =
    { $count ->
        [zero] آخر نسخة: { $time }، ولا تعديل بعدها.
        [one] آخر نسخة: { $time }، وبعدها تعديل واحد.
        [two] آخر نسخة: { $time }، وبعدها تعديلان.
        [few] آخر نسخة: { $time }، وبعدها { $count } تعديلات.
        [many] آخر نسخة: { $time }، وبعدها { $count } تعديلًا.
       *[other] آخر نسخة: { $time }، وبعدها { $count } تعديل.
    }
data-rolling-now = خذ نسخة الآن

## Restore

data-restore = استعادة نسخة احتياطية
data-restore-drop = أفلِت هنا ملف نسخة احتياطية، أو اختره.
data-restore-about = ترى ما سيتغيّر قبل أن يتغيّر شيء، ثم يُؤخذ كل ما هو سليم في الملف دفعة واحدة، أو لا يُؤخذ شيء.
data-restore-reading = فحص الملف، وقد قُرئ من السطور { $lines }…
data-restore-restoring = استعادة، وقد بُلغ من السطور { $lines }…
data-restore-done =
    { $count ->
        [zero] تمت الاستعادة، وكان كل شيء عندك.
        [one] تمت الاستعادة: أُخذ عنصر واحد.
        [two] تمت الاستعادة: أُخذ عنصران.
        [few] تمت الاستعادة: أُخذت { $count } عناصر.
        [many] تمت الاستعادة: أُخذ { $count } عنصرًا.
       *[other] تمت الاستعادة: أُخذ { $count } عنصر.
    }
data-restore-failed = لم يُؤخذ شيء من
data-restore-not-a-backup = هذا ليس نسخة احتياطية من إسناد، أو غُيّر سطره الأول.
data-restore-newer = كتبت هذه النسخةَ نسخةٌ أحدث من إسناد. حدّث إسناد ثم أعد المحاولة.
data-restore-too-long = في هذا الملف سطر أطول من كل ما يكتبه إسناد.
data-restore-now = استعِد
data-preview = ما سيتغيّر:
data-preview-made = أُخذت في { $time }
data-preview-cut-off = نهاية هذا الملف ناقصة: لم يُكتب أو لم يُنسخ كاملًا.
data-preview-altered = هذا الملف ليس كما كتبه إسناد: غُيّرت سطور أو حُذفت أو أُضيفت أو نُقلت.
data-preview-salvage = خُذ السليم منه مع ذلك
data-preview-kind = النوع
data-preview-refused =
    { $count ->
        [zero] كل السطور صالحة
        [one] سطر واحد لا يصلح
        [two] سطران لا يصلحان
        [few] { $count } سطور لا تصلح
        [many] { $count } سطرًا لا تصلح
       *[other] { $count } سطر لا تصلح
    }
data-preview-line = السطر { $number }:
data-fault-form = ليس سطرًا من نسخة احتياطية.
data-fault-hash = ليس كما كُتب.
data-fault-unknown = لا تعرف هذه النسخة من إسناد ما فيه:
data-fault-shape = أحد الحقول لا يصلح:
data-fate-new = جديد
data-fate-changed = يُستبدل
data-fate-same = عندك
data-fate-older = يبقى ما عندك
data-kind-annotation = التعليقات
data-kind-code = الأطر
data-kind-pack = حزم مستوردة
data-kind-change = تعديلات على حزم
data-kind-article = المقالات
data-kind-link = مقالات ربطتَ بينها
data-kind-comparison = المقارنات
data-kind-setting = الإعدادات
data-prefer = إذا كان الشيء في النسخة وعندك
data-prefer-newer = يبقى الأحدث تعديلًا
data-prefer-backup = يُعتمد ما في النسخة

## What is kept of articles

data-keep = ما يُحفظ من المقالات
data-keep-about = من المقالات المحفوظة تُصنع المقارنات والتغطية ذات الصلة. ولا يُحفظ مقال من نافذة خاصة.
data-keep-read = كل مقال يُقرأ
data-keep-note-read = في المواقع التي سمحتَ بها، وحيث ضغطتَ الزر
data-keep-asked = ما أطلب حفظه فقط
data-keep-note-asked = بالزر في الشريط الجانبي
data-keep-nothing = لا شيء
data-keep-note-nothing = تبقى التعليقات ومعها الكلمات التي تقوم عليها
data-forget-after = تُنسى المقالات تلقائيًا بعد
data-forget-never = لا تُنسى
data-days =
    { $count ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

## Forget

data-forget = نسيان مقالات
data-forget-none = لا مقال محفوظًا.
data-forget-about =
    { $count ->
        [zero] لا مقال محفوظًا.
        [one] مقال واحد محفوظ. وتبقى التعليقات إذا نُسي المقال.
        [two] مقالان محفوظان. وتبقى التعليقات إذا نُسي المقال.
        [few] { $count } مقالات محفوظة. وتبقى التعليقات إذا نُسي المقال.
        [many] { $count } مقالًا محفوظًا. وتبقى التعليقات إذا نُسي المقال.
       *[other] { $count } مقال محفوظ. وتبقى التعليقات إذا نُسي المقال.
    }
data-forget-older = ما حُفظ قبل أكثر من
data-forget-do = نسيان…
data-forget-site = نسيان مقالات { $site }…
data-forget-sure =
    { $count ->
        [zero] لا مقال بهذا القِدم.
        [one] أيُنسى مقال واحد نهائيًا؟
        [two] أيُنسى مقالان نهائيًا؟
        [few] أتُنسى { $count } مقالات نهائيًا؟
        [many] أيُنسى { $count } مقالًا نهائيًا؟
       *[other] أيُنسى { $count } مقال نهائيًا؟
    }
data-forget-sure-site =
    { $count ->
        [zero] لا مقال من { $site }.
        [one] أيُنسى مقال واحد من { $site } نهائيًا؟
        [two] أيُنسى مقالان من { $site } نهائيًا؟
        [few] أتُنسى { $count } مقالات من { $site } نهائيًا؟
        [many] أيُنسى { $count } مقالًا من { $site } نهائيًا؟
       *[other] أيُنسى { $count } مقال من { $site } نهائيًا؟
    }
data-forget-yes = نعم، انسَ
data-forgotten =
    { $count ->
        [zero] لم يُنسَ شيء.
        [one] نُسي مقال واحد.
        [two] نُسي مقالان.
        [few] نُسيت { $count } مقالات.
        [many] نُسي { $count } مقالًا.
       *[other] نُسي { $count } مقال.
    }

## Erase

data-erase = محو كل شيء
data-erase-about = تعليقاتك ومقالاتك وحزمك وتعديلاتك وإعداداتك، والنسخ التي أُخذت قبل التحديثات. أما ملفات النسخ الاحتياطية في التنزيلات فتبقى.
data-erase-ask = امحُ كل شيء…
data-erase-sure = سيذهب هذا كله نهائيًا:
data-erase-tick = عندي نسخة احتياطية، أو لا أحتاج إليها
data-erase-yes = امحُ كل شيء
data-erase-uncounted = لا تُفتح البيانات، فلا يمكن عدّها.
data-erase-annotations = التعليقات
data-erase-articles = المقالات
data-erase-changes = تعديلات على حزم
data-erase-packs = حزم مستوردة
data-erase-codes = أطر من قائمتك
data-erase-comparisons = المقارنات
data-erase-settings = الإعدادات
data-erased = مُحي كل شيء، وعاد إسناد كيومه الأول.

## When the data does not open

safe-title = بياناتك لا تُفتح
safe-about = لم يحذف إسناد شيئًا. وغالبًا ما تكفي إعادة المحاولة أو إعادة تشغيل المتصفح.
safe-what = ما الذي حدث
safe-meanwhile = إلى أن تُفتح تُقرأ الصفحات وتوضع عليها العلامات، لكن لا يُحفظ شيء.
safe-retry = أعد المحاولة
safe-anew = البدء من جديد
safe-anew-about = إن لم ينفع شيء: تُحذف البيانات التي لا تُفتح ويبدأ إسناد من نسخته الثانية: التعليقات والأطر والحزم والتعديلات والمقارنات، دون المقالات. وتبقى الإعدادات والنسخ التي أُخذت قبل التحديثات. ثم استعِد نسخة احتياطية.
safe-anew-ask = ابدأ من جديد…
safe-anew-sure = أتُحذف البيانات التي لا تُفتح؟
safe-anew-tick = أعدتُ المحاولة وأعدتُ تشغيل المتصفح
safe-anew-yes = احذفها وابدأ من جديد
