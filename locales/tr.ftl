### Milestream Türkçe

## Numbers

number-at-least = { $n }+
number-about = yaklaşık { $n }
number-range = { $least }–{ $most }
number-of = { $n } / { $t }
number-per-day = günde { $n }

## Lists and other small signs

list-separator = { ", " }
quoted = “{ $text }”
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs = { $artist }: { $t } dinlenmeyi aşan şarkılar
counter-songs-line = { $artist }: { $n } şarkı { $t } dinlenme barajını aştı
counter-sentence = { $artist }: { $n } şarkı { $t } dinlenme barajını aştı
counter-passed = { $title } { $t } dinlenme barajını aştı
counter-followers = { $artist } { $t } takipçi barajını aştı
counter-streams-so-far = { $title }: şimdiye kadar { $n } dinlenme
counter-followers-so-far = { $artist }: şimdiye kadar { $n } takipçi
counter-listeners = { $artist }: aylık { $n } dinleyici
counter-awards =
    { $n ->
        [one] { $artist } { $n } ödül kazandı
       *[other] { $artist } { $n } ödül kazandı
    }
counter-won = { $artist }, kazandığı { $name }: { $n }
counter-just = Az önce { $t } barajını aştı
counter-all-songs =
    { $n ->
        [one] Tek şarkı { $t } barajını aştı
       *[other] { $n } şarkının tümü { $t } barajını aştı
    }
counter-of-songs = toplam { $n } şarkı içinde
counter-goal-reached = { $goal } hedefine ulaşıldı
counter-goal-just = { $goal } hedefine az önce ulaşıldı
counter-left = { $t } için { $n } kaldı
counter-left-at-most = { $t } için en fazla { $n } kaldı
counter-left-unsure = { $t } barajını aşmış olabilir
counter-past = { $t } üstü
counter-near = { $t } barajına en yakın olanlar
counter-next-days = belki { $n } gün sonra
counter-details = Ayrıntılar
total-streams = { $artist }: dinlenme ({ $credit })
total-followers = { $artist }: takipçi
total-listeners = { $artist }: aylık dinleyici
total-awards = { $artist }: ödül
total-named = { $artist }: { $name }
unit-streams = dinlenme

## Which songs a total of streams counts

credit-all = ana sanatçı ve konuk
credit-all-meaning = Sanatçının ana sanatçı veya konuk olarak yer aldığı tüm şarkıları sayar.
credit-lead = ana sanatçı olarak
credit-lead-meaning = İş birlikleri dahil, ana sanatçı olduğu şarkıları sayar. Konuk olduğu şarkılar sayılmaz.
credit-alone = iş birlikleri hariç
credit-alone-meaning = Yalnızca başka sanatçının yer almadığı şarkıları sayar.
credit-feature = konuk olarak
credit-feature-meaning = Yalnızca konuk olduğu şarkıları sayar.
credit-with-members = grup ve üyelerin solo şarkıları
credit-with-members-meaning = Grubun şarkılarını ve üyelerin solo şarkılarını sayar.
credit-unstated = açıklanan toplam
credit-unstated-meaning = Kaynak yalnızca toplamı veriyor, hangi şarkıların sayıldığını söylemiyor.

## The history of a count

history-title = Geçmiş
history-all = Tüm veriler ({ $n })
history-periods = Gün ve haftaya göre
history-date = Tarih
history-period = Dönem
history-point = { $n }, { $date }
history-exact = kesin
history-rounded = yuvarlanmış
history-at-least = en az
history-conflicting = çelişkili
history-no-report = son haber: { $date }
history-note-conflict = { $n } ({ $date }) ile çelişiyor
history-note-unused = kullanılmadı: { $n } ({ $date }) ve sonraki veriden düşük
history-note-lower = { $n } ({ $date }) verisinden düşük
history-note-disputed = tartışmalı, sayılmadı

## The deadline and the forecast

due-per-day = { $from } tarihinden itibaren günde { $n } gerekiyor (son tarih: { $date })
due-per-day-at-most = { $from } tarihinden itibaren günde en fazla { $n } gerekiyor (son tarih: { $date })
due-every =
    { $every ->
        [1] { $from } tarihinden itibaren günde bir tane gerekiyor (son tarih: { $date })
       *[other] { $from } tarihinden itibaren { $every } günde bir tane gerekiyor (son tarih: { $date })
    }
due-every-at-most =
    { $every ->
        [1] { $from } tarihinden itibaren günde en fazla bir tane gerekiyor (son tarih: { $date })
       *[other] { $from } tarihinden itibaren { $every } günde en fazla bir tane gerekiyor (son tarih: { $date })
    }
due-passed = Son tarih ({ $date }) geçti.
due-met = Son tarihten ({ $date }) önce ulaşıldı.
due-pace-enough = { $from } – { $to } hızı ({ $pace }) yeterli.
due-pace-maybe = { $from } – { $to } hızı ({ $pace }) yeterli olabilir.
due-pace-too-slow = { $from } – { $to } hızı ({ $pace }) yeterli değil.
forecast = Tahmin: { $t }, { $first } – { $last } arasında; { $from } – { $to } hızıyla ({ $pace })
forecast-by = Tahmin: { $t }, en geç { $last }, belki şimdiden; { $from } – { $to } hızıyla ({ $pace })
forecast-row = Tahmin: { $first } – { $last }
forecast-row-by = Tahmin: en geç { $last }, belki şimdiden
forecast-basis = { $forecast }; { $from } tarihinden beri { $pace }
forecast-unused-count = { $n } ({ $date }) kullanılmadı: diğer verilerle çelişiyor.
forecast-past = { $t } barajını aşmış olabilir.
forecast-none-few = Henüz tahmin yok: tarihi bilinen iki veri gerekiyor.
forecast-none-close = Henüz tahmin yok: veriler arasında bir haftadan az var.
forecast-none-rounding = Henüz tahmin yok: veriler fazla yuvarlanmış.
forecast-none-conflict = Tahmin yok: iki haber çelişiyor.
forecast-none-old = Tahmin yok: son veri çok eski.
forecast-none-far = Tahmin yok: sonraki kilometre taşına bir yıldan fazla var.
forecast-none-uneven = Tahmin yok: tempo son dönemde çok fazla değişti.
forecast-none-new = Henüz tahmin yok: şarkı çok yeni.

## The board

tab-counter = Sayaç
tab-leaderboard = Sıralama
tab-honours = Başarılar ve ödüller
tab-songs = { $n } şarkı
tab-list = Görünümler
date-control = Veri tarihi
date-chosen = Veri tarihi: { $date }
date-earlier = Önceki tarih
date-later = Sonraki tarih
date-newest = { $date } (en yeni)
board-more = Diğer sayılar

## The leaderboard

caption-tracks = En çok dinlenen şarkılar
caption-albums = En çok dinlenen albümler
caption-upcoming = Sonraki kilometre taşına en yakın şarkılar
caption-artists-songs = { $t } barajını aşan şarkı sayısına göre sanatçılar
caption-artists-streams = Dinlenmeye göre sanatçılar
caption-artists-followers = Takipçiye göre sanatçılar
caption-artists-listeners = Aylık dinleyiciye göre sanatçılar
caption-artists-awards = Ödüle göre sanatçılar
caption-of-artist = { $caption }, { $artist }
column-rank = Sıra
column-song = Şarkı
column-artist = Sanatçı
column-album = Albüm
column-gain = Artış
column-upcoming = Sonraki kilometre taşı
column-change = Değişim
column-days = Gün
column-streams = Dinlenme
column-songs = Şarkılar
column-count = Sayı
rank-by = Sıralama
rank-tracks = Şarkılar
rank-artists = Sanatçılar
rank-albums = Albümler
rank-upcoming = Sıradaki
race-play = Oynat
race-pause = Duraklat
race-speed = Hız
race-times = { $n }×
race-note = Bir çubuk yalnızca yeni veri geldiğinde ilerler; arada hiçbir şey tahmin edilmez.
race-hatched = Taralı: veri bir yıldan eski.
race-few = Yarış için en az { $days } günün ve { $songs } şarkının verisi gerekir. Bu, son sıralamadır.
rows-dated = { $n } satır, veriler: { $dates }
date-range = { $from } – { $to }
rows-counted = { $of } şarkıdan { $n } tanesinin verisi var.
rows-left-out = { $n } şarkı daha gösterilmiyor: güncel hızı yok ya da bir yıldan fazla sürecek.
rows-discs = Her nokta: { $t } dinlenme
rows-gain = Artış: günde, { $dates }
rows-change = Değişim: şu döneme göre: { $dates }
rows-days = Gün: bu hızla sonraki kilometre taşına kadar
rows-show-all = Tümünü göster ({ $n })
rows-show-fewer = Daha az göster

## Search and filters

find-title = Ara ve filtrele
find-asked = Ara ve filtrele: { $asked }
find-search = Ara
find-sort = Sırala
find-all = Tümü
find-version = Versiyon
find-language = Dil
find-milestone = Kilometre taşı
find-whose = Kimin şarkıları
find-whose-group = Grup
find-whose-members = Üyeler
find-whose-both = Grup ve üyeler
find-whose-features = Konuk olarak
find-versions = Versiyonlar
find-versions-each = Ayrı ayrı
find-versions-together = Birlikte
find-rows = Görünüm
find-rows-simple = Sade
find-rows-detailed = Ayrıntılı
find-clear = Filtreleri temizle
find-nothing = { $asked } ile eşleşen bir şey yok. Daha az filtre dene.
sort-missing = Sonraki kilometre taşına en yakın
sort-date = En yeni veri

## Share

share-title = Paylaş
share-csv = CSV indir
share-text = Metin olarak kopyala
share-link = Bu görünümün bağlantısını kopyala
share-saved = Kaydedildi.
share-asked = Tarayıcıdan kaydetmesi istendi. Bir şey gelmezse bu sayfa indirmeye izin vermiyor: metin olarak kopyala.
share-copied = Kopyalandı.
share-failed = Bu sayfa kopyalamaya izin vermiyor.
share-some = { $of } satırdan { $n } tanesi.
share-all-rows = { $of } satırın tümü
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source }). { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = toplam: { $versions }
row-album-all = { $n } şarkının toplamı
row-album-of = { $of } şarkıdan { $n } tanesinin toplamı
row-album-some = { $n } şarkıdan
row-oldest-count = { $sum }; en eski veri { $date }
row-bare = Bu şarkı hakkında başka bilgi yok.
row-up = { $n } yukarı
row-down = { $n } aşağı
row-same = değişmedi
row-new = yeni
version-original = orijinal
version-remix = remix
version-japanese = Japonca versiyon
version-live = canlı
version-instrumental = enstrümantal

## What a row gains

gain-since = { $date } tarihinden beri +{ $n }
gain-lost = { $date } tarihinden beri −{ $n }
gain-more = { $from } – { $to } dönemine göre günde { $n } fazla
gain-less = { $from } – { $to } dönemine göre günde { $n } az
gain-same = günde { $from } – { $to } dönemiyle aynı
gain-on-day = { $date }: { $n }
gain-per-day-between = { $from } – { $to }: günde { $n }
gain-days-to = bu hızla { $t } için yaklaşık { $n } gün
gain-outlook = { $basis }; { $outlook }
gain-outlook-already = { $outlook }, belki ulaşıldı bile

## Milestones and awards

kind-award = Ödül
kind-record = Rekor
kind-first = İlk
kind-certification = Sertifika
kind-plaque = Plaket
kind-playlist = Çalma listesi
kind-ranking = Liste
kind-milestone = Kilometre taşı
kind-review = Eleştiri
kind-note = Not
entry-passed = { $title } { $t } barajını aştı
entry-goal = { $title }: { $goal } hedefine ulaşıldı
entry-by = en geç { $date }
entry-nothing = { $date } itibarıyla bilinen bir şey yok. Daha sonraki bir tarih seç.
entry-none = Henüz bilinen bir şey yok.

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = bilinmeyen tarih
date-unknown = Tarih bilinmiyor
source-of-number = { $n }, { $date } itibarıyla. Kaynak: { $source }
source-of-line = { $line }. { $n } için kaynak
source-title = Bu sayı nereden geliyor
source-title-entry = Bu bilgi nereden geliyor
source-close = Kapat
source-exact = { $date } itibarıyla kesin sayı.
source-rounded = { $date } itibarıyla yuvarlanmış sayı: gösterilen son basamak, bilinen son basamaktır.
source-at-least = { $date } itibarıyla en az bu kadar. Kaynak alt sınır veriyor; gerçek sayı daha yüksek olabilir.
source-counted = Bu verideki şarkılardan sayıldı. Burada olmayan şarkılar sayıyı artırabilir.
source-counted-all = Sanatçının tüm şarkılarından sayıldı; hepsi bu veride.
source-report-date = Tarih haberin tarihidir; sayı o güne veya hemen öncesine aittir.
source-contradicts = Önceki bir haber { $n } ({ $date }) diyordu. Bu yeni sayı daha düşük, bu yüzden gösterilen bu.
source-also = Bunu bildiren diğerleri
source-published = yayın: { $date }
source-via = aktaran: { $via }
source-counted-songs = Sayılan şarkılar
source-counted-none = Tüm şarkılar; henüz aşan yok
source-sum = Bu şarkının bu verideki versiyonlarının toplamı. Biri yuvarlanmış, alt sınır veya daha eskiyse toplam da alt sınırdır.
source-sum-versions = Toplanan versiyonlar
source-album = Albümün sayısı, bu verideki şarkılarının toplamıdır; albümün adını taşıyan her versiyon dahildir. Sanatçının tüm şarkıları burada değilse ya da her birinin aynı güne ait kesin sayısı yoksa alt sınırdır.
source-album-songs = Toplanan şarkılar

## While there is nothing to show

state-loading = Sayılar yükleniyor
state-unknown = Bu veride “{ $id }” yok. Yerleştirme kodundaki id değerini kontrol et.
state-no-figure = Bu veride { $date } itibarıyla böyle bir sayı yok. Başka bir tarih veya sayı seç.
state-no-forecast = Henüz tahmin yok: iki yeni veri veya bir günlük veri gerekiyor.
state-stale = Son güncelleme: { $time }.
state-retry = Tekrar dene
fault-program = Canlı sayılar yüklenemedi.
fault-status = Sayılar yüklenemedi: sunucunun yanıtı { $status }.
fault-missing = Sayılar yüklenemedi: bu adreste dosya yok.
fault-network = Sayılar yüklenemedi: bağlantı yok.
fault-timeout = Sayılar yüklenemedi: sunucu çok geç yanıt verdi.
fault-syntax = Sayılar okunamadı: dosya bozuk veya başka türde.
fault-schema = Sayılar okunamadı: bu widget dosyanın sürümünü tanımıyor.
fault-size = Sayılar okunamadı: dosya çok büyük.
fault-empty = Henüz sayı yok.
fault-figure = Bu widget’ın istediği sayılar dosyada yok.

## The share card

card-dates = Veriler: { $dates }

## The standalone page

page-title = Milestream: şarkıların kilometre taşları ve dinlenme sayıları
page-description = Her web sayfası için kilometre taşı sayacı ve şarkı sıralaması; her sayının tarihi ve kaynağı var.
page-heading = Şarkıların kilometre taşları ve dinlenme sayıları
page-lead = Kilometre taşları ve sıralama; her sayının tarihi ve kaynağı var.
page-build = Kendininkini oluştur
page-language = Dil
page-embed = Sayfana ekle
page-embed-paste = Görünmesini istediğin yere yapıştır. İçindeki metin, sayılar gelene kadar ve betikler kapalıyken görünür.
page-embed-build = Başka seçeneklerle veya kendi dosyanla oluştur.
page-reports = Sayılar basın haberlerinden alınır; her birinin tarihi ve kaynağı var.
page-footer = Takip yok: çerez yok, depolama yok, üçüncü taraf yok.
page-claim = Hayran siteleri için kilometre taşı sayacı
page-claim-lead = Sevdiğin sanatçının dinlenmeleri, şarkıları ve ödülleri; sayaç ya da sıralama olarak, her sayıda tarih ve kaynakla. Birkaç satır HTML.
page-make = Kendininkini yap
page-copy = Satırları kopyala
page-copied = Kopyalandı
page-copy-failed = Tarayıcın kopyalamaya izin vermiyor. Satırlar seçili: kendin kopyala.
page-light = Açık
page-dark = Koyu
page-dated = Her sayıda tarih ve kaynak
page-dated-more = “2 milyarı aştı” haberi 2 Mr+ olarak kalır. Hiçbir şey yukarı yuvarlanmaz, haberler arasında sayı uydurulmaz.
page-private = Kimse izlenmiyor
page-private-more = Çerez yok, depolama yok, üçüncü taraf yok. Dosyayı sen barındırırsın, okurlarının ziyaretleri sende kalır.
page-home = Her sayfaya uyar
page-home-more = Yazı tipini ve renklerini alır, 240 pikselden itibaren sığar, betiksiz ve kâğıtta da rahat okunur.
page-walk = Zamanda bir gezinti
page-walk-more = Widget, her gün için o gün ne bilindiğini söyler.
page-views = Görünümler tek tek
page-views-more = Hepsi canlıdır ve her biri tek tıkla senin olur.
page-view-list = Bir sıralama
page-view-song = Tek şarkı
page-view-dense = Sayanlar için
page-view-steps = Adım adım, sırayla
page-view-race = Haberlere göre bir yarış
page-view-badge = Bir satır içinde
page-badge-line = Burada olduğu gibi, sözlerinin ortasında:
page-demo = Aynısı, her güne bir sayıyla, uydurma bir sanatçıdan
page-host-blog = Bir blog
page-host-magazine = Bir dergi
page-host-tour = Bir turne sitesi
page-host-forum = Bir forum
page-host-diary = Bir günlük
page-host-newspaper = Bir gazete
page-looks = Altı görünüm, açık ve koyu
page-looks-more = Plain sayfanın renklerini alır. Diğerlerinin kendi renkleri var.
page-dataset = Veri kümesi
page-facts = { $service }: { $artist }
page-facts-date = { $date } itibarıyla
page-foreign = Aşağıdaki sayılar bu siteden değil, { $host } adresinden geliyor.
page-unread = Bu adres okunamadı:
page-unread-studio = Stüdyoda düzelt ya da orada bir dosya seç
page-unread-own = Bu sitenin kendi sayılarını gör
page-studio-opening = Stüdyo açılıyor…
page-studio-restarted = Stüdyo durdu ve yeniden başlatıldı. Seçimlerin duruyor; dosyanı yeniden seç.
page-studio-stopped = Stüdyo durdu. Seçimlerin duruyor; dosyanı yeniden seç.
page-studio-start = Yeniden başlat
page-studio-failed = Stüdyo açılamadı. Yeniden denemek için sayfayı yenile.
page-studio-english = Stüdyo şimdilik İngilizce. Widget Türkçe konuşur.
