### Milestream ภาษาไทย

## Numbers

number-at-least = { $n }+
number-about = ราว { $n }
number-range = { $least }–{ $most }
number-of = { $n } จาก { $t }
number-per-day = วันละ { $n }

## Lists and other small signs

list-separator = { ", " }
quoted = “{ $text }”
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs = เพลงของ { $artist } ที่ยอดสตรีมทะลุ { $t }
counter-songs-line = { $artist } มี { $n } เพลงที่ยอดสตรีมทะลุ { $t }
counter-sentence = { $n } เพลงของ { $artist } มียอดสตรีมทะลุ { $t } แล้ว
counter-passed = { $title } มียอดสตรีมทะลุ { $t } แล้ว
counter-followers = { $artist } มีผู้ติดตามทะลุ { $t } แล้ว
counter-streams-so-far = จนถึงตอนนี้ { $title } มียอดสตรีม { $n }
counter-followers-so-far = จนถึงตอนนี้ { $artist } มีผู้ติดตาม { $n } คน
counter-listeners = { $artist } มีผู้ฟังรายเดือน { $n } คน
counter-awards = { $artist } ได้รับ { $n } รางวัล
counter-won = { $artist } ได้รับ { $name } { $n } รางวัล
counter-just = เพิ่งทะลุ { $t }
counter-all-songs =
    { $n ->
        [1] เพลงเดียวที่มีทะลุ { $t } แล้ว
       *[other] ทั้ง { $n } เพลงทะลุ { $t } แล้ว
    }
counter-of-songs = จาก { $n } เพลง
counter-goal-reached = ถึงเป้า { $goal } แล้ว
counter-goal-just = เพิ่งถึงเป้า { $goal }
counter-left = อีก { $n } จะถึง { $t }
counter-left-at-most = อีกไม่เกิน { $n } จะถึง { $t }
counter-left-unsure = อาจทะลุ { $t } แล้ว
counter-past = ทะลุ { $t }
counter-near = ใกล้ { $t } ที่สุด
counter-next-days = อาจอีก { $n } วัน
counter-details = รายละเอียด
total-streams = ยอดสตรีมของ { $artist } ({ $credit })
total-followers = ผู้ติดตามของ { $artist }
total-listeners = ผู้ฟังรายเดือนของ { $artist }
total-awards = รางวัลของ { $artist }
total-named = { $artist }: { $name }
unit-streams = สตรีม

## Which songs a total of streams counts

credit-all = ศิลปินหลักและรับเชิญ
credit-all-meaning = นับทุกเพลงที่มีชื่อศิลปิน ทั้งในฐานะศิลปินหลักและศิลปินรับเชิญ
credit-lead = ในฐานะศิลปินหลัก
credit-lead-meaning = นับเพลงที่เป็นศิลปินหลัก รวมเพลงคอลแลบ ไม่นับเพลงที่เป็นศิลปินรับเชิญ
credit-alone = ไม่รวมเพลงคอลแลบ
credit-alone-meaning = นับเฉพาะเพลงที่ไม่มีศิลปินคนอื่น
credit-feature = ในฐานะศิลปินรับเชิญ
credit-feature-meaning = นับเฉพาะเพลงที่เป็นศิลปินรับเชิญ
credit-with-members = เพลงวงและเพลงเดี่ยวของสมาชิก
credit-with-members-meaning = นับเพลงของวงและเพลงเดี่ยวของสมาชิก
credit-unstated = ยอดรวมตามข่าว
credit-unstated-meaning = แหล่งข่าวให้แค่ยอดรวม ไม่ได้บอกว่านับเพลงใดบ้าง

## The history of a count

history-title = ประวัติ
history-all = ทั้งหมด { $n } รายการ
history-periods = รายวันและรายสัปดาห์
history-date = วันที่
history-period = ช่วงเวลา
history-point = { $n }, { $date }
history-exact = ยอดแน่นอน
history-rounded = ปัดเศษ
history-at-least = อย่างน้อย
history-conflicting = ขัดแย้งกัน
history-no-report = ไม่มีรายงานตั้งแต่ { $date }
history-note-conflict = ขัดกับ { $n } ({ $date })
history-note-unused = ไม่ใช้: ต่ำกว่า { $n } ({ $date }) และต่ำกว่ายอดถัดมา
history-note-lower = ต่ำกว่า { $n } ({ $date })
history-note-disputed = มีข้อโต้แย้ง ไม่นับ

## The deadline and the forecast

due-per-day = ต้องได้วันละ { $n } ตั้งแต่ { $from } ถึง { $date }
due-per-day-at-most = อย่างมากต้องได้วันละ { $n } ตั้งแต่ { $from } ถึง { $date }
due-every =
    { $every ->
        [1] ต้องได้วันละหนึ่ง ตั้งแต่ { $from } ถึง { $date }
       *[other] ต้องได้หนึ่งต่อ { $every } วัน ตั้งแต่ { $from } ถึง { $date }
    }
due-every-at-most =
    { $every ->
        [1] อย่างมากต้องได้วันละหนึ่ง ตั้งแต่ { $from } ถึง { $date }
       *[other] อย่างมากต้องได้หนึ่งต่อ { $every } วัน ตั้งแต่ { $from } ถึง { $date }
    }
due-passed = เลยกำหนด { $date } แล้ว
due-met = ถึงเป้าก่อนกำหนด { $date }
due-pace-enough = ความเร็วช่วง { $from } ถึง { $to } ({ $pace }) เพียงพอ
due-pace-maybe = ความเร็วช่วง { $from } ถึง { $to } ({ $pace }) อาจเพียงพอ
due-pace-too-slow = ความเร็วช่วง { $from } ถึง { $to } ({ $pace }) ยังไม่พอ
forecast = คาดการณ์: ทะลุ { $t } ระหว่าง { $first } ถึง { $last } ตามความเร็วช่วง { $from } ถึง { $to } ({ $pace })
forecast-by = คาดการณ์: ทะลุ { $t } ภายใน { $last } หรืออาจทะลุแล้ว ตามความเร็วช่วง { $from } ถึง { $to } ({ $pace })
forecast-row = คาดการณ์: { $first } ถึง { $last }
forecast-row-by = คาดการณ์: ภายใน { $last } หรืออาจถึงแล้ว
forecast-basis = { $forecast } ที่{ $pace } ตั้งแต่ { $from }
forecast-unused-count = ไม่ใช้ { $n } ({ $date }) เพราะขัดกับยอดอื่น
forecast-past = อาจทะลุ { $t } แล้ว
forecast-none-few = ยังคาดการณ์ไม่ได้: ต้องมีสองยอดที่รู้วันที่
forecast-none-close = ยังคาดการณ์ไม่ได้: ยอดห่างกันไม่ถึงหนึ่งสัปดาห์
forecast-none-rounding = ยังคาดการณ์ไม่ได้: ยอดปัดเศษหยาบเกินไป
forecast-none-conflict = คาดการณ์ไม่ได้: ข่าวสองชิ้นขัดกัน
forecast-none-old = คาดการณ์ไม่ได้: ยอดล่าสุดเก่าเกินไป
forecast-none-far = คาดการณ์ไม่ได้: กว่าจะถึงหลักถัดไปต้องใช้เวลามากกว่าหนึ่งปี
forecast-none-uneven = คาดการณ์ไม่ได้: ช่วงหลังความเร็วเปลี่ยนไปมากเกินไป
forecast-none-new = ยังคาดการณ์ไม่ได้: เพลงใหม่เกินไป

## The board

tab-counter = ตัวนับ
tab-leaderboard = อันดับ
tab-honours = สถิติและรางวัล
tab-songs = { $n } เพลง
tab-list = มุมมอง
date-control = ข้อมูลถึงวันที่
date-chosen = ข้อมูลถึงวันที่ { $date }
date-earlier = วันที่ก่อนหน้า
date-later = วันที่ถัดไป
date-newest = { $date } (ล่าสุด)
board-more = ตัวเลขอื่น ๆ

## The leaderboard

caption-tracks = เพลงที่มียอดสตรีมสูงสุด
caption-albums = อัลบั้มที่มียอดสตรีมสูงสุด
caption-upcoming = เพลงที่ใกล้ถึงหลักถัดไปที่สุด
caption-artists-songs = ศิลปินเรียงตามจำนวนเพลงที่ทะลุ { $t }
caption-artists-streams = ศิลปินเรียงตามยอดสตรีม
caption-artists-followers = ศิลปินเรียงตามผู้ติดตาม
caption-artists-listeners = ศิลปินเรียงตามผู้ฟังรายเดือน
caption-artists-awards = ศิลปินเรียงตามรางวัล
caption-of-artist = { $caption }, { $artist }
column-rank = อันดับ
column-song = เพลง
column-artist = ศิลปิน
column-album = อัลบั้ม
column-gain = เพิ่มขึ้น
column-upcoming = หลักถัดไป
column-change = เปลี่ยนแปลง
column-days = วัน
column-streams = ยอดสตรีม
column-songs = จำนวนเพลง
column-count = จำนวน
rank-by = จัดอันดับ
rank-tracks = เพลง
rank-artists = ศิลปิน
rank-albums = อัลบั้ม
rank-upcoming = หลักถัดไป
race-play = เล่น
race-pause = หยุดชั่วคราว
race-speed = ความเร็ว
race-times = { $n }×
race-note = แท่งจะขยับเมื่อมียอดใหม่เท่านั้น ระหว่างนั้นไม่มีการคาดเดา
race-hatched = ลายขีด: ยอดเก่ากว่าหนึ่งปี
race-few = การแข่งต้องมียอดอย่างน้อย { $days } วันและ { $songs } เพลง นี่คืออันดับสุดท้าย
rows-dated = { $n } แถว ข้อมูล { $dates }
date-range = { $from } ถึง { $to }
rows-counted = มียอด { $n } จาก { $of } เพลง
rows-left-out = อีก { $n } เพลงไม่ได้แสดง: ไม่รู้ความเร็วล่าสุด หรือต้องใช้เวลามากกว่าหนึ่งปี
rows-discs = แต่ละจุดคือ { $t } สตรีม
rows-gain = เพิ่มขึ้น: ต่อวัน, { $dates }
rows-change = เปลี่ยนแปลง: เทียบกับ { $dates }
rows-days = วัน: ถึงหลักถัดไปด้วยอัตรานี้
rows-show-all = ดูทั้งหมด { $n }
rows-show-fewer = ดูน้อยลง

## Search and filters

find-title = ค้นหาและกรอง
find-asked = ค้นหาและกรอง: { $asked }
find-search = ค้นหา
find-sort = เรียงตาม
find-all = ทั้งหมด
find-version = เวอร์ชัน
find-language = ภาษา
find-milestone = หลักที่ทะลุ
find-whose = เพลงของ
find-whose-group = วง
find-whose-members = สมาชิก
find-whose-both = วงและสมาชิก
find-whose-features = รับเชิญ
find-versions = เวอร์ชัน
find-versions-each = แยกกัน
find-versions-together = รวมกัน
find-rows = มุมมอง
find-rows-simple = แบบย่อ
find-rows-detailed = แบบละเอียด
find-clear = ล้างตัวกรอง
find-nothing = ไม่พบผลที่ตรงกับ { $asked } ลองลดตัวกรอง
sort-missing = ใกล้หลักถัดไปที่สุด
sort-date = ยอดล่าสุด

## Share

share-title = แชร์
share-csv = ดาวน์โหลด CSV
share-text = คัดลอกเป็นข้อความ
share-link = คัดลอกลิงก์ของมุมมองนี้
share-saved = บันทึกแล้ว
share-asked = ขอให้เบราว์เซอร์บันทึกแล้ว หากไม่มีไฟล์มา แสดงว่าหน้านี้ไม่ให้ดาวน์โหลด ให้คัดลอกเป็นข้อความแทน
share-copied = คัดลอกแล้ว
share-failed = หน้านี้ไม่อนุญาตให้คัดลอก
share-some = { $n } จาก { $of } แถว
share-all-rows = ทั้ง { $of } แถว
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source }) { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = รวม { $versions }
row-album-all = รวม { $n } เพลง
row-album-of = รวม { $n } จาก { $of } เพลง
row-album-some = จาก { $n } เพลง
row-oldest-count = { $sum } ยอดเก่าสุด { $date }
row-bare = ไม่มีข้อมูลอื่นของเพลงนี้
row-up = ขึ้น { $n }
row-down = ลง { $n }
row-same = คงที่
row-new = ใหม่
version-original = ต้นฉบับ
version-remix = รีมิกซ์
version-japanese = เวอร์ชันญี่ปุ่น
version-live = แสดงสด
version-instrumental = ดนตรีบรรเลง

## What a row gains

gain-since = +{ $n } ตั้งแต่ { $date }
gain-lost = −{ $n } ตั้งแต่ { $date }
gain-more = มากกว่าช่วง { $from } ถึง { $to } วันละ { $n }
gain-less = น้อยกว่าช่วง { $from } ถึง { $to } วันละ { $n }
gain-same = ต่อวันเท่ากับช่วง { $from } ถึง { $to }
gain-on-day = { $n } เมื่อ { $date }
gain-per-day-between = วันละ { $n } ช่วง { $from } ถึง { $to }
gain-days-to = อีกราว { $n } วันถึง { $t } หากเร็วเท่านี้
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $outlook } หรืออาจถึงแล้ว

## Milestones and awards

kind-award = รางวัล
kind-record = สถิติ
kind-first = ครั้งแรก
kind-certification = การรับรอง
kind-plaque = โล่
kind-playlist = เพลย์ลิสต์
kind-ranking = ชาร์ต
kind-milestone = ทะลุหลัก
kind-review = รีวิว
kind-note = หมายเหตุ
entry-passed = { $title } ทะลุ { $t }
entry-goal = { $title }: ถึงเป้า { $goal } แล้ว
entry-by = ภายใน { $date }
entry-nothing = ยังไม่มีข้อมูล ณ { $date } เลือกวันที่หลังจากนี้
entry-none = ยังไม่มีข้อมูล

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = ไม่ทราบวันที่
date-unknown = ไม่ทราบวันที่
source-of-number = { $n } ณ { $date } ที่มา: { $source }
source-of-line = { $line } ที่มาของ { $n }
source-title = ที่มาของตัวเลขนี้
source-title-entry = ที่มาของข้อมูลนี้
source-close = ปิด
source-exact = ยอดที่แน่นอน ณ { $date }
source-rounded = ยอดปัดเศษ ณ { $date }: หลักสุดท้ายที่แสดงคือหลักสุดท้ายที่ทราบ
source-at-least = อย่างน้อยเท่านี้ ณ { $date } แหล่งข่าวบอกแค่ขั้นต่ำ ยอดจริงอาจสูงกว่า
source-counted = นับจากเพลงในข้อมูลนี้ เพลงที่ยังไม่มีอาจทำให้เพิ่มขึ้น
source-counted-all = นับจากเพลงทั้งหมดของศิลปิน ซึ่งมีครบในข้อมูลนี้
source-report-date = เป็นวันที่ของข่าว ยอดเป็นของวันนั้นหรือก่อนหน้าเล็กน้อย
source-contradicts = ข่าวก่อนหน้าบอกว่า { $n } ({ $date }) ยอดใหม่นี้ต่ำกว่า จึงแสดงยอดใหม่
source-also = แหล่งอื่นที่รายงาน
source-published = เผยแพร่ { $date }
source-via = อ้างอิง { $via }
source-counted-songs = เพลงที่นับ
source-counted-none = เพลงทั้งหมด ยังไม่มีเพลงใดทะลุ
source-sum = ผลรวมทุกเวอร์ชันของเพลงนี้ในข้อมูล หากมีเวอร์ชันใดปัดเศษ เป็นขั้นต่ำ หรือเก่ากว่า ผลรวมก็เป็นขั้นต่ำด้วย
source-sum-versions = เวอร์ชันที่นำมารวม
source-album = ตัวเลขของอัลบั้มคือผลรวมของเพลงในอัลบั้มที่มีในข้อมูลนี้ รวมทุกเวอร์ชันที่ระบุชื่ออัลบั้ม เป็นค่าขั้นต่ำ เว้นแต่มีเพลงของศิลปินครบทุกเพลงและทุกเพลงมียอดที่แน่นอนของวันเดียวกัน
source-album-songs = เพลงที่นำมารวม

## While there is nothing to show

state-loading = กำลังโหลดตัวเลข
state-unknown = ข้อมูลนี้ไม่มี “{ $id }” ตรวจ id ในโค้ดฝัง
state-no-figure = ข้อมูลนี้ไม่มีตัวเลขดังกล่าว ณ { $date } เลือกวันที่หรือตัวเลขอื่น
state-no-forecast = ยังคาดการณ์ไม่ได้: ต้องมียอดล่าสุดสองยอดหรือยอดรายวัน
state-stale = ไม่ได้อัปเดตตั้งแต่ { $time }
state-retry = ลองอีกครั้ง
fault-program = โหลดตัวเลขล่าสุดไม่ได้
fault-status = โหลดตัวเลขไม่ได้: เซิร์ฟเวอร์ตอบ { $status }
fault-missing = โหลดตัวเลขไม่ได้: ไม่มีไฟล์ที่ที่อยู่นี้
fault-network = โหลดตัวเลขไม่ได้: ไม่มีการเชื่อมต่อ
fault-timeout = โหลดตัวเลขไม่ได้: เซิร์ฟเวอร์ตอบช้าเกินไป
fault-syntax = อ่านตัวเลขไม่ได้: ไฟล์เสียหายหรือเป็นชนิดอื่น
fault-schema = อ่านตัวเลขไม่ได้: วิดเจ็ตนี้ไม่รู้จักเวอร์ชันของไฟล์
fault-size = อ่านตัวเลขไม่ได้: ไฟล์ใหญ่เกินไป
fault-empty = ยังไม่มีตัวเลข
fault-figure = ตัวเลขที่วิดเจ็ตนี้ต้องการไม่มีในไฟล์

## The share card

card-dates = ข้อมูล { $dates }

## The standalone page

page-title = Milestream: สถิติและยอดสตรีมของเพลง
page-description = ตัวนับสถิติและอันดับเพลงสำหรับหน้าเว็บใดก็ได้ ทุกตัวเลขมีวันที่และที่มา
page-heading = สถิติและยอดสตรีมของเพลง
page-lead = สถิติและอันดับ ทุกตัวเลขมีวันที่และที่มา
page-build = สร้างของคุณเอง
page-language = ภาษา
page-embed = ใส่ในหน้าเว็บของคุณ
page-embed-paste = วางโค้ดนี้ตรงที่ต้องการแสดง ข้อความข้างในจะเห็นจนกว่าตัวเลขจะขึ้น และเมื่อปิดสคริปต์
page-embed-build = สร้างเองด้วยตัวเลือกอื่นหรือไฟล์ของคุณ
page-reports = ตัวเลขมาจากข่าว แต่ละตัวมีวันที่และที่มา
page-footer = ไม่มีการติดตาม: ไม่มีคุกกี้ ไม่มีการเก็บข้อมูล ไม่มีบุคคลที่สาม
page-claim = ตัวนับสถิติสำหรับเว็บแฟนคลับ
page-claim-lead = ยอดสตรีม เพลง และรางวัลของศิลปินที่คุณรัก เป็นตัวนับหรืออันดับ ทุกตัวเลขมีวันที่และที่มา ใช้ HTML เพียงไม่กี่บรรทัด
page-make = สร้างของคุณ
page-copy = คัดลอกโค้ด
page-copied = คัดลอกแล้ว
page-copy-failed = เบราว์เซอร์ไม่อนุญาตให้คัดลอก โค้ดถูกเลือกไว้แล้ว โปรดคัดลอกเอง
page-light = สว่าง
page-dark = มืด
page-dated = ทุกตัวเลขมีวันที่และที่มา
page-dated-more = ข่าวที่ว่า “กว่า 2 พันล้าน” ก็คง 2B+ ไม่ปัดขึ้น และไม่แต่งตัวเลขระหว่างข่าว
page-private = ไม่ติดตามใคร
page-private-more = ไม่มีคุกกี้ ไม่เก็บข้อมูล ไม่มีบุคคลที่สาม คุณวางไฟล์เอง ข้อมูลการเข้าชมของผู้อ่านอยู่กับคุณ
page-home = เข้ากับทุกหน้าเว็บ
page-home-more = ใช้ฟอนต์และสีของคุณ พอดีตั้งแต่ 240 พิกเซล อ่านง่ายแม้ไม่มีสคริปต์และบนกระดาษ
page-walk = ย้อนเวลา
page-walk-more = ในแต่ละวัน วิดเจ็ตจะบอกสิ่งที่รู้ถึงวันนั้น
page-views = ทีละมุมมอง
page-views-more = ทุกมุมมองใช้งานได้จริง และเป็นของคุณได้ในคลิกเดียว
page-view-list = อันดับเพลง
page-view-song = เพลงเดียว
page-view-dense = สำหรับคนชอบนับ
page-view-steps = ทุกก้าว ตามลำดับ
page-view-race = การแข่งขันตามที่มีรายงาน
page-view-badge = ในบรรทัดข้อความ
page-badge-line = แบบนี้ กลางข้อความของคุณ:
page-demo = แบบเดียวกันที่มีตัวเลขทุกวัน ของศิลปินสมมติ
page-host-blog = บล็อก
page-host-magazine = นิตยสาร
page-host-tour = เว็บทัวร์
page-host-forum = เว็บบอร์ด
page-host-diary = ไดอารี
page-host-newspaper = หนังสือพิมพ์
page-looks = หกแบบ สว่างและมืด
page-looks-more = plain ใช้สีของหน้าเว็บ แบบอื่นมีสีของตัวเอง
page-dataset = ชุดข้อมูล
page-facts = { $artist } บน { $service }
page-facts-date = ณ { $date }
page-foreign = ตัวเลขด้านล่างมาจาก { $host } ไม่ใช่จากเว็บนี้
page-unread = อ่านที่อยู่นี้ไม่ได้:
page-unread-studio = แก้ไขในสตูดิโอ หรือเลือกไฟล์ที่นั่น
page-unread-own = ดูตัวเลขของเว็บนี้
page-studio-opening = กำลังเปิดสตูดิโอ…
page-studio-restarted = สตูดิโอหยุดทำงานและเริ่มใหม่แล้ว ตัวเลือกของคุณยังอยู่ โปรดเลือกไฟล์อีกครั้ง
page-studio-stopped = สตูดิโอหยุดทำงาน ตัวเลือกของคุณยังอยู่ โปรดเลือกไฟล์อีกครั้ง
page-studio-start = เริ่มใหม่
page-studio-failed = เปิดสตูดิโอไม่ได้ โหลดหน้านี้ใหม่เพื่อลองอีกครั้ง
page-studio-english = ตอนนี้สตูดิโอมีเฉพาะภาษาอังกฤษ แต่วิดเจ็ตแสดงเป็นภาษาไทย
