### Milestream 简体中文

## Numbers

number-at-least = { $n }+
number-about = 约{ $n }
number-range = { $least }–{ $most }
number-of = { $n }/{ $t }
number-per-day = 每天{ $n }

## Lists and other small signs

list-separator = 、
quoted = “{ $text }”
labelled = { $label }：{ $text }
with-aside = { $text }（{ $aside }）

## The counter

counter-songs = { $artist }播放量突破{ $t }的歌曲
counter-songs-line = { $artist }共有{ $n }首歌播放量突破{ $t }
counter-sentence = { $artist }的{ $n }首歌曲播放量已突破{ $t }
counter-passed = { $title }播放量已突破{ $t }
counter-followers = { $artist }关注者已突破{ $t }
counter-streams-so-far = { $title }播放量目前为{ $n }
counter-followers-so-far = { $artist }关注者目前有{ $n }
counter-listeners = { $artist }每月有{ $n }听众
counter-awards = { $artist }共获{ $n }个奖项
counter-won = { $artist }共获{ $n }项{ $name }
counter-just = 刚刚突破{ $t }
counter-all-songs =
    { $n ->
        [1] 唯一一首歌已突破{ $t }
       *[other] 全部{ $n }首歌均已突破{ $t }
    }
counter-of-songs = 共{ $n }首
counter-goal-reached = 已达成目标{ $goal }
counter-goal-just = 刚刚达成目标{ $goal }
counter-left = 距{ $t }还差{ $n }
counter-left-at-most = 距{ $t }最多还差{ $n }
counter-left-unsure = 可能已突破{ $t }
counter-past = 已破{ $t }
counter-near = 最接近{ $t }
counter-next-days = 可能在{ $n }天后
counter-details = 详情
total-streams = { $artist }播放量（{ $credit }）
total-followers = { $artist }关注者
total-listeners = { $artist }每月听众
total-awards = { $artist }获奖数
total-named = { $artist } { $name }
unit-streams = 次播放

## Which songs a total of streams counts

credit-all = 全部参与曲
credit-all-meaning = 统计所有署有该艺人名字的歌曲，无论是主要艺人还是客串。
credit-lead = 主要艺人
credit-lead-meaning = 只统计以主要艺人身份署名的歌曲，含合作曲，不含客串。
credit-alone = 不含合作曲
credit-alone-meaning = 只统计没有其他艺人参与的歌曲。
credit-feature = 客串
credit-feature-meaning = 只统计以客串身份参与的歌曲。
credit-with-members = 团体与成员个人曲
credit-with-members-meaning = 统计团体歌曲以及成员的个人歌曲。
credit-unstated = 报道的总数
credit-unstated-meaning = 来源只给出总数，没有说明统计了哪些歌曲。

## The history of a count

history-title = 历史数据
history-all = 全部{ $n }条数据
history-periods = 按日和按周
history-date = 日期
history-period = 时段
history-point = { $n }，{ $date }
history-exact = 精确
history-rounded = 约数
history-at-least = 至少
history-conflicting = 有矛盾
history-no-report = { $date }之后无报道
history-note-conflict = 与{ $date }的{ $n }矛盾
history-note-unused = 未采用：低于{ $date }的{ $n }，也低于之后的数据
history-note-lower = 低于{ $date }的{ $n }
history-note-disputed = 有争议，未计入

## The deadline and the forecast

due-per-day = 从{ $from }到{ $date }每天需要{ $n }
due-per-day-at-most = 从{ $from }到{ $date }每天最多需要{ $n }
due-every =
    { $every ->
        [1] 从{ $from }到{ $date }每天需要一个
       *[other] 从{ $from }到{ $date }每{ $every }天需要一个
    }
due-every-at-most =
    { $every ->
        [1] 从{ $from }到{ $date }每天最多需要一个
       *[other] 从{ $from }到{ $date }每{ $every }天最多需要一个
    }
due-passed = 期限{ $date }已过。
due-met = 已在期限{ $date }前达成。
due-pace-enough = { $from }至{ $to }的速度（{ $pace }）足够。
due-pace-maybe = { $from }至{ $to }的速度（{ $pace }）也许足够。
due-pace-too-slow = { $from }至{ $to }的速度（{ $pace }）不够。
forecast = 预计：{ $first }至{ $last }之间突破{ $t }，按{ $from }至{ $to }的速度（{ $pace }）
forecast-by = 预计：最晚{ $last }突破{ $t }，可能已突破，按{ $from }至{ $to }的速度（{ $pace }）
forecast-row = 预计：{ $first }至{ $last }
forecast-row-by = 预计：最晚{ $last }，可能已突破
forecast-basis = { $forecast }，按{ $from }以来{ $pace }
forecast-unused-count = { $date }的{ $n }与其他数据矛盾，未采用。
forecast-past = 可能已突破{ $t }。
forecast-none-few = 暂时无法预计：需要两个日期明确的数据。
forecast-none-close = 暂时无法预计：两次数据相隔不到一周。
forecast-none-rounding = 暂时无法预计：数据取整过粗。
forecast-none-conflict = 无法预计：两篇报道互相矛盾。
forecast-none-old = 无法预计：最新数据过旧。
forecast-none-far = 无法预计：距下一个里程碑还有一年以上。
forecast-none-uneven = 无法预计：近期速度变化太大。
forecast-none-new = 暂时无法预计：歌曲刚发行不久。

## The board

tab-counter = 计数
tab-leaderboard = 排行榜
tab-honours = 里程碑与奖项
tab-songs = { $n }首
tab-list = 视图
date-control = 数据截至
date-chosen = 数据截至{ $date }
date-earlier = 更早日期
date-later = 更晚日期
date-newest = { $date }（最新）
board-more = 更多数据

## The leaderboard

caption-tracks = 播放量最高的歌曲
caption-albums = 播放量最高的专辑
caption-upcoming = 最接近下一个里程碑的歌曲
caption-artists-songs = 艺人突破{ $t }歌曲数排行
caption-artists-streams = 艺人播放量排行
caption-artists-followers = 艺人关注者数排行
caption-artists-listeners = 艺人每月听众数排行
caption-artists-awards = 艺人获奖数排行
caption-of-artist = { $caption }，{ $artist }
column-rank = 排名
column-song = 歌曲
column-artist = 艺人
column-album = 专辑
column-gain = 增量
column-upcoming = 下一个里程碑
column-change = 变化
column-days = 天数
column-streams = 播放量
column-songs = 歌曲数
column-count = 数量
rank-by = 排行
rank-tracks = 歌曲
rank-artists = 艺人
rank-albums = 专辑
rank-upcoming = 下一个里程碑
race-play = 播放
race-pause = 暂停
race-speed = 速度
race-times = { $n }×
race-note = 只有出现新数据时条形才会移动，中间不作任何推测。
race-hatched = 斜线：数据已超过一年。
race-few = 竞速至少需要{ $days }天、{ $songs }首歌的数据。此处为最终排名。
rows-dated = { $n }行，{ $dates }的数据
date-range = { $from }至{ $to }
rows-counted = { $of }首歌中有{ $n }首有数据。
rows-left-out = 另有{ $n }首歌未列出：近期速度不明，或还需一年以上。
rows-discs = 每个圆点代表{ $t }次播放
rows-gain = 增量：每天，{ $dates }
rows-change = 变化：与{ $dates }相比
rows-days = 天数：按此速度到下一个里程碑
rows-show-all = 显示全部{ $n }项
rows-show-fewer = 收起

## Search and filters

find-title = 搜索与筛选
find-asked = 搜索与筛选：{ $asked }
find-search = 搜索
find-sort = 排序
find-all = 全部
find-version = 版本
find-language = 语言
find-milestone = 里程碑
find-whose = 谁的歌曲
find-whose-group = 团体
find-whose-members = 成员
find-whose-both = 团体和成员
find-whose-features = 客串
find-versions = 版本
find-versions-each = 分开
find-versions-together = 合并
find-rows = 显示
find-rows-simple = 简洁
find-rows-detailed = 详细
find-clear = 清除筛选
find-nothing = 没有符合{ $asked }的结果。请减少筛选条件。
sort-missing = 最接近下一个里程碑
sort-date = 最新数据

## Share

share-title = 分享
share-csv = 下载 CSV
share-text = 复制为文本
share-link = 复制此视图的链接
share-saved = 已保存。
share-asked = 已请浏览器保存。若没有收到文件，说明此页面不允许下载，请复制为文本。
share-copied = 已复制。
share-failed = 此页面不允许复制。
share-some = { $of }行中的{ $n }行。
share-all-rows = 全部{ $of }行
share-row = { $rank }. { $title }：{ $n }（{ $date }，{ $source }）
share-row-forecast = { $rank }. { $title }：{ $n }（{ $date }，{ $source }）。{ $forecast }

## A row

row-by = { $title }，{ $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = { $versions }合计
row-album-all = { $n }首歌合计
row-album-of = { $of }首歌中的{ $n }首合计
row-album-some = 已知{ $n }首歌合计
row-oldest-count = { $sum }；最早数据{ $date }
row-bare = 这首歌没有其他数据。
row-up = 上升{ $n }位
row-down = 下降{ $n }位
row-same = 不变
row-new = 新上榜
version-original = 原版
version-remix = 混音版
version-japanese = 日文版
version-live = 现场版
version-instrumental = 伴奏版

## What a row gains

gain-since = { $date }以来 +{ $n }
gain-lost = { $date }以来 −{ $n }
gain-more = 比{ $from }至{ $to }每天多{ $n }
gain-less = 比{ $from }至{ $to }每天少{ $n }
gain-same = 每天的数量与{ $from }至{ $to }持平
gain-on-day = { $date }为{ $n }
gain-per-day-between = { $from }至{ $to }每天{ $n }
gain-days-to = 按此速度约{ $n }天后突破{ $t }
gain-outlook = { $basis }：{ $outlook }
gain-outlook-already = { $outlook }，可能已突破

## Milestones and awards

kind-award = 奖项
kind-record = 纪录
kind-first = 首次
kind-certification = 认证
kind-plaque = 奖牌
kind-playlist = 歌单
kind-ranking = 榜单
kind-milestone = 里程碑
kind-review = 乐评
kind-note = 说明
entry-passed = { $title }突破{ $t }
entry-goal = { $title }：已达成目标{ $goal }
entry-by = 不晚于{ $date }
entry-nothing = { $date }尚无数据。请选择更晚的日期。
entry-none = 尚无数据。

## Where a number comes from

source-line = { $date }，{ $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = 日期不明
date-unknown = 日期不明
source-of-number = { $n }，截至{ $date }。来源：{ $source }
source-of-line = { $line }。{ $n }的来源
source-title = 这个数字的来源
source-title-entry = 此信息的来源
source-close = 关闭
source-exact = { $date }的精确数字。
source-rounded = { $date }的约数：显示的最后一位是已知的最后一位。
source-at-least = { $date }至少有这么多。来源只给出下限，实际数字可能更高。
source-counted = 根据此数据中的歌曲统计。未收录的歌曲可能使数字更高。
source-counted-all = 根据该艺人的全部歌曲统计，均已收录于此数据。
source-report-date = 日期为报道日期；数据取自当天或稍早。
source-contradicts = 较早的报道称{ $date }为{ $n }。新数据较低，因此显示新数据。
source-also = 其他报道
source-published = 发布于{ $date }
source-via = 引自{ $via }
source-counted-songs = 统计的歌曲
source-counted-none = 全部歌曲（尚无一首突破）
source-sum = 此数据中这首歌各版本之和。只要其中一个是约数、下限或较旧，总和也只是下限。
source-sum-versions = 相加的版本
source-album = 专辑的数字是此数据中所收歌曲之和，包括标有该专辑名的每个版本。除非该艺人的全部歌曲都已收录，且每首都有同一天的精确数字，否则只是下限。
source-album-songs = 相加的歌曲

## While there is nothing to show

state-loading = 正在加载数据
state-unknown = 此数据中没有“{ $id }”。请检查嵌入代码中的 id。
state-no-figure = 此数据在{ $date }没有该数字。请选择其他日期或数字。
state-no-forecast = 暂时无法预计：需要两个近期数据或一个单日数据。
state-stale = 自{ $time }起未更新。
state-retry = 重试
fault-program = 无法加载实时数据。
fault-status = 无法加载数据：服务器返回{ $status }。
fault-missing = 无法加载数据：此地址没有文件。
fault-network = 无法加载数据：没有网络连接。
fault-timeout = 无法加载数据：服务器响应过慢。
fault-syntax = 无法读取数据：文件已损坏或格式不符。
fault-schema = 无法读取数据：此组件不认识该文件的版本。
fault-size = 无法读取数据：文件过大。
fault-empty = 还没有数据。
fault-figure = 文件中没有此组件所需的数据。

## The share card

card-dates = { $dates }的数据

## The standalone page

page-title = Milestream：歌曲里程碑与播放量
page-description = 可嵌入任何网页的里程碑计数和歌曲排行榜，每个数字都有日期和来源。
page-heading = 歌曲里程碑与播放量
page-lead = 里程碑与排行榜，每个数字都有日期和来源。
page-build = 自己制作
page-language = 语言
page-embed = 放到你的网页上
page-embed-paste = 粘贴到要显示的位置。数据出现之前或脚本关闭时，读者会看到其中的文字。
page-embed-build = 用其他选项或你自己的文件来制作。
page-reports = 数字均来自媒体报道，各有日期和来源。
page-footer = 不追踪：没有 Cookie、没有存储、没有第三方。
page-claim = 为粉丝网站打造的里程碑计数器
page-claim-lead = 把你喜爱的艺人的播放量、歌曲和奖项做成计数器或排行榜，每个数字都有日期和来源。只需几行 HTML。
page-make = 制作我的版本
page-copy = 复制代码
page-copied = 已复制
page-copy-failed = 浏览器不允许复制。代码已选中：请自行复制。
page-light = 浅色
page-dark = 深色
page-dated = 每个数字都有日期和来源
page-dated-more = 报道说“超过20亿”，就显示20亿+。不向上取整，也不编造两次报道之间的数字。
page-private = 不追踪任何人
page-private-more = 没有 Cookie，没有存储，没有第三方。文件由你托管，访问记录只留在你手中。
page-home = 适合任何页面
page-home-more = 采用你页面的字体和颜色，240 像素起即可容纳，没有脚本或打印出来也清晰可读。
page-walk = 穿越时间
page-walk-more = 每个日期显示的，都是当时已知的数字。
page-views = 逐个看视图
page-views-more = 全部实时可用，点一下就能变成你的。
page-view-list = 排行榜
page-view-song = 一首歌
page-view-dense = 写给爱数数的人
page-view-steps = 每一步，依次排开
page-view-race = 按报道重现的竞速
page-view-badge = 嵌在一行文字里
page-badge-line = 就像这样，在你的文字中间：
page-demo = 同样的表，每天都有数字，艺人为虚构
page-host-blog = 博客
page-host-magazine = 杂志
page-host-tour = 巡演网站
page-host-forum = 论坛
page-host-diary = 日记
page-host-newspaper = 报纸
page-looks = 六种外观，浅色与深色
page-looks-more = plain 采用你页面的颜色，其他各有自己的颜色。
page-dataset = 数据集
page-facts = { $service }上的{ $artist }
page-facts-date = 截至{ $date }
page-foreign = 以下数字来自{ $host }，而非本站。
page-unread = 无法读取此地址：
page-unread-studio = 在工作室中更正，或在那里选择文件
page-unread-own = 查看本站的数据
page-studio-opening = 正在打开工作室…
page-studio-restarted = 工作室曾停止，现已重新启动。你的选择已保留；文件请重新选择。
page-studio-stopped = 工作室已停止。你的选择已保留；文件请重新选择。
page-studio-start = 重新启动
page-studio-failed = 无法打开工作室。请重新加载页面再试。
page-studio-english = 工作室目前只有英文，小组件会显示中文。
