### Milestream 繁體中文

## Numbers

number-at-least = { $n }+
number-about = 約{ $n }
number-range = { $least }–{ $most }
number-of = { $n }/{ $t }
number-per-day = 每天{ $n }

## Lists and other small signs

list-separator = 、
quoted = 「{ $text }」
labelled = { $label }：{ $text }
with-aside = { $text }（{ $aside }）

## The counter

counter-songs = { $artist }串流突破{ $t }的歌曲
counter-songs-line = { $artist }共有{ $n }首歌串流突破{ $t }
counter-sentence = { $artist }的{ $n }首歌曲串流次數已突破{ $t }
counter-passed = { $title }串流次數已突破{ $t }
counter-followers = { $artist }追蹤者已突破{ $t }
counter-streams-so-far = { $title }串流次數目前為{ $n }
counter-followers-so-far = { $artist }追蹤者目前有{ $n }
counter-listeners = { $artist }每月有{ $n }聽眾
counter-awards = { $artist }共獲{ $n }個獎項
counter-won = { $artist }共獲{ $n }項{ $name }
counter-just = 剛剛突破{ $t }
counter-all-songs =
    { $n ->
        [1] 唯一一首歌已突破{ $t }
       *[other] 全部{ $n }首歌都已突破{ $t }
    }
counter-of-songs = 共{ $n }首
counter-goal-reached = 已達成目標{ $goal }
counter-goal-just = 剛剛達成目標{ $goal }
counter-left = 距離{ $t }還差{ $n }
counter-left-at-most = 距離{ $t }最多還差{ $n }
counter-left-unsure = 可能已突破{ $t }
counter-past = 已破{ $t }
counter-near = 最接近{ $t }
counter-next-days = 可能在{ $n }天後
counter-details = 詳細資料
total-streams = { $artist }串流次數（{ $credit }）
total-followers = { $artist }追蹤者
total-listeners = { $artist }每月聽眾
total-awards = { $artist }獲獎數
total-named = { $artist } { $name }
unit-streams = 次串流

## Which songs a total of streams counts

credit-all = 全部參與曲
credit-all-meaning = 計入所有掛名該藝人的歌曲，無論是主要藝人還是客串。
credit-lead = 主要藝人
credit-lead-meaning = 只計入以主要藝人掛名的歌曲，含合作曲，不含客串。
credit-alone = 不含合作曲
credit-alone-meaning = 只計入沒有其他藝人參與的歌曲。
credit-feature = 客串
credit-feature-meaning = 只計入以客串身分參與的歌曲。
credit-with-members = 團體與成員個人曲
credit-with-members-meaning = 計入團體歌曲以及成員的個人歌曲。
credit-unstated = 報導的總數
credit-unstated-meaning = 來源只提供總數，沒有說明計入哪些歌曲。

## The history of a count

history-title = 歷史紀錄
history-all = 全部{ $n }筆數據
history-periods = 按日與按週
history-date = 日期
history-period = 期間
history-point = { $n }，{ $date }
history-exact = 精確
history-rounded = 約數
history-at-least = 至少
history-conflicting = 有矛盾
history-no-report = { $date }之後無報導
history-note-conflict = 與{ $date }的{ $n }矛盾
history-note-unused = 未採用：低於{ $date }的{ $n }，也低於之後的數據
history-note-lower = 低於{ $date }的{ $n }
history-note-disputed = 有爭議，未計入

## The deadline and the forecast

due-per-day = 從{ $from }到{ $date }每天需要{ $n }
due-per-day-at-most = 從{ $from }到{ $date }每天最多需要{ $n }
due-every =
    { $every ->
        [1] 從{ $from }到{ $date }每天需要一個
       *[other] 從{ $from }到{ $date }每{ $every }天需要一個
    }
due-every-at-most =
    { $every ->
        [1] 從{ $from }到{ $date }每天最多需要一個
       *[other] 從{ $from }到{ $date }每{ $every }天最多需要一個
    }
due-passed = 期限{ $date }已過。
due-met = 已在期限{ $date }前達成。
due-pace-enough = { $from }至{ $to }的速度（{ $pace }）足夠。
due-pace-maybe = { $from }至{ $to }的速度（{ $pace }）也許足夠。
due-pace-too-slow = { $from }至{ $to }的速度（{ $pace }）不夠。
forecast = 預估：{ $first }至{ $last }之間突破{ $t }，依{ $from }至{ $to }的速度（{ $pace }）
forecast-by = 預估：最晚{ $last }突破{ $t }，可能已突破，依{ $from }至{ $to }的速度（{ $pace }）
forecast-row = 預估：{ $first }至{ $last }
forecast-row-by = 預估：最晚{ $last }，可能已突破
forecast-basis = { $forecast }，依{ $from }以來{ $pace }
forecast-unused-count = { $date }的{ $n }與其他數據矛盾，未採用。
forecast-past = 可能已突破{ $t }。
forecast-none-few = 尚無預估：需要兩筆日期明確的數據。
forecast-none-close = 尚無預估：兩筆數據相隔不到一週。
forecast-none-rounding = 尚無預估：數據取整過粗。
forecast-none-conflict = 無法預估：兩篇報導互相矛盾。
forecast-none-old = 無法預估：最新數據過舊。
forecast-none-far = 無法預估：距離下一個里程碑還有一年以上。
forecast-none-uneven = 無法預估：近期速度變化太大。
forecast-none-new = 尚無預估：歌曲剛發行不久。

## The board

tab-counter = 計數
tab-leaderboard = 排行榜
tab-honours = 里程碑與獎項
tab-songs = { $n }首
tab-list = 檢視
date-control = 數據截至
date-chosen = 數據截至{ $date }
date-earlier = 較早日期
date-later = 較晚日期
date-newest = { $date }（最新）
board-more = 更多數據

## The leaderboard

caption-tracks = 串流次數最高的歌曲
caption-albums = 串流次數最高的專輯
caption-upcoming = 最接近下一個里程碑的歌曲
caption-artists-songs = 藝人突破{ $t }歌曲數排行
caption-artists-streams = 藝人串流次數排行
caption-artists-followers = 藝人追蹤者數排行
caption-artists-listeners = 藝人每月聽眾數排行
caption-artists-awards = 藝人獲獎數排行
caption-of-artist = { $caption }，{ $artist }
column-rank = 排名
column-song = 歌曲
column-artist = 藝人
column-album = 專輯
column-gain = 增量
column-upcoming = 下一個里程碑
column-change = 變化
column-days = 天數
column-streams = 串流次數
column-songs = 歌曲數
column-count = 數量
rank-by = 排行
rank-tracks = 歌曲
rank-artists = 藝人
rank-albums = 專輯
rank-upcoming = 下一個里程碑
race-play = 播放
race-pause = 暫停
race-speed = 速度
race-times = { $n }×
race-note = 只有出現新數據時長條才會移動，中間不作任何推測。
race-hatched = 斜線：數據已超過一年。
race-few = 競速至少需要{ $days }天、{ $songs }首歌的數據。此處為最終排名。
rows-dated = { $n }列，{ $dates }的數據
date-range = { $from }至{ $to }
rows-counted = { $of }首歌中有{ $n }首有數據。
rows-left-out = 另有{ $n }首歌未列出：近期速度不明，或還需一年以上。
rows-discs = 每個圓點代表{ $t }次串流
rows-gain = 增量：每天，{ $dates }
rows-change = 變化：與{ $dates }相比
rows-days = 天數：按此速度到下一個里程碑
rows-show-all = 顯示全部{ $n }項
rows-show-fewer = 收合

## Search and filters

find-title = 搜尋與篩選
find-asked = 搜尋與篩選：{ $asked }
find-search = 搜尋
find-sort = 排序
find-all = 全部
find-version = 版本
find-language = 語言
find-milestone = 里程碑
find-whose = 誰的歌曲
find-whose-group = 團體
find-whose-members = 成員
find-whose-both = 團體與成員
find-whose-features = 客串
find-versions = 版本
find-versions-each = 分開
find-versions-together = 合併
find-rows = 顯示
find-rows-simple = 簡潔
find-rows-detailed = 詳細
find-clear = 清除篩選
find-nothing = 沒有符合{ $asked }的結果。請減少篩選條件。
sort-missing = 最接近下一個里程碑
sort-date = 最新數據

## Share

share-title = 分享
share-csv = 下載 CSV
share-text = 複製為文字
share-link = 複製此檢視的連結
share-saved = 已儲存。
share-asked = 已請瀏覽器儲存。若沒有收到檔案，表示此頁面不允許下載，請複製為文字。
share-copied = 已複製。
share-failed = 此頁面不允許複製。
share-some = { $of }列中的{ $n }列。
share-all-rows = 全部{ $of }列
share-row = { $rank }. { $title }：{ $n }（{ $date }，{ $source }）
share-row-forecast = { $rank }. { $title }：{ $n }（{ $date }，{ $source }）。{ $forecast }

## A row

row-by = { $title }，{ $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = { $versions }合計
row-album-all = { $n }首歌合計
row-album-of = { $of }首歌中的{ $n }首合計
row-album-some = 已知{ $n }首歌合計
row-oldest-count = { $sum }；最早數據{ $date }
row-bare = 這首歌沒有其他資料。
row-up = 上升{ $n }名
row-down = 下降{ $n }名
row-same = 不變
row-new = 新進榜
version-original = 原版
version-remix = 混音版
version-japanese = 日文版
version-live = 現場版
version-instrumental = 伴奏版

## What a row gains

gain-since = { $date }以來 +{ $n }
gain-lost = { $date }以來 −{ $n }
gain-more = 比{ $from }至{ $to }每天多{ $n }
gain-less = 比{ $from }至{ $to }每天少{ $n }
gain-same = 每天的數量與{ $from }至{ $to }持平
gain-on-day = { $date }為{ $n }
gain-per-day-between = { $from }至{ $to }每天{ $n }
gain-days-to = 依此速度約{ $n }天後突破{ $t }
gain-outlook = { $basis }：{ $outlook }
gain-outlook-already = { $outlook }，可能已突破

## Milestones and awards

kind-award = 獎項
kind-record = 紀錄
kind-first = 首次
kind-certification = 認證
kind-plaque = 獎牌
kind-playlist = 歌單
kind-ranking = 榜單
kind-milestone = 里程碑
kind-review = 樂評
kind-note = 說明
entry-passed = { $title }突破{ $t }
entry-goal = { $title }：已達成目標{ $goal }
entry-by = 不晚於{ $date }
entry-nothing = { $date }尚無資料。請選擇較晚的日期。
entry-none = 尚無資料。

## Where a number comes from

source-line = { $date }，{ $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = 日期不明
date-unknown = 日期不明
source-of-number = { $n }，截至{ $date }。來源：{ $source }
source-of-line = { $line }。{ $n }的來源
source-title = 這個數字的來源
source-title-entry = 此資訊的來源
source-close = 關閉
source-exact = { $date }的精確數字。
source-rounded = { $date }的約數：顯示的最後一位是已知的最後一位。
source-at-least = { $date }至少有這麼多。來源只提供下限，實際數字可能更高。
source-counted = 依此資料中的歌曲統計。未收錄的歌曲可能使數字更高。
source-counted-all = 依該藝人的全部歌曲統計，均已收錄於此資料。
source-report-date = 日期為報導日期；數據取自當天或稍早。
source-contradicts = 較早的報導稱{ $date }為{ $n }。新數據較低，因此顯示新數據。
source-also = 其他報導
source-published = 發布於{ $date }
source-via = 引自{ $via }
source-counted-songs = 計入的歌曲
source-counted-none = 全部歌曲（尚無一首突破）
source-sum = 此資料中這首歌各版本的總和。只要其中一個是約數、下限或較舊，總和也只是下限。
source-sum-versions = 相加的版本
source-album = 專輯的數字是此資料中所收歌曲的總和，包括標有該專輯名的每個版本。除非該藝人的全部歌曲都已收錄，且每首都有同一天的精確數字，否則只是下限。
source-album-songs = 相加的歌曲

## While there is nothing to show

state-loading = 正在載入數據
state-unknown = 此資料中沒有「{ $id }」。請檢查嵌入程式碼中的 id。
state-no-figure = 此資料在{ $date }沒有該數字。請選擇其他日期或數字。
state-no-forecast = 尚無預估：需要兩筆近期數據或一筆單日數據。
state-stale = 自{ $time }起未更新。
state-retry = 重試
fault-program = 無法載入即時數據。
fault-status = 無法載入數據：伺服器回應{ $status }。
fault-missing = 無法載入數據：此網址沒有檔案。
fault-network = 無法載入數據：沒有網路連線。
fault-timeout = 無法載入數據：伺服器回應過慢。
fault-syntax = 無法讀取數據：檔案已損壞或格式不符。
fault-schema = 無法讀取數據：此小工具不認得該檔案的版本。
fault-size = 無法讀取數據：檔案過大。
fault-empty = 還沒有數據。
fault-figure = 檔案中沒有此小工具所需的數據。

## The share card

card-dates = { $dates }的數據

## The standalone page

page-title = Milestream：歌曲里程碑與串流次數
page-description = 可嵌入任何網頁的里程碑計數與歌曲排行榜，每個數字都有日期和來源。
page-heading = 歌曲里程碑與串流次數
page-lead = 里程碑與排行榜，每個數字都有日期和來源。
page-build = 自己製作
page-language = 語言
page-embed = 放到你的網頁上
page-embed-paste = 貼到要顯示的位置。數據出現之前或關閉指令碼時，讀者會看到其中的文字。
page-embed-build = 用其他選項或你自己的檔案來製作。
page-reports = 數字均來自媒體報導，各有日期和來源。
page-footer = 不追蹤：沒有 Cookie、沒有儲存、沒有第三方。
page-claim = 為粉絲網站打造的里程碑計數器
page-claim-lead = 把你喜愛的藝人的串流次數、歌曲和獎項做成計數器或排行榜，每個數字都有日期和來源。只需幾行 HTML。
page-make = 製作我的版本
page-copy = 複製程式碼
page-copied = 已複製
page-copy-failed = 瀏覽器不允許複製。程式碼已選取：請自行複製。
page-light = 淺色
page-dark = 深色
page-dated = 每個數字都有日期和來源
page-dated-more = 報導說「超過20億」，就顯示20億+。不向上取整，也不編造兩次報導之間的數字。
page-private = 不追蹤任何人
page-private-more = 沒有 Cookie，沒有儲存，沒有第三方。檔案由你託管，造訪紀錄只留在你手中。
page-home = 適合任何頁面
page-home-more = 採用你頁面的字型和顏色，240 像素起即可容納，沒有指令碼或列印出來也清晰易讀。
page-walk = 穿越時間
page-walk-more = 每個日期顯示的，都是當時已知的數字。
page-views = 逐一看檢視
page-views-more = 全部即時可用，按一下就能變成你的。
page-view-list = 排行榜
page-view-song = 一首歌
page-view-dense = 寫給愛數數的人
page-view-steps = 每一步，依序排開
page-view-race = 依報導重現的競速
page-view-badge = 嵌在一行文字裡
page-badge-line = 就像這樣，在你的文字中間：
page-demo = 同樣的表，每天都有數字，藝人為虛構
page-host-blog = 部落格
page-host-magazine = 雜誌
page-host-tour = 巡演網站
page-host-forum = 論壇
page-host-diary = 日記
page-host-newspaper = 報紙
page-looks = 六種外觀，淺色與深色
page-looks-more = plain 採用你頁面的顏色，其他各有自己的顏色。
page-dataset = 資料集
page-facts = { $service }上的{ $artist }
page-facts-date = 截至{ $date }
page-foreign = 以下數字來自{ $host }，而非本站。
page-unread = 無法讀取此網址：
page-unread-studio = 在工作室中更正，或在那裡選擇檔案
page-unread-own = 查看本站的數據
page-studio-opening = 正在開啟工作室…
page-studio-restarted = 工作室曾停止，現已重新啟動。你的選擇已保留；檔案請重新選擇。
page-studio-stopped = 工作室已停止。你的選擇已保留；檔案請重新選擇。
page-studio-start = 重新啟動
page-studio-failed = 無法開啟工作室。請重新載入頁面再試。
page-studio-english = 工作室目前只有英文，小工具會顯示中文。
