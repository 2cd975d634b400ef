### Milestream हिन्दी

## Numbers

number-at-least = { $n }+
number-about = क़रीब { $n }
number-range = { $least }–{ $most }
number-of = { $t } में से { $n }
number-per-day = रोज़ { $n }

## Lists and other small signs

list-separator = { ", " }
quoted = “{ $text }”
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs =
    { $count ->
        [one] { $artist } का गाना, { $t } स्ट्रीम के पार
       *[other] { $artist } के गाने, { $t } स्ट्रीम के पार
    }
counter-songs-line =
    { $n ->
        [one] { $artist } का { $n } गाना { $t } स्ट्रीम के पार
       *[other] { $artist } के { $n } गाने { $t } स्ट्रीम के पार
    }
counter-sentence =
    { $n ->
        [one] { $artist } का { $n } गाना { $t } स्ट्रीम पार कर चुका है
       *[other] { $artist } के { $n } गाने { $t } स्ट्रीम पार कर चुके हैं
    }
counter-passed = { $title }: { $t } स्ट्रीम पार
counter-followers = { $artist }: { $t } फ़ॉलोअर पार
counter-streams-so-far = { $title } की अब तक { $n } स्ट्रीम हैं
counter-followers-so-far = { $artist } के अब तक { $n } फ़ॉलोअर हैं
counter-listeners = { $artist } के { $n } मासिक श्रोता हैं
counter-awards = { $artist } ने { $n } पुरस्कार जीते हैं
counter-won = { $artist } ने जीते: { $n } { $name }
counter-just = अभी-अभी { $t } पार
counter-all-songs =
    { $n ->
        [one] सभी गाने ({ $n }) { $t } के पार
       *[other] सभी { $n } गाने { $t } के पार
    }
counter-of-songs =
    { $n ->
        [one] कुल { $n } गाने में से
       *[other] कुल { $n } गानों में से
    }
counter-goal-reached = { $goal } का लक्ष्य पूरा
counter-goal-just = अभी-अभी { $goal } का लक्ष्य पूरा
counter-left = { $t } में { $n } बाक़ी
counter-left-at-most = { $t } में ज़्यादा से ज़्यादा { $n } बाक़ी
counter-left-unsure = शायद { $t } पार हो चुका है
counter-past = { $t } के पार
counter-near = { $t } के सबसे क़रीब
counter-next-days = शायद { $n } दिन में
counter-details = विवरण
total-streams = { $artist } की स्ट्रीम ({ $credit })
total-followers = { $artist } के फ़ॉलोअर
total-listeners = { $artist } के मासिक श्रोता
total-awards = { $artist } के पुरस्कार
total-named = { $artist }: { $name }
unit-streams = स्ट्रीम

## Which songs a total of streams counts

credit-all = मुख्य और फ़ीचर
credit-all-meaning = इसमें कलाकार के नाम वाले सभी गाने हैं, मुख्य कलाकार या मेहमान के तौर पर।
credit-lead = मुख्य कलाकार के तौर पर
credit-lead-meaning = इसमें मुख्य कलाकार के तौर पर गाए गाने हैं, कोलैब समेत। मेहमान के तौर पर गाए गाने नहीं हैं।
credit-alone = बिना कोलैब
credit-alone-meaning = इसमें सिर्फ़ वे गाने हैं जिनमें कोई और कलाकार नहीं है।
credit-feature = मेहमान के तौर पर
credit-feature-meaning = इसमें सिर्फ़ वे गाने हैं जिनमें कलाकार मेहमान है।
credit-with-members = ग्रुप और सदस्यों के सोलो गाने
credit-with-members-meaning = इसमें ग्रुप के गाने और सदस्यों के सोलो गाने हैं।
credit-unstated = बताया गया कुल जोड़
credit-unstated-meaning = स्रोत ने सिर्फ़ कुल जोड़ बताया है, यह नहीं कि कौन से गाने गिने गए।

## The history of a count

history-title = इतिहास
history-all =
    { $n ->
        [one] { $n } आँकड़ा
       *[other] सभी { $n } आँकड़े
    }
history-periods = दिन और हफ़्ते के हिसाब से
history-date = तारीख़
history-period = अवधि
history-point = { $n }, { $date }
history-exact = सटीक
history-rounded = पूर्णांकित
history-at-least = कम से कम
history-conflicting = विरोधाभासी
history-no-report = { $date } के बाद कोई ख़बर नहीं
history-note-conflict = { $n } ({ $date }) से मेल नहीं खाता
history-note-unused = इस्तेमाल नहीं: { $n } ({ $date }) और अगले आँकड़े से कम
history-note-lower = { $n } ({ $date }) से कम
history-note-disputed = विवादित, गिना नहीं गया

## The deadline and the forecast

due-per-day = { $from } से रोज़ { $n } चाहिए (समय सीमा: { $date })
due-per-day-at-most = { $from } से रोज़ ज़्यादा से ज़्यादा { $n } चाहिए (समय सीमा: { $date })
due-every =
    { $every ->
        [1] { $from } से रोज़ एक चाहिए (समय सीमा: { $date })
        [one] { $from } से हर { $every } दिन में एक चाहिए (समय सीमा: { $date })
       *[other] { $from } से हर { $every } दिन में एक चाहिए (समय सीमा: { $date })
    }
due-every-at-most =
    { $every ->
        [1] { $from } से रोज़ ज़्यादा से ज़्यादा एक चाहिए (समय सीमा: { $date })
        [one] { $from } से हर { $every } दिन में ज़्यादा से ज़्यादा एक चाहिए (समय सीमा: { $date })
       *[other] { $from } से हर { $every } दिन में ज़्यादा से ज़्यादा एक चाहिए (समय सीमा: { $date })
    }
due-passed = समय सीमा ({ $date }) बीत चुकी है।
due-met = समय सीमा ({ $date }) से पहले पूरा हुआ।
due-pace-enough = { $from } से { $to } की रफ़्तार ({ $pace }) काफ़ी है।
due-pace-maybe = { $from } से { $to } की रफ़्तार ({ $pace }) शायद काफ़ी हो।
due-pace-too-slow = { $from } से { $to } की रफ़्तार ({ $pace }) काफ़ी नहीं है।
forecast = अनुमान: { $t }, { $first } से { $last } के बीच, { $from } से { $to } की रफ़्तार पर ({ $pace })
forecast-by = अनुमान: { $t }, { $last } तक, शायद हो चुका, { $from } से { $to } की रफ़्तार पर ({ $pace })
forecast-row = अनुमान: { $first } से { $last }
forecast-row-by = अनुमान: { $last } तक, शायद हो चुका
forecast-basis = { $forecast }, { $from } से { $pace } की रफ़्तार पर
forecast-unused-count = { $n } ({ $date }) इस्तेमाल नहीं हुआ: दूसरे आँकड़ों से मेल नहीं खाता।
forecast-past = शायद { $t } पार हो चुका है।
forecast-none-few = अभी अनुमान नहीं: तारीख़ वाले दो आँकड़े चाहिए।
forecast-none-close = अभी अनुमान नहीं: आँकड़ों के बीच एक हफ़्ते से कम का फ़र्क़ है।
forecast-none-rounding = अभी अनुमान नहीं: आँकड़े बहुत मोटे तौर पर पूर्णांकित हैं।
forecast-none-conflict = अनुमान नहीं: दो ख़बरें आपस में मेल नहीं खातीं।
forecast-none-old = अनुमान नहीं: सबसे नया आँकड़ा बहुत पुराना है।
forecast-none-far = अनुमान नहीं: अगला पड़ाव एक साल से ज़्यादा दूर है।
forecast-none-uneven = अनुमान नहीं: हाल में रफ़्तार बहुत ज़्यादा बदली है।
forecast-none-new = अभी अनुमान नहीं: गाना बहुत नया है।

## The board

tab-counter = काउंटर
tab-leaderboard = रैंकिंग
tab-honours = पड़ाव और पुरस्कार
tab-songs =
    { $n ->
        [one] { $n } गाना
       *[other] { $n } गाने
    }
tab-list = दृश्य
date-control = आँकड़े कब तक
date-chosen = { $date } तक के आँकड़े
date-earlier = पहले की तारीख़
date-later = बाद की तारीख़
date-newest = { $date } (सबसे नया)
board-more = और आँकड़े

## The leaderboard

caption-tracks = सबसे ज़्यादा स्ट्रीम हुए गाने
caption-albums = सबसे ज़्यादा स्ट्रीम हुए एल्बम
caption-upcoming = अगले पड़ाव के सबसे क़रीब गाने
caption-artists-songs = कलाकार, { $t } पार गानों के हिसाब से
caption-artists-streams = कलाकार, स्ट्रीम के हिसाब से
caption-artists-followers = कलाकार, फ़ॉलोअर के हिसाब से
caption-artists-listeners = कलाकार, मासिक श्रोताओं के हिसाब से
caption-artists-awards = कलाकार, पुरस्कारों के हिसाब से
caption-of-artist = { $caption }, { $artist }
column-rank = रैंक
column-song = गाना
column-artist = कलाकार
column-album = एल्बम
column-gain = बढ़त
column-upcoming = अगला पड़ाव
column-change = बदलाव
column-days = दिन
column-streams = स्ट्रीम
column-songs = गाने
column-count = संख्या
rank-by = रैंकिंग
rank-tracks = गाने
rank-artists = कलाकार
rank-albums = एल्बम
rank-upcoming = अगले पड़ाव
race-play = चलाएँ
race-pause = रोकें
race-speed = रफ़्तार
race-times = { $n }×
race-note = पट्टी तभी बढ़ती है जब नया आँकड़ा आया; बीच में कुछ भी अनुमान नहीं है।
race-hatched = धारीदार: आँकड़ा एक साल से ज़्यादा पुराना है।
race-few = रेस के लिए कम से कम { $days } दिनों और { $songs } गानों के आँकड़े चाहिए। यह अंतिम क्रम है।
rows-dated =
    { $n ->
        [one] { $n } पंक्ति, आँकड़े: { $dates }
       *[other] { $n } पंक्तियाँ, आँकड़े: { $dates }
    }
date-range = { $from } से { $to }
rows-counted =
    { $n ->
        [one] { $of } में से { $n } गाने का आँकड़ा है।
       *[other] { $of } में से { $n } गानों के आँकड़े हैं।
    }
rows-left-out =
    { $n ->
        [one] { $n } और गाना नहीं दिखाया गया: हाल की रफ़्तार पता नहीं या एक साल से ज़्यादा बाक़ी।
       *[other] { $n } और गाने नहीं दिखाए गए: हाल की रफ़्तार पता नहीं या एक साल से ज़्यादा बाक़ी।
    }
rows-discs = हर बिंदु: { $t } स्ट्रीम
rows-gain = बढ़त: रोज़, { $dates }
rows-change = बदलाव: { $dates } की तुलना में
rows-days = दिन: इस रफ़्तार से अगले पड़ाव तक
rows-show-all = सभी { $n } दिखाएँ
rows-show-fewer = कम दिखाएँ

## Search and filters

find-title = खोज और फ़िल्टर
find-asked = खोज और फ़िल्टर: { $asked }
find-search = खोजें
find-sort = क्रम
find-all = सभी
find-version = संस्करण
find-language = भाषा
find-milestone = पड़ाव
find-whose = किसके गाने
find-whose-group = ग्रुप
find-whose-members = सदस्य
find-whose-both = ग्रुप और सदस्य
find-whose-features = फ़ीचर
find-versions = संस्करण
find-versions-each = अलग-अलग
find-versions-together = मिलाकर
find-rows = दृश्य
find-rows-simple = सरल
find-rows-detailed = विस्तृत
find-clear = फ़िल्टर हटाएँ
find-nothing = { $asked } से कुछ मेल नहीं खाता। कम फ़िल्टर आज़माएँ।
sort-missing = अगले पड़ाव के सबसे क़रीब
sort-date = सबसे नया आँकड़ा

## Share

share-title = शेयर करें
share-csv = CSV डाउनलोड करें
share-text = टेक्स्ट के रूप में कॉपी करें
share-link = इस दृश्य का लिंक कॉपी करें
share-saved = सहेजा गया।
share-asked = ब्राउज़र से सहेजने को कहा गया। अगर कुछ न आए तो यह पेज डाउनलोड नहीं होने देता: टेक्स्ट के रूप में कॉपी करें।
share-copied = कॉपी हो गया।
share-failed = यह पेज कॉपी नहीं करने देता।
share-some = { $of } में से { $n } पंक्तियाँ।
share-all-rows = सभी { $of } पंक्तियाँ
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source })। { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = { $versions } का जोड़
row-album-all =
    { $n ->
        [one] { $n } गाने का जोड़
       *[other] { $n } गानों का जोड़
    }
row-album-of =
    { $of ->
        [one] { $of } में से { $n } गाने का जोड़
       *[other] { $of } में से { $n } गानों का जोड़
    }
row-album-some =
    { $n ->
        [one] { $n } गाने से
       *[other] { $n } गानों से
    }
row-oldest-count = { $sum }; सबसे पुराना आँकड़ा { $date }
row-bare = इस गाने के बारे में और कुछ पता नहीं।
row-up = { $n } ऊपर
row-down = { $n } नीचे
row-same = कोई बदलाव नहीं
row-new = नया
version-original = मूल
version-remix = रीमिक्स
version-japanese = जापानी संस्करण
version-live = लाइव
version-instrumental = इंस्ट्रुमेंटल

## What a row gains

gain-since = { $date } से +{ $n }
gain-lost = { $date } से −{ $n }
gain-more = { $from } से { $to } के मुक़ाबले रोज़ { $n } ज़्यादा
gain-less = { $from } से { $to } के मुक़ाबले रोज़ { $n } कम
gain-same = { $from } से { $to } जितना ही रोज़
gain-on-day = { $date } को { $n }
gain-per-day-between = { $from } से { $to } रोज़ { $n }
gain-days-to =
    { $n ->
        [one] इस रफ़्तार से { $t } में क़रीब { $n } दिन
       *[other] इस रफ़्तार से { $t } में क़रीब { $n } दिन
    }
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $outlook }, शायद हो चुका

## Milestones and awards

kind-award = पुरस्कार
kind-record = रिकॉर्ड
kind-first = पहली बार
kind-certification = प्रमाणन
kind-plaque = पट्टिका
kind-playlist = प्लेलिस्ट
kind-ranking = चार्ट
kind-milestone = पड़ाव
kind-review = समीक्षा
kind-note = टिप्पणी
entry-passed = { $title }: { $t } के पार
entry-goal = { $title }: { $goal } का लक्ष्य पूरा
entry-by = { $date } तक
entry-nothing = { $date } तक कुछ पता नहीं। बाद की तारीख़ चुनें।
entry-none = अभी तक कुछ पता नहीं।

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = तारीख़ अज्ञात
date-unknown = तारीख़ अज्ञात
source-of-number = { $n }, तारीख़: { $date }। स्रोत: { $source }
source-of-line = { $line }। { $n } का स्रोत
source-title = यह आँकड़ा कहाँ से आया
source-title-entry = यह जानकारी कहाँ से आई
source-close = बंद करें
source-exact = सटीक आँकड़ा, { $date }।
source-rounded = पूर्णांकित आँकड़ा, { $date }: दिखाया गया आख़िरी अंक ही आख़िरी ज्ञात अंक है।
source-at-least = कम से कम इतना, { $date }। स्रोत ने न्यूनतम बताया है; असली आँकड़ा ज़्यादा हो सकता है।
source-counted = इस डेटा के गानों से गिना गया। जो गाने इसमें नहीं हैं, वे इसे बढ़ा सकते हैं।
source-counted-all = कलाकार के सभी गानों से गिना गया, और वे सभी इस डेटा में हैं।
source-report-date = तारीख़ ख़बर की है; आँकड़ा उसी दिन या उससे ज़रा पहले का है।
source-contradicts = पिछली ख़बर में { $n } ({ $date }) था। यह नया आँकड़ा कम है, इसलिए यही दिखाया गया है।
source-also = इन्होंने भी बताया
source-published = प्रकाशित: { $date }
source-via = { $via } के हवाले से
source-counted-songs = गिने गए गाने
source-counted-none = सभी गाने; अभी कोई पार नहीं हुआ
source-sum = इस डेटा में इस गाने के सभी संस्करणों का जोड़। इनमें से कोई पूर्णांकित, न्यूनतम या पुराना हो, तो जोड़ भी न्यूनतम है।
source-sum-versions = जोड़े गए संस्करण
source-album = एल्बम का आँकड़ा इस डेटा में उसके गानों का जोड़ है, एल्बम के नाम वाले हर संस्करण समेत। यह न्यूनतम है, जब तक कलाकार के सभी गाने यहाँ न हों और उन सबके सटीक आँकड़े एक ही दिन के न हों।
source-album-songs = जोड़े गए गाने

## While there is nothing to show

state-loading = आँकड़े लोड हो रहे हैं
state-unknown = इस डेटा में “{ $id }” नहीं है। एम्बेड कोड में id जाँचें।
state-no-figure = इस डेटा में { $date } तक ऐसा आँकड़ा नहीं है। दूसरी तारीख़ या दूसरा आँकड़ा चुनें।
state-no-forecast = अभी अनुमान नहीं: हाल के दो आँकड़े या एक दिन का आँकड़ा चाहिए।
state-stale = { $time } से अपडेट नहीं हुआ।
state-retry = फिर कोशिश करें
fault-program = लाइव आँकड़े लोड नहीं हो सके।
fault-status = आँकड़े लोड नहीं हो सके: सर्वर का जवाब { $status }।
fault-missing = आँकड़े लोड नहीं हो सके: इस पते पर कोई फ़ाइल नहीं है।
fault-network = आँकड़े लोड नहीं हो सके: कनेक्शन नहीं है।
fault-timeout = आँकड़े लोड नहीं हो सके: सर्वर ने बहुत देर लगाई।
fault-syntax = आँकड़े पढ़े नहीं जा सके: फ़ाइल ख़राब है या किसी और तरह की है।
fault-schema = आँकड़े पढ़े नहीं जा सके: यह विजेट फ़ाइल का संस्करण नहीं पहचानता।
fault-size = आँकड़े पढ़े नहीं जा सके: फ़ाइल बहुत बड़ी है।
fault-empty = अभी कोई आँकड़ा नहीं है।
fault-figure = यह विजेट जो आँकड़े माँगता है, वे फ़ाइल में नहीं हैं।

## The share card

card-dates = आँकड़े: { $dates }

## The standalone page

page-title = Milestream: गानों के पड़ाव और स्ट्रीम
page-description = किसी भी वेब पेज के लिए पड़ाव काउंटर और गानों की रैंकिंग, हर आँकड़े की तारीख़ और स्रोत के साथ।
page-heading = गानों के पड़ाव और स्ट्रीम
page-lead = पड़ाव और रैंकिंग, हर आँकड़े की तारीख़ और स्रोत के साथ।
page-build = अपना बनाएँ
page-language = भाषा
page-embed = अपने पेज पर लगाएँ
page-embed-paste = इसे वहाँ पेस्ट करें जहाँ दिखाना है। अंदर का टेक्स्ट आँकड़े आने तक और स्क्रिप्ट बंद होने पर दिखता है।
page-embed-build = दूसरे विकल्पों या अपनी फ़ाइल से अपना बनाएँ।
page-reports = आँकड़े प्रेस की ख़बरों से हैं, हर एक की तारीख़ और स्रोत के साथ।
page-footer = कोई ट्रैकिंग नहीं: न कुकी, न स्टोरेज, न तीसरा पक्ष।
page-claim = फ़ैन साइटों के लिए पड़ाव काउंटर
page-claim-lead = आपके पसंदीदा कलाकार की स्ट्रीम, गाने और पुरस्कार, काउंटर या रैंकिंग में, हर आँकड़े की तारीख़ और स्रोत के साथ। HTML की कुछ ही पंक्तियाँ।
page-make = अपना बनाएँ
page-copy = कोड कॉपी करें
page-copied = कॉपी हो गया
page-copy-failed = आपका ब्राउज़र कॉपी करने नहीं देता। पंक्तियाँ चुनी हुई हैं: इन्हें ख़ुद कॉपी करें।
page-light = हल्का
page-dark = गहरा
page-dated = हर आँकड़े की तारीख़ और स्रोत
page-dated-more = “2 अरब से ज़्यादा” की ख़बर 2 अ॰+ ही रहती है। न कुछ बढ़ाकर बताया जाता है, न ख़बरों के बीच कुछ गढ़ा जाता है।
page-private = किसी पर नज़र नहीं
page-private-more = न कुकी, न स्टोरेज, न तीसरा पक्ष। फ़ाइल आप रखते हैं, और पाठकों की जानकारी कहीं और नहीं जाती।
page-home = हर पेज पर सहज
page-home-more = आपका फ़ॉन्ट और रंग लेता है, 240 पिक्सेल से समा जाता है, और बिना स्क्रिप्ट के और काग़ज़ पर भी आसानी से पढ़ा जाता है।
page-walk = समय की सैर
page-walk-more = हर दिन के लिए विजेट बताता है कि तब तक क्या पता था।
page-views = एक-एक करके हर दृश्य
page-views-more = सभी लाइव हैं, और एक क्लिक में कोई भी आपका हो सकता है।
page-view-list = रैंकिंग
page-view-song = एक गाना
page-view-dense = गिनने वालों के लिए
page-view-steps = हर क़दम, क्रम से
page-view-race = दौड़, ख़बरों के अनुसार
page-view-badge = एक पंक्ति में
page-badge-line = जैसे यहाँ, आपके शब्दों के बीच:
page-demo = यही, हर दिन की गिनती के साथ, एक काल्पनिक कलाकार की
page-host-blog = ब्लॉग
page-host-magazine = पत्रिका
page-host-tour = टूर की साइट
page-host-forum = फ़ोरम
page-host-diary = डायरी
page-host-newspaper = अख़बार
page-looks = छह रूप, हल्के और गहरे
page-looks-more = plain आपके पेज के रंग लेता है। बाक़ी के अपने रंग हैं।
page-dataset = डेटासेट
page-facts = { $service } पर { $artist }
page-facts-date = तारीख़: { $date }
page-foreign = नीचे के आँकड़े { $host } से हैं, इस साइट से नहीं।
page-unread = यह पता पढ़ा नहीं जा सका:
page-unread-studio = इसे स्टूडियो में ठीक करें या वहाँ कोई फ़ाइल चुनें
page-unread-own = इस साइट के अपने आँकड़े देखें
page-studio-opening = स्टूडियो खुल रहा है…
page-studio-restarted = स्टूडियो रुक गया था और फिर शुरू किया गया। आपके चुनाव सुरक्षित हैं; फ़ाइल फिर से चुनें।
page-studio-stopped = स्टूडियो रुक गया। आपके चुनाव सुरक्षित हैं; फ़ाइल फिर से चुनें।
page-studio-start = फिर शुरू करें
page-studio-failed = स्टूडियो नहीं खुल सका। पेज रीलोड करके फिर कोशिश करें।
page-studio-english = स्टूडियो फ़िलहाल अंग्रेज़ी में है। विजेट हिन्दी में दिखेगा।
