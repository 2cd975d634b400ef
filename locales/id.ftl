### Milestream bahasa Indonesia

## Numbers

number-at-least = { $n }+
number-about = sekitar { $n }
number-range = { $least }–{ $most }
number-of = { $n } dari { $t }
number-per-day = { $n } per hari

## Lists and other small signs

list-separator = { ", " }
quoted = “{ $text }”
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs = Lagu { $artist } yang tembus { $t }
counter-songs-line = { $n } lagu { $artist } tembus { $t }
counter-sentence = { $n } lagu { $artist } telah tembus { $t } streaming
counter-passed = { $title } telah tembus { $t } streaming
counter-followers = { $artist } telah tembus { $t } pengikut
counter-streams-so-far = { $title } sejauh ini punya { $n } streaming
counter-followers-so-far = { $artist } sejauh ini punya { $n } pengikut
counter-listeners = { $artist } punya { $n } pendengar bulanan
counter-awards = { $artist } telah meraih { $n } penghargaan
counter-won = { $artist } telah meraih { $n } { $name }
counter-just = Baru saja tembus { $t }
counter-all-songs =
    { $n ->
        [1] Satu-satunya lagu sudah tembus { $t }
       *[other] Semua { $n } lagu sudah tembus { $t }
    }
counter-of-songs = dari { $n } lagu
counter-goal-reached = Target { $goal } tercapai
counter-left = { $n } lagi menuju { $t }
counter-left-at-most = paling banyak { $n } lagi menuju { $t }
counter-left-unsure = mungkin sudah tembus { $t }
counter-past = tembus { $t }
counter-near = Paling dekat ke { $t }
counter-next-days = mungkin { $n } hari lagi
counter-details = Detail
total-streams = Streaming { $artist } ({ $credit })
total-followers = Pengikut { $artist }
total-listeners = Pendengar bulanan { $artist }
total-awards = Penghargaan { $artist }
total-named = { $artist }: { $name }
unit-streams = streaming

## Which songs a total of streams counts

credit-all = artis utama dan tamu
credit-all-meaning = Menghitung semua lagu yang mencantumkan artis ini, sebagai artis utama maupun tamu.
credit-lead = sebagai artis utama
credit-lead-meaning = Menghitung lagu sebagai artis utama, termasuk kolaborasi. Penampilan tamu tidak dihitung.
credit-alone = tanpa kolaborasi
credit-alone-meaning = Hanya menghitung lagu tanpa artis lain.
credit-feature = sebagai tamu
credit-feature-meaning = Hanya menghitung lagu sebagai artis tamu.
credit-with-members = lagu grup dan solo member
credit-with-members-meaning = Menghitung lagu grup dan lagu solo para member.
credit-unstated = total yang diberitakan
credit-unstated-meaning = Sumber memberi total tanpa menyebut lagu mana yang dihitung.

## The history of a count

history-title = Riwayat
history-all = Semua data ({ $n })
history-periods = Per hari dan minggu
history-date = Tanggal
history-period = Periode
history-point = { $n }, { $date }
history-exact = tepat
history-rounded = dibulatkan
history-at-least = minimal
history-conflicting = bertentangan
history-no-report = tidak ada berita sejak { $date }
history-note-conflict = bertentangan dengan { $n } ({ $date })
history-note-unused = tidak dipakai: lebih rendah dari { $n } ({ $date }) dan data berikutnya
history-note-lower = lebih rendah dari { $n } ({ $date })
history-note-disputed = diragukan, tidak dihitung

## The deadline and the forecast

due-per-day = Butuh { $n } per hari dari { $from } sampai { $date }
due-per-day-at-most = Butuh paling banyak { $n } per hari dari { $from } sampai { $date }
due-every =
    { $every ->
        [1] Butuh satu per hari dari { $from } sampai { $date }
       *[other] Butuh satu setiap { $every } hari dari { $from } sampai { $date }
    }
due-every-at-most =
    { $every ->
        [1] Butuh paling banyak satu per hari dari { $from } sampai { $date }
       *[other] Butuh paling banyak satu setiap { $every } hari dari { $from } sampai { $date }
    }
due-passed = Tenggat { $date } sudah lewat.
due-met = Tercapai sebelum tenggat { $date }.
due-pace-enough = Laju dari { $from } sampai { $to } ({ $pace }) cukup.
due-pace-maybe = Laju dari { $from } sampai { $to } ({ $pace }) mungkin cukup.
due-pace-too-slow = Laju dari { $from } sampai { $to } ({ $pace }) tidak cukup.
forecast = Perkiraan: { $t } antara { $first } dan { $last }, dengan laju { $from } sampai { $to } ({ $pace })
forecast-by = Perkiraan: { $t } paling lambat { $last }, mungkin sudah, dengan laju { $from } sampai { $to } ({ $pace })
forecast-row = Perkiraan: { $first } sampai { $last }, dengan { $pace } sejak { $from }
forecast-row-by = Perkiraan: paling lambat { $last }, mungkin sudah, dengan { $pace } sejak { $from }
forecast-unused-count = { $n } ({ $date }) tidak dipakai: bertentangan dengan data lain.
forecast-past = Mungkin sudah tembus { $t }.
forecast-none-few = Belum ada perkiraan: butuh dua data dengan tanggal yang jelas.
forecast-none-close = Belum ada perkiraan: jarak datanya kurang dari seminggu.
forecast-none-rounding = Belum ada perkiraan: pembulatan datanya terlalu kasar.
forecast-none-conflict = Tidak ada perkiraan: dua berita saling bertentangan.
forecast-none-old = Tidak ada perkiraan: data terakhir sudah terlalu lama.
forecast-none-far = Tidak ada perkiraan: pencapaian berikutnya masih lebih dari setahun lagi.
forecast-none-uneven = Tidak ada perkiraan: lajunya belakangan ini terlalu banyak berubah.
forecast-none-new = Belum ada perkiraan: lagunya masih terlalu baru.

## The board

tab-counter = Penghitung
tab-leaderboard = Peringkat
tab-honours = Pencapaian & penghargaan
tab-songs = { $n } lagu
tab-list = Tampilan
date-control = Data sampai
date-chosen = Data sampai { $date }
date-earlier = Tanggal sebelumnya
date-later = Tanggal berikutnya
date-newest = { $date } (terbaru)
board-more = Angka lainnya

## The leaderboard

caption-tracks = Lagu dengan streaming terbanyak
caption-albums = Album dengan streaming terbanyak
caption-upcoming = Lagu yang paling dekat ke pencapaian berikutnya
caption-artists-songs = Artis menurut lagu yang tembus { $t }
caption-artists-streams = Artis menurut streaming
caption-artists-followers = Artis menurut pengikut
caption-artists-listeners = Artis menurut pendengar bulanan
caption-artists-awards = Artis menurut penghargaan
caption-of-artist = { $caption }, { $artist }
column-rank = Peringkat
column-song = Lagu
column-artist = Artis
column-album = Album
column-gain = Kenaikan
column-upcoming = Pencapaian berikutnya
column-change = Perubahan
column-days = Hari
column-streams = Streaming
column-songs = Lagu
column-count = Jumlah
rank-by = Peringkat
rank-tracks = Lagu
rank-artists = Artis
rank-albums = Album
rank-upcoming = Berikutnya
race-play = Putar
race-pause = Jeda
race-speed = Kecepatan
race-times = { $n }×
race-note = Batang hanya bergerak saat ada data baru; di antaranya tidak ada yang dikira-kira.
race-hatched = Arsir: data sudah lebih dari setahun.
race-few = Balapan butuh data dari sedikitnya { $days } hari dan { $songs } lagu. Ini urutan akhirnya.
rows-dated = { $n } baris, data { $dates }
date-range = { $from } sampai { $to }
rows-counted = { $n } dari { $of } lagu punya data.
rows-left-out = { $n } lagu lain tidak ditampilkan: lajunya tidak diketahui atau masih lebih dari setahun.
rows-discs = Tiap titik: { $t } streaming
rows-gain = Kenaikan: per hari, { $dates }
rows-change = Perubahan: dibanding { $dates }
rows-days = Hari: sampai pencapaian berikutnya dengan laju ini
rows-show-all = Tampilkan semua ({ $n })
rows-show-fewer = Tampilkan lebih sedikit

## Search and filters

find-title = Cari & filter
find-asked = Cari & filter: { $asked }
find-search = Cari
find-sort = Urutkan
find-all = Semua
find-version = Versi
find-language = Bahasa
find-milestone = Pencapaian
find-whose = Lagu milik
find-whose-group = Grup
find-whose-members = Member
find-whose-both = Grup dan member
find-whose-features = Sebagai tamu
find-versions = Versi
find-versions-each = Terpisah
find-versions-together = Digabung
find-rows = Tampilan
find-rows-simple = Ringkas
find-rows-detailed = Lengkap
find-clear = Hapus filter
find-nothing = Tidak ada yang cocok dengan { $asked }. Coba kurangi filter.
sort-missing = Paling dekat ke pencapaian berikutnya
sort-date = Data terbaru

## Share

share-title = Bagikan
share-csv = Unduh CSV
share-text = Salin sebagai teks
share-link = Salin tautan tampilan ini
share-saved = Tersimpan.
share-asked = Browser sudah diminta menyimpannya. Jika tidak ada yang masuk, halaman ini tidak mengizinkan unduhan: salin sebagai teks.
share-copied = Tersalin.
share-failed = Halaman ini tidak mengizinkan penyalinan.
share-some = { $n } dari { $of } baris.
share-all-rows = Semua { $of } baris
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source }). { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = jumlah { $versions }
row-album-all = jumlah { $n } lagu
row-album-of = jumlah { $n } dari { $of } lagu
row-album-some = dari { $n } lagu
row-oldest-count = { $sum }; data terlama { $date }
row-bare = Tidak ada info lain tentang lagu ini.
row-up = naik { $n }
row-down = turun { $n }
row-same = tetap
row-new = baru
version-original = asli
version-remix = remix
version-japanese = versi Jepang
version-live = live
version-instrumental = instrumental

## What a row gains

gain-since = +{ $n } sejak { $date }
gain-lost = −{ $n } sejak { $date }
gain-more = { $n } per hari lebih banyak dibanding { $from } sampai { $to }
gain-less = { $n } per hari lebih sedikit dibanding { $from } sampai { $to }
gain-same = per hari sama seperti { $from } sampai { $to }
gain-on-day = { $n } pada { $date }
gain-per-day-between = { $n } per hari dari { $from } sampai { $to }
gain-days-to = sekitar { $n } hari lagi menuju { $t } dengan laju ini
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $basis }: { $outlook }, mungkin sudah tercapai

## Milestones and awards

kind-award = Penghargaan
kind-record = Rekor
kind-first = Pertama
kind-certification = Sertifikasi
kind-plaque = Plakat
kind-playlist = Playlist
kind-ranking = Tangga lagu
kind-milestone = Pencapaian
kind-review = Ulasan
kind-note = Catatan
entry-passed = { $title } tembus { $t }
entry-goal = { $title }: target { $goal } tercapai
entry-by = paling lambat { $date }
entry-nothing = Belum ada data pada { $date }. Pilih tanggal yang lebih baru.
entry-none = Belum ada data.

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = tanggal tidak diketahui
date-unknown = Tanggal tidak diketahui
source-of-number = { $n }, per { $date }. Sumber: { $source }
source-of-line = { $line }. Sumber { $n }
source-title = Asal angka ini
source-title-entry = Asal informasi ini
source-close = Tutup
source-exact = Angka tepat per { $date }.
source-rounded = Angka yang dibulatkan per { $date }: digit terakhir yang ditampilkan adalah yang terakhir diketahui.
source-at-least = Minimal sebanyak ini per { $date }. Sumber hanya memberi batas bawah; angka sebenarnya bisa lebih tinggi.
source-counted = Dihitung dari lagu dalam data ini. Lagu yang belum ada bisa menambahnya.
source-counted-all = Dihitung dari semua lagu artis ini, yang lengkap dalam data ini.
source-report-date = Tanggalnya adalah tanggal berita; angkanya dari hari itu atau sesaat sebelumnya.
source-contradicts = Berita sebelumnya menyebut { $n } ({ $date }). Angka yang lebih baru ini lebih rendah, jadi inilah yang ditampilkan.
source-also = Juga diberitakan oleh
source-published = terbit { $date }
source-via = mengutip { $via }
source-counted-songs = Lagu yang dihitung
source-counted-none = Semua lagu; belum ada yang tembus
source-sum = Jumlah semua versi lagu ini dalam data. Jika salah satunya dibulatkan, batas bawah, atau lebih lama, jumlahnya pun batas bawah.
source-sum-versions = Versi yang dijumlahkan
source-album = Angka album adalah jumlah lagunya dalam data ini, termasuk setiap versi yang mencantumkan album itu. Ini batas bawah, kecuali semua lagu artis ada di sini dan masing-masing punya angka tepat dari hari yang sama.
source-album-songs = Lagu yang dijumlahkan

## While there is nothing to show

state-loading = Memuat angka
state-unknown = Data ini tidak punya “{ $id }”. Periksa id di kode sematan.
state-no-figure = Data ini tidak punya angka itu pada { $date }. Pilih tanggal atau angka lain.
state-no-forecast = Belum ada perkiraan: butuh dua data terbaru atau satu data harian.
state-stale = Belum diperbarui sejak { $time }.
state-retry = Coba lagi
fault-program = Angka terbaru tidak dapat dimuat.
fault-status = Angka tidak dapat dimuat: server menjawab { $status }.
fault-missing = Angka tidak dapat dimuat: tidak ada file di alamat ini.
fault-network = Angka tidak dapat dimuat: tidak ada koneksi.
fault-timeout = Angka tidak dapat dimuat: server terlalu lama menjawab.
fault-syntax = Angka tidak dapat dibaca: file rusak atau jenisnya lain.
fault-schema = Angka tidak dapat dibaca: widget ini tidak mengenal versi file tersebut.
fault-size = Angka tidak dapat dibaca: file terlalu besar.
fault-empty = Belum ada angka.
fault-figure = Angka yang diminta widget ini tidak ada di file.

## The share card

card-dates = Data { $dates }

## The standalone page

page-title = Milestream: pencapaian dan streaming lagu
page-description = Penghitung pencapaian dan peringkat lagu untuk halaman web mana pun, setiap angka dengan tanggal dan sumber.
page-heading = Sudah sejauh mana lagu-lagu ini
page-lead = Pencapaian dan peringkat, setiap angka dengan tanggal dan sumber.
page-build = Buat sendiri
page-language = Bahasa
page-embed = Pasang di halamanmu
page-embed-paste = Tempel ini di tempat yang diinginkan. Teks di dalamnya terlihat sampai angka muncul dan saat skrip dimatikan.
page-embed-build = Buat sendiri dengan opsi lain atau file milikmu.
page-footer = Angkanya dari pemberitaan, masing-masing dengan tanggal dan sumber. Tidak ada pelacakan: tanpa cookie, tanpa penyimpanan, tanpa pihak ketiga.
page-claim = Penghitung pencapaian untuk situs penggemar
page-claim-lead = Streaming, lagu, dan penghargaan artis favoritmu, sebagai penghitung atau peringkat, dengan tanggal dan sumber di setiap angka. Beberapa baris HTML.
page-make = Buat milikmu
page-copy = Salin barisnya
page-copied = Tersalin
page-light = Terang
page-dark = Gelap
page-dated = Tanggal dan sumber di setiap angka
page-dated-more = Berita “lebih dari 2 miliar” tetap 2 M+. Tidak ada yang dibulatkan ke atas, dan tidak ada yang dikarang di antara dua berita.
page-private = Tidak ada yang diawasi
page-private-more = Tanpa cookie, tanpa penyimpanan, tanpa pihak ketiga. File kamu taruh sendiri, data kunjungan pembaca tetap di tanganmu.
page-home = Cocok di halaman mana pun
page-home-more = Memakai font dan warnamu, muat mulai 240 piksel, dan enak dibaca tanpa skrip maupun di kertas.
page-walk = Menyusuri waktu
page-walk-more = Pilih hari, dan widget menyebut apa yang diketahui saat itu.
page-views = Satu tampilan setiap kali
page-views-more = Semuanya hidup, dan tiap tampilan bisa jadi milikmu dengan satu klik.
page-view-list = Papan peringkat
page-view-song = Satu lagu
page-view-dense = Untuk yang suka menghitung
page-view-steps = Setiap langkah, berurutan
page-view-race = Balapan, seperti diberitakan
page-view-badge = Dalam satu baris teks
page-badge-line = Seperti ini, di tengah kata-katamu:
page-demo = Sama, dengan angka setiap hari, dari artis rekaan
page-host-blog = Sebuah blog
page-host-magazine = Sebuah majalah
page-host-tour = Situs tur
page-host-forum = Sebuah forum
page-host-diary = Buku harian
page-host-newspaper = Sebuah koran
page-looks = Enam gaya, terang dan gelap
page-looks-more = Plain memakai warna halamanmu. Yang lain membawa warnanya sendiri.
page-dataset = Kumpulan data
page-facts = { $artist } di { $service }
page-facts-date = per { $date }
page-foreign = Angka di bawah berasal dari { $host }, bukan dari situs ini.
page-studio-opening = Membuka studio…
page-studio-restarted = Studio sempat berhenti dan dimulai ulang. Pilihanmu tersimpan; pilih lagi filenya.
page-studio-stopped = Studio berhenti. Pilihanmu tersimpan; pilih lagi filenya.
page-studio-start = Mulai ulang
page-studio-failed = Studio tidak dapat dibuka. Muat ulang halaman untuk mencoba lagi.

## The studio: its page

studio-title = Buat sendiri
studio-lead = Dari angkamu ke widget dalam tiga langkah: tempel tabel, pilih tampilannya, salin kodenya. Semuanya terjadi di halaman ini.
studio-back = Kembali ke angka
studio-steps = Langkah
studio-songs = { $n } lagu
studio-artists = { $n } artis
studio-counts = { $n } data

## The studio: the numbers

studio-numbers = Angka
studio-file-try = Angkamu sendiri
studio-table = Tempel tabel
studio-table-hint = Salin dari situs tangga lagu atau spreadsheet, lalu tekan Ctrl+V atau ⌘V di mana saja di halaman ini. CSV, Markdown, dan JSON juga bisa, dan file atau pilihan bisa diletakkan di sini.
studio-table-paste = Tempel
studio-table-refused = Browser tidak memberikan papan klip di sini: klik kolomnya, lalu tekan Ctrl+V atau ⌘V.
studio-pasted = Tabel yang ditempel
studio-sample = Tabel contoh
studio-sample-try = Coba contoh dengan angka rekaan
studio-new = Baru pertama kali?
studio-new-table = Tempel tabelmu, atau coba contohnya. Pratinjau langsung menampilkannya.
studio-new-look = Pilih tampilan dan tema.
studio-new-paste = Pilih tempatnya, tekan Salin, lalu tempel barisnya di sana.
studio-file-label = Atau file: CSV, TSV, JSON, XLSX, ODS, HTML
studio-file-drop = Letakkan di sini, atau pilih:
studio-file-local = Dibaca di halaman ini dan tidak dikirim ke mana pun.
studio-file-address = Atau alamatnya
studio-file-read = Baca
studio-file-bundled = Kembali ke angka bawaan
studio-file-loading = Membaca angka…
studio-file-cancel = Batal
studio-file-content = { $name }: { $songs }, { $artists }, { $counts }.
studio-file-content-bundled = { $title }, angka bawaan Milestream: { $songs }, { $artists }.
studio-file-failed = { $name } tidak dapat ditampilkan: { $why }
studio-file-failed-at = { $name } tidak dapat ditampilkan: { $why } ({ $place })
studio-file-empty = tidak ada lagu, angka, atau penghargaan di dalamnya.
studio-file-too-large = lebih besar dari 64 MiB, batas yang bisa dibaca.
studio-file-unopened = browser tidak bisa membukanya.
studio-file-workbook = buku kerja ini tidak bisa dibaca di sini. Buka, pilih sel beserta nama kolomnya, salin, lalu tempel di sini.
studio-file-spreadsheet = ini halaman spreadsheet, bukan selnya. Di spreadsheet itu, pilih File > Bagikan > Publikasikan ke web, pilih lembar dan “Nilai yang dipisahkan koma (.csv)”, tekan Publikasikan, lalu masukkan alamat yang muncul.
studio-understood = Yang dipahami
studio-how = Cara membacanya
studio-first-rows = Baris pertama tabel
studio-row = Baris
studio-ask-why = Sampai kamu memilih, yang terkait tidak ikut.
studio-ask-dates = Apa yang lebih dulu dalam tanggal seperti { $cell }?
studio-ask-point = Apa arti titik dalam angka seperti { $cell }?
studio-ask-unit = Berapa nilai { $cell }?
studio-ask-year = Tahun berapa hari terbaru? Hari seperti { $cell } tidak menyebutkannya.
studio-ask-lines = Apa isi tiap baris dalam sel seperti { $cell }?
studio-ask-days = Apa isi kolom seperti { $cell }?
studio-ask-column = Tanggal di kolom { $cell } itu tanggal apa?
studio-ask-both = Apa isi sel di kolom { $cell }?
studio-ask-guess = { $answer } (tebakan)
studio-ask-take = Baca seperti ini
studio-column-counts = Tanggal jumlahnya
studio-dates = Urutan tanggal
studio-dates-day = Hari dulu
studio-dates-month = Bulan dulu
studio-dates-year = Tahun dulu
studio-year = Tahun hari terbaru
studio-point = Titik dalam angka
studio-point-groups = Memisahkan kelompok digit
studio-point-decimal = Diikuti desimal
studio-unit = Satuan angka
studio-sheet = Lembar atau tabel
studio-header = Baris berisi nama kolom
studio-fill = Sel kosong
studio-fill-yes = Sama dengan sel di atasnya
studio-fill-no = Kosong
studio-encoding = Pengodean teks
studio-days = Kolom hari, bulan, atau tahun
studio-days-totals = Semua streaming sampai saat itu
studio-days-daily = Hanya streaming waktu itu
studio-lines = Baris dalam sel
studio-lines-title = Judul, lalu artis
studio-lines-artist = Artis, lalu judul
studio-lines-one = Satu judul
studio-as-understood = Seperti yang dipahami
studio-read-gzip = dibuka dari gzip
studio-read-part-files = dibaca sebagai { $count } berkas bagian
studio-read-workbook = dibaca sebagai buku kerja
studio-read-web-page = dibaca sebagai halaman web
studio-read-copied = dibaca sebagai tabel yang disalin
studio-read-encoding = dibaca sebagai { $encoding }
studio-read-encoding-errors = { $said }; yang tidak termasuk di dalamnya ditulis �
studio-read-json = dibaca sebagai JSON
studio-read-markdown = dibaca sebagai tabel Markdown
studio-read-tabs = dibaca sebagai sel yang dipisahkan tab
studio-read-semicolons = dibaca sebagai sel yang dipisahkan titik koma
studio-read-bars = dibaca sebagai sel yang dipisahkan garis tegak
studio-read-commas = dibaca sebagai sel yang dipisahkan koma
studio-read-spaces = dibaca sebagai kolom yang dipisahkan spasi
studio-read-list-of-lines = dibaca sebagai daftar dengan satu lagu per baris
studio-read-escaped-quotes = { $said }; tanda kutip didahului garis miring terbalik
studio-read-lone-quotes = { $said }; tanda kutip yang tidak ditutup dianggap huruf
studio-read-mojibake = huruf yang pernah dibaca dengan pengodean lain dipulihkan, seperti pada { $cell }
studio-read-backslashes = garis miring terbalik sebelum apostrof dihilangkan, seperti pada { $cell }
studio-read-entities = teks yang ditulis seperti pada kode sumber halaman web dibaca sebagaimana halaman menampilkannya, seperti pada { $cell }
studio-read-one-of-tables = dari { $count } tabel, yang dibaca adalah { $name }
studio-read-header-row = baris { $row } berisi nama kolom
studio-read-repeated-song = 1 lagu tanpa artis, yang juga ada dengan artis, tidak dimasukkan
studio-read-repeated-songs = { $count } lagu tanpa artis, yang juga ada dengan artis, tidak dimasukkan
studio-read-page-artist = lagu-lagunya milik { $artist }, yang dibahas halaman ini
studio-read-starred-features = judul dengan bintang adalah kolaborasi sebagai tamu
studio-read-links = alamat di belakang nama tidak dimasukkan
studio-read-notes = catatan di belakang nama, seperti [1], tidak dimasukkan
studio-read-ranks = peringkat di depan semua judul tidak dimasukkan
studio-read-quoted-titles = tanda kutip pada semua judul tidak dimasukkan
studio-read-lines-title-first = sel kolom { $column } berisi judul di baris pertama dan artis di baris kedua
studio-read-lines-artist-first = sel kolom { $column } berisi artis di baris pertama dan judul di baris kedua
studio-read-lines-one = baris-baris dalam sel kolom { $column } adalah satu judul
studio-read-since-artists = { $said }, karena artis yang sama muncul lagi di sana
studio-read-artist-lines = setiap baris dalam sel kolom { $column } adalah satu artis
studio-read-metrics = setiap baris berisi satu angka, yang namanya ada di kolom { $column }: { $columns }
studio-read-shares = dari baris kolom { $column }, yang dibaca hanya { $name }
studio-read-other-table = tabel lain dimulai di baris { $row } dan dibaca menurut namanya sendiri
studio-read-second-table = tabel kedua ada di samping yang pertama; judulnya di kolom { $column } yang lain
studio-read-third-table = tabel ketiga ada di samping yang pertama; judulnya di kolom { $column } yang lain
studio-read-further-table = satu tabel lagi ada di samping yang pertama; judulnya di kolom { $column } yang lain
studio-read-filled = sel kosong kolom { $column } memakai nilai di atasnya: sel-sel itu tadinya digabung
studio-read-sum = kolom { $column } tidak dibaca: isinya jumlah semua lagu, bukan lagu
studio-read-ends = kolom { $first } sampai { $last } ({ $from } … { $until })
studio-read-columns-of-days = { $columns } adalah hari, { $each }
studio-read-columns-of-weeks = { $columns } adalah minggu, { $each }
studio-read-columns-of-months = { $columns } adalah bulan, { $each }
studio-read-columns-of-quarters = { $columns } adalah kuartal, { $each }
studio-read-columns-of-years = { $columns } adalah tahun, { $each }
studio-read-songs-by-day = { $columns } adalah lagu dan setiap baris adalah satu hari, { $each }
studio-read-songs-by-week = { $columns } adalah lagu dan setiap baris adalah satu minggu, { $each }
studio-read-songs-by-month = { $columns } adalah lagu dan setiap baris adalah satu bulan, { $each }
studio-read-fields-of-days = nama bidang adalah hari, { $each }
studio-read-each-day-alone = masing-masing hanya berisi streaming hari itu
studio-read-each-week-alone = masing-masing hanya berisi streaming minggu itu
studio-read-each-month-alone = masing-masing hanya berisi streaming bulan itu
studio-read-each-quarter-alone = masing-masing hanya berisi streaming kuartal itu
studio-read-each-year-alone = masing-masing hanya berisi streaming tahun itu
studio-read-each-until-day = masing-masing berisi semua streaming sampai hari itu
studio-read-each-until-week = masing-masing berisi semua streaming sampai minggu itu
studio-read-each-until-month = masing-masing berisi semua streaming sampai bulan itu
studio-read-each-until-quarter = masing-masing berisi semua streaming sampai akhir kuartal itu
studio-read-each-until-year = masing-masing berisi semua streaming sampai akhir tahun itu
studio-read-each-until-then = masing-masing berisi semua streaming sampai saat itu
studio-read-daily-beside = { $said }, dan di sampingnya streaming hari itu saja
studio-read-since-they-fall = { $said }, karena angkanya turun
studio-read-as-numbers-show = { $said }, seperti terlihat dari angkanya
studio-read-no-total = { $said }; tidak ada kolom yang berisi total
studio-read-total-of-day = { $said }; { $total } adalah angka { $day }
studio-read-total-of-all = { $said }; { $total } adalah semua streaming
studio-read-until-day-of-each = angkanya adalah semua streaming sampai hari masing-masing
studio-read-until-week-of-each = angkanya adalah semua streaming sampai minggu masing-masing
studio-read-until-month-of-each = angkanya adalah semua streaming sampai bulan masing-masing
studio-read-until-year-of-each = angkanya adalah semua streaming sampai akhir tahun masing-masing
studio-read-day-alone = { $place } hanya berisi streaming satu hari, { $why }; tidak ada total
studio-read-week-alone = { $place } hanya berisi streaming satu minggu, { $why }; tidak ada total
studio-read-month-alone = { $place } hanya berisi streaming satu bulan, { $why }; tidak ada total
studio-read-year-alone = { $place } hanya berisi streaming satu tahun, { $why }; tidak ada total
studio-read-they-fall = karena angkanya turun
studio-read-was-said = seperti yang dinyatakan
studio-read-chart-of-days = karena nama kolomnya seperti tangga lagu harian
studio-read-chart-of-weeks = karena nama kolomnya seperti tangga lagu mingguan
studio-read-columns = { $columns }
studio-read-nameless = kolom tanpa nama
studio-read-unread = tidak dibaca: { $names }
studio-read-field-artists = artisnya adalah { $names }
studio-read-parted-artists = beberapa artis, yang masing-masing disebut sendiri di baris lain: { $names }
studio-read-of-column = kolom { $name }
studio-read-of-field = bidang { $name }
studio-read-of-days = kolom hari
studio-read-day-first = { $place }: hari di depan
studio-read-month-first = { $place }: bulan di depan
studio-read-year-first = { $place }: tahun di depan
studio-read-since-row = { $said }, karena baris { $row } berisi { $cell }
studio-read-since-name = { $said }, karena salah satunya bernama { $cell }
studio-read-date-around = angkanya per { $day }, menurut baris di sekitar tabel
studio-read-date-updated = angkanya per { $day }, sehari sebelum halaman diperbarui ({ $updated })
studio-read-date-in-name = angkanya per { $day }, menurut nama berkas
studio-read-newest-year = hari-harinya tanpa tahun: yang terbaru dari { $year }
studio-read-point-groups = { $place }: titik mengelompokkan angka
studio-read-brackets = isi kurung di belakang angka tidak dimasukkan, seperti di baris { $row }: { $cell }
studio-read-unit = { $unit } pada angka berarti { $power }
studio-read-unit-beside = { $said }, seperti dalam { $language }, karena baris { $row } berisi { $cell }
studio-read-unit-names = { $said }, seperti dalam { $language }, bahasa nama kolomnya
studio-read-unit-others = { $said }, seperti terlihat dari angka lainnya
studio-read-thousand = ribu
studio-read-million = juta
studio-read-billion = miliar
studio-read-trillion = triliun
studio-read-indonesian = bahasa Indonesia
studio-read-turkish = bahasa Turki
studio-read-vietnamese = bahasa Vietnam
studio-read-spanish-or-portuguese = bahasa Spanyol atau Portugis
studio-read-in-row = baris { $row }
studio-read-in-cell = baris { $row }, kolom { $column }
studio-read-in-line = baris { $row }
studio-read-in-table = tabel { $name }
studio-read-in-column = kolom { $column }, { $name }
studio-read-in-fields-of-days = bidang yang berupa hari
studio-read-names-again = bukan lagu: mengulang nama-nama kolom
studio-read-table-begins = di sini tabel lain dimulai, yang dilewati; 'milestream import' akan membacanya
studio-read-sum-of-others = bukan lagu: ini jumlah dari yang lain
studio-read-line-of-summary = bukan lagu: ini baris ringkasan
studio-read-number-about-all = bukan lagu: ini angka tentang semuanya
studio-read-title-alone = bukan lagu: isinya hanya judul
studio-read-too-wide = dilewati: selnya lebih banyak daripada baris pertama; teks yang mengandung koma perlu tanda kutip
studio-read-no-json = dilewati karena bukan JSON yang sah: { $found }
studio-read-unread-field = bidang { $name } tidak dibaca: isinya bukan stream sampai suatu hari, bukan pula stream per hari
studio-read-open-quote = ada tanda kutip yang tidak ditutup; dibaca sebagai huruf
studio-read-no-column-of-dates = tabel tidak punya kolom untuk tanggal angkanya, seperti as_of: tanggalnya tidak diketahui
studio-read-bare-dates = tanggal pada kolom { $name } tidak dibaca: bisa jadi tanggal angkanya atau tanggal rilis, yang akan jelas dari nama as_of dan released
studio-read-same-day = dilewati: baris { $row } berisi { $count } untuk lagu dan tanggal yang sama
studio-read-less-than = { $count }, kurang dari { $before } pada { $day }
studio-read-ids-count-rows = angka di kolom { $name } hanya nomor baris: lagu dikenali dari judul dan artis
studio-read-no-id = bukan ID: "{ $id }" dipakai beberapa lagu, jadi lagu dikenali dari judul dan artis
studio-read-expected-text = seharusnya teks, yang ada { $found }
studio-read-expected-date = seharusnya tanggal seperti 2022-04-14, 2022-04 atau 2022, yang ada { $found }
studio-read-expected-order = seharusnya tanggal yang kolomnya menunjukkan bagian mana harinya, seperti 2022-04-14, yang ada { $found }
studio-read-expected-era = seharusnya tanggal Masehi, seperti { $day } jika ini tahun Buddha, yang ada { $found }
studio-read-expected-count = seharusnya angka seperti 1234567, "1.32B" atau "1B+", yang ada { $found }
studio-read-expected-decimals = seharusnya angka yang desimalnya tidak lebih banyak daripada digit satuannya, yang ada { $found }
studio-read-expected-less = seharusnya angka paling besar 9007199254740991, yang ada { $found }
studio-read-expected-point = seharusnya angka yang kolomnya menunjukkan arti titiknya, seperti 1,204 atau 1.2K, yang ada { $found }
studio-read-expected-unit = seharusnya angka yang tabelnya menunjukkan berapa kali lipat satuannya, seperti 1,320,000,000, yang ada { $found }
studio-read-nothing = kosong
studio-read-an-object = sebuah objek
studio-read-a-list = sebuah daftar
studio-read-other-sheet = juga berisi lagu dan dilewati: --sheet membacanya sebagai gantinya
studio-read-same-name = tidak dibaca karena kolom sebelumnya bernama sama; kalau juga menyebut harinya, kolom itu dibaca
studio-read-counts-of-weeks = tidak dibaca, karena masing-masing berjarak seminggu dari yang sebelumnya dan hanya berisi stream minggu itu, dan tidak ada yang tahu hari mana yang disebut; --days totals menganggapnya semua stream sampai hari itu
studio-read-counts-of-time = ada di samping { $names }, seperti ekspor { $service }: itu stream dari rentang waktu yang dipilih di sana, yang harus sepanjang waktu; --column NAME=ROLE menyatakan memang begitu
studio-read-counts-of-period = ada di samping { $name }: kalau itu hanya stream dari rentang waktu itu, itu bukan total; --column NAME=ROLE menyatakan apa isinya
studio-read-counts-of-share = masing-masing untuk satu { $name }, dan tidak ada yang untuk semuanya; --column { $name }=none tetap membacanya
studio-read-undated-days = tidak dimasukkan, karena tidak ada keterangan hari mana yang dimaksud
studio-read-day-to-come = adalah hari yang belum tiba: { $found }
studio-read-many-counts = { $count } angka tidak dapat dibaca
studio-read-many-dates = { $count } tanggal tidak dapat dibaca
studio-read-many-texts = { $count } teks tidak ada atau tidak dapat dibaca
studio-read-many-repeated = { $count } entri dilewati karena entri sebelumnya sama
studio-read-many-too-wide = { $count } baris dilewati karena selnya lebih banyak daripada baris pertama
studio-read-many-shapes = { $count } nilai berbeda jenis dari bidangnya
studio-read-many-less = { $count } angka kurang dari angka sebelumnya
studio-read-many-ambiguous = { $count } sel dapat dibaca dengan dua cara
studio-read-many-no-songs = { $count } baris bukan lagu
studio-read-many-no-ids = { $count } ID tidak dipakai
studio-read-many-quotes = { $count } tanda kutip tidak ditutup dan dibaca sebagai huruf
studio-read-many-lines = { $count } baris dilewati karena bukan JSON yang sah
studio-read-first-in = { $said }, yang pertama di { $place }: { $what }
studio-read-first-at = { $said }, yang pertama di { $place }: { $what }
studio-read-no-table = seharusnya tabel dengan nama kolom, di antaranya title dan streams, tetapi tidak ada
studio-read-no-names = seharusnya nama-nama kolom, termasuk { $name }, yang ada { $found }
studio-read-no-objects = seharusnya objek dengan judul lagu dan jumlah stream-nya, tetapi tidak ada
studio-read-unlike-lists = seharusnya ada { $count } angka untuk { $name }, satu per hari, yang ada { $found }
studio-read-too-many-songs = berkas berisi lebih dari 200.000 lagu, batas yang dapat dibaca
studio-read-day-before = tidak dibaca: isinya hampir seluruh { $name }, jadi itu angka hari sebelumnya
studio-read-moves-in-titles = perubahan peringkat di depan semua judul, seperti { $cell }, tidak dimasukkan
studio-read-table-of-others = di sini tabel lain dimulai, yang tidak berisi lagu dengan stream, dan dilewati
studio-read-counts-of-sales = ada di samping { $name }, yang bukan jumlah stream, dan mungkin juga bukan; --column NAME=ROLE menyatakan apa isinya
studio-read-scrobbles = menyatakan berapa kali pengguna Last.fm memutar setiap lagu, bukan jumlah stream-nya
studio-read-other-form = seharusnya tabel, yang ada { $form }, yang tidak dibaca: ekspor sebagai CSV atau JSON, atau salin tabelnya dari tempat tabel itu ditampilkan
studio-read-wiki-source = sumber halaman wiki
studio-read-workbook-failed = buku kerja tidak bisa dibaca: { $why }
studio-read-workbook-too-large = buku kerja lebih besar dari batas yang dibaca: 64 MiB, 256 MiB setelah dibuka, atau 8.000.000 sel
studio-read-no-workbook = ini arsip tanpa buku kerja yang bisa dibaca; buka arsipnya, atau ekspor sebagai xlsx atau CSV
studio-read-not-text = berkas ini bukan teks UTF-8
studio-read-file-too-large = berkas lebih besar dari 64 MiB, batas yang dapat dibaca
studio-read-too-many-tracks = berkas berisi lebih dari 200.000 trek, batas yang dapat dibaca
studio-read-not-published = berkas ini halaman web, bukan dataset atau tabel: apakah sudah dipublikasikan?
studio-read-expected-dataset = seharusnya dataset dalam kurung kurawal, yang ada { $found }
studio-read-expected-schema = seharusnya 1, satu-satunya skema yang dibaca versi ini, yang ada { $found }
studio-read-not-json = berkas ini bukan JSON yang sah: { $found }
studio-read-json-follows = ada sesuatu setelah akhirnya
studio-read-json-list-comma = seharusnya koma atau akhir daftar
studio-read-json-object-comma = seharusnya koma atau akhir objek
studio-read-json-ends-within = berakhir di tengah daftar atau objek
studio-read-json-last-comma = koma sebelum akhir itu berlebih
studio-read-json-name = seharusnya nama kolom dalam tanda kutip
studio-read-json-ends-in-object = berakhir di tengah objek
studio-read-json-colon = seharusnya titik dua setelah nama kolom
studio-read-json-digit = seharusnya angka
studio-read-json-zero = sebuah angka dimulai dengan 0
studio-read-json-control = sebuah teks berlanjut di baris lain atau berisi karakter kontrol: tulis dengan urutan escape
studio-read-json-ends-in-text = berakhir di tengah teks
studio-read-json-hex = seharusnya empat digit heksadesimal setelah \u
studio-read-json-escape = urutan escape dalam sebuah teks bukan milik JSON
studio-read-json-value = seharusnya nilai
studio-read-json-ends-at-value = berakhir di tempat yang seharusnya ada nilai
studio-read-json-object = seharusnya objek dalam kurung kurawal
studio-role-both = Artis dan judul
studio-role-featured = Artis tamu
studio-role-daily = Streaming sehari
studio-role-day = Streaming per hari
studio-role-date = Tanggal
studio-role-album = Album
studio-role-released = Tanggal rilis
studio-role-version = Versi
studio-role-id = Pengenal
studio-role-none = Tidak dibaca
studio-about = Yang tidak ada di tabel
studio-about-why = Setiap angka butuh tanggal dan sumber yang bisa dibuka pembaca.
studio-about-source = Tautan ke sumber
studio-about-source-hint = Alamat yang diawali https://
studio-about-publisher = Nama sumber
studio-about-publisher-hint = Jika kosong, nama situsnya
studio-about-date = Tanggal untuk data tanpa tanggal
studio-about-date-hint = 2026-07-14, 2026-07, atau 2026
studio-about-artist = Artis untuk baris tanpa artis
studio-about-title = Judul
studio-about-title-hint = Nama data; jika kosong, nama file
studio-about-no-date = Gunakan tanggal seperti 2026-07-14, 2026-07, atau 2026
studio-about-no-address = Gunakan alamat yang diawali https:// atau http://
studio-problems = { $n } masalah
studio-problems-why = Yang tercantum di sini dilewati. Selebihnya disimpan dan ditampilkan.
studio-problems-whole = Tidak ada yang bisa ditampilkan sampai ini diperbaiki di tempat yang ditandai. Jika bagian akhirnya hilang, simpan atau salin lagi seluruhnya.
studio-conflicts = { $n } pertentangan
studio-conflicts-why = Kedua angka disimpan, dan widget memberitahukannya.
studio-problems-none = Tidak ada masalah.
studio-problems-where = Di mana
studio-problems-what = Apa masalahnya
studio-problems-place = baris { $line }, kolom { $column }
studio-download = Unduh sebagai kumpulan data
studio-download-source = Tambahkan dulu tautan ke sumber tabel.
studio-download-why = Unggah file ini, lalu masukkan alamatnya di bawah.
studio-download-online = Tidak perlu: file sudah daring dan bisa dipakai langsung.

## The studio: the options

studio-embed = Widget
studio-group-what = Yang ditampilkan
studio-group-rows = Baris
studio-group-look = Gaya
studio-more = Opsi lainnya
studio-undo = Urungkan
studio-reset = Mulai lagi
studio-pick = Pilih: { $what }
studio-any = Semua
studio-no-song = Tanpa lagu tertentu
studio-first-artist = Tanpa artis tertentu
studio-view = Tampilan
studio-view-board = Papan: semuanya, dalam tab
studio-view-counter = Penghitung
studio-view-leaderboard = Peringkat
studio-view-honours = Pencapaian & penghargaan
studio-view-race = Balapan: peringkat dari waktu ke waktu
studio-view-badge = Lencana: satu baris dalam kalimat
studio-src = Alamat file
studio-src-hint = Kumpulan data atau tabel CSV yang bisa dibaca situs lain
studio-artist = Artis
studio-track = Lagu
studio-track-hint = Penghitung untuk satu lagu
studio-metric = Yang dihitung
studio-metric-songs = Lagu yang meraih pencapaian
studio-metric-streams = Streaming
studio-metric-followers = Pengikut
studio-metric-listeners = Pendengar bulanan
studio-metric-awards = Penghargaan
studio-credit = Lagu yang dihitung
studio-credit-newest = Seperti pada data terbaru
studio-threshold = Pencapaian
studio-threshold-hint = 100M, 1B, atau 1000000; jika kosong, yang terakhir diberitakan
studio-goal = Target
studio-goal-hint = Berapa yang diharapkan
studio-deadline = Tenggat
studio-deadline-hint = 2026-06-13, 2026-06, atau 2026: menunjukkan berapa yang dibutuhkan per hari
studio-as-of = Data sampai
studio-as-of-hint = 2022-04-14, 2022-04, atau 2022; jika kosong, hari terakhir
studio-by = Peringkat
studio-sort = Urutan
studio-sort-streams = Terbanyak dulu
studio-sort-title = Judul
studio-sort-missing = Terdekat ke pencapaian berikutnya dulu
studio-sort-date = Data terbaru dulu
studio-sort-gain = Kenaikan harian terbesar dulu
studio-limit = Jumlah baris
studio-limit-hint = Sebelum “Tampilkan semua”; jika kosong, 10
studio-rows = Rincian
studio-rows-detailed = Lengkap: perubahan, kenaikan, dan laju
studio-whose = Lagu milik
studio-whose-any = Semua lagu yang mencantumkan artis
studio-versions = Versi lagu
studio-search = Hanya dengan kata ini
studio-search-hint = Di judul atau artis
studio-with = Hanya dengan artis ini
studio-version = Hanya versi ini
studio-language = Hanya dalam bahasa ini
studio-past = Hanya yang tembus
studio-past-hint = 100M, 1B, atau 1000000 streaming
studio-theme = Warna
studio-theme-auto = Seperti halaman
studio-theme-light = Terang
studio-theme-dark = Gelap
studio-theme-paper = Kertas
studio-theme-stage = Panggung
studio-theme-neon = Neon
studio-theme-pastel = Pastel
studio-theme-print = Cetak
studio-scheme = Terang atau gelap
studio-accent = Warna aksen
studio-accent-hint = Warna CSS, seperti #0f766e atau teal
studio-lang = Bahasa
studio-lang-hint = Tag seperti ko atau pt-BR; jika kosong, bahasa halaman
studio-motion = Gerakan
studio-motion-auto = Angka bergulir sekali
studio-motion-none = Tidak ada yang bergerak
studio-heading-level = Tingkat judul
studio-refresh = Perbarui setiap
studio-refresh-hint = 15m atau 1h, selama terlihat; jika kosong, tidak pernah
studio-loading = Pemuatan
studio-loading-lazy = Saat pembaca mendekat
studio-loading-eager = Langsung

## The studio: why an option has no effect

studio-unfit-song = Satu lagu dipilih, dan datanya hanya satu.
studio-unfit-artists = Hanya untuk peringkat artis.
studio-unfit-streams = Hanya saat streaming artis dihitung.
studio-unfit-songs-of-artists = Hanya untuk peringkat artis menurut lagunya.
studio-unfit-songs = Hanya untuk peringkat lagu.
studio-unfit-threshold = Pencapaian itulah targetnya.
studio-unfit-members = Angka ini tidak menyebut member grup.
studio-unfit-versions = Angka ini tidak punya versi lagu.

## The studio: preview and code

studio-preview = Pratinjau
studio-paste = Tempel kodenya
studio-publish = Pertama, taruh angkanya di internet
studio-publish-why = Sekarang angkanya hanya ada di browser ini. Situsmu sendiri bisa, atau ruang web mana pun yang boleh dibaca situs lain, seperti GitHub Pages. Alamat file itu ada di baris-baris di bawah.
studio-publish-read = Widget membaca lebih sedikit dari alamat itu daripada halaman ini. Sebagai gantinya, taruh dataset ini di web: situsmu sendiri atau ruang web mana pun yang boleh dibaca situs lain. Alamatnya ada di baris-baris di bawah.
studio-host = Tempat memasang
studio-host-plain = Halaman web-mu sendiri
studio-host-frame = Bingkai, Notion, OBS
studio-width = Lebar kolom
studio-width-any = Bebas
studio-width-of = { $n } piksel
studio-paste-more = Lebar, rilis, tautan ke draf ini
studio-pin = Tetap di rilis ini, diperiksa oleh browser
studio-pin-why = Jika tidak, widget diperbarui di setiap rilis.
studio-pin-frame = Bingkai menampilkan halaman ini, yang diperbarui di setiap rilis.
studio-copy = Salin
studio-copy-of = Salin: { $what }
studio-copy-link = Salin tautan ke draf ini
studio-copy-link-file = Tautan tidak bisa menyertakan file-mu.
studio-copied = Tersalin.
studio-copy-failed = Browser tidak mengizinkan penyalinan di sini: pilih barisnya lalu salin.
studio-space = Menyediakan { $n } piksel sesuai pengukuran: halamanmu tidak bergeser saat widget muncul.
studio-space-like = Menyediakan { $n } piksel, setinggi tampilan yang mirip: bandingkan dengan pratinjau.
studio-space-css = Situsku tidak bisa ditambah CSS
studio-space-css-why = Kalau begitu, ruangnya disediakan oleh kode itu sendiri, juga di tempat skrip tidak berjalan, seperti buletin.
studio-where-plain = Di tempat widget akan muncul
studio-where-wordpress-site = Sekali per situs, di head
studio-where-wordpress-post = Di pos, sebagai blok “HTML Khusus”
studio-where-blogger-theme = Sekali, di tema, sebelum </body>
studio-where-blogger-post = Di tampilan HTML pos atau di gadget
studio-where-ghost-site = Sekali, di Code injection, Site header
studio-where-ghost-post = Di pos, sebagai kartu HTML
studio-where-tumblr = Di tema, di tempat widget akan muncul
studio-where-template = Sekali, di templat semua halaman
studio-where-hugo-shortcode = Sebagai berkas layouts/shortcodes/milestream.html
studio-where-hugo-text = Di teks, di bawah front matter
studio-where-jekyll-page = Di halaman, dengan baris kosong sebelum dan sesudahnya
studio-where-mediawiki-page = Di sumber halaman
studio-where-mediawiki-script = Sekali per wiki, di MediaWiki:Common.js
studio-where-css = Sekali per situs, di CSS-nya
studio-where-frame = Di tempat bingkai akan muncul
studio-where-listener = Sekali di halaman itu, agar tinggi bingkai pas
studio-where-address = Jika hanya menerima alamat
studio-no-words = Angka akan muncul di sini.

## The studio: the share card

studio-card = Kartu berbagi
studio-card-why = Gambar angka ini dengan tanggal dan sumbernya. Digambar di sini, di browser-mu.
studio-card-motif = Yang ditampilkan
studio-card-counter = Penghitung
studio-card-passed = Pencapaian yang ditembus
studio-card-top = Lima teratas
studio-card-size = Ukuran
studio-card-wide = Lebar, 1200 × 630
studio-card-square = Persegi, 1080 × 1080
studio-card-story = Story, 1080 × 1920
studio-card-badge = Lencana, lebar 360
studio-card-png = Unduh PNG
studio-card-svg = Unduh SVG
studio-card-share = Bagikan…
studio-card-saved = Tersimpan.
studio-card-failed = Browser tidak memberikan gambar ini. Simpan pratinjau lewat menunya sendiri.
studio-card-not-shared = Gambar tidak bisa dibagikan. Unduh saja.
studio-card-tag = Untuk halaman tanpa skrip
studio-card-tag-why = Untuk README, buletin, atau bilah sisi: taruh gambar di situsmu, dan baris ini di tempat gambar akan muncul.
studio-card-copy = Salin tag gambar
