### الإعدادات.

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
options-keys-heading = اختصارات لوحة المفاتيح
options-keys-none = بلا اختصار
options-keys-note = تُغيَّر الاختصارات من إعدادات الإضافات في المتصفح.
options-key-action = اقرأ هذه الصفحة وافتح الشريط الجانبي
options-key-next = العلامة التالية
options-key-previous = العلامة السابقة
options-key-toggle = أخفِ علامات الصفحة أو أظهرها
options-about-heading = عن إسناد
options-about-version = الإصدار { $version }
options-about-privacy = لا يرسل إسناد شيئًا إلى أي مكان: لا خادم له ولا حسابات ولا إحصاءات. ما يقرؤه وما تكتبه يبقى في هذا المتصفح إلى أن تحفظه في ملف أو تمحوه.
options-about-reads = لا يقرأ إلا الصفحة التي تطلب منه قراءتها، ومن تلقاء نفسه المواقع المذكورة أعلاه وحدها.
options-about-free = برنامج حر برخصة MIT.
options-about-licences = رخص البرمجيات التي بُني بها
options-error = تعذّر ذلك على المتصفح: { $problem }
