### Milestream 日本語

## Numbers

number-at-least = { $n }+
number-about = 約{ $n }
number-range = { $least }〜{ $most }
number-of = { $t }中{ $n }
number-per-day = 1日{ $n }

## Lists and other small signs

list-separator = 、
quoted = 「{ $text }」
labelled = { $label }：{ $text }
with-aside = { $text }（{ $aside }）

## The counter

counter-songs = { $t }回再生を突破した{ $artist }の楽曲
counter-songs-line = { $artist }の{ $t }回再生突破曲 { $n }曲
counter-sentence = { $artist }の{ $n }曲が{ $t }回再生を突破
counter-passed = { $title }が{ $t }回再生を突破
counter-followers = { $artist }のフォロワーが{ $t }人を突破
counter-streams-so-far = { $title }の再生回数はこれまでに{ $n }回
counter-followers-so-far = { $artist }のフォロワーは現在{ $n }人
counter-listeners = { $artist }の月間リスナーは{ $n }人
counter-awards = { $artist }の受賞は{ $n }回
counter-won = { $artist }、{ $name }受賞{ $n }回
counter-just = { $t }を突破したばかり
counter-all-songs = 全{ $n }曲が{ $t }回突破
counter-of-songs = 全{ $n }曲中
counter-goal-reached = 目標{ $goal }を達成
counter-left = { $t }まであと{ $n }
counter-left-at-most = { $t }まで最大あと{ $n }
counter-left-unsure = すでに{ $t }を突破している可能性あり
counter-past = { $t }突破
counter-near = { $t }に最も近い楽曲
counter-next-days = { $n }日後の可能性
counter-details = 詳細
total-streams = { $artist }の再生回数（{ $credit }）
total-followers = { $artist }のフォロワー
total-listeners = { $artist }の月間リスナー
total-awards = { $artist }の受賞数
total-named = { $artist } { $name }
unit-streams = 回再生

## Which songs a total of streams counts

credit-all = 参加曲すべて
credit-all-meaning = メインの楽曲と客演（フィーチャリング）の楽曲をすべて集計しています。
credit-lead = メイン名義
credit-lead-meaning = コラボを含むメイン名義の楽曲を集計しています。客演は含みません。
credit-alone = コラボ除く
credit-alone-meaning = ほかのアーティストが参加していない楽曲だけを集計しています。
credit-feature = 客演
credit-feature-meaning = 客演として参加した楽曲だけを集計しています。
credit-with-members = グループ曲＋メンバーのソロ曲
credit-with-members-meaning = グループの楽曲とメンバーのソロ曲を合わせて集計しています。
credit-unstated = 報道された合計
credit-unstated-meaning = 出典には合計だけがあり、どの楽曲を集計したかは書かれていません。

## The history of a count

history-title = 推移
history-all = 全{ $n }件の記録
history-periods = 日別・週別
history-date = 日付
history-period = 期間
history-point = { $n }、{ $date }
history-exact = 正確な値
history-rounded = 概数
history-at-least = 下限
history-conflicting = 矛盾
history-no-report = { $date }以降の報道なし
history-note-conflict = { $date }の{ $n }と矛盾
history-note-unused = 不採用：{ $date }の{ $n }と次の値より少ない
history-note-lower = { $date }の{ $n }より少ない
history-note-disputed = 疑義があり集計に含まず

## The deadline and the forecast

due-per-day = { $from }から{ $date }まで1日{ $n }が必要
due-per-day-at-most = { $from }から{ $date }まで最大で1日{ $n }が必要
due-every =
    { $every ->
        [1] { $from }から{ $date }まで1日に1つのペースが必要
       *[other] { $from }から{ $date }まで{ $every }日に1つのペースが必要
    }
due-every-at-most =
    { $every ->
        [1] { $from }から{ $date }まで多くても1日に1つのペースが必要
       *[other] { $from }から{ $date }まで多くても{ $every }日に1つのペースが必要
    }
due-passed = 期限（{ $date }）を過ぎました。
due-met = 期限（{ $date }）の前に達成しました。
due-pace-enough = { $from }〜{ $to }のペース（{ $pace }）で間に合います。
due-pace-maybe = { $from }〜{ $to }のペース（{ $pace }）なら間に合うかもしれません。
due-pace-too-slow = { $from }〜{ $to }のペース（{ $pace }）では間に合いません。
forecast = 予測：{ $first }〜{ $last }に{ $t }突破（{ $from }〜{ $to }のペース、{ $pace }）
forecast-by = 予測：{ $last }までに{ $t }突破、すでに突破した可能性あり（{ $from }〜{ $to }のペース、{ $pace }）
forecast-row = 予測：{ $first }〜{ $last }（{ $from }以降、{ $pace }）
forecast-row-by = 予測：{ $last }までに、すでに突破した可能性あり（{ $from }以降、{ $pace }）
forecast-unused-count = { $date }の{ $n }はほかの値と合わないため使っていません。
forecast-past = すでに{ $t }を突破している可能性があります。
forecast-none-few = まだ予測できません：日付のわかる値が2件必要です。
forecast-none-close = まだ予測できません：値の間隔が1週間未満です。
forecast-none-rounding = まだ予測できません：値の丸めが粗すぎます。
forecast-none-conflict = 予測できません：2つの報道が食い違っています。
forecast-none-old = 予測できません：最新の値が古すぎます。
forecast-none-far = 予測できません：次の節目まで1年以上あります。
forecast-none-uneven = 予測できません：最近のペースが変わりすぎています。
forecast-none-new = まだ予測できません：リリースされたばかりの楽曲です。

## The board

tab-counter = カウンター
tab-leaderboard = ランキング
tab-honours = 記録・受賞
tab-songs = { $n }曲
tab-list = 表示
date-control = 集計基準日
date-chosen = 集計基準日：{ $date }
date-earlier = 前の日付
date-later = 次の日付
date-newest = { $date }（最新）
board-more = その他の数字

## The leaderboard

caption-tracks = 再生回数の多い楽曲
caption-albums = 再生回数の多いアルバム
caption-upcoming = 次の節目が近い楽曲
caption-artists-songs = { $t }突破曲数ランキング
caption-artists-streams = アーティスト再生回数ランキング
caption-artists-followers = アーティストフォロワー数ランキング
caption-artists-listeners = アーティスト月間リスナー数ランキング
caption-artists-awards = アーティスト受賞数ランキング
caption-of-artist = { $caption }、{ $artist }
column-rank = 順位
column-song = 楽曲
column-artist = アーティスト
column-album = アルバム
column-gain = 増加
column-upcoming = 次の節目
column-change = 変化
column-days = 日数
column-streams = 再生回数
column-songs = 曲数
column-count = 数
rank-by = ランキング
rank-tracks = 楽曲
rank-artists = アーティスト
rank-albums = アルバム
rank-upcoming = 次の節目
race-play = 再生
race-pause = 一時停止
race-speed = 速度
race-times = { $n }×
race-note = バーは新しい値が出たときだけ動きます。その間の推測はありません。
race-hatched = 斜線：1年以上前の値です。
race-few = レースには少なくとも{ $days }日分・{ $songs }曲の値が必要です。これは最終順位です。
rows-dated = { $n }件、{ $dates }の値
date-range = { $from }〜{ $to }
rows-counted = { $of }曲中{ $n }曲の再生回数があります。
rows-left-out = ほかの{ $n }曲は、最近のペースが不明か、1年以上先のため省いています。
rows-discs = 点1つは{ $t }回再生
rows-gain = 増加：1日あたり、{ $dates }
rows-change = 変化：{ $dates }との比較
rows-days = 日数：このペースで次の節目まで
rows-show-all = { $n }件すべて表示
rows-show-fewer = 折りたたむ

## Search and filters

find-title = 検索・絞り込み
find-asked = 検索・絞り込み：{ $asked }
find-search = 検索
find-sort = 並べ替え
find-all = すべて
find-version = バージョン
find-language = 言語
find-milestone = 突破した節目
find-whose = 誰の楽曲
find-whose-group = グループ
find-whose-members = メンバー
find-whose-both = グループとメンバー
find-whose-features = 客演
find-versions = バージョン
find-versions-each = 別々に
find-versions-together = まとめて
find-rows = 表示
find-rows-simple = シンプル
find-rows-detailed = 詳細
find-clear = 絞り込みを解除
find-nothing = { $asked }に一致するものがありません。条件を減らしてください。
sort-missing = 次の節目が近い順
sort-date = 新しい値の順

## Share

share-title = 共有
share-csv = CSVをダウンロード
share-text = テキストでコピー
share-link = この表示のリンクをコピー
share-saved = 保存しました。
share-asked = ブラウザーに保存を依頼しました。何も届かない場合、このページではダウンロードできません。テキストでコピーしてください。
share-copied = コピーしました。
share-failed = このページではコピーできません。
share-some = { $of }件中{ $n }件。
share-all-rows = { $of }件すべて
share-row = { $rank }. { $title }：{ $n }（{ $date }、{ $source }）
share-row-forecast = { $rank }. { $title }：{ $n }（{ $date }、{ $source }）。{ $forecast }

## A row

row-by = { $title }、{ $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = { $versions }の合計
row-album-all = { $n }曲の合計
row-album-of = { $of }曲中{ $n }曲の合計
row-album-some = 収録曲{ $n }曲から
row-oldest-count = { $sum }、最も古い値は{ $date }
row-bare = この楽曲についてほかの情報はありません。
row-up = { $n }ランクアップ
row-down = { $n }ランクダウン
row-same = 変動なし
row-new = 初登場
version-original = オリジナル
version-remix = リミックス
version-japanese = 日本語版
version-live = ライブ
version-instrumental = インストゥルメンタル

## What a row gains

gain-since = { $date }から+{ $n }
gain-lost = { $date }から−{ $n }
gain-more = { $from }〜{ $to }より1日{ $n }多い
gain-less = { $from }〜{ $to }より1日{ $n }少ない
gain-same = 1日あたり{ $from }〜{ $to }と同じ
gain-on-day = { $date }に{ $n }
gain-per-day-between = { $from }〜{ $to }は1日{ $n }
gain-days-to = このペースで約{ $n }日後に{ $t }突破
gain-outlook = { $basis }：{ $outlook }
gain-outlook-already = { $basis }：{ $outlook }、すでに突破した可能性あり

## Milestones and awards

kind-award = 受賞
kind-record = 記録
kind-first = 史上初
kind-certification = 認定
kind-plaque = 記念盾
kind-playlist = プレイリスト
kind-ranking = チャート
kind-milestone = 突破
kind-review = レビュー
kind-note = 補足
entry-passed = { $title }が{ $t }突破
entry-goal = { $title }：目標{ $goal }を達成
entry-by = { $date }までに
entry-nothing = { $date }の時点ではまだ何もわかっていません。後の日付を選んでください。
entry-none = まだ何もわかっていません。

## Where a number comes from

source-line = { $date }、{ $source }
source-and-more = { $source }ほか{ $n }件
date-unknown-in-text = 日付不明
date-unknown = 日付不明
source-of-number = { $n }、{ $date }時点。出典：{ $source }
source-of-line = { $line }。{ $n }の出典
source-title = この数字の出典
source-title-entry = この情報の出典
source-close = 閉じる
source-exact = { $date }時点の正確な値です。
source-rounded = { $date }時点の概数です。表示の最後の桁までしかわかっていません。
source-at-least = { $date }時点で少なくともこの数です。出典は下限だけを示しており、実際はもっと多い可能性があります。
source-counted = このデータにある楽曲から数えました。データにない楽曲がさらにあるかもしれません。
source-counted-all = アーティストの全楽曲（すべてこのデータにあります）から数えました。
source-report-date = 報道の日付です。値はその日か直前のものです。
source-contradicts = 以前の報道では{ $date }に{ $n }でした。新しい値のほうが少ないため、新しい値を表示しています。
source-also = ほかの報道
source-published = { $date }公開
source-via = { $via }を引用
source-counted-songs = 数えた楽曲
source-counted-none = 全楽曲（突破した曲はまだありません）
source-sum = このデータにある、この楽曲の各バージョンの合計です。概数・下限・古い値が1つでもあれば、合計も下限です。
source-sum-versions = 合計したバージョン
source-album = アルバムの数字は、このデータにある収録曲の合計で、そのアルバム名のある全バージョンを含みます。アーティストの全楽曲がそろい、どの曲にも同じ日の正確な値がある場合を除き、下限です。
source-album-songs = 合計した楽曲

## While there is nothing to show

state-loading = 数字を読み込み中
state-unknown = このデータに「{ $id }」はありません。埋め込みコードのidを確認してください。
state-no-figure = { $date }の時点では、このデータにその数字がありません。別の日付か別の数字を選んでください。
state-no-forecast = まだ予測できません：最近の値2件か、1日ごとの値が必要です。
state-stale = { $time }から更新されていません。
state-retry = 再試行
fault-program = 最新の数字を読み込めませんでした。
fault-status = 数字を読み込めませんでした：サーバーの応答は{ $status }です。
fault-missing = 数字を読み込めませんでした：このアドレスにファイルがありません。
fault-network = 数字を読み込めませんでした：接続できません。
fault-timeout = 数字を読み込めませんでした：サーバーの応答が遅すぎます。
fault-syntax = 数字を読み取れませんでした：ファイルが壊れているか、別の形式です。
fault-schema = 数字を読み取れませんでした：このウィジェットが対応していないバージョンのファイルです。
fault-size = 数字を読み取れませんでした：ファイルが大きすぎます。
fault-empty = まだ数字がありません。
fault-figure = このウィジェットが求める数字はファイルにありません。

## The share card

card-dates = { $dates }の値

## The standalone page

page-title = Milestream：楽曲の再生回数と突破記録
page-description = どのウェブページにも置ける、楽曲の突破カウンターとランキング。すべての数字に日付と出典があります。
page-heading = あの曲はいま何回再生？
page-lead = 突破記録とランキング。すべての数字に日付と出典があります。
page-build = 自分で作る
page-language = 言語
page-embed = ページに貼る
page-embed-paste = 表示したい場所に貼り付けてください。中の文章は、数字が出るまでの間と、スクリプトが無効な環境で表示されます。
page-embed-build = ほかのオプションや自分のファイルで作れます。
page-footer = 数字は報道によるもので、それぞれに日付と出典があります。追跡はしません。Cookieも保存も第三者への通信もありません。
page-claim = ファンサイトのための突破カウンター
page-claim-lead = 好きなアーティストの再生回数、楽曲、受賞を、カウンターやランキングで。すべての数字に日付と出典つき。HTML 数行で使えます。
page-make = 自分用を作る
page-copy = コードをコピー
page-copied = コピーしました
page-light = ライト
page-dark = ダーク
page-dated = すべての数字に日付と出典
page-dated-more = 「20億超」という報道は20億+のまま。切り上げも、報道と報道の間の数字の創作もしません。
page-private = 誰も追跡しません
page-private-more = Cookieも保存も第三者もなし。ファイルは自分で置き、読者の訪問情報は外に渡りません。
page-home = どんなページにもなじむ
page-home-more = ページのフォントと色に合わせ、240ピクセルから収まり、スクリプトなしでも紙でも読めます。
page-walk = 時間をたどる
page-walk-more = 日付を選ぶと、その日までにわかっていた数字を表示します。
page-views = 表示をひとつずつ
page-views-more = どれも実際に動いており、ワンクリックで自分のものにできます。
page-view-list = ランキング
page-view-song = 1曲
page-view-dense = 数字を追う人へ
page-view-steps = 一歩ずつ、順番に
page-view-race = 報道でたどるレース
page-view-badge = 文章の中に
page-badge-line = このように、文章の途中に:
page-demo = 架空のアーティストによる、毎日の数字が入った同じ表
page-host-blog = ブログ
page-host-magazine = 雑誌
page-host-tour = ツアーサイト
page-host-forum = 掲示板
page-host-diary = 日記
page-host-newspaper = 新聞
page-looks = 6つの見た目、ライトとダーク
page-looks-more = plainはページの色に合わせます。ほかは独自の色です。
page-dataset = データセット
page-facts = { $service }の{ $artist }
page-facts-date = { $date }時点
page-foreign = 以下の数字は、このサイトではなく{ $host }のものです。
page-studio-opening = スタジオを開いています…
page-studio-restarted = スタジオが停止したため再起動しました。設定は残っています。ファイルはもう一度選んでください。
page-studio-stopped = スタジオが停止しました。設定は残っています。ファイルはもう一度選んでください。
page-studio-start = 再起動
page-studio-failed = スタジオを開けませんでした。ページを再読み込みしてください。

## The studio: its page

studio-title = 自分で作る
studio-lead = 手元の数字が3ステップでウィジェットに。表を貼り、見た目を選び、コードをコピーするだけ。すべてこのページの中で行われます。
studio-back = 数字に戻る
studio-steps = 手順
studio-songs = { $n }曲
studio-artists = { $n }組
studio-counts = { $n }件の値

## The studio: the numbers

studio-numbers = 数字
studio-file-try = 自分の数字
studio-table = 表を貼る
studio-table-hint = チャートサイトや表計算でコピーし、このページのどこでもCtrl+Vまたは⌘Vを押してください。CSV、Markdown、JSONも読めます。ファイルや選択範囲をここにドロップしてもかまいません。
studio-table-paste = 貼り付け
studio-table-refused = ブラウザーがここではクリップボードを渡しません。欄をクリックしてCtrl+Vまたは⌘Vを押してください。
studio-pasted = 貼り付けた表
studio-sample = サンプルの表
studio-sample-try = 架空の数字のサンプルを試す
studio-new = はじめてですか？
studio-new-table = 表を貼るか、サンプルを試してください。すぐにプレビューに表示されます。
studio-new-look = 表示とテーマを選びます。
studio-new-paste = 貼る場所を選び、コピーを押して、そこに貼り付けます。
studio-file-label = またはファイル：CSV、TSV、JSON、XLSX、ODS、HTML
studio-file-drop = ここにドロップするか、選択：
studio-file-local = このページの中で読み、どこにも送りません。
studio-file-address = またはファイルのアドレス
studio-file-read = 読み込む
studio-file-bundled = 内蔵の数字に戻す
studio-file-loading = 数字を読み込み中…
studio-file-cancel = キャンセル
studio-file-content = { $name }：{ $songs }、{ $artists }、{ $counts }。
studio-file-content-bundled = Milestream内蔵の数字「{ $title }」：{ $songs }、{ $artists }。
studio-file-failed = { $name }を表示できません：{ $why }
studio-file-failed-at = { $name }を表示できません：{ $why }（{ $place }）
studio-file-empty = 楽曲も数字も受賞も入っていません。
studio-file-too-large = 読める上限の64 MiBを超えています。
studio-file-unopened = ブラウザーがファイルを開けませんでした。
studio-file-workbook = ここでは読み取れないブック形式のファイルです。開いて列名ごとセルを選び、コピーしてここに貼り付けてください。
studio-file-spreadsheet = スプレッドシートのページで、セルのデータではありません。スプレッドシートで［ファイル］＞［共有］＞［ウェブに公開］を開き、シートと「カンマ区切り形式（.csv）」を選んで［公開］を押し、表示されたアドレスを入力してください。
studio-understood = 読み取った内容
studio-how = 読み取り方
studio-first-rows = 表の最初の行
studio-row = 行
studio-ask-why = 選ぶまで該当するものは除かれます。
studio-ask-dates = { $cell }のような日付では、どれが先ですか？
studio-ask-point = { $cell }のような数のピリオドは何ですか？
studio-ask-unit = { $cell }はいくつですか？
studio-ask-year = いちばん新しい日は何年ですか？{ $cell }のような日付には年がありません。
studio-ask-lines = { $cell }のようなセルでは、各行は何ですか？
studio-ask-days = { $cell }のような列の数は何ですか？
studio-ask-guess = { $answer }（推測）
studio-ask-take = この読み方にする
studio-dates = 日付の順序
studio-dates-day = 日が先
studio-dates-month = 月が先
studio-dates-year = 年が先
studio-year = いちばん新しい日の年
studio-point = 数のピリオド
studio-point-groups = 桁の区切り
studio-point-decimal = 後ろは小数
studio-unit = 数の単位
studio-sheet = シートまたは表
studio-header = 列名のある行
studio-fill = 空のセル
studio-fill-yes = 上のセルと同じ
studio-fill-no = 空のまま
studio-encoding = 文字コード
studio-days = 日・月・年の列
studio-days-totals = その時点までの累計再生数
studio-days-daily = その期間だけの再生数
studio-lines = セルの中の行
studio-lines-title = 曲名、次にアーティスト
studio-lines-artist = アーティスト、次に曲名
studio-lines-one = 1つの曲名
studio-as-understood = 読み取ったとおり
studio-read-gzip = gzipを展開
studio-read-part-files = { $count }個の分割ファイルとして読み取り
studio-read-workbook = ブックとして読み取り
studio-read-web-page = ウェブページとして読み取り
studio-read-copied = コピーした表として読み取り
studio-read-encoding = { $encoding }として読み取り
studio-read-encoding-errors = { $said }。読めない文字は�で表示
studio-read-json = JSONとして読み取り
studio-read-markdown = Markdownの表として読み取り
studio-read-tabs = タブ区切りのセルとして読み取り
studio-read-semicolons = セミコロン区切りのセルとして読み取り
studio-read-bars = 縦線区切りのセルとして読み取り
studio-read-commas = コンマ区切りのセルとして読み取り
studio-read-spaces = 空白で区切られた列として読み取り
studio-read-list-of-lines = 1行に1曲のリストとして読み取り
studio-read-escaped-quotes = { $said }。引用符の前にはバックスラッシュ
studio-read-lone-quotes = { $said }。閉じていない引用符は文字として扱う
studio-read-one-of-tables = { $count }個の表のうち{ $name }を読み取り
studio-read-header-row = { $row }行目が列の名前
studio-read-repeated-song = アーティスト名なしの1曲は、アーティスト名のある曲と同じなので除外
studio-read-repeated-songs = アーティスト名なしの{ $count }曲は、アーティスト名のある曲と同じなので除外
studio-read-page-artist = 曲は、ページが扱う{ $artist }のもの
studio-read-starred-features = *の付いた曲名は客演
studio-read-links = 名前の後のアドレスは除外
studio-read-notes = 名前の後の[1]のような注は除外
studio-read-ranks = すべての曲名の前にある順位は除外
studio-read-quoted-titles = すべての曲名を囲む引用符は除外
studio-read-lines-title-first = 列{ $column }のセルは1行目が曲名、2行目がアーティスト
studio-read-lines-artist-first = 列{ $column }のセルは1行目がアーティスト、2行目が曲名
studio-read-lines-one = 列{ $column }のセルの各行は合わせて1つの曲名
studio-read-since-artists = { $said }（同じアーティストが繰り返し出てくるため）
studio-read-artist-lines = 列{ $column }のセルの各行は1組のアーティスト
studio-read-metrics = 1行に1つの数があり、その名前は列{ $column }にある: { $columns }
studio-read-shares = 列{ $column }の行のうち{ $name }のものだけを読み取り
studio-read-other-table = { $row }行目から別の表が始まり、その列名で読み取り
studio-read-second-table = 最初の表の横に2つ目の表があり、曲名は別の列{ $column }にある
studio-read-third-table = 最初の表の横に3つ目の表があり、曲名は別の列{ $column }にある
studio-read-further-table = 最初の表の横にさらに表があり、曲名は別の列{ $column }にある
studio-read-filled = 列{ $column }の空のセルは上の値（結合されていたため）
studio-read-sum = 列{ $column }は読み取らない（曲ではなく曲の合計のため）
studio-read-ends = { $first }～{ $last }列目（{ $from } … { $until }）
studio-read-columns-of-days = { $columns }は日、{ $each }
studio-read-columns-of-weeks = { $columns }は週、{ $each }
studio-read-columns-of-months = { $columns }は月、{ $each }
studio-read-columns-of-quarters = { $columns }は四半期、{ $each }
studio-read-columns-of-years = { $columns }は年、{ $each }
studio-read-songs-by-day = { $columns }は曲で、各行が1日、{ $each }
studio-read-songs-by-week = { $columns }は曲で、各行が1週、{ $each }
studio-read-songs-by-month = { $columns }は曲で、各行が1か月、{ $each }
studio-read-fields-of-days = フィールドの名前は日、{ $each }
studio-read-each-day-alone = それぞれその日だけの再生数
studio-read-each-week-alone = それぞれその週だけの再生数
studio-read-each-month-alone = それぞれその月だけの再生数
studio-read-each-quarter-alone = それぞれその四半期だけの再生数
studio-read-each-year-alone = それぞれその年だけの再生数
studio-read-each-until-day = それぞれその日までの累計再生数
studio-read-each-until-week = それぞれその週までの累計再生数
studio-read-each-until-month = それぞれその月までの累計再生数
studio-read-each-until-quarter = それぞれその四半期末までの累計再生数
studio-read-each-until-year = それぞれその年末までの累計再生数
studio-read-each-until-then = それぞれその時点までの累計再生数
studio-read-daily-beside = { $said }、横にその日だけの再生数
studio-read-since-they-fall = { $said }（数が減るため）
studio-read-as-numbers-show = { $said }（数からわかるとおり）
studio-read-no-total = { $said }。累計の列はない
studio-read-total-of-day = { $said }。{ $total }は{ $day }時点の数
studio-read-total-of-all = { $said }。{ $total }は累計再生数
studio-read-until-day-of-each = 数はそれぞれの日までの累計再生数
studio-read-until-week-of-each = 数はそれぞれの週までの累計再生数
studio-read-until-month-of-each = 数はそれぞれの月までの累計再生数
studio-read-until-year-of-each = 数はそれぞれの年の終わりまでの累計再生数
studio-read-day-alone = { $place }は1日だけの再生数（{ $why }）。累計はない
studio-read-week-alone = { $place }は1週だけの再生数（{ $why }）。累計はない
studio-read-month-alone = { $place }は1か月だけの再生数（{ $why }）。累計はない
studio-read-year-alone = { $place }は1年だけの再生数（{ $why }）。累計はない
studio-read-they-fall = 数が減るため
studio-read-was-said = 指定のとおり
studio-read-chart-of-days = 列の名前がデイリーチャートのものなので
studio-read-chart-of-weeks = 列の名前がウィークリーチャートのものなので
studio-read-columns = { $columns }
studio-read-nameless = 名前のない列
studio-read-unread = 読み取らない列: { $names }
studio-read-field-artists = アーティストは{ $names }
studio-read-parted-artists = 複数のアーティスト（それぞれ他の行に単独で出てくる）: { $names }
studio-read-of-column = 列{ $name }
studio-read-of-field = フィールド{ $name }
studio-read-of-days = 日の列
studio-read-day-first = { $place }: 日が先
studio-read-month-first = { $place }: 月が先
studio-read-year-first = { $place }: 年が先
studio-read-since-row = { $said }（{ $row }行目に{ $cell }があるため）
studio-read-since-name = { $said }（{ $cell }という列があるため）
studio-read-date-around = 数は{ $day }時点（表の前後の行による）
studio-read-date-updated = 数は{ $day }時点（ページ更新日{ $updated }の前日）
studio-read-date-in-name = 数は{ $day }時点（ファイル名による）
studio-read-newest-year = 日付に年がない: いちばん新しい日は{ $year }年
studio-read-point-groups = { $place }: ピリオドは桁区切り
studio-read-brackets = 数の後の括弧の中は除外。例: { $row }行目の{ $cell }
studio-read-unit = 数の{ $unit }は{ $power }
studio-read-unit-beside = { $said }（{ $row }行目に{ $cell }があり、{ $language }の書き方なので）
studio-read-unit-names = { $said }（列の名前が{ $language }なので）
studio-read-unit-others = { $said }（他の数からわかるとおり）
studio-read-thousand = 1,000
studio-read-million = 100万
studio-read-billion = 10億
studio-read-trillion = 1兆
studio-read-indonesian = インドネシア語
studio-read-turkish = トルコ語
studio-read-vietnamese = ベトナム語
studio-read-spanish-or-portuguese = スペイン語やポルトガル語
studio-role-both = アーティストと曲名
studio-role-featured = 客演アーティスト
studio-role-daily = 1日の再生数
studio-role-day = 日ごとのストリーム数
studio-role-date = 日付
studio-role-album = アルバム
studio-role-released = 発売日
studio-role-version = バージョン
studio-role-id = ID
studio-role-none = 読まない
studio-about = 表に書かれていないこと
studio-about-why = どの数字にも、日付と、読者が開ける出典が必要です。
studio-about-source = 出典へのリンク
studio-about-source-hint = https:// で始まるアドレス
studio-about-publisher = 出典の名前
studio-about-publisher-hint = 空ならサイト名
studio-about-date = 日付のない値の日付
studio-about-date-hint = 2026-07-14、2026-07、2026
studio-about-artist = アーティストのない行のアーティスト
studio-about-title = タイトル
studio-about-title-hint = データの名前。空ならファイル名
studio-about-no-date = 2026-07-14、2026-07、2026のような日付を入れてください
studio-about-no-address = https:// または http:// で始まるアドレスを入れてください
studio-problems = 問題{ $n }件
studio-problems-why = ここにあるものだけが除かれ、ほかはすべて表示されます。
studio-conflicts = 矛盾{ $n }件
studio-conflicts-why = どちらの値も残し、ウィジェットがそのことを示します。
studio-problems-none = 問題はありません。
studio-problems-where = 場所
studio-problems-what = 問題
studio-problems-place = { $line }行{ $column }列
studio-download = データセットとしてダウンロード
studio-download-source = 先に表の出典へのリンクを入れてください。
studio-download-why = このファイルをアップロードし、そのアドレスを下に入力してください。
studio-download-online = 不要です。ファイルはすでにオンラインにあり、そのまま使えます。

## The studio: the options

studio-embed = ウィジェット
studio-group-what = 表示内容
studio-group-rows = 行
studio-group-look = 見た目
studio-more = その他のオプション
studio-undo = 元に戻す
studio-reset = 最初から
studio-pick = 選択：{ $what }
studio-any = すべて
studio-no-song = 楽曲を指定しない
studio-first-artist = アーティストを指定しない
studio-view = 表示
studio-view-board = ボード：すべてをタブで
studio-view-counter = カウンター
studio-view-leaderboard = ランキング
studio-view-honours = 記録・受賞
studio-view-race = レース：順位の移り変わり
studio-view-badge = バッジ：文中の1行
studio-src = ファイルのアドレス
studio-src-hint = ほかのサイトから読めるデータセットまたはCSV
studio-artist = アーティスト
studio-track = 楽曲
studio-track-hint = 1曲のカウンター
studio-metric = 数えるもの
studio-metric-songs = 突破した曲数
studio-metric-streams = 再生回数
studio-metric-followers = フォロワー
studio-metric-listeners = 月間リスナー
studio-metric-awards = 受賞数
studio-credit = 集計する楽曲
studio-credit-newest = 最新の値に合わせる
studio-threshold = 節目
studio-threshold-hint = 100M、1B、1000000。空なら最新の報道のもの
studio-goal = 目標
studio-goal-hint = 目指す数
studio-deadline = 期限
studio-deadline-hint = 2026-06-13、2026-06、2026：1日にいくつ必要かを表示
studio-as-of = 集計基準日
studio-as-of-hint = 2022-04-14、2022-04、2022。空なら最新の日
studio-by = ランキング
studio-sort = 並び順
studio-sort-streams = 多い順
studio-sort-title = タイトル順
studio-sort-missing = 次の節目が近い順
studio-sort-date = 新しい値の順
studio-sort-gain = 1日の増加が多い順
studio-limit = 行数
studio-limit-hint = 「すべて表示」まで。空なら10
studio-rows = 詳しさ
studio-rows-detailed = 詳細：変動・増加・ペース
studio-whose = 誰の楽曲
studio-whose-any = アーティストが参加した全楽曲
studio-versions = 楽曲のバージョン
studio-search = この語を含むもの
studio-search-hint = タイトルかアーティスト
studio-with = このアーティストのみ
studio-version = このバージョンのみ
studio-language = この言語のみ
studio-past = 突破したもののみ
studio-past-hint = 100M、1B、1000000回再生
studio-theme = 配色
studio-theme-auto = ページに合わせる
studio-theme-light = ライト
studio-theme-dark = ダーク
studio-theme-paper = 紙
studio-theme-stage = ステージ
studio-theme-neon = ネオン
studio-theme-pastel = パステル
studio-theme-print = 印刷
studio-scheme = ライトかダーク
studio-accent = アクセントカラー
studio-accent-hint = #0f766eやtealなどのCSSの色
studio-lang = 言語
studio-lang-hint = koやpt-BRなどのタグ。空ならページの言語
studio-motion = 動き
studio-motion-auto = 数字が一度回る
studio-motion-none = 動かさない
studio-heading-level = 見出しのレベル
studio-refresh = 更新間隔
studio-refresh-hint = 15mや1h。見えている間だけ。空なら更新しない
studio-loading = 読み込み
studio-loading-lazy = 読者が近づいたとき
studio-loading-eager = すぐに

## The studio: why an option has no effect

studio-unfit-song = 楽曲が選ばれていて、値は1つです。
studio-unfit-artists = アーティストのランキングでのみ使います。
studio-unfit-streams = アーティストの再生回数を数えるときのみ使います。
studio-unfit-songs-of-artists = 曲数によるアーティストのランキングでのみ使います。
studio-unfit-songs = 楽曲のランキングでのみ使います。
studio-unfit-threshold = 節目が目標になります。
studio-unfit-members = この数字にはグループのメンバー情報がありません。
studio-unfit-versions = この数字には楽曲のバージョン情報がありません。

## The studio: preview and code

studio-preview = プレビュー
studio-paste = コードを貼る
studio-publish = まず数字をオンラインに置く
studio-publish-why = 今はこのブラウザの中だけにあります。自分のサイトか、GitHub Pages のように他のサイトから読める場所に置いてください。下のコードにはそのファイルのアドレスが入ります。
studio-publish-read = そのアドレスの内容を、ウィジェットはこのページほど多くは読めません。代わりにこのデータセットを、自分のサイトか、他のサイトから読める場所に置いてください。下のコードにはそのアドレスが入ります。
studio-host = 置く場所
studio-host-plain = 自分のウェブページ
studio-host-frame = フレーム、Notion、OBS
studio-width = カラムの幅
studio-width-any = 指定なし
studio-width-of = { $n }ピクセル
studio-paste-more = 幅、リリース、下書きのリンク
studio-pin = このリリースに固定し、ブラウザーで検証
studio-pin-why = 固定しない場合、ウィジェットはリリースごとに更新されます。
studio-pin-frame = フレームはこのページを表示するため、リリースごとに更新されます。
studio-copy = コピー
studio-copy-of = コピー：{ $what }
studio-copy-link = この下書きのリンクをコピー
studio-copy-link-file = リンクにファイルは含められません。
studio-copied = コピーしました。
studio-copy-failed = ブラウザーがコピーを許可していません。行を選択してコピーしてください。
studio-space = 実測した{ $n }ピクセルを空けておくので、ウィジェットが出てもページはずれません。
studio-space-like = 似た表示の高さ{ $n }ピクセルを空けておきます。プレビューと比べてください。
studio-space-css = サイトにCSSを追加できない
studio-space-css-why = その場合はコード自体が高さを空けておきます。ニュースレターなどスクリプトが動かない場所でも空いたままになります。
studio-where-plain = ウィジェットを表示する場所
studio-where-wordpress-site = サイトに1回、head内に
studio-where-wordpress-post = 投稿の中に「カスタムHTML」ブロックとして
studio-where-blogger-theme = テーマに1回、</body>の前に
studio-where-blogger-post = 投稿のHTMLビューかガジェットに
studio-where-ghost-site = Code injectionのSite headerに1回
studio-where-ghost-post = 投稿の中にHTMLカードとして
studio-where-tumblr = テーマの、ウィジェットを表示する場所
studio-where-template = 全ページ共通のテンプレートに1回
studio-where-hugo-shortcode = ファイルlayouts/shortcodes/milestream.htmlとして
studio-where-hugo-text = 本文の、front matterより下に
studio-where-jekyll-page = ページの中に、前後に空行を入れて
studio-where-mediawiki-page = ページのソースに
studio-where-mediawiki-script = ウィキに1回、MediaWiki:Common.jsに
studio-where-css = サイトのCSSに1回
studio-where-frame = フレームを表示する場所
studio-where-listener = そのページに1回、フレームの高さを合わせるため
studio-where-address = アドレスだけを受け付ける場所に
studio-no-words = ここに数字が表示されます。

## The studio: the share card

studio-card = 共有用画像
studio-card-why = 日付と出典の入った、この数字の画像です。お使いのブラウザーの中で描かれます。
studio-card-motif = 表示内容
studio-card-counter = カウンター
studio-card-passed = 突破した節目
studio-card-top = トップ5
studio-card-size = サイズ
studio-card-wide = 横長、1200 × 630
studio-card-square = 正方形、1080 × 1080
studio-card-story = ストーリー、1080 × 1920
studio-card-badge = バッジ、幅360
studio-card-png = PNGをダウンロード
studio-card-svg = SVGをダウンロード
studio-card-share = 共有…
studio-card-saved = 保存しました。
studio-card-failed = ブラウザーがこの画像を渡せません。プレビューのメニューから保存してください。
studio-card-not-shared = 画像を共有できませんでした。代わりにダウンロードしてください。
studio-card-tag = スクリプトのないページ用
studio-card-tag-why = README、ニュースレター、サイドバー用：画像を自分のサイトに置き、表示したい場所にこの行を入れてください。
studio-card-copy = 画像タグをコピー
