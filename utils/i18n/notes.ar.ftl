### التعليقات كلها، في المكتبة.

notes-title = التعليقات
notes-about = ما علّقتَ به على المقالات. يبقى على هذا الجهاز وحده، فاحفظه في ملف إن أردت أن تأخذه معك.
notes-tools = الحفظ والاستيراد وقائمة الأُطر
notes-reading =
    { $count ->
        [zero] تُقرأ تعليقاتك…
        [one] قُرئ تعليق واحد حتى الآن…
        [two] قُرئ تعليقان حتى الآن…
        [few] قُرئت { $count } تعليقات حتى الآن…
        [many] قُرئ { $count } تعليقًا حتى الآن…
       *[other] قُرئ { $count } تعليق حتى الآن…
    }
notes-count =
    { $count ->
        [zero] لا تعليقات
        [one] تعليق واحد
        [two] تعليقان
        [few] { $count } تعليقات
        [many] { $count } تعليقًا
       *[other] { $count } تعليق
    }
notes-found =
    { $count ->
        [zero] لم يُعثر على شيء من أصل { $all }
        [one] تعليق واحد من أصل { $all }
        [two] تعليقان من أصل { $all }
        [few] { $count } تعليقات من أصل { $all }
        [many] { $count } تعليقًا من أصل { $all }
       *[other] { $count } تعليق من أصل { $all }
    }
notes-none = ليس لك تعليقات بعد.
notes-none-next = حدّد كلمات في مقال قرأه إسناد واختر «علّق على النص المحدَّد» في الشريط الجانبي، أو استورد ملفًا.
notes-changed = عُدّل في { $date }

## Finding

notes-search = ابحث
notes-show-all = عرضها كلها
notes-by-kind = النوع
notes-by-tag = الوسم
notes-by-colour = اللون
notes-by-outlet = الجهة
notes-by-code = الإطار
notes-no-outlet = جهة غير معروفة

## Undo

notes-deleted =
    { $count ->
        [zero] لم يُحذف شيء
        [one] حُذف تعليق واحد
        [two] حُذف تعليقان
        [few] حُذفت { $count } تعليقات
        [many] حُذف { $count } تعليقًا
       *[other] حُذف { $count } تعليق
    }
notes-changed-last =
    { $count ->
        [zero] لم يُعدَّل شيء
        [one] عُدّل تعليق واحد
        [two] عُدّل تعليقان
        [few] عُدّلت { $count } تعليقات
        [many] عُدّل { $count } تعليقًا
       *[other] عُدّل { $count } تعليق
    }
notes-imported =
    { $count ->
        [zero] لم يُستورد شيء
        [one] استُورد تعليق واحد
        [two] استُورد تعليقان
        [few] استُوردت { $count } تعليقات
        [many] استُورد { $count } تعليقًا
       *[other] استُورد { $count } تعليق
    }
notes-undone =
    { $count ->
        [zero] لم يتغيّر شيء
        [one] تراجعتَ، وعاد تعليق واحد كما كان
        [two] تراجعتَ، وعاد تعليقان كما كانا
        [few] تراجعتَ، وعادت { $count } تعليقات كما كانت
        [many] تراجعتَ، وعاد { $count } تعليقًا كما كانت
       *[other] تراجعتَ، وعاد { $count } تعليق كما كانت
    }
notes-undo = تراجَع
notes-redo = أعِد ما تراجعتَ عنه

## Files out

notes-export = الحفظ في ملف
notes-export-which = أيّ التعليقات
notes-export-all =
    { $count ->
        [zero] لا شيء
        [one] التعليق الوحيد
        [two] التعليقان كلاهما
        [few] التعليقات الـ{ $count } كلها
        [many] التعليقات كلها ({ $count })
       *[other] التعليقات كلها ({ $count })
    }
notes-export-shown =
    { $count ->
        [zero] المعروض: لا شيء
        [one] التعليق المعروض وحده
        [two] التعليقان المعروضان
        [few] التعليقات الـ{ $count } المعروضة
        [many] التعليقات المعروضة ({ $count })
       *[other] التعليقات المعروضة ({ $count })
    }
notes-export-as-jsonld = تعليقات W3C (ملف JSON-LD)
notes-export-note-jsonld = كل شيء، ليُستورد هنا أو في برامج أخرى.
notes-export-as-markdown = ماركداون (Markdown)
notes-export-note-markdown = للقراءة والاقتباس، مقالًا بعد مقال.
notes-export-as-csv = جدول CSV
notes-export-note-csv = لبرامج الجداول والإحصاء.

## Files in

notes-import = الاستيراد من ملف
notes-import-kinds = تعليقات W3C، أو ما صُدّر من Hypothesis، أو تظليلات Obsidian Web Clipper. لا يُخزَّن شيء قبل أن ترى ما سيتغيّر.
notes-import-reading = يُقرأ الملف…
notes-import-storing = يُخزَّن: { $done } من { $all }…
notes-import-done =
    { $count ->
        [zero] لم يُستورد شيء من
        [one] استُورد تعليق واحد من
        [two] استُورد تعليقان من
        [few] استُوردت { $count } تعليقات من
        [many] استُورد { $count } تعليقًا من
       *[other] استُورد { $count } تعليق من
    }
notes-import-unknown = ليس في هذا الملف تعليقات يعرفها إسناد، فهو يقرأ تعليقات W3C وما صُدّر من Hypothesis وتظليلات Obsidian.
notes-import-stopped = احتاج الملف إلى ذاكرة أكبر من المتاح، ولم يُخزَّن شيء.
notes-preview = ما سيتغيّر:
notes-format-web-annotation = تعليقات W3C
notes-format-hypothesis = ملف صُدّر من Hypothesis
notes-format-obsidian = تظليلات Obsidian
notes-preview-new =
    { $count ->
        [zero] لا جديد
        [one] تعليق جديد واحد
        [two] تعليقان جديدان
        [few] { $count } تعليقات جديدة
        [many] { $count } تعليقًا جديدًا
       *[other] { $count } تعليق جديد
    }
notes-preview-changed =
    { $count ->
        [zero] لا تعديل
        [one] تعليق واحد معدَّل، ونسخة الملف أحدث
        [two] تعليقان معدَّلان، ونسخة الملف أحدث
        [few] { $count } تعليقات معدَّلة، ونسخ الملف أحدث
        [many] { $count } تعليقًا معدَّلًا، ونسخ الملف أحدث
       *[other] { $count } تعليق معدَّل، ونسخ الملف أحدث
    }
notes-preview-same =
    { $count ->
        [zero] لا شيء منه عندك
        [one] تعليق واحد عندك كما هو
        [two] تعليقان عندك كما هما
        [few] { $count } تعليقات عندك كما هي
        [many] { $count } تعليقًا عندك كما هي
       *[other] { $count } تعليق عندك كما هي
    }
notes-preview-older =
    { $count ->
        [zero] لا أقدم مما عندك
        [one] تعليق واحد يبقى كما هو عندك، فقد عدّلتَه بعد ذلك
        [two] تعليقان يبقيان كما هما عندك، فقد عدّلتَهما بعد ذلك
        [few] { $count } تعليقات تبقى كما هي عندك، فقد عدّلتَها بعد ذلك
        [many] { $count } تعليقًا تبقى كما هي عندك، فقد عدّلتَها بعد ذلك
       *[other] { $count } تعليق تبقى كما هي عندك، فقد عدّلتَها بعد ذلك
    }
notes-preview-refused =
    { $count ->
        [zero] لم يُرفض شيء
        [one] سجل واحد مرفوض
        [two] سجلان مرفوضان
        [few] { $count } سجلات مرفوضة
        [many] { $count } سجلًا مرفوضًا
       *[other] { $count } سجل مرفوض
    }
notes-preview-nothing = لن يتغيّر شيء.
notes-preview-store =
    { $count ->
        [zero] لا شيء للاستيراد
        [one] استورد تعليقًا واحدًا
        [two] استورد تعليقين
        [few] استورد { $count } تعليقات
        [many] استورد { $count } تعليقًا
       *[other] استورد { $count } تعليق
    }
notes-record = السجل { $number }:
refused-not-annotation = هذا ليس تعليقًا.
refused-no-address = عنوان المقال على الويب ناقص.
refused-no-quote = لا كلمات من المقال فيه، فهو تعليق على صفحة كاملة أو على صورة.
refused-reply = هذا ردّ على تعليق آخر.
refused-too-large = السجل أكبر من اللازم.
refused-reserved-key = اسم أحد الحقول محجوز للبرامج:
refused-bad-field = أحد الحقول لا يصلح:
refused-twice = ورد التعليق نفسه في الملف من قبل:

## Framing codes

notes-codes = قائمة الأطر
notes-codes-about = الأطر التي تختار منها حين تبيّن كيف يؤطّر مقال موضوعه. ويحتفظ كل تعليق بإطاره ولو أُخرج من القائمة.
notes-code-title = الإطار { $number }
notes-code-description = ما يدخل في هذا الإطار
notes-code-up = إلى أعلى
notes-code-up-of = إلى أعلى: { $name }
notes-code-down = إلى أسفل
notes-code-down-of = إلى أسفل: { $name }
notes-code-remove = أخرجه من القائمة
notes-code-remove-of = أخرجه من القائمة: { $name }
notes-codes-add = أضف إطارًا
notes-codes-unnamed = لا بد لكل إطار من اسم قبل حفظ القائمة.
notes-codes-default = العودة إلى القائمة التي جاءت مع إسناد
notes-codes-saved = حُفظت القائمة.
