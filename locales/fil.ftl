### Milestream sa Filipino

## Numbers

number-at-least = { $n }+
number-about = mga { $n }
number-range = { $least }–{ $most }
number-of = { $n } sa { $t }
number-per-day = { $n } bawat araw

## Lists and other small signs

list-separator = { ", " }
quoted = “{ $text }”
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs = { $artist }: mga kantang lampas { $t } streams
counter-songs-line = { $artist }: { $n } kantang lampas { $t } streams
counter-sentence = { $artist }: { $n } kanta na ang lumampas sa { $t } streams
counter-passed = Lumampas na ang { $title } sa { $t } streams
counter-followers = Lumampas na ang { $artist } sa { $t } followers
counter-streams-so-far = May { $n } streams na ang { $title }
counter-followers-so-far = May { $n } followers na ang { $artist }
counter-listeners = May { $n } monthly listeners ang { $artist }
counter-awards = Nanalo na ang { $artist } ng { $n } awards
counter-won = Nanalo na ang { $artist } ng { $n } { $name }
counter-just = Kalalampas lang sa { $t }
counter-all-songs = Lahat ng kanta ({ $n }) ay lampas { $t } na
counter-of-songs = sa { $n } kanta
counter-goal-reached = Naabot ang goal na { $goal }
counter-goal-just = Kaaabot lang sa goal na { $goal }
counter-left = { $n } na lang para sa { $t }
counter-left-at-most = hanggang { $n } na lang para sa { $t }
counter-left-unsure = maaaring lampas { $t } na
counter-past = lampas { $t }
counter-near = Pinakamalapit sa { $t }
counter-next-days = baka { $n } araw pa
counter-details = Detalye
total-streams = { $artist } streams ({ $credit })
total-followers = { $artist } followers
total-listeners = { $artist } monthly listeners
total-awards = { $artist } awards
total-named = { $artist }: { $name }
unit-streams = streams

## Which songs a total of streams counts

credit-all = lead at feature
credit-all-meaning = Binibilang ang lahat ng kantang may credit ang artist, lead man o guest.
credit-lead = bilang lead artist
credit-lead-meaning = Binibilang ang mga kantang lead artist siya, kasama ang collab. Hindi kasama ang mga feature.
credit-alone = walang collab
credit-alone-meaning = Binibilang lang ang mga kantang walang ibang artist.
credit-feature = bilang guest
credit-feature-meaning = Binibilang lang ang mga kantang guest ang artist.
credit-with-members = kanta ng grupo at solo ng mga miyembro
credit-with-members-meaning = Binibilang ang mga kanta ng grupo at ang solo ng mga miyembro.
credit-unstated = kabuuan ayon sa ulat
credit-unstated-meaning = Kabuuan lang ang ibinigay ng source at hindi sinabi kung aling mga kanta ang binilang.

## The history of a count

history-title = History
history-all = Lahat ng bilang ({ $n })
history-periods = Bawat araw at linggo
history-date = Petsa
history-period = Panahon
history-point = { $n }, { $date }
history-exact = eksakto
history-rounded = ni-round off
history-at-least = minimum
history-conflicting = magkasalungat
history-no-report = walang ulat mula { $date }
history-note-conflict = salungat sa { $n } ({ $date })
history-note-unused = hindi ginamit: mas mababa sa { $n } ({ $date }) at sa sumunod na bilang
history-note-lower = mas mababa sa { $n } ({ $date })
history-note-disputed = pinagtatalunan, hindi binilang

## The deadline and the forecast

due-per-day = Kailangan ng { $n } bawat araw mula { $from } hanggang { $date }
due-per-day-at-most = Kailangan ng hanggang { $n } bawat araw mula { $from } hanggang { $date }
due-every =
    { $every ->
        [1] Kailangan ng isa bawat araw mula { $from } hanggang { $date }
        [one] Kailangan ng isa bawat { $every } araw mula { $from } hanggang { $date }
       *[other] Kailangan ng isa bawat { $every } araw mula { $from } hanggang { $date }
    }
due-every-at-most =
    { $every ->
        [1] Kailangan ng hanggang isa bawat araw mula { $from } hanggang { $date }
        [one] Kailangan ng hanggang isa bawat { $every } araw mula { $from } hanggang { $date }
       *[other] Kailangan ng hanggang isa bawat { $every } araw mula { $from } hanggang { $date }
    }
due-passed = Lampas na ang deadline na { $date }.
due-met = Naabot bago ang deadline na { $date }.
due-pace-enough = Sapat ang bilis mula { $from } hanggang { $to } ({ $pace }).
due-pace-maybe = Maaaring sapat ang bilis mula { $from } hanggang { $to } ({ $pace }).
due-pace-too-slow = Kulang ang bilis mula { $from } hanggang { $to } ({ $pace }).
forecast = Tantiya: { $t } sa pagitan ng { $first } at { $last }, sa bilis mula { $from } hanggang { $to } ({ $pace })
forecast-by = Tantiya: { $t } bago matapos ang { $last }, baka naabot na, sa bilis mula { $from } hanggang { $to } ({ $pace })
forecast-row = Tantiya: { $first } hanggang { $last }
forecast-row-by = Tantiya: bago matapos ang { $last }, baka naabot na
forecast-basis = { $forecast }, sa { $pace } mula { $from }
forecast-unused-count = Hindi ginamit ang { $n } ({ $date }): salungat ito sa ibang bilang.
forecast-past = Maaaring lampas { $t } na.
forecast-none-few = Wala pang tantiya: kailangan ng dalawang bilang na may petsa.
forecast-none-close = Wala pang tantiya: wala pang isang linggo ang pagitan ng mga bilang.
forecast-none-rounding = Wala pang tantiya: masyadong ni-round off ang mga bilang.
forecast-none-conflict = Walang tantiya: magkasalungat ang dalawang ulat.
forecast-none-old = Walang tantiya: masyado nang luma ang huling bilang.
forecast-none-far = Walang tantiya: mahigit isang taon pa bago ang susunod na milestone.
forecast-none-uneven = Walang tantiya: masyadong nagbago ang bilis kamakailan.
forecast-none-new = Wala pang tantiya: masyado pang bago ang kanta.

## The board

tab-counter = Counter
tab-leaderboard = Ranking
tab-honours = Milestones at awards
tab-songs = { $n } kanta
tab-list = Mga view
date-control = Bilang hanggang
date-chosen = Bilang hanggang { $date }
date-earlier = Mas maagang petsa
date-later = Mas huling petsa
date-newest = { $date } (pinakabago)
board-more = Iba pang bilang

## The leaderboard

caption-tracks = Mga kantang may pinakamaraming streams
caption-albums = Mga album na may pinakamaraming streams
caption-upcoming = Mga kantang pinakamalapit sa susunod na milestone
caption-artists-songs = Mga artist ayon sa kantang lampas { $t }
caption-artists-streams = Mga artist ayon sa streams
caption-artists-followers = Mga artist ayon sa followers
caption-artists-listeners = Mga artist ayon sa monthly listeners
caption-artists-awards = Mga artist ayon sa awards
caption-of-artist = { $caption }, { $artist }
column-rank = Puwesto
column-song = Kanta
column-artist = Artist
column-album = Album
column-gain = Dagdag
column-upcoming = Susunod na milestone
column-change = Pagbabago
column-days = Araw
column-streams = Streams
column-songs = Mga kanta
column-count = Bilang
rank-by = Ranking
rank-tracks = Mga kanta
rank-artists = Mga artist
rank-albums = Mga album
rank-upcoming = Susunod
race-play = I-play
race-pause = I-pause
race-speed = Bilis
race-times = { $n }×
race-note = Gumagalaw lang ang bar kapag may bagong bilang; walang hinuhulaan sa pagitan.
race-hatched = May guhit: mahigit isang taon na ang bilang.
race-few = Kailangan sa karera ang mga bilang mula sa hindi bababa sa { $days } araw at { $songs } kanta. Ito ang huling ayos.
rows-dated = { $n } hanay, bilang noong { $dates }
date-range = { $from } hanggang { $to }
rows-counted = { $n } sa { $of } kanta ang may bilang.
rows-left-out = { $n } pang kanta ang hindi isinama: hindi alam ang bilis kamakailan o mahigit isang taon pa.
rows-discs = Bawat tuldok: { $t } streams
rows-gain = Dagdag: bawat araw, { $dates }
rows-change = Pagbabago: kumpara sa { $dates }
rows-days = Araw: hanggang sa susunod na milestone sa ganitong bilis
rows-show-all = Ipakita lahat ({ $n })
rows-show-fewer = Magpakita ng mas kaunti

## Search and filters

find-title = Hanapin at i-filter
find-asked = Hanapin at i-filter: { $asked }
find-search = Hanapin
find-sort = Ayusin ayon sa
find-all = Lahat
find-version = Bersyon
find-language = Wika
find-milestone = Milestone
find-whose = Mga kanta ng
find-whose-group = Grupo
find-whose-members = Mga miyembro
find-whose-both = Grupo at mga miyembro
find-whose-features = Bilang guest
find-versions = Mga bersyon
find-versions-each = Hiwalay
find-versions-together = Pinagsama
find-rows = View
find-rows-simple = Simple
find-rows-detailed = Detalyado
find-clear = Alisin ang filters
find-nothing = Walang tugma sa { $asked }. Bawasan ang filters.
sort-missing = Pinakamalapit sa susunod na milestone
sort-date = Pinakabagong bilang

## Share

share-title = Ibahagi
share-csv = I-download ang CSV
share-text = Kopyahin bilang text
share-link = Kopyahin ang link ng view na ito
share-saved = Na-save.
share-asked = Hiniling sa browser na i-save ito. Kung walang dumating, hindi pinapayagan ng page na ito ang download: kopyahin bilang text.
share-copied = Nakopya.
share-failed = Hindi pinapayagan ng page na ito ang pagkopya.
share-some = { $n } sa { $of } hanay.
share-all-rows = Lahat ng { $of } hanay
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source }). { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = kabuuan ng { $versions }
row-album-all = kabuuan ng { $n } kanta
row-album-of = kabuuan ng { $n } sa { $of } kanta
row-album-some = mula sa { $n } kanta
row-oldest-count = { $sum }; pinakalumang bilang { $date }
row-bare = Wala nang ibang impormasyon tungkol sa kantang ito.
row-up = tumaas ng { $n }
row-down = bumaba ng { $n }
row-same = walang pagbabago
row-new = bago
version-original = original
version-remix = remix
version-japanese = bersyong Hapon
version-live = live
version-instrumental = instrumental

## What a row gains

gain-since = +{ $n } mula { $date }
gain-lost = −{ $n } mula { $date }
gain-more = mas marami nang { $n } bawat araw kaysa noong { $from } hanggang { $to }
gain-less = mas kaunti nang { $n } bawat araw kaysa noong { $from } hanggang { $to }
gain-same = kasindami bawat araw noong { $from } hanggang { $to }
gain-on-day = { $n } noong { $date }
gain-per-day-between = { $n } bawat araw mula { $from } hanggang { $to }
gain-days-to = mga { $n } araw pa bago ang { $t } sa bilis na ito
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $outlook }, baka naabot na

## Milestones and awards

kind-award = Award
kind-record = Record
kind-first = Una
kind-certification = Sertipikasyon
kind-plaque = Plaque
kind-playlist = Playlist
kind-ranking = Chart
kind-milestone = Milestone
kind-review = Review
kind-note = Tala
entry-passed = Lumampas ang { $title } sa { $t }
entry-goal = { $title }: naabot ang goal na { $goal }
entry-by = bago matapos ang { $date }
entry-nothing = Wala pang impormasyon noong { $date }. Pumili ng mas huling petsa.
entry-none = Wala pang impormasyon.

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = hindi alam ang petsa
date-unknown = Hindi alam ang petsa
source-of-number = { $n }, noong { $date }. Source: { $source }
source-of-line = { $line }. Source ng { $n }
source-title = Saan galing ang bilang na ito
source-title-entry = Saan galing ito
source-close = Isara
source-exact = Eksaktong bilang noong { $date }.
source-rounded = Ni-round off na bilang noong { $date }: ang huling digit na nakikita ang huling digit na alam.
source-at-least = Hindi bababa rito noong { $date }. Minimum lang ang ibinigay ng source; maaaring mas mataas ang totoong bilang.
source-counted = Binilang mula sa mga kanta sa data na ito. Maaaring madagdagan ng mga kantang wala rito.
source-counted-all = Binilang mula sa lahat ng kanta ng artist, na kumpleto sa data na ito.
source-report-date = Petsa ito ng ulat; ang bilang ay mula sa araw na iyon o bago lang nito.
source-contradicts = Ayon sa naunang ulat, { $n } ({ $date }). Mas mababa ang mas bagong bilang na ito, kaya ito ang ipinapakita.
source-also = Iniulat din ng
source-published = inilathala { $date }
source-via = sipi mula sa { $via }
source-counted-songs = Mga kantang binilang
source-counted-none = Lahat ng kanta; wala pang lumampas
source-sum = Kabuuan ng mga bersyon ng kantang ito sa data. Kung may ni-round off, minimum, o mas luma, minimum din ang kabuuan.
source-sum-versions = Mga bersyong pinagsama
source-album = Ang bilang ng album ay kabuuan ng mga kanta nito sa data na ito, kasama ang bawat bersyong nagbabanggit ng album. Minimum ito, maliban kung narito ang lahat ng kanta ng artist at may eksaktong bilang sa parehong araw ang bawat isa.
source-album-songs = Mga kantang pinagsama

## While there is nothing to show

state-loading = Nilo-load ang mga bilang
state-unknown = Walang “{ $id }” sa data na ito. Tingnan ang id sa embed code.
state-no-figure = Walang ganitong bilang sa data noong { $date }. Pumili ng ibang petsa o bilang.
state-no-forecast = Wala pang tantiya: kailangan ng dalawang bagong bilang o isang pang-araw-araw na bilang.
state-stale = Hindi na-update mula { $time }.
state-retry = Subukan ulit
fault-program = Hindi ma-load ang mga live na bilang.
fault-status = Hindi ma-load ang mga bilang: { $status } ang sagot ng server.
fault-missing = Hindi ma-load ang mga bilang: walang file sa address na ito.
fault-network = Hindi ma-load ang mga bilang: walang koneksyon.
fault-timeout = Hindi ma-load ang mga bilang: masyadong matagal sumagot ang server.
fault-syntax = Hindi mabasa ang mga bilang: sira ang file o ibang uri ito.
fault-schema = Hindi mabasa ang mga bilang: hindi kilala ng widget na ito ang bersyon ng file.
fault-size = Hindi mabasa ang mga bilang: masyadong malaki ang file.
fault-empty = Wala pang mga bilang.
fault-figure = Wala sa file ang mga bilang na hinihingi ng widget na ito.

## The share card

card-dates = Bilang noong { $dates }

## The standalone page

page-title = Milestream: milestones at streams ng mga kanta
page-description = Milestone counter at ranking ng mga kanta para sa anumang web page, may petsa at source ang bawat bilang.
page-heading = Milestones at streams ng mga kanta
page-lead = Milestones at ranking, may petsa at source ang bawat bilang.
page-build = Gumawa ng sarili mo
page-language = Wika
page-embed = Ilagay sa page mo
page-embed-paste = I-paste ito kung saan dapat lumabas. Makikita ang text sa loob hanggang dumating ang mga bilang at kapag naka-off ang scripts.
page-embed-build = Gumawa ng sarili mo gamit ang ibang options o sarili mong file.
page-reports = Galing sa mga ulat ng press ang mga bilang, bawat isa may petsa at source.
page-footer = Walang tracking: walang cookies, walang storage, walang third party.
page-claim = Ang milestone counter para sa mga fan site
page-claim-lead = Streams, kanta at awards ng paborito mong artist, bilang counter o ranking, may petsa at source ang bawat bilang. Ilang linya ng HTML.
page-make = Gumawa ng sa iyo
page-copy = Kopyahin ang code
page-copied = Nakopya
page-copy-failed = Hindi pinapayagan ng browser mo ang pagkopya. Napili na ang mga linya: ikaw na ang kumopya.
page-light = Maliwanag
page-dark = Madilim
page-dated = May petsa at source ang bawat bilang
page-dated-more = Ang ulat na “mahigit 2 bilyon” ay mananatiling 2B+. Walang ni-round up, at walang inimbento sa pagitan ng mga ulat.
page-private = Walang binabantayan
page-private-more = Walang cookies, walang storage, walang third party. Ikaw ang maglalagay ng file, at sa iyo lang ang mga bisita mo.
page-home = Bagay sa kahit anong page
page-home-more = Gamit ang font at kulay mo, kasya mula 240 pixels, at madaling basahin kahit walang script at sa papel.
page-walk = Balik sa nakaraan
page-walk-more = Sa bawat araw, sinasabi ng widget ang alam noon.
page-views = Isang view sa bawat pagkakataon
page-views-more = Live ang lahat, at puwedeng maging iyo ang bawat isa sa isang click.
page-view-list = Isang leaderboard
page-view-song = Isang kanta
page-view-dense = Para sa mga nagbibilang
page-view-steps = Bawat hakbang, sunod-sunod
page-view-race = Karera, ayon sa mga balita
page-view-badge = Sa isang linya ng teksto
page-badge-line = Gaya nito, sa gitna ng iyong mga salita:
page-demo = Ganito rin na may bilang araw-araw, ng imbentong artist
page-host-blog = Isang blog
page-host-magazine = Isang magasin
page-host-tour = Site ng tour
page-host-forum = Isang forum
page-host-diary = Isang diary
page-host-newspaper = Isang diyaryo
page-looks = Anim na itsura, maliwanag at madilim
page-looks-more = Gamit ng plain ang kulay ng page mo. May sariling kulay ang iba.
page-dataset = Ang dataset
page-facts = { $artist } sa { $service }
page-facts-date = noong { $date }
page-foreign = Galing sa { $host } ang mga bilang sa ibaba, hindi sa site na ito.
page-unread = Hindi mabasa ang address na ito:
page-unread-studio = Itama ito sa studio, o pumili roon ng file
page-unread-own = Tingnan ang mga bilang ng site na ito
page-studio-opening = Binubuksan ang studio…
page-studio-restarted = Huminto ang studio at sinimulan ulit. Nandito pa ang mga pinili mo; piliin ulit ang file.
page-studio-stopped = Huminto ang studio. Nandito pa ang mga pinili mo; piliin ulit ang file.
page-studio-start = Simulan ulit
page-studio-failed = Hindi mabuksan ang studio. I-reload ang page para subukan ulit.
page-studio-english = Ingles muna ang studio. Filipino ang widget.
