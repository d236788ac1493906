### التعليقات: في الشريط الجانبي وفي المكتبة.

## What one says

annotation-note = الملاحظة
annotation-reason = ما الخطأ في هذه العلامة؟
annotation-tags = وسوم تفصل بينها فواصل
annotation-colour = اللون:
annotation-kind = النوع
annotation-kind-note = ملاحظة
annotation-kind-framing = تأطير
annotation-kind-evidence = شاهد
annotation-kind-dispute = علامة خاطئة
annotation-code = الإطار
annotation-code-none = دون تسمية إطار
annotation-disputes = اعتراض على علامة:
annotation-author = كاتبه:

colour-yellow = أصفر
colour-green = أخضر
colour-blue = أزرق
colour-pink = وردي
colour-grey = رمادي

## Frames of content analysis

code-conflict = الصراع
code-conflict-description = يروي خلافًا: أطراف، ورابح وخاسر، واتهامات متبادلة.
code-responsibility = المسؤولية
code-responsibility-description = يقول مَن تسبّب في المشكلة، أو مَن عليه أن يحلّها.
code-morality = الأخلاق
code-morality-description = يحكم بميزان الأخلاق أو الدين، أو يقول كيف ينبغي أن يكون السلوك.
code-economic = العواقب الاقتصادية
code-economic-description = يتحدث عن ربح وخسارة وكلفة، حاضرة أو مقبلة.
code-human-interest = البعد الإنساني
code-human-interest-description = يجعل للموضوع وجهًا: مصائر ومشاعر وحياة أشخاص.

## Where it stands

annotation-state-anchored = في موضعه
annotation-state-uncertain = موضعه غير مؤكد
annotation-state-orphan = لم يُعثر على موضعه
annotation-on-copy = كُتب على نسخة من هذا المقال
annotation-asked-uncertain = تغيّر النص منذ ذلك الحين. أهذا هو الموضع؟
annotation-asked-orphan = لم تعد هذه الكلمات في النص. حدّد الموضع الجديد في الصفحة ثم اربط التعليق به.
annotation-confirm = نعم، هنا
annotation-reject = ليس هنا
annotation-attach = اربطه بالنص المحدَّد

## What can be done

annotation-edit = تعديل
annotation-cite = نسخ التوثيق
annotation-cited-yes = نُسخ
annotation-cited-no = لم يسمح المتصفح لإسناد بالنسخ.
annotation-delete = حذف
annotation-save = حفظ
annotation-saving = جارٍ الحفظ…
annotation-cancel = صرف النظر

## When something was not stored

problem-full = القرص ممتلئ، فلم يُحفظ شيء. أفرغ بعض المساحة ثم احفظ من جديد.
problem-conflict = عُدّل هذا التعليق أو حُذف في مكان آخر في هذه الأثناء.
problem-blocked = ما زال تبويب آخر لإسناد يستعمل صيغة أقدم للبيانات. أغلقه ثم أعد المحاولة.
problem-newer = كتبت هذه البيانات نسخة أحدث من إسناد، وهذه النسخة لا تمسّها. حدّث إسناد ثم أعد المحاولة.
problem-closed = لا يستطيع إسناد فتح بياناته الآن. أعد المحاولة، فإن لم تنجح فأعد تشغيل المتصفح.
problem-damaged = لا يستطيع المتصفح قراءة بيانات إسناد على القرص. أعد تشغيله ثم حاول من جديد.
problem-refused = فيه ما لا يصلح، فلم يُحفظ شيء.
problem-failed = لم ينجح ذلك، ولم يُحفظ شيء. أعد المحاولة.
problem-kept = ما كتبتَه باقٍ هنا.
problem-detail = بكلمات المتصفح

## The list of a page

annotations-heading = تعليقات على هذه الصفحة
annotations-new = علّق على النص المحدَّد
annotations-none = لا تعليق بعد. حدّد كلمات في الصفحة ثم علّق عليها. كل ما تكتبه يبقى على هذا الجهاز.
annotations-search = ابحث في التعليقات
annotations-place = الموضع
annotations-tag = الوسم
annotations-more =
    { $count ->
        [zero] لا مزيد
        [one] عرض تعليق آخر
        [two] عرض تعليقين آخرين
        [few] عرض { $count } تعليقات أخرى
        [many] عرض { $count } تعليقًا آخر
       *[other] عرض { $count } تعليق آخر
    }

## What happened

annotation-undo = تراجع
annotation-redo = إعادة
annotation-said-saved = حُفظ.
annotation-said-placed = حُفظ الموضع.
annotation-said-rejected = حُفظ أنه ليس هنا.
annotation-said-deleted = حُذف.
annotation-said-discarded = لم يُحفظ. التراجع يعيد ما كتبتَه.
annotation-said-undone = تم التراجع.
annotation-said-redone = أُعيد.
annotation-said-nothing-selected = لا شيء محدَّد من المقال. حدّد كلمات في الصفحة أولًا.
annotation-said-page-gone = الصفحة لا تستجيب. افتح المقال من جديد أو أعد تحميله.

## Two versions

versions-changed = عُدّل هذا التعليق في مكان آخر وأنت تكتب. أي النسختين تبقى؟
versions-deleted = حُذف هذا التعليق في مكان آخر وأنت تكتب.
versions-mine = نسختك
versions-stored = النسخة الأخرى
versions-keep-mine = أبقِ نسختك
versions-keep-stored = أبقِ الأخرى
versions-keep-both = اجمعهما في الاستمارة
versions-keep-anyway = احفظ نسختك مع ذلك
versions-let-go = دعه محذوفًا
