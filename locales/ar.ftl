### Milestream بالعربية

## Numbers

number-at-least = { $n }+
number-about = نحو { $n }
number-range = { $least }–{ $most }
number-of = { $n } من { $t }
number-per-day = { $n } يوميًا

## Lists and other small signs

list-separator = { "، " }
quoted = «{ $text }»
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs = أغاني { $artist } التي تجاوزت { $t } استماع
counter-songs-line =
    { $n ->
        [0] { $n } أغنية لـ { $artist } تجاوزت { $t } استماع
        [one] أغنية واحدة لـ { $artist } تجاوزت { $t } استماع ({ $n })
        [two] أغنيتان لـ { $artist } تجاوزتا { $t } استماع ({ $n })
        [few] { $n } أغانٍ لـ { $artist } تجاوزت { $t } استماع
        [many] { $n } أغنية لـ { $artist } تجاوزت { $t } استماع
       *[other] { $n } أغنية لـ { $artist } تجاوزت { $t } استماع
    }
counter-sentence =
    { $n ->
        [0] { $n } أغنية لـ { $artist } تجاوزت حاجز { $t } استماع
        [one] أغنية واحدة لـ { $artist } تجاوزت حاجز { $t } استماع ({ $n })
        [two] أغنيتان لـ { $artist } تجاوزتا حاجز { $t } استماع ({ $n })
        [few] { $n } أغانٍ لـ { $artist } تجاوزت حاجز { $t } استماع
        [many] { $n } أغنية لـ { $artist } تجاوزت حاجز { $t } استماع
       *[other] { $n } أغنية لـ { $artist } تجاوزت حاجز { $t } استماع
    }
counter-passed = تجاوزت { $title } حاجز { $t } استماع
counter-followers = تجاوز عدد متابعي { $artist } حاجز { $t }
counter-streams-so-far = مرات الاستماع إلى { $title } حتى الآن: { $n }
counter-followers-so-far = عدد متابعي { $artist } حتى الآن: { $n }
counter-listeners = عدد مستمعي { $artist } شهريًا: { $n }
counter-awards = عدد الجوائز التي فاز بها { $artist }: { $n }
counter-won = فاز { $artist } بـ { $name }، والعدد: { $n }
counter-just = تجاوز للتو { $t }
counter-all-songs = كل الأغاني ({ $n }) تجاوزت { $t }
counter-of-songs =
    { $n ->
        [0] من { $n } أغنية
        [one] من أغنية واحدة ({ $n })
        [two] من أغنيتين ({ $n })
        [few] من { $n } أغانٍ
        [many] من { $n } أغنية
       *[other] من { $n } أغنية
    }
counter-goal-reached = تحقق هدف { $goal }
counter-goal-just = تحقق للتو هدف { $goal }
counter-left = بقي { $n } للوصول إلى { $t }
counter-left-at-most = بقي { $n } على الأكثر للوصول إلى { $t }
counter-left-unsure = ربما تجاوز { $t } بالفعل
counter-past = تجاوز { $t }
counter-near = الأقرب إلى { $t }
counter-next-days =
    { $n ->
        [0] ربما بعد { $n } يوم
        [one] ربما بعد يوم واحد ({ $n })
        [two] ربما بعد يومين ({ $n })
        [few] ربما بعد { $n } أيام
        [many] ربما بعد { $n } يومًا
       *[other] ربما بعد { $n } يوم
    }
counter-details = التفاصيل
total-streams = مرات الاستماع إلى { $artist } ({ $credit })
total-followers = متابعو { $artist }
total-listeners = مستمعو { $artist } شهريًا
total-awards = جوائز { $artist }
total-named = { $artist }: { $name }
unit-streams = استماع

## Which songs a total of streams counts

credit-all = فنانًا رئيسيًا وضيفًا
credit-all-meaning = يشمل كل أغنية يظهر فيها اسم الفنان، رئيسيًا كان أو ضيفًا.
credit-lead = فنانًا رئيسيًا
credit-lead-meaning = يشمل الأغاني التي يكون فيها الفنان رئيسيًا، ومنها الأعمال المشتركة، ولا يشمل ظهوره ضيفًا.
credit-alone = بلا أعمال مشتركة
credit-alone-meaning = يشمل فقط الأغاني التي لا يشارك فيها فنان آخر.
credit-feature = ضيفًا
credit-feature-meaning = يشمل فقط الأغاني التي يكون فيها الفنان ضيفًا.
credit-with-members = الفرقة وأغاني أعضائها المنفردة
credit-with-members-meaning = يشمل أغاني الفرقة والأغاني المنفردة لأعضائها.
credit-unstated = الإجمالي المعلن
credit-unstated-meaning = يذكر المصدر إجماليًا ولا يوضح الأغاني التي يشملها.

## The history of a count

history-title = السجل
history-all = كل الأرقام ({ $n })
history-periods = حسب اليوم والأسبوع
history-date = التاريخ
history-period = الفترة
history-point = { $n }، { $date }
history-exact = دقيق
history-rounded = مقرّب
history-at-least = على الأقل
history-conflicting = متعارض
history-no-report = لا أخبار منذ { $date }
history-note-conflict = يتعارض مع { $n } ({ $date })
history-note-unused = غير مستخدم: أقل من { $n } ({ $date }) ومن الرقم التالي
history-note-lower = أقل من { $n } ({ $date })
history-note-disputed = محل خلاف، غير محسوب

## The deadline and the forecast

due-per-day = يلزم { $n } يوميًا من { $from } حتى { $date }
due-per-day-at-most = يلزم { $n } يوميًا على الأكثر من { $from } حتى { $date }
due-every =
    { $every ->
        [0] يلزم واحد كل { $every } يوم من { $from } حتى { $date }
        [1] يلزم واحد كل يوم من { $from } حتى { $date }
        [two] يلزم واحد كل يومين ({ $every }) من { $from } حتى { $date }
        [few] يلزم واحد كل { $every } أيام من { $from } حتى { $date }
        [many] يلزم واحد كل { $every } يومًا من { $from } حتى { $date }
       *[other] يلزم واحد كل { $every } يوم من { $from } حتى { $date }
    }
due-every-at-most =
    { $every ->
        [0] يلزم على الأكثر واحد كل { $every } يوم من { $from } حتى { $date }
        [1] يلزم على الأكثر واحد كل يوم من { $from } حتى { $date }
        [two] يلزم على الأكثر واحد كل يومين ({ $every }) من { $from } حتى { $date }
        [few] يلزم على الأكثر واحد كل { $every } أيام من { $from } حتى { $date }
        [many] يلزم على الأكثر واحد كل { $every } يومًا من { $from } حتى { $date }
       *[other] يلزم على الأكثر واحد كل { $every } يوم من { $from } حتى { $date }
    }
due-passed = انقضت المهلة ({ $date }).
due-met = تحقق قبل انتهاء المهلة ({ $date }).
due-pace-enough = الوتيرة من { $from } إلى { $to } ({ $pace }) كافية.
due-pace-maybe = الوتيرة من { $from } إلى { $to } ({ $pace }) قد تكفي.
due-pace-too-slow = الوتيرة من { $from } إلى { $to } ({ $pace }) لا تكفي.
forecast = التوقع: { $t } بين { $first } و{ $last }، بوتيرة { $from } إلى { $to } ({ $pace })
forecast-by = التوقع: { $t } في موعد أقصاه { $last }، وربما تحقق، بوتيرة { $from } إلى { $to } ({ $pace })
forecast-row = التوقع: من { $first } إلى { $last }
forecast-row-by = التوقع: في موعد أقصاه { $last }، وربما تحقق
forecast-basis = { $forecast }، بوتيرة { $pace } منذ { $from }
forecast-unused-count = الرقم { $n } ({ $date }) غير مستخدم: يتعارض مع أرقام أخرى.
forecast-past = ربما تجاوز { $t } بالفعل.
forecast-none-few = لا توقع بعد: يلزم رقمان معروفا التاريخ.
forecast-none-close = لا توقع بعد: الفاصل بين الرقمين أقل من أسبوع.
forecast-none-rounding = لا توقع بعد: الأرقام مقرّبة أكثر من اللازم.
forecast-none-conflict = لا توقع: خبران متعارضان.
forecast-none-old = لا توقع: أحدث رقم قديم جدًا.
forecast-none-far = لا توقع: بقي أكثر من عام على الإنجاز التالي.
forecast-none-uneven = لا توقع: تغيّرت الوتيرة كثيرًا في الفترة الأخيرة.
forecast-none-new = لا توقع بعد: الأغنية جديدة جدًا.

## The board

tab-counter = العدّاد
tab-leaderboard = الترتيب
tab-honours = الإنجازات والجوائز
tab-songs =
    { $n ->
        [0] { $n } أغنية
        [one] أغنية واحدة ({ $n })
        [two] أغنيتان ({ $n })
        [few] { $n } أغانٍ
        [many] { $n } أغنية
       *[other] { $n } أغنية
    }
tab-list = طرق العرض
date-control = الأرقام حتى
date-chosen = الأرقام حتى { $date }
date-earlier = تاريخ أسبق
date-later = تاريخ لاحق
date-newest = { $date } (الأحدث)
board-more = أرقام أخرى

## The leaderboard

caption-tracks = الأغاني الأكثر استماعًا
caption-albums = الألبومات الأكثر استماعًا
caption-upcoming = الأغاني الأقرب إلى إنجازها التالي
caption-artists-songs = الفنانون حسب الأغاني التي تجاوزت { $t }
caption-artists-streams = الفنانون حسب مرات الاستماع
caption-artists-followers = الفنانون حسب المتابعين
caption-artists-listeners = الفنانون حسب المستمعين شهريًا
caption-artists-awards = الفنانون حسب الجوائز
caption-of-artist = { $caption }، { $artist }
column-rank = المركز
column-song = الأغنية
column-artist = الفنان
column-album = الألبوم
column-gain = الزيادة
column-upcoming = الإنجاز التالي
column-change = التغيّر
column-days = الأيام
column-streams = مرات الاستماع
column-songs = الأغاني
column-count = العدد
rank-by = الترتيب
rank-tracks = الأغاني
rank-artists = الفنانون
rank-albums = الألبومات
rank-upcoming = الأقرب
race-play = تشغيل
race-pause = إيقاف مؤقت
race-speed = السرعة
race-times = { $n }×
race-note = لا يتحرك الشريط إلا عند ورود رقم جديد، ولا تخمين بين رقم وآخر.
race-hatched = المخطَّط: مضى على الرقم أكثر من سنة.
race-few = يحتاج السباق إلى أرقام { $days } أيام و{ $songs } أغانٍ على الأقل. هذا هو الترتيب النهائي.
rows-dated = عدد الصفوف: { $n }، الأرقام: { $dates }
date-range = { $from } إلى { $to }
rows-counted = أغانٍ لها رقم: { $n } من { $of }.
rows-left-out = أغانٍ أخرى غير معروضة: { $n }. لا تُعرف وتيرتها الأخيرة أو بقي لها أكثر من عام.
rows-discs = كل نقطة: { $t } استماع
rows-gain = الزيادة: يوميًا، { $dates }
rows-change = التغيّر: مقارنة بالفترة { $dates }
rows-days = الأيام: حتى الإنجاز التالي بهذه الوتيرة
rows-show-all = عرض الكل ({ $n })
rows-show-fewer = عرض أقل

## Search and filters

find-title = البحث والتصفية
find-asked = البحث والتصفية: { $asked }
find-search = بحث
find-sort = ترتيب حسب
find-all = الكل
find-version = النسخة
find-language = اللغة
find-milestone = الإنجاز
find-whose = أغاني
find-whose-group = الفرقة
find-whose-members = الأعضاء
find-whose-both = الفرقة والأعضاء
find-whose-features = الظهور ضيفًا
find-versions = النسخ
find-versions-each = منفصلة
find-versions-together = مجمّعة
find-rows = العرض
find-rows-simple = بسيط
find-rows-detailed = مفصّل
find-clear = مسح عوامل التصفية
find-nothing = لا شيء يطابق { $asked }. جرّب عوامل تصفية أقل.
sort-missing = الأقرب إلى الإنجاز التالي
sort-date = أحدث رقم

## Share

share-title = مشاركة
share-csv = تنزيل CSV
share-text = نسخ كنص
share-link = نسخ رابط هذا العرض
share-saved = تم الحفظ.
share-asked = طُلب من المتصفح حفظ الملف. إن لم يصل شيء فهذه الصفحة لا تسمح بالتنزيل: انسخه كنص.
share-copied = تم النسخ.
share-failed = هذه الصفحة لا تسمح بالنسخ.
share-some = الصفوف: { $n } من { $of }.
share-all-rows = كل الصفوف ({ $of })
share-row = { $rank }. { $title }: { $n } ({ $date }، { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }، { $source }). { $forecast }

## A row

row-by = { $title }، { $artists }
row-featuring = { $artists } مع { $guests }
row-sum = مجموع { $versions }
row-album-all =
    { $n ->
        [0] مجموع { $n } أغنية
        [one] مجموع أغنية واحدة ({ $n })
        [two] مجموع أغنيتين ({ $n })
        [few] مجموع { $n } أغانٍ
        [many] مجموع { $n } أغنية
       *[other] مجموع { $n } أغنية
    }
row-album-of =
    { $of ->
        [0] مجموع { $n } من { $of } أغنية
        [one] مجموع { $n } من أغنية واحدة ({ $of })
        [two] مجموع { $n } من أغنيتين ({ $of })
        [few] مجموع { $n } من { $of } أغانٍ
        [many] مجموع { $n } من { $of } أغنية
       *[other] مجموع { $n } من { $of } أغنية
    }
row-album-some =
    { $n ->
        [0] من { $n } أغنية
        [one] من أغنية واحدة ({ $n })
        [two] من أغنيتين ({ $n })
        [few] من { $n } أغانٍ
        [many] من { $n } أغنية
       *[other] من { $n } أغنية
    }
row-oldest-count = { $sum }؛ أقدم رقم: { $date }
row-bare = لا تتوفر معلومات أخرى عن هذه الأغنية.
row-up = صعود { $n }
row-down = هبوط { $n }
row-same = بلا تغيير
row-new = جديد
version-original = الأصلية
version-remix = ريمكس
version-japanese = النسخة اليابانية
version-live = حية
version-instrumental = موسيقى فقط

## What a row gains

gain-since = +{ $n } منذ { $date }
gain-lost = −{ $n } منذ { $date }
gain-more = أكثر بـ { $n } يوميًا من الفترة { $from } إلى { $to }
gain-less = أقل بـ { $n } يوميًا من الفترة { $from } إلى { $to }
gain-same = يوميًا كما في الفترة { $from } إلى { $to }
gain-on-day = { $n } في { $date }
gain-per-day-between = { $n } يوميًا من { $from } إلى { $to }
gain-days-to =
    { $n ->
        [0] نحو { $n } يوم إلى { $t } بهذه الوتيرة
        [one] نحو يوم واحد ({ $n }) إلى { $t } بهذه الوتيرة
        [two] نحو يومين ({ $n }) إلى { $t } بهذه الوتيرة
        [few] نحو { $n } أيام إلى { $t } بهذه الوتيرة
        [many] نحو { $n } يومًا إلى { $t } بهذه الوتيرة
       *[other] نحو { $n } يوم إلى { $t } بهذه الوتيرة
    }
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $outlook }، وربما تحقق

## Milestones and awards

kind-award = جائزة
kind-record = رقم قياسي
kind-first = سابقة
kind-certification = شهادة
kind-plaque = درع
kind-playlist = قائمة تشغيل
kind-ranking = تصنيف
kind-milestone = إنجاز
kind-review = مراجعة
kind-note = ملاحظة
entry-passed = { $title } تجاوزت { $t }
entry-goal = { $title }: تحقق هدف { $goal }
entry-by = في موعد أقصاه { $date }
entry-nothing = لا شيء معروف بعد في { $date }. اختر تاريخًا لاحقًا.
entry-none = لا شيء معروف بعد.

## Where a number comes from

source-line = { $date }، { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = تاريخ غير معروف
date-unknown = التاريخ غير معروف
source-of-number = { $n }، في { $date }. المصدر: { $source }
source-of-line = { $line }. مصدر { $n }
source-title = من أين هذا الرقم
source-title-entry = من أين هذه المعلومة
source-close = إغلاق
source-exact = الرقم الدقيق في { $date }.
source-rounded = رقم مقرّب في { $date }: آخر خانة معروضة هي آخر خانة معروفة.
source-at-least = هذا الرقم على الأقل في { $date }. يذكر المصدر حدًا أدنى، وقد يكون الرقم الحقيقي أعلى.
source-counted = محسوب من الأغاني الموجودة في هذه البيانات. قد تزيده أغانٍ غير موجودة فيها.
source-counted-all = محسوب من كل أغاني الفنان، وهي موجودة في هذه البيانات.
source-report-date = التاريخ هو تاريخ الخبر، والرقم من ذلك اليوم أو قبله بقليل.
source-contradicts = ذكر خبر سابق { $n } ({ $date }). هذا الرقم الأحدث أقل، ولذلك هو المعروض.
source-also = ذكره أيضًا
source-published = نُشر { $date }
source-via = نقلًا عن { $via }
source-counted-songs = الأغاني المحسوبة
source-counted-none = كل الأغاني، ولم تتجاوزه أي منها بعد
source-sum = مجموع نسخ هذه الأغنية في هذه البيانات. إن كانت إحداها مقرّبة أو حدًا أدنى أو أقدم، فالمجموع حد أدنى أيضًا.
source-sum-versions = النسخ المجموعة
source-album = رقم الألبوم هو مجموع أغانيه في هذه البيانات، مع كل نسخة تذكر الألبوم. وهو حد أدنى ما لم تكن كل أغاني الفنان هنا ولكل منها رقم دقيق من اليوم نفسه.
source-album-songs = الأغاني المجموعة

## While there is nothing to show

state-loading = جارٍ تحميل الأرقام
state-unknown = لا يوجد «{ $id }» في هذه البيانات. راجع id في كود التضمين.
state-no-figure = لا يوجد هذا الرقم في البيانات في { $date }. اختر تاريخًا آخر أو رقمًا آخر.
state-no-forecast = لا توقع بعد: يلزم رقمان حديثان أو رقم يومي.
state-stale = لم يُحدَّث منذ { $time }.
state-retry = إعادة المحاولة
fault-program = تعذر تحميل الأرقام المباشرة.
fault-status = تعذر تحميل الأرقام: أجاب الخادم بـ { $status }.
fault-missing = تعذر تحميل الأرقام: لا يوجد ملف في هذا العنوان.
fault-network = تعذر تحميل الأرقام: لا يوجد اتصال.
fault-timeout = تعذر تحميل الأرقام: استغرق الخادم وقتًا طويلًا.
fault-syntax = تعذرت قراءة الأرقام: الملف تالف أو من نوع آخر.
fault-schema = تعذرت قراءة الأرقام: هذه الأداة لا تعرف إصدار الملف.
fault-size = تعذرت قراءة الأرقام: الملف كبير جدًا.
fault-empty = لا توجد أرقام بعد.
fault-figure = الأرقام التي تطلبها هذه الأداة ليست في الملف.

## The share card

card-dates = الأرقام: { $dates }

## The standalone page

page-title = Milestream: إنجازات الأغاني ومرات الاستماع
page-description = عدّاد إنجازات وترتيب أغانٍ لأي صفحة ويب، مع تاريخ ومصدر لكل رقم.
page-heading = إنجازات الأغاني ومرات الاستماع
page-lead = إنجازات وترتيب، مع تاريخ ومصدر لكل رقم.
page-build = أنشئ عدّادك
page-language = اللغة
page-embed = ضعه في صفحتك
page-embed-paste = الصق هذا في مكان الظهور. يظهر النص الذي بداخله حتى تصل الأرقام، وحيث تكون النصوص البرمجية معطلة.
page-embed-build = أنشئ عدّادك بخيارات أخرى أو بملف من عندك.
page-reports = الأرقام من أخبار صحفية، لكل منها تاريخ ومصدر.
page-footer = لا تتبع: لا ملفات تعريف ارتباط ولا تخزين ولا طرف ثالث.
page-claim = عدّاد الإنجازات لمواقع المعجبين
page-claim-lead = مرات الاستماع والأغاني والجوائز للفنان الذي تحبه، في عدّاد أو ترتيب، مع تاريخ ومصدر لكل رقم. بضعة أسطر من HTML.
page-make = اصنع عدّادك
page-copy = نسخ الأسطر
page-copied = تم النسخ
page-copy-failed = لا يسمح متصفحك بالنسخ. الأسطر محدّدة: انسخها بنفسك.
page-light = فاتح
page-dark = داكن
page-dated = تاريخ ومصدر لكل رقم
page-dated-more = الخبر الذي يقول «أكثر من ملياري» يبقى 2 مليار+. لا شيء يُقرَّب إلى أعلى، ولا يُختلق رقم بين خبر وآخر.
page-private = لا أحد يُراقَب
page-private-more = لا ملفات تعريف ارتباط ولا تخزين ولا طرف ثالث. الملف عندك، وبيانات زوّارك تبقى لديك.
page-home = يلائم أي صفحة
page-home-more = يأخذ خطك وألوانك، ويتسع له 240 بكسل فأكثر، ويُقرأ جيدًا من دون نصوص برمجية وعلى الورق.
page-walk = جولة عبر الزمن
page-walk-more = في كل يوم تعرض الأداة ما كان معروفًا حتى ذلك اليوم.
page-views = كل عرض على حدة
page-views-more = كلها تعمل مباشرة، وأي منها لك بنقرة واحدة.
page-view-list = ترتيب الأغاني
page-view-song = أغنية واحدة
page-view-dense = لمن يحب العدّ
page-view-steps = كل خطوة بترتيبها
page-view-race = سباق كما ورد في الأخبار
page-view-badge = داخل سطر من النص
page-badge-line = كما هنا، وسط كلماتك:
page-demo = الجدول نفسه برقم لكل يوم، لفنان متخيَّل
page-host-blog = مدونة
page-host-magazine = مجلة
page-host-tour = موقع جولة
page-host-forum = منتدى
page-host-diary = يوميات
page-host-newspaper = صحيفة
page-looks = ستة أشكال، فاتحة وداكنة
page-looks-more = plain يأخذ ألوان صفحتك، وللأخرى ألوانها.
page-dataset = مجموعة البيانات
page-facts = { $artist } على { $service }
page-facts-date = في { $date }
page-foreign = الأرقام أدناه من { $host } وليست من هذا الموقع.
page-unread = تعذرت قراءة هذا العنوان:
page-unread-studio = صحّحه في الاستوديو أو اختر ملفًا هناك
page-unread-own = اعرض أرقام هذا الموقع
page-studio-opening = جارٍ فتح الاستوديو…
page-studio-restarted = توقف الاستوديو وأُعيد تشغيله. اختياراتك محفوظة، أعد اختيار الملف.
page-studio-stopped = توقف الاستوديو. اختياراتك محفوظة، أعد اختيار الملف.
page-studio-start = إعادة التشغيل
page-studio-failed = تعذر فتح الاستوديو. أعد تحميل الصفحة للمحاولة مجددًا.
page-studio-english = الاستوديو بالإنجليزية حاليًا. أما العدّاد الذي تنشئه فبالعربية.
