### Milestream tiếng Việt

## Numbers

number-at-least = { $n }+
number-about = khoảng { $n }
number-range = { $least }–{ $most }
number-of = { $n } trên { $t }
number-per-day = { $n } mỗi ngày

## Lists and other small signs

list-separator = { ", " }
quoted = “{ $text }”
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs = Bài hát của { $artist } vượt { $t } lượt stream
counter-songs-line = { $artist } có { $n } bài hát vượt { $t } lượt stream
counter-sentence = { $n } bài hát của { $artist } đã vượt { $t } lượt stream
counter-passed = { $title } đã vượt { $t } lượt stream
counter-followers = { $artist } đã vượt { $t } người theo dõi
counter-streams-so-far = { $title } đến nay có { $n } lượt stream
counter-followers-so-far = { $artist } đến nay có { $n } người theo dõi
counter-listeners = { $artist } có { $n } người nghe hằng tháng
counter-awards = { $artist } đã giành { $n } giải thưởng
counter-won = { $artist } đã giành { $n } { $name }
counter-just = Vừa vượt { $t }
counter-all-songs =
    { $n ->
        [1] Bài hát duy nhất đã vượt { $t }
       *[other] Cả { $n } bài hát đều đã vượt { $t }
    }
counter-of-songs = trên { $n } bài hát
counter-goal-reached = Đã đạt mục tiêu { $goal }
counter-goal-just = Vừa đạt mục tiêu { $goal }
counter-left = còn { $n } nữa là cán mốc { $t }
counter-left-at-most = còn tối đa { $n } nữa là cán mốc { $t }
counter-left-unsure = có thể đã vượt { $t }
counter-past = vượt { $t }
counter-near = Gần mốc { $t } nhất
counter-next-days = có thể { $n } ngày nữa
counter-details = Chi tiết
total-streams = Lượt stream của { $artist } ({ $credit })
total-followers = Người theo dõi của { $artist }
total-listeners = Người nghe hằng tháng của { $artist }
total-awards = Giải thưởng của { $artist }
total-named = { $artist }: { $name }
unit-streams = lượt stream

## Which songs a total of streams counts

credit-all = nghệ sĩ chính và góp giọng
credit-all-meaning = Tính mọi bài hát có ghi tên nghệ sĩ, với vai trò chính hoặc khách mời.
credit-lead = vai trò nghệ sĩ chính
credit-lead-meaning = Tính các bài hát với vai trò nghệ sĩ chính, kể cả bài hợp tác. Không tính bài góp giọng.
credit-alone = không tính bài hợp tác
credit-alone-meaning = Chỉ tính các bài hát không có nghệ sĩ khác.
credit-feature = góp giọng
credit-feature-meaning = Chỉ tính các bài hát với vai trò khách mời.
credit-with-members = bài của nhóm và solo của thành viên
credit-with-members-meaning = Tính các bài hát của nhóm và các bài solo của thành viên.
credit-unstated = tổng theo bài báo
credit-unstated-meaning = Nguồn chỉ nêu tổng số, không cho biết tính những bài hát nào.

## The history of a count

history-title = Lịch sử
history-all = Toàn bộ số liệu ({ $n })
history-periods = Theo ngày và tuần
history-date = Ngày
history-period = Thời gian
history-point = { $n }, { $date }
history-exact = chính xác
history-rounded = làm tròn
history-at-least = ít nhất
history-conflicting = mâu thuẫn
history-no-report = chưa có báo cáo mới từ { $date }
history-note-conflict = mâu thuẫn với { $n } ({ $date })
history-note-unused = không dùng: thấp hơn { $n } ({ $date }) và số liệu tiếp theo
history-note-lower = thấp hơn { $n } ({ $date })
history-note-disputed = còn tranh cãi, không tính

## The deadline and the forecast

due-per-day = Cần { $n } mỗi ngày từ { $from } đến { $date }
due-per-day-at-most = Cần tối đa { $n } mỗi ngày từ { $from } đến { $date }
due-every =
    { $every ->
        [1] Cần mỗi ngày một, từ { $from } đến { $date }
       *[other] Cần mỗi { $every } ngày một, từ { $from } đến { $date }
    }
due-every-at-most =
    { $every ->
        [1] Cần tối đa mỗi ngày một, từ { $from } đến { $date }
       *[other] Cần tối đa mỗi { $every } ngày một, từ { $from } đến { $date }
    }
due-passed = Đã qua hạn { $date }.
due-met = Đã đạt trước hạn { $date }.
due-pace-enough = Tốc độ từ { $from } đến { $to } ({ $pace }) là đủ.
due-pace-maybe = Tốc độ từ { $from } đến { $to } ({ $pace }) có thể đủ.
due-pace-too-slow = Tốc độ từ { $from } đến { $to } ({ $pace }) chưa đủ.
forecast = Dự đoán: cán mốc { $t } trong khoảng { $first } đến { $last }, theo tốc độ từ { $from } đến { $to } ({ $pace })
forecast-by = Dự đoán: cán mốc { $t } chậm nhất { $last }, có thể đã đạt, theo tốc độ từ { $from } đến { $to } ({ $pace })
forecast-row = Dự đoán: { $first } đến { $last }
forecast-row-by = Dự đoán: chậm nhất { $last }, có thể đã đạt
forecast-basis = { $forecast }, với { $pace } từ { $from }
forecast-unused-count = Không dùng { $n } ({ $date }): mâu thuẫn với số liệu khác.
forecast-past = Có thể đã vượt { $t }.
forecast-none-few = Chưa dự đoán được: cần hai số liệu có ngày rõ ràng.
forecast-none-close = Chưa dự đoán được: các số liệu cách nhau chưa đến một tuần.
forecast-none-rounding = Chưa dự đoán được: số liệu làm tròn quá nhiều.
forecast-none-conflict = Không dự đoán được: hai bài báo mâu thuẫn nhau.
forecast-none-old = Không dự đoán được: số liệu mới nhất đã quá cũ.
forecast-none-far = Không dự đoán được: còn hơn một năm mới đến cột mốc tiếp theo.
forecast-none-uneven = Không dự đoán được: tốc độ gần đây thay đổi quá nhiều.
forecast-none-new = Chưa dự đoán được: bài hát còn quá mới.

## The board

tab-counter = Bộ đếm
tab-leaderboard = Bảng xếp hạng
tab-honours = Cột mốc & giải thưởng
tab-songs = { $n } bài hát
tab-list = Chế độ xem
date-control = Số liệu đến
date-chosen = Số liệu đến { $date }
date-earlier = Ngày trước
date-later = Ngày sau
date-newest = { $date } (mới nhất)
board-more = Số liệu khác

## The leaderboard

caption-tracks = Bài hát nhiều lượt stream nhất
caption-albums = Album nhiều lượt stream nhất
caption-upcoming = Bài hát gần cột mốc tiếp theo nhất
caption-artists-songs = Nghệ sĩ theo số bài hát vượt { $t }
caption-artists-streams = Nghệ sĩ theo lượt stream
caption-artists-followers = Nghệ sĩ theo người theo dõi
caption-artists-listeners = Nghệ sĩ theo người nghe hằng tháng
caption-artists-awards = Nghệ sĩ theo giải thưởng
caption-of-artist = { $caption }, { $artist }
column-rank = Hạng
column-song = Bài hát
column-artist = Nghệ sĩ
column-album = Album
column-gain = Mức tăng
column-upcoming = Cột mốc tiếp theo
column-change = Thay đổi
column-days = Ngày
column-streams = Lượt stream
column-songs = Số bài
column-count = Số lượng
rank-by = Xếp hạng
rank-tracks = Bài hát
rank-artists = Nghệ sĩ
rank-albums = Album
rank-upcoming = Mốc tiếp theo
race-play = Phát
race-pause = Tạm dừng
race-speed = Tốc độ
race-times = { $n }×
race-note = Thanh chỉ chạy khi có số liệu mới; ở giữa không phỏng đoán gì.
race-hatched = Gạch chéo: số liệu đã quá một năm.
race-few = Cuộc đua cần số liệu của ít nhất { $days } ngày và { $songs } bài hát. Đây là thứ hạng cuối cùng.
rows-dated = { $n } dòng, số liệu { $dates }
date-range = { $from } đến { $to }
rows-counted = { $n } trên { $of } bài hát có số liệu.
rows-left-out = { $n } bài hát khác không hiển thị: không rõ tốc độ gần đây hoặc còn hơn một năm.
rows-discs = Mỗi chấm: { $t } lượt stream
rows-gain = Mức tăng: mỗi ngày, { $dates }
rows-change = Thay đổi: so với { $dates }
rows-days = Ngày: đến cột mốc tiếp theo với tốc độ này
rows-show-all = Xem tất cả { $n }
rows-show-fewer = Thu gọn

## Search and filters

find-title = Tìm & lọc
find-asked = Tìm & lọc: { $asked }
find-search = Tìm kiếm
find-sort = Sắp xếp
find-all = Tất cả
find-version = Phiên bản
find-language = Ngôn ngữ
find-milestone = Cột mốc
find-whose = Bài hát của
find-whose-group = Nhóm
find-whose-members = Thành viên
find-whose-both = Nhóm và thành viên
find-whose-features = Góp giọng
find-versions = Phiên bản
find-versions-each = Riêng từng bản
find-versions-together = Gộp lại
find-rows = Hiển thị
find-rows-simple = Đơn giản
find-rows-detailed = Chi tiết
find-clear = Xóa bộ lọc
find-nothing = Không có kết quả cho { $asked }. Hãy bớt bộ lọc.
sort-missing = Gần cột mốc tiếp theo nhất
sort-date = Số liệu mới nhất

## Share

share-title = Chia sẻ
share-csv = Tải CSV
share-text = Sao chép dạng văn bản
share-link = Sao chép liên kết
share-saved = Đã lưu.
share-asked = Đã yêu cầu trình duyệt lưu tệp. Nếu không thấy tệp, trang này không cho tải xuống: hãy sao chép dạng văn bản.
share-copied = Đã sao chép.
share-failed = Trang này không cho sao chép.
share-some = { $n } trên { $of } dòng.
share-all-rows = Cả { $of } dòng
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source }). { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = tổng của { $versions }
row-album-all = tổng của { $n } bài hát
row-album-of = tổng của { $n } trên { $of } bài hát
row-album-some = từ { $n } bài hát
row-oldest-count = { $sum }; số liệu cũ nhất { $date }
row-bare = Chưa có thông tin khác về bài hát này.
row-up = tăng { $n }
row-down = giảm { $n }
row-same = giữ nguyên
row-new = mới
version-original = bản gốc
version-remix = remix
version-japanese = bản tiếng Nhật
version-live = live
version-instrumental = nhạc không lời

## What a row gains

gain-since = +{ $n } từ { $date }
gain-lost = −{ $n } từ { $date }
gain-more = mỗi ngày nhiều hơn { $n } so với { $from } đến { $to }
gain-less = mỗi ngày ít hơn { $n } so với { $from } đến { $to }
gain-same = mỗi ngày ngang với { $from } đến { $to }
gain-on-day = { $n } vào { $date }
gain-per-day-between = { $n } mỗi ngày từ { $from } đến { $to }
gain-days-to = khoảng { $n } ngày nữa cán mốc { $t } với tốc độ này
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $outlook }, có thể đã đạt

## Milestones and awards

kind-award = Giải thưởng
kind-record = Kỷ lục
kind-first = Đầu tiên
kind-certification = Chứng nhận
kind-plaque = Đĩa chứng nhận
kind-playlist = Playlist
kind-ranking = Bảng xếp hạng
kind-milestone = Cột mốc
kind-review = Đánh giá
kind-note = Ghi chú
entry-passed = { $title } vượt { $t }
entry-goal = { $title }: đã đạt mục tiêu { $goal }
entry-by = chậm nhất { $date }
entry-nothing = Chưa có số liệu vào { $date }. Hãy chọn ngày muộn hơn.
entry-none = Chưa có số liệu.

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = không rõ ngày
date-unknown = Không rõ ngày
source-of-number = { $n }, tính đến { $date }. Nguồn: { $source }
source-of-line = { $line }. Nguồn của { $n }
source-title = Nguồn của con số này
source-title-entry = Nguồn của thông tin này
source-close = Đóng
source-exact = Con số chính xác tính đến { $date }.
source-rounded = Con số làm tròn tính đến { $date }: chữ số cuối hiển thị là chữ số cuối được biết.
source-at-least = Ít nhất chừng này tính đến { $date }. Nguồn chỉ nêu mức tối thiểu; con số thật có thể cao hơn.
source-counted = Tính từ các bài hát có trong dữ liệu này. Những bài chưa có có thể làm tăng thêm.
source-counted-all = Tính từ mọi bài hát của nghệ sĩ, đều có trong dữ liệu này.
source-report-date = Đây là ngày của bài báo; số liệu của ngày đó hoặc trước đó ít lâu.
source-contradicts = Một bài báo trước đó ghi { $n } ({ $date }). Số liệu mới này thấp hơn nên được hiển thị.
source-also = Nguồn khác
source-published = đăng { $date }
source-via = dẫn lại { $via }
source-counted-songs = Các bài hát được tính
source-counted-none = Mọi bài hát; chưa bài nào vượt
source-sum = Tổng các phiên bản của bài hát này trong dữ liệu. Nếu có bản được làm tròn, là mức tối thiểu hoặc cũ hơn, thì tổng cũng là mức tối thiểu.
source-sum-versions = Các phiên bản được cộng
source-album = Con số của album là tổng các bài hát của album trong dữ liệu này, gồm mọi phiên bản ghi tên album. Đó là mức tối thiểu, trừ khi có đủ mọi bài hát của nghệ sĩ và mỗi bài có số liệu chính xác trong cùng một ngày.
source-album-songs = Các bài hát được cộng

## While there is nothing to show

state-loading = Đang tải số liệu
state-unknown = Dữ liệu này không có “{ $id }”. Hãy kiểm tra id trong mã nhúng.
state-no-figure = Dữ liệu này không có con số đó vào { $date }. Hãy chọn ngày hoặc con số khác.
state-no-forecast = Chưa dự đoán được: cần hai số liệu gần đây hoặc một số liệu theo ngày.
state-stale = Chưa cập nhật từ { $time }.
state-retry = Thử lại
fault-program = Không tải được số liệu trực tiếp.
fault-status = Không tải được số liệu: máy chủ trả lời { $status }.
fault-missing = Không tải được số liệu: không có tệp ở địa chỉ này.
fault-network = Không tải được số liệu: không có kết nối.
fault-timeout = Không tải được số liệu: máy chủ phản hồi quá lâu.
fault-syntax = Không đọc được số liệu: tệp bị hỏng hoặc thuộc loại khác.
fault-schema = Không đọc được số liệu: tiện ích này không biết phiên bản của tệp.
fault-size = Không đọc được số liệu: tệp quá lớn.
fault-empty = Chưa có số liệu.
fault-figure = Tệp không có số liệu mà tiện ích này cần.

## The share card

card-dates = Số liệu { $dates }

## The standalone page

page-title = Milestream: cột mốc và lượt stream của bài hát
page-description = Bộ đếm cột mốc và bảng xếp hạng bài hát cho mọi trang web, mỗi con số đều có ngày và nguồn.
page-heading = Cột mốc và lượt stream của bài hát
page-lead = Cột mốc và bảng xếp hạng, mỗi con số đều có ngày và nguồn.
page-build = Tự tạo
page-language = Ngôn ngữ
page-embed = Đặt vào trang của bạn
page-embed-paste = Dán vào chỗ muốn hiển thị. Phần chữ bên trong hiện ra cho đến khi có số liệu và khi tắt script.
page-embed-build = Tự tạo với tùy chọn khác hoặc tệp của bạn.
page-reports = Số liệu lấy từ báo chí, mỗi số đều có ngày và nguồn.
page-footer = Không theo dõi: không cookie, không lưu trữ, không bên thứ ba.
page-claim = Bộ đếm cột mốc cho trang người hâm mộ
page-claim-lead = Lượt stream, bài hát và giải thưởng của nghệ sĩ bạn yêu, dưới dạng bộ đếm hay bảng xếp hạng, mỗi con số có ngày và nguồn. Chỉ vài dòng HTML.
page-make = Tạo bản của bạn
page-copy = Sao chép mã
page-copied = Đã sao chép
page-copy-failed = Trình duyệt không cho phép sao chép. Các dòng đã được chọn: hãy tự sao chép.
page-light = Sáng
page-dark = Tối
page-dated = Mỗi con số có ngày và nguồn
page-dated-more = Tin “hơn 2 tỷ” vẫn là 2 T+. Không làm tròn lên, không bịa số giữa hai bản tin.
page-private = Không ai bị theo dõi
page-private-more = Không cookie, không lưu trữ, không bên thứ ba. Bạn tự đặt tệp, dữ liệu truy cập của bạn đọc ở lại với bạn.
page-home = Hợp với mọi trang
page-home-more = Dùng phông và màu của bạn, vừa từ 240 pixel, dễ đọc cả khi không có script và trên giấy.
page-walk = Ngược dòng thời gian
page-walk-more = Với mỗi ngày, tiện ích cho biết những gì đã biết khi đó.
page-views = Từng kiểu xem
page-views-more = Tất cả đều chạy thật, và mỗi kiểu có thể là của bạn chỉ với một cú nhấp.
page-view-list = Bảng xếp hạng
page-view-song = Một bài hát
page-view-dense = Dành cho người thích đếm
page-view-steps = Từng bước, theo thứ tự
page-view-race = Cuộc đua, theo tin đã đưa
page-view-badge = Trong một dòng chữ
page-badge-line = Như ở đây, giữa lời của bạn:
page-demo = Bảng này với số liệu mỗi ngày, của một nghệ sĩ hư cấu
page-host-blog = Một blog
page-host-magazine = Một tạp chí
page-host-tour = Trang lưu diễn
page-host-forum = Một diễn đàn
page-host-diary = Một nhật ký
page-host-newspaper = Một tờ báo
page-looks = Sáu kiểu, sáng và tối
page-looks-more = Plain dùng màu trang của bạn. Các kiểu khác có màu riêng.
page-dataset = Bộ dữ liệu
page-facts = { $artist } trên { $service }
page-facts-date = tính đến { $date }
page-foreign = Số liệu bên dưới đến từ { $host }, không phải từ trang này.
page-unread = Không đọc được địa chỉ này:
page-unread-studio = Sửa trong studio, hoặc chọn tệp ở đó
page-unread-own = Xem số liệu của trang này
page-studio-opening = Đang mở studio…
page-studio-restarted = Studio đã dừng và được khởi động lại. Lựa chọn của bạn vẫn còn; hãy chọn lại tệp.
page-studio-stopped = Studio đã dừng. Lựa chọn của bạn vẫn còn; hãy chọn lại tệp.
page-studio-start = Khởi động lại
page-studio-failed = Không mở được studio. Hãy tải lại trang để thử lại.
page-studio-english = Studio hiện chỉ có tiếng Anh. Widget hiển thị bằng tiếng Việt.
