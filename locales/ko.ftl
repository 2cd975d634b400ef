### Milestream 한국어

## Numbers

number-at-least = { $n }+
number-about = 약 { $n }
number-range = { $least }~{ $most }
number-of = { $t } 중 { $n }
number-per-day = 하루 { $n }

## Lists and other small signs

list-separator = { ", " }
quoted = ‘{ $text }’
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs = { $t } 스트리밍을 돌파한 { $artist } 곡
counter-songs-line = { $artist } { $t } 스트리밍 돌파곡 { $n }곡
counter-sentence = { $artist }, { $n }곡이 { $t } 스트리밍 돌파
counter-passed = { $title }, { $t } 스트리밍 돌파
counter-followers = { $artist }, 팔로워 { $t } 돌파
counter-streams-so-far = { $title }, 지금까지 { $n } 스트리밍
counter-followers-so-far = { $artist }, 지금까지 팔로워 { $n }명
counter-listeners = { $artist }의 월간 청취자 { $n }명
counter-awards = { $artist }, { $n }회 수상
counter-won = { $artist }, { $name } { $n }회 수상
counter-just = 방금 { $t } 돌파
counter-all-songs =
    { $n ->
        [1] 유일한 곡이 { $t } 돌파
       *[other] { $n }곡 모두 { $t } 돌파
    }
counter-of-songs = 전체 { $n }곡 중
counter-goal-reached = 목표 { $goal } 달성
counter-left = { $t }까지 { $n } 남음
counter-left-at-most = { $t }까지 최대 { $n } 남음
counter-left-unsure = 이미 { $t } 돌파했을 수 있음
counter-past = { $t } 돌파
counter-near = { $t }에 가장 가까운 곡
counter-next-days = 아마 { $n }일 뒤
counter-details = 자세히
total-streams = { $artist } 스트리밍 ({ $credit })
total-followers = { $artist } 팔로워
total-listeners = { $artist } 월간 청취자
total-awards = { $artist } 수상
total-named = { $artist } { $name }
unit-streams = 스트리밍

## Which songs a total of streams counts

credit-all = 참여곡 전체
credit-all-meaning = 메인 아티스트 곡과 피처링 곡을 모두 집계합니다.
credit-lead = 메인 아티스트 곡
credit-lead-meaning = 협업곡을 포함해 메인 아티스트로 이름을 올린 곡만 집계합니다. 피처링 곡은 제외됩니다.
credit-alone = 협업곡 제외
credit-alone-meaning = 다른 아티스트가 참여하지 않은 곡만 집계합니다.
credit-feature = 피처링 곡
credit-feature-meaning = 피처링으로 참여한 곡만 집계합니다.
credit-with-members = 단체곡 + 멤버 솔로곡
credit-with-members-meaning = 그룹의 곡과 멤버 솔로곡을 함께 집계합니다.
credit-unstated = 보도된 총합
credit-unstated-meaning = 출처에 총합만 있고 어떤 곡을 집계했는지는 나와 있지 않습니다.

## The history of a count

history-title = 기록 추이
history-all = 전체 기록 { $n }건
history-periods = 일별·주별
history-date = 날짜
history-period = 기간
history-point = { $n }, { $date }
history-exact = 정확한 수치
history-rounded = 반올림
history-at-least = 최소 수치
history-conflicting = 상충
history-no-report = { $date } 이후 보도 없음
history-note-conflict = { $n } 수치와 상충 ({ $date })
history-note-unused = 제외: { $date }의 { $n } 및 다음 수치보다 낮음
history-note-lower = { $date }의 { $n }보다 낮음
history-note-disputed = 논란이 있어 집계 제외

## The deadline and the forecast

due-per-day = { $from }부터 { $date }까지 하루 { $n } 필요
due-per-day-at-most = { $from }부터 { $date }까지 하루 최대 { $n } 필요
due-every =
    { $every ->
        [1] { $from }부터 { $date }까지 하루에 하나씩 필요
       *[other] { $from }부터 { $date }까지 { $every }일에 하나씩 필요
    }
due-every-at-most =
    { $every ->
        [1] { $from }부터 { $date }까지 많아도 하루에 하나씩 필요
       *[other] { $from }부터 { $date }까지 많아도 { $every }일에 하나씩 필요
    }
due-passed = 기한({ $date })이 지났습니다.
due-met = 기한({ $date }) 전에 달성했습니다.
due-pace-enough = { $from }~{ $to }의 속도({ $pace })면 충분합니다.
due-pace-maybe = { $from }~{ $to }의 속도({ $pace })면 가능할 수도 있습니다.
due-pace-too-slow = { $from }~{ $to }의 속도({ $pace })로는 부족합니다.
forecast = 예상: { $first }~{ $last } 사이 { $t } 돌파 ({ $from }~{ $to } 속도 기준, { $pace })
forecast-by = 예상: { $last }까지 { $t } 돌파, 이미 돌파했을 수 있음 ({ $from }~{ $to } 속도 기준, { $pace })
forecast-row = 예상: { $first }~{ $last } ({ $from } 이후 { $pace } 기준)
forecast-row-by = 예상: { $last }까지, 이미 돌파했을 수 있음 ({ $from } 이후 { $pace } 기준)
forecast-unused-count = { $date }의 { $n }: 다른 수치와 맞지 않아 제외했습니다.
forecast-past = 이미 { $t } 돌파했을 수 있습니다.
forecast-none-few = 아직 예상할 수 없음: 날짜가 확인된 수치가 두 건 필요합니다.
forecast-none-close = 아직 예상할 수 없음: 수치 간격이 일주일도 되지 않습니다.
forecast-none-rounding = 아직 예상할 수 없음: 반올림 폭이 너무 큽니다.
forecast-none-conflict = 예상할 수 없음: 두 보도가 서로 맞지 않습니다.
forecast-none-old = 예상할 수 없음: 최근 수치가 너무 오래됐습니다.
forecast-none-far = 예상할 수 없음: 다음 돌파까지 1년 넘게 남았습니다.
forecast-none-uneven = 예상할 수 없음: 최근 증가 속도가 너무 크게 달라졌습니다.
forecast-none-new = 아직 예상할 수 없음: 발매된 지 얼마 안 된 곡입니다.

## The board

tab-counter = 카운터
tab-leaderboard = 순위
tab-honours = 기록·수상
tab-songs = { $n }곡
tab-list = 보기
date-control = 집계 기준일
date-chosen = 집계 기준일: { $date }
date-earlier = 이전 날짜
date-later = 다음 날짜
date-newest = { $date } (최신)
board-more = 다른 수치

## The leaderboard

caption-tracks = 최다 스트리밍 곡
caption-albums = 최다 스트리밍 앨범
caption-upcoming = 다음 돌파를 앞둔 곡
caption-artists-songs = 아티스트별 { $t } 돌파곡 수 순위
caption-artists-streams = 아티스트 스트리밍 순위
caption-artists-followers = 아티스트 팔로워 순위
caption-artists-listeners = 아티스트 월간 청취자 순위
caption-artists-awards = 아티스트 수상 순위
caption-of-artist = { $caption }, { $artist }
column-rank = 순위
column-song = 곡
column-artist = 아티스트
column-album = 앨범
column-gain = 증가
column-upcoming = 다음 돌파
column-change = 변화
column-days = 일수
column-streams = 스트리밍
column-songs = 곡 수
column-count = 수치
rank-by = 순위 대상
rank-tracks = 곡
rank-artists = 아티스트
rank-albums = 앨범
rank-upcoming = 다음 돌파
race-play = 재생
race-pause = 일시정지
race-speed = 속도
race-times = { $n }×
race-note = 막대는 새 수치가 나왔을 때만 움직이며, 그 사이는 추정하지 않습니다.
race-hatched = 빗금: 1년이 지난 수치입니다.
race-few = 레이스에는 최소 { $days }일, { $songs }곡의 수치가 필요합니다. 최종 순위입니다.
rows-dated = { $n }행, { $dates } 수치
date-range = { $from }~{ $to }
rows-counted = { $of }곡 중 { $n }곡의 수치가 있습니다.
rows-left-out = 그 밖의 { $n }곡은 최근 속도를 알 수 없거나 1년 넘게 남아 제외했습니다.
rows-discs = 점 하나는 { $t } 스트리밍
rows-gain = 증가: 하루, { $dates }
rows-change = 변화: { $dates } 대비
rows-days = 일수: 이 추세로 다음 돌파까지
rows-show-all = { $n }개 모두 보기
rows-show-fewer = 간단히 보기

## Search and filters

find-title = 검색·필터
find-asked = 검색·필터: { $asked }
find-search = 검색
find-sort = 정렬
find-all = 전체
find-version = 버전
find-language = 언어
find-milestone = 돌파 기록
find-whose = 누구의 곡
find-whose-group = 그룹
find-whose-members = 멤버
find-whose-both = 그룹과 멤버
find-whose-features = 피처링 참여
find-versions = 버전
find-versions-each = 따로 보기
find-versions-together = 합쳐 보기
find-rows = 보기
find-rows-simple = 간단히
find-rows-detailed = 자세히
find-clear = 필터 지우기
find-nothing = { $asked }에 맞는 결과가 없습니다. 필터를 줄여 보세요.
sort-missing = 다음 돌파 임박순
sort-date = 최근 수치순

## Share

share-title = 공유
share-csv = CSV 다운로드
share-text = 텍스트로 복사
share-link = 이 화면의 링크 복사
share-saved = 저장했습니다.
share-asked = 브라우저에 저장을 요청했습니다. 파일이 오지 않으면 이 페이지에서 다운로드가 막혀 있으니 텍스트로 복사하세요.
share-copied = 복사했습니다.
share-failed = 이 페이지에서는 복사할 수 없습니다.
share-some = { $of }행 중 { $n }행.
share-all-rows = { $of }행 모두
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source }). { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } (feat. { $guests })
row-sum = { $versions } 합산
row-album-all = { $n }곡 합산
row-album-of = { $of }곡 중 { $n }곡 합산
row-album-some = 확인된 { $n }곡 합산
row-oldest-count = { $sum }, 가장 오래된 수치 { $date }
row-bare = 이 곡은 다른 정보가 없습니다.
row-up = { $n }계단 상승
row-down = { $n }계단 하락
row-same = 변동 없음
row-new = 신규
version-original = 원곡
version-remix = 리믹스
version-japanese = 일본어 버전
version-live = 라이브
version-instrumental = 연주곡

## What a row gains

gain-since = { $date } 이후 +{ $n }
gain-lost = { $date } 이후 −{ $n }
gain-more = { $from }~{ $to }보다 하루 { $n } 많음
gain-less = { $from }~{ $to }보다 하루 { $n } 적음
gain-same = 하루 수치가 { $from }~{ $to } 기간과 같음
gain-on-day = { $date } { $n }
gain-per-day-between = { $from }~{ $to } 하루 { $n }
gain-days-to = 이 속도면 약 { $n }일 뒤 { $t } 돌파
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $basis }: { $outlook }, 이미 돌파했을 수 있음

## Milestones and awards

kind-award = 수상
kind-record = 신기록
kind-first = 최초
kind-certification = 인증
kind-plaque = 기념패
kind-playlist = 플레이리스트
kind-ranking = 차트
kind-milestone = 돌파
kind-review = 평론
kind-note = 참고
entry-passed = { $title }, { $t } 돌파
entry-goal = { $title }: 목표 { $goal } 달성
entry-by = { $date }까지
entry-nothing = { $date } 기준으로 확인된 내용이 없습니다. 더 나중 날짜를 선택하세요.
entry-none = 아직 확인된 내용이 없습니다.

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } 외 { $n }건
date-unknown-in-text = 날짜 미상
date-unknown = 날짜 미상
source-of-number = { $n }, { $date } 기준. 출처: { $source }
source-of-line = { $line }. { $n }의 출처
source-title = 이 수치의 출처
source-title-entry = 이 내용의 출처
source-close = 닫기
source-exact = { $date } 기준 정확한 수치입니다.
source-rounded = { $date } 기준 반올림한 수치로, 표시된 마지막 자리까지만 확인됩니다.
source-at-least = { $date } 기준 최소 수치입니다. 출처가 하한만 밝혀 실제 수치는 더 높을 수 있습니다.
source-counted = 이 데이터에 있는 곡을 집계했습니다. 데이터에 없는 곡이 더 있을 수 있습니다.
source-counted-all = 이 데이터에 모두 들어 있는 아티스트의 전곡을 집계했습니다.
source-report-date = 보도 날짜입니다. 수치는 그날 또는 직전에 집계됐습니다.
source-contradicts = 이전 보도의 수치는 { $n }({ $date })입니다. 새 수치가 더 낮아 새 수치를 표시합니다.
source-also = 다른 보도
source-published = { $date } 보도
source-via = { $via } 인용
source-counted-songs = 집계한 곡
source-counted-none = 전곡 (아직 돌파한 곡 없음)
source-sum = 이 데이터에 있는 이 곡의 여러 버전을 합산했습니다. 반올림했거나 하한이거나 더 오래된 수치가 하나라도 있으면 합계도 최소 수치입니다.
source-sum-versions = 합산한 버전
source-album = 앨범 수치는 이 데이터에 있는 수록곡의 합계이며, 그 앨범으로 표시된 버전을 모두 포함합니다. 아티스트의 전곡이 있고 모든 곡의 수치가 같은 날짜의 정확한 수치가 아니면 최소 수치입니다.
source-album-songs = 합산한 곡

## While there is nothing to show

state-loading = 수치를 불러오는 중
state-unknown = 이 데이터에는 ‘{ $id }’ 항목이 없습니다. 삽입 코드의 id를 확인하세요.
state-no-figure = { $date } 기준으로 이 데이터에 해당 수치가 없습니다. 다른 날짜나 수치를 선택하세요.
state-no-forecast = 아직 예상할 수 없음: 최근 수치 두 건 또는 일간 수치가 필요합니다.
state-stale = { $time } 이후 업데이트되지 않았습니다.
state-retry = 다시 시도
fault-program = 실시간 수치를 불러오지 못했습니다.
fault-status = 수치를 불러오지 못했습니다: 서버 응답 { $status }.
fault-missing = 수치를 불러오지 못했습니다: 이 주소에 파일이 없습니다.
fault-network = 수치를 불러오지 못했습니다: 네트워크에 연결할 수 없습니다.
fault-timeout = 수치를 불러오지 못했습니다: 서버 응답이 너무 늦습니다.
fault-syntax = 수치를 읽을 수 없습니다: 파일이 손상됐거나 다른 형식입니다.
fault-schema = 수치를 읽을 수 없습니다: 이 위젯이 모르는 버전의 파일입니다.
fault-size = 수치를 읽을 수 없습니다: 파일이 너무 큽니다.
fault-empty = 아직 수치가 없습니다.
fault-figure = 이 위젯이 요청한 수치가 파일에 없습니다.

## The share card

card-dates = { $dates } 수치

## The standalone page

page-title = Milestream: 곡별 스트리밍 기록과 돌파 현황
page-description = 어느 웹페이지에나 넣을 수 있는 스트리밍 돌파 카운터와 곡 순위. 모든 수치에 날짜와 출처가 있습니다.
page-heading = 어디까지 왔나
page-lead = 돌파 기록과 순위, 모든 수치에 날짜와 출처를 밝힙니다.
page-build = 직접 만들기
page-language = 언어
page-embed = 내 페이지에 넣기
page-embed-paste = 표시할 자리에 붙여 넣으세요. 안의 글은 수치가 뜨기 전이나 스크립트가 꺼진 곳에서 보입니다.
page-embed-build = 다른 옵션이나 내 파일로 직접 만들어 보세요.
page-footer = 수치는 언론 보도이며 각각 날짜와 출처가 있습니다. 추적하지 않습니다: 쿠키도, 저장도, 제3자도 없습니다.
page-claim = 팬 사이트를 위한 돌파 카운터
page-claim-lead = 좋아하는 아티스트의 스트리밍과 곡, 수상 기록을 카운터나 순위로. 모든 수치에 날짜와 출처가 있고, HTML 몇 줄이면 됩니다.
page-make = 내 것 만들기
page-copy = 코드 복사
page-copied = 복사했습니다
page-light = 밝게
page-dark = 어둡게
page-dated = 모든 수치에 날짜와 출처
page-dated-more = “20억 이상”이라는 보도는 20억+ 그대로입니다. 올림하지 않고, 보도 사이의 수치를 지어내지 않습니다.
page-private = 누구도 지켜보지 않습니다
page-private-more = 쿠키도, 저장도, 제3자도 없습니다. 파일은 직접 호스팅하고, 방문 기록은 여러분의 것으로 남습니다.
page-home = 어느 페이지에나 어울립니다
page-home-more = 페이지의 글꼴과 색을 따르고 240픽셀부터 들어가며, 스크립트 없이도 종이에서도 잘 읽힙니다.
page-walk = 시간을 거슬러
page-walk-more = 날짜를 고르면 그날까지 알려진 수치를 보여 줍니다.
page-views = 하나씩 보기
page-views-more = 모두 실제로 작동하며, 클릭 한 번이면 내 것이 됩니다.
page-view-list = 순위표
page-view-song = 한 곡
page-view-dense = 숫자를 세는 이들에게
page-view-steps = 한 걸음씩, 차례로
page-view-race = 보도로 보는 레이스
page-view-badge = 글 한 줄 속에
page-badge-line = 이렇게, 글 한가운데에:
page-demo = 가상의 아티스트로 보는, 매일의 수치가 담긴 같은 표
page-host-blog = 블로그
page-host-magazine = 잡지
page-host-tour = 투어 사이트
page-host-forum = 게시판
page-host-diary = 일기장
page-host-newspaper = 신문
page-looks = 여섯 가지 모습, 밝게도 어둡게도
page-looks-more = plain은 페이지의 색을 따르고, 나머지는 자기 색이 있습니다.
page-dataset = 데이터셋
page-facts = { $service }의 { $artist }
page-facts-date = { $date } 기준
page-foreign = 아래 수치는 이 사이트가 아니라 { $host }에서 제공합니다.
page-studio-opening = 스튜디오를 여는 중…
page-studio-restarted = 스튜디오가 멈춰 다시 시작했습니다. 선택한 내용은 그대로이며, 파일만 다시 선택하세요.
page-studio-stopped = 스튜디오가 멈췄습니다. 선택한 내용은 그대로이며, 파일만 다시 선택하세요.
page-studio-start = 다시 시작
page-studio-failed = 스튜디오를 열지 못했습니다. 페이지를 새로 고쳐 다시 시도하세요.

## The studio: its page

studio-title = 직접 만들기
studio-lead = 내 수치를 세 단계로 위젯으로 만드세요. 표를 붙여 넣고, 모양을 고르고, 코드를 복사하면 끝입니다. 모두 이 페이지 안에서 이루어집니다.
studio-back = 수치로 돌아가기
studio-steps = 단계
studio-songs = { $n }곡
studio-artists = 아티스트 { $n }팀
studio-counts = 수치 { $n }건

## The studio: the numbers

studio-numbers = 수치
studio-file-try = 내 수치
studio-table = 표 붙여 넣기
studio-table-hint = 차트 사이트나 스프레드시트에서 복사한 뒤 이 페이지 어디서든 Ctrl+V 또는 ⌘V를 누르세요. CSV, Markdown, JSON도 되고, 파일이나 선택한 부분을 여기에 끌어다 놓아도 됩니다.
studio-table-paste = 붙여 넣기
studio-table-refused = 브라우저가 여기서는 클립보드를 내주지 않습니다. 입력란을 클릭하고 Ctrl+V 또는 ⌘V를 누르세요.
studio-pasted = 붙여 넣은 표
studio-sample = 예시 표
studio-sample-try = 지어낸 수치로 된 예시 써 보기
studio-new = 처음이신가요?
studio-new-table = 표를 붙여 넣거나 예시를 써 보세요. 미리보기에 바로 나타납니다.
studio-new-look = 보기와 테마를 고르세요.
studio-new-paste = 어디에 넣을지 고르고, 복사를 눌러 그곳에 붙여 넣으세요.
studio-file-label = 또는 파일: CSV, TSV, JSON, XLSX, ODS, HTML
studio-file-drop = 여기에 끌어다 놓거나 선택하세요:
studio-file-local = 이 페이지 안에서만 읽고 어디에도 보내지 않습니다.
studio-file-address = 또는 파일 주소
studio-file-read = 읽기
studio-file-bundled = 기본 수치로 되돌리기
studio-file-loading = 수치를 읽는 중…
studio-file-cancel = 취소
studio-file-content = { $name }: { $songs }, { $artists }, { $counts }.
studio-file-content-bundled = Milestream 기본 수치 { $title }: { $songs }, { $artists }.
studio-file-failed = { $name } 파일을 표시할 수 없습니다: { $why }
studio-file-failed-at = { $name } 파일을 표시할 수 없습니다: { $why } ({ $place })
studio-file-empty = 곡, 수치, 수상 내역이 없습니다.
studio-file-too-large = 읽을 수 있는 최대 크기인 64 MiB보다 큽니다.
studio-file-unopened = 브라우저가 파일을 열지 못했습니다.
studio-file-workbook = 여기서는 읽을 수 없는 통합 문서입니다. 파일을 열어 열 이름까지 함께 셀을 선택해 복사한 다음 여기에 붙여 넣으세요.
studio-file-spreadsheet = 셀 데이터가 아니라 스프레드시트 페이지입니다. 스프레드시트에서 파일 > 공유 > 웹에 게시를 열어 시트와 ‘쉼표로 구분된 값(.csv)’을 고르고 게시를 누른 다음, 표시된 주소를 입력하세요.
studio-understood = 이렇게 읽었습니다
studio-how = 읽은 방법
studio-first-rows = 표의 첫 행들
studio-row = 행
studio-ask-why = 고르기 전까지 해당 내용은 빠집니다.
studio-ask-dates = { $cell } 같은 날짜에서 무엇이 먼저 나오나요?
studio-ask-point = { $cell } 같은 수치에서 점은 무슨 뜻인가요?
studio-ask-unit = { $cell }에서 단위는 얼마를 뜻하나요?
studio-ask-year = 가장 최근 날짜는 몇 년인가요? { $cell } 같은 날짜에는 연도가 없습니다.
studio-ask-lines = { $cell } 같은 칸에서 각 줄은 무엇인가요?
studio-ask-days = { $cell } 같은 열에는 무엇이 들어 있나요?
studio-ask-column = { $cell } 열의 날짜는 무슨 날짜인가요?
studio-ask-both = { $cell } 열의 칸에는 무엇이 들어 있나요?
studio-ask-guess = { $answer } (추측)
studio-ask-take = 이대로 읽기
studio-column-counts = 수치의 날짜
studio-dates = 날짜 순서
studio-dates-day = 일이 먼저
studio-dates-month = 월이 먼저
studio-dates-year = 연도가 먼저
studio-year = 가장 최근 날짜의 연도
studio-point = 수치의 점
studio-point-groups = 자릿수 구분
studio-point-decimal = 뒤는 소수
studio-unit = 수치의 단위
studio-sheet = 시트 또는 표
studio-header = 열 이름이 있는 행
studio-fill = 빈 셀
studio-fill-yes = 위 셀과 같음
studio-fill-no = 비어 있음
studio-encoding = 문자 인코딩
studio-days = 일·월·연도 열
studio-days-totals = 그때까지의 누적 스트리밍
studio-days-daily = 그 기간만의 스트리밍
studio-lines = 칸 안의 줄
studio-lines-title = 제목, 그다음 아티스트
studio-lines-artist = 아티스트, 그다음 제목
studio-lines-one = 하나의 제목
studio-as-understood = 읽은 대로
studio-read-gzip = gzip 압축을 풀었음
studio-read-part-files = 나뉜 파일 { $count }개로 읽음
studio-read-workbook = 통합 문서로 읽음
studio-read-web-page = 웹 페이지로 읽음
studio-read-copied = 복사한 표로 읽음
studio-read-encoding = { $encoding }(으)로 읽음
studio-read-encoding-errors = { $said }; 읽을 수 없는 글자는 �로 표시
studio-read-json = JSON으로 읽음
studio-read-markdown = Markdown 표로 읽음
studio-read-tabs = 탭으로 나뉜 칸으로 읽음
studio-read-semicolons = 세미콜론으로 나뉜 칸으로 읽음
studio-read-bars = 세로줄로 나뉜 칸으로 읽음
studio-read-commas = 쉼표로 나뉜 칸으로 읽음
studio-read-spaces = 공백으로 나뉜 열로 읽음
studio-read-list-of-lines = 한 줄에 한 곡인 목록으로 읽음
studio-read-escaped-quotes = { $said }; 따옴표 앞에 백슬래시가 있음
studio-read-lone-quotes = { $said }; 닫히지 않은 따옴표는 글자로 봄
studio-read-mojibake = 다른 인코딩으로 읽혀 깨진 글자를 되돌림(예: { $cell })
studio-read-backslashes = 아포스트로피 앞의 백슬래시는 뺌(예: { $cell })
studio-read-entities = 웹 페이지 소스처럼 적힌 부분은 페이지에 보이는 대로 읽음(예: { $cell })
studio-read-one-of-tables = 표 { $count }개 가운데 { $name }을(를) 읽음
studio-read-header-row = { $row }행이 열 이름
studio-read-repeated-song = 아티스트가 없는 1곡은 아티스트가 있는 곡과 같아서 뺌
studio-read-repeated-songs = 아티스트가 없는 { $count }곡은 아티스트가 있는 곡과 같아서 뺌
studio-read-page-artist = 페이지가 다루는 { $artist }의 곡들
studio-read-starred-features = 별표가 붙은 제목은 피처링
studio-read-links = 이름 뒤의 주소는 뺌
studio-read-notes = 이름 뒤의 [1] 같은 주석은 뺌
studio-read-ranks = 모든 제목 앞의 순위는 뺌
studio-read-quoted-titles = 모든 제목을 감싼 따옴표는 뺌
studio-read-lines-title-first = { $column } 열의 칸은 첫 줄이 제목, 둘째 줄이 아티스트
studio-read-lines-artist-first = { $column } 열의 칸은 첫 줄이 아티스트, 둘째 줄이 제목
studio-read-lines-one = { $column } 열에서 한 칸의 여러 줄은 하나의 제목
studio-read-since-artists = { $said }(같은 아티스트가 되풀이되므로)
studio-read-artist-lines = { $column } 열에서 칸의 각 줄은 아티스트 한 팀
studio-read-metrics = 행마다 수치가 하나씩 있고 그 이름은 { $column } 열에 있음: { $columns }
studio-read-shares = { $column } 열의 행 가운데 { $name }만 읽음
studio-read-other-table = { $row }행에서 다른 표가 시작되며 그 표의 열 이름으로 읽음
studio-read-second-table = 첫 표 옆에 두 번째 표가 있고 제목은 다른 { $column } 열에 있음
studio-read-third-table = 첫 표 옆에 세 번째 표가 있고 제목은 다른 { $column } 열에 있음
studio-read-further-table = 첫 표 옆에 표가 더 있고 제목은 다른 { $column } 열에 있음
studio-read-filled = { $column } 열의 빈 칸은 위 칸의 값(병합된 칸이므로)
studio-read-sum = { $column } 열은 읽지 않음: 곡이 아니라 곡들의 합계
studio-read-ends = { $first }~{ $last }열({ $from } … { $until })
studio-read-columns-of-days = { $columns }: 날짜, { $each }
studio-read-columns-of-weeks = { $columns }: 주, { $each }
studio-read-columns-of-months = { $columns }: 달, { $each }
studio-read-columns-of-quarters = { $columns }: 분기, { $each }
studio-read-columns-of-years = { $columns }: 연도, { $each }
studio-read-songs-by-day = { $columns }: 곡, 행마다 하루, { $each }
studio-read-songs-by-week = { $columns }: 곡, 행마다 한 주, { $each }
studio-read-songs-by-month = { $columns }: 곡, 행마다 한 달, { $each }
studio-read-fields-of-days = 필드 이름이 날짜, { $each }
studio-read-each-day-alone = 각각 그날 하루의 스트리밍
studio-read-each-week-alone = 각각 그 주만의 스트리밍
studio-read-each-month-alone = 각각 그달만의 스트리밍
studio-read-each-quarter-alone = 각각 그 분기만의 스트리밍
studio-read-each-year-alone = 각각 그해만의 스트리밍
studio-read-each-until-day = 각각 그날까지의 누적 스트리밍
studio-read-each-until-week = 각각 그 주까지의 누적 스트리밍
studio-read-each-until-month = 각각 그달까지의 누적 스트리밍
studio-read-each-until-quarter = 각각 그 분기 말까지의 누적 스트리밍
studio-read-each-until-year = 각각 그해 말까지의 누적 스트리밍
studio-read-each-until-then = 각각 그때까지의 누적 스트리밍
studio-read-daily-beside = { $said }, 그 옆에 하루 스트리밍
studio-read-since-they-fall = { $said }(수가 줄어들므로)
studio-read-as-numbers-show = { $said }(수치로 보아)
studio-read-no-total = { $said }; 누적 열은 없음
studio-read-total-of-day = { $said }; { $total }은(는) { $day }의 수치
studio-read-total-of-all = { $said }; { $total }은(는) 누적 스트리밍
studio-read-until-day-of-each = 수치는 각각 해당 날짜까지의 누적 스트리밍
studio-read-until-week-of-each = 수치는 각각 해당 주까지의 누적 스트리밍
studio-read-until-month-of-each = 수치는 각각 해당 달까지의 누적 스트리밍
studio-read-until-year-of-each = 수치는 각각 해당 연도 말까지의 누적 스트리밍
studio-read-day-alone = { $place }은(는) 하루의 스트리밍({ $why }); 누적은 없음
studio-read-week-alone = { $place }은(는) 한 주의 스트리밍({ $why }); 누적은 없음
studio-read-month-alone = { $place }은(는) 한 달의 스트리밍({ $why }); 누적은 없음
studio-read-year-alone = { $place }은(는) 한 해의 스트리밍({ $why }); 누적은 없음
studio-read-they-fall = 수가 줄어들므로
studio-read-was-said = 지정한 대로
studio-read-chart-of-days = 열 이름이 일간 차트의 것이므로
studio-read-chart-of-weeks = 열 이름이 주간 차트의 것이므로
studio-read-columns = { $columns }
studio-read-nameless = 이름 없는 열
studio-read-unread = 읽지 않음: { $names }
studio-read-field-artists = 아티스트: { $names }
studio-read-parted-artists = 여러 아티스트(각각 다른 행에 혼자 나옴): { $names }
studio-read-of-column = { $name } 열
studio-read-of-field = { $name } 필드
studio-read-of-days = 날짜 열
studio-read-day-first = { $place }: 일이 먼저
studio-read-month-first = { $place }: 월이 먼저
studio-read-year-first = { $place }: 연도가 먼저
studio-read-since-row = { $said }({ $row }행에 { $cell }이(가) 있으므로)
studio-read-since-name = { $said }({ $cell }(이)라는 열이 있으므로)
studio-read-date-around = 수치는 { $day } 기준(표 주변의 글에 따름)
studio-read-date-updated = 수치는 { $day } 기준(페이지가 갱신된 { $updated }의 전날)
studio-read-date-in-name = 수치는 { $day } 기준(파일 이름에 따름)
studio-read-newest-year = 날짜에 연도가 없음: 가장 최근 날짜는 { $year }년
studio-read-point-groups = { $place }: 점은 자릿수 구분
studio-read-brackets = 수치 뒤 괄호 안은 뺌, 예: { $row }행의 { $cell }
studio-read-unit = 수치의 { $unit }은(는) { $power }
studio-read-unit-beside = { $said }({ $row }행에 { $cell }이(가) 있어 { $language } 방식)
studio-read-unit-names = { $said }(열 이름이 { $language }이므로)
studio-read-unit-others = { $said }(다른 수치로 보아)
studio-read-thousand = 1,000
studio-read-million = 100만
studio-read-billion = 10억
studio-read-trillion = 1조
studio-read-indonesian = 인도네시아어
studio-read-turkish = 튀르키예어
studio-read-vietnamese = 베트남어
studio-read-spanish-or-portuguese = 스페인어나 포르투갈어
studio-read-in-row = { $row }행
studio-read-in-cell = { $row }행, { $column } 열
studio-read-in-line = 텍스트 { $row }번째 줄
studio-read-in-table = 표 { $name }
studio-read-in-column = { $column }번째 열, { $name }
studio-read-in-fields-of-days = 날짜인 필드
studio-read-names-again = 곡이 아님: 열 이름이 되풀이됨
studio-read-table-begins = 여기서 다른 표가 시작되지만 뺌; 'milestream import'로는 읽을 수 있음
studio-read-sum-of-others = 곡이 아님: 다른 곡들의 합계
studio-read-line-of-summary = 곡이 아님: 요약의 한 줄
studio-read-number-about-all = 곡이 아님: 전체에 관한 수
studio-read-title-alone = 곡이 아님: 제목만 있음
studio-read-too-wide = 뺌: 첫 행보다 칸이 많음; 쉼표가 든 글에는 따옴표가 필요함
studio-read-no-json = 올바른 JSON이 아니므로 뺌: { $found }
studio-read-unread-field = { $name } 필드는 읽지 않음: 어느 날까지의 누적 스트리밍도, 하루하루의 스트리밍도 아님
studio-read-open-quote = 닫히지 않은 따옴표가 있음; 글자로 읽음
studio-read-no-column-of-dates = 표에 as_of처럼 수치의 날짜를 담은 열이 없음: 날짜를 알 수 없음
studio-read-bare-dates = { $name } 열의 날짜는 읽지 않음: 수치의 날짜인지 발매일인지 알 수 없으며, 열 이름을 as_of 또는 released로 하면 구별됨
studio-read-same-day = 뺌: { $row }행에 같은 곡, 같은 날짜의 { $count }이(가) 있음
studio-read-less-than = { $count }: { $day }의 { $before }보다 적음
studio-read-ids-count-rows = { $name } 열의 번호는 행 번호일 뿐임: 곡은 제목과 아티스트로 구분
studio-read-no-id = ID가 아님: "{ $id }"이(가) 여러 곡을 가리키므로 제목과 아티스트로 구분
studio-read-expected-text = 글이어야 함; 실제: { $found }
studio-read-expected-date = 2022-04-14, 2022-04, 2022 같은 날짜여야 함; 실제: { $found }
studio-read-expected-order = 2022-04-14처럼 어느 부분이 일인지 열에서 알 수 있는 날짜여야 함; 실제: { $found }
studio-read-expected-era = 서력 날짜여야 함(불기라면 { $day }); 실제: { $found }
studio-read-expected-count = 1234567, "1.32B", "1B+" 같은 수여야 함; 실제: { $found }
studio-read-expected-decimals = 소수 자릿수가 단위의 자릿수를 넘지 않는 수여야 함; 실제: { $found }
studio-read-expected-less = 9007199254740991 이하의 수여야 함; 실제: { $found }
studio-read-expected-point = 1,204나 1.2K처럼 점의 뜻을 열에서 알 수 있는 수여야 함; 실제: { $found }
studio-read-expected-unit = 1,320,000,000처럼 단위가 몇 배인지 표에서 알 수 있는 수여야 함; 실제: { $found }
studio-read-nothing = 비어 있음
studio-read-an-object = 객체
studio-read-a-list = 목록
studio-read-other-sheet = 여기에도 곡이 있지만 뺌: --sheet로 대신 읽을 수 있음
studio-read-same-name = 앞에 같은 이름의 열이 있어 읽지 않음; 날짜도 적힌 열이라면 읽음
studio-read-counts-of-weeks = 읽지 않음: 각각 앞의 것과 한 주 간격이고 그 주만의 스트리밍인데, 적힌 날짜가 그 주의 어느 날인지 알 수 없음; --days totals로는 그날까지의 누적으로 읽음
studio-read-counts-of-time = { $service }에서 내보낸 것처럼 { $names }와(과) 나란히 있음: 그곳에서 고른 기간의 스트리밍이며, 전체 기간이어야 함; 전체 기간이라면 --column NAME=ROLE로 지정
studio-read-counts-of-period = { $name }와(과) 나란히 있음: 그 기간만의 스트리밍이라면 누적이 아님; 무엇인지는 --column NAME=ROLE로 지정
studio-read-counts-of-share = 각각 { $name } 하나의 수치이고 전체의 수치는 없음; --column { $name }=none으로는 그대로 읽음
studio-read-undated-days = 뺌: 어느 날의 수치인지 알려 주는 것이 없음
studio-read-day-to-come = 아직 오지 않은 날임: { $found }
studio-read-many-counts = 읽을 수 없는 수 { $count }개
studio-read-many-dates = 읽을 수 없는 날짜 { $count }개
studio-read-many-texts = 없거나 읽을 수 없는 글 { $count }개
studio-read-many-repeated = 앞의 것과 같아 뺀 항목 { $count }개
studio-read-many-too-wide = 첫 행보다 칸이 많아 뺀 행 { $count }개
studio-read-many-shapes = 필드와 종류가 다른 값 { $count }개
studio-read-many-less = 앞의 수보다 적은 수 { $count }개
studio-read-many-ambiguous = 두 가지로 읽을 수 있는 칸 { $count }개
studio-read-many-no-songs = 곡이 아닌 행 { $count }개
studio-read-many-no-ids = 쓰지 않는 ID { $count }개
studio-read-many-quotes = 닫히지 않아 글자로 읽은 따옴표 { $count }개
studio-read-many-lines = 올바른 JSON이 아니어서 뺀 줄 { $count }개
studio-read-first-in = { $said }, 첫 번째는 { $place }: { $what }
studio-read-first-at = { $said }, 첫 번째는 { $place }: { $what }
studio-read-no-table = title과 streams를 포함한 열 이름이 있는 표가 있어야 하는데 찾을 수 없음
studio-read-no-names = { $name }을(를) 포함한 열 이름이 있어야 함; 실제: { $found }
studio-read-no-objects = 곡의 제목과 스트리밍이 든 객체가 있어야 하는데 찾을 수 없음
studio-read-unlike-lists = { $name }의 수치는 날짜마다 하나씩 { $count }개여야 함; 실제: { $found }개
studio-read-too-many-songs = 파일에 곡이 200,000개를 넘음(읽을 수 있는 한도)
studio-read-day-before = 읽지 않음: { $name }의 거의 전부이므로 그 전날의 수치임
studio-read-moves-in-titles = 모든 제목 앞의 순위 변동({ $cell } 등)은 뺌
studio-read-table-of-others = 여기서 스트리밍 수가 있는 곡이 없는 다른 표가 시작되므로 뺌
studio-read-counts-of-sales = 스트리밍 수가 아닌 { $name }와(과) 나란히 있어, 이것도 스트리밍 수가 아닐 수 있음; 무엇인지는 --column NAME=ROLE로 지정
studio-read-scrobbles = Last.fm 사용자가 각 곡을 들은 횟수이며 스트리밍 수가 아님
studio-read-other-form = 표가 있어야 함; 실제: { $form }(읽을 수 없음): CSV나 JSON으로 내보내거나, 표가 보이는 곳에서 복사
studio-read-wiki-source = 위키 문서의 원본
studio-read-workbook-failed = 통합 문서를 읽을 수 없음: { $why }
studio-read-workbook-too-large = 통합 문서가 읽을 수 있는 한도(64 MiB, 압축을 풀면 256 MiB, 셀 8,000,000개)보다 큼
studio-read-no-workbook = 읽을 수 있는 통합 문서가 없는 압축 파일임; 압축을 풀거나 xlsx 또는 CSV로 내보내기
studio-read-not-text = 파일이 UTF-8 텍스트가 아님
studio-read-file-too-large = 파일이 64 MiB를 넘음(읽을 수 있는 한도)
studio-read-too-many-tracks = 파일에 트랙이 200,000개를 넘음(읽을 수 있는 한도)
studio-read-not-published = 파일이 데이터세트나 표가 아니라 웹페이지임: 게시했나요?
studio-read-expected-dataset = 중괄호로 묶인 데이터세트가 있어야 함; 실제: { $found }
studio-read-expected-schema = 이 버전이 읽는 유일한 스키마인 1이어야 함; 실제: { $found }
studio-read-not-json = 파일이 올바른 JSON이 아님: { $found }
studio-read-json-follows = 끝난 뒤에 무언가가 더 있음
studio-read-json-list-comma = 쉼표나 목록의 끝이 있어야 함
studio-read-json-object-comma = 쉼표나 객체의 끝이 있어야 함
studio-read-json-ends-within = 목록이나 객체 안에서 끝남
studio-read-json-last-comma = 끝 앞의 쉼표가 하나 더 있음
studio-read-json-name = 따옴표로 묶인 필드 이름이 있어야 함
studio-read-json-ends-in-object = 객체 안에서 끝남
studio-read-json-colon = 필드 이름 뒤에 콜론이 있어야 함
studio-read-json-digit = 숫자가 있어야 함
studio-read-json-zero = 수가 0으로 시작함
studio-read-json-control = 글이 다음 줄로 이어지거나 제어 문자가 있음: 이스케이프로 쓰세요
studio-read-json-ends-in-text = 글 안에서 끝남
studio-read-json-hex = \u 뒤에 16진수 네 자리가 있어야 함
studio-read-json-escape = 글의 이스케이프가 JSON에 없는 것임
studio-read-json-value = 값이 있어야 함
studio-read-json-ends-at-value = 값이 있어야 할 곳에서 끝남
studio-read-json-object = 중괄호로 묶인 객체가 있어야 함
studio-role-both = 아티스트와 제목
studio-role-featured = 피처링 아티스트
studio-role-daily = 하루 스트리밍
studio-role-day = 날짜별 스트리밍
studio-role-date = 날짜
studio-role-album = 앨범
studio-role-released = 발매일
studio-role-version = 버전
studio-role-id = 식별자
studio-role-none = 읽지 않음
studio-about = 표에 없는 정보
studio-about-why = 모든 수치에는 날짜와, 독자가 열어 볼 수 있는 출처가 필요합니다.
studio-about-source = 출처 링크
studio-about-source-hint = https://로 시작하는 주소
studio-about-publisher = 출처 이름
studio-about-publisher-hint = 비우면 사이트 이름을 씁니다
studio-about-date = 날짜 없는 수치의 날짜
studio-about-date-hint = 2026-07-14, 2026-07 또는 2026
studio-about-artist = 아티스트 없는 행의 아티스트
studio-about-title = 제목
studio-about-title-hint = 데이터의 이름. 비우면 파일 이름을 씁니다
studio-about-no-date = 2026-07-14, 2026-07 또는 2026 같은 날짜를 쓰세요
studio-about-no-address = https:// 또는 http://로 시작하는 주소를 쓰세요
studio-problems = 문제 { $n }건
studio-problems-why = 여기 적힌 것만 빠지고 나머지는 모두 표시됩니다.
studio-problems-whole = 표시된 곳을 고치기 전에는 아무것도 보여 줄 수 없습니다. 끝부분이 없다면 전체를 다시 저장하거나 복사하세요.
studio-conflicts = 상충하는 수치 { $n }건
studio-conflicts-why = 두 수치를 모두 남기고, 위젯이 그 사실을 알립니다.
studio-problems-none = 문제가 없습니다.
studio-problems-where = 위치
studio-problems-what = 문제
studio-problems-place = { $line }행 { $column }열
studio-download = 데이터셋으로 다운로드
studio-download-source = 먼저 표의 출처 링크를 넣으세요.
studio-download-why = 이 파일을 올린 다음, 그 주소를 아래에 넣으세요.
studio-download-online = 필요 없음: 파일이 이미 온라인에 있어 그대로 쓸 수 있습니다.

## The studio: the options

studio-embed = 위젯
studio-group-what = 표시 내용
studio-group-rows = 행
studio-group-look = 모양
studio-more = 옵션 더 보기
studio-undo = 실행 취소
studio-reset = 처음부터
studio-pick = 선택: { $what }
studio-any = 전체
studio-no-song = 특정 곡 없음
studio-first-artist = 특정 아티스트 없음
studio-view = 보기
studio-view-board = 보드: 전체를 탭으로
studio-view-counter = 카운터
studio-view-leaderboard = 순위
studio-view-honours = 기록·수상
studio-view-race = 레이스: 시간에 따른 순위
studio-view-badge = 배지: 문장 속 한 줄
studio-src = 파일 주소
studio-src-hint = 다른 사이트가 읽을 수 있는 데이터셋 또는 CSV 표
studio-artist = 아티스트
studio-track = 곡
studio-track-hint = 한 곡의 카운터
studio-metric = 집계 대상
studio-metric-songs = 돌파곡 수
studio-metric-streams = 스트리밍
studio-metric-followers = 팔로워
studio-metric-listeners = 월간 청취자
studio-metric-awards = 수상
studio-credit = 집계할 곡
studio-credit-newest = 최근 수치 기준
studio-threshold = 돌파 기준
studio-threshold-hint = 100M, 1B 또는 1000000. 비우면 최근 보도된 기준
studio-goal = 목표
studio-goal-hint = 바라는 수
studio-deadline = 기한
studio-deadline-hint = 2026-06-13, 2026-06 또는 2026: 하루에 얼마나 필요한지 보여 줍니다
studio-as-of = 집계 기준일
studio-as-of-hint = 2022-04-14, 2022-04 또는 2022. 비우면 최신 날짜
studio-by = 순위 대상
studio-sort = 정렬
studio-sort-streams = 많은 순
studio-sort-title = 제목순
studio-sort-missing = 다음 돌파 임박순
studio-sort-date = 최근 수치순
studio-sort-gain = 하루 증가량순
studio-limit = 행 수
studio-limit-hint = ‘모두 보기’ 전까지. 비우면 10
studio-rows = 표시 정도
studio-rows-detailed = 자세히: 변동, 증가량, 속도
studio-whose = 누구의 곡
studio-whose-any = 아티스트가 참여한 모든 곡
studio-versions = 곡의 버전
studio-search = 이 단어가 든 것만
studio-search-hint = 제목이나 아티스트에서
studio-with = 이 아티스트만
studio-version = 이 버전만
studio-language = 이 언어만
studio-past = 돌파한 곡만
studio-past-hint = 100M, 1B 또는 1000000 스트리밍
studio-theme = 색상
studio-theme-auto = 페이지에 맞춤
studio-theme-light = 밝게
studio-theme-dark = 어둡게
studio-theme-paper = 종이
studio-theme-stage = 무대
studio-theme-neon = 네온
studio-theme-pastel = 파스텔
studio-theme-print = 인쇄
studio-scheme = 밝게 또는 어둡게
studio-accent = 강조 색
studio-accent-hint = #0f766e, teal 같은 CSS 색상
studio-lang = 언어
studio-lang-hint = ko, pt-BR 같은 태그. 비우면 페이지의 언어
studio-motion = 움직임
studio-motion-auto = 숫자가 한 번 굴러감
studio-motion-none = 움직임 없음
studio-heading-level = 제목 수준
studio-refresh = 업데이트 간격
studio-refresh-hint = 15m 또는 1h, 화면에 보이는 동안. 비우면 하지 않음
studio-loading = 불러오기
studio-loading-lazy = 가까이 스크롤하면
studio-loading-eager = 바로

## The studio: why an option has no effect

studio-unfit-song = 한 곡을 골랐고, 그 곡의 수치는 하나입니다.
studio-unfit-artists = 아티스트 순위에서만 쓰입니다.
studio-unfit-streams = 아티스트 스트리밍을 집계할 때만 쓰입니다.
studio-unfit-songs-of-artists = 곡 수로 아티스트 순위를 매길 때만 쓰입니다.
studio-unfit-songs = 곡 순위에서만 쓰입니다.
studio-unfit-threshold = 돌파 기준이 목표입니다.
studio-unfit-members = 이 수치에는 그룹 멤버 정보가 없습니다.
studio-unfit-versions = 이 수치에는 곡의 버전 정보가 없습니다.

## The studio: preview and code

studio-preview = 미리보기
studio-paste = 코드 붙여 넣기
studio-publish = 먼저 숫자를 온라인에 올리기
studio-publish-why = 아직은 이 브라우저에만 있습니다. 내 사이트나, GitHub Pages처럼 다른 사이트에서 읽을 수 있는 웹 공간에 올리면 됩니다. 아래 코드에는 그 파일의 주소가 들어갑니다.
studio-publish-read = 위젯은 그 주소의 내용을 이 페이지만큼 읽지 못합니다. 대신 이 데이터세트를 내 사이트나 다른 사이트에서 읽을 수 있는 웹 공간에 올리세요. 아래 코드에는 그 주소가 들어갑니다.
studio-host = 넣을 곳
studio-host-plain = 내 웹페이지
studio-host-frame = 프레임, Notion, OBS
studio-width = 열 너비
studio-width-any = 지정 안 함
studio-width-of = { $n }픽셀
studio-paste-more = 너비, 릴리스, 초안 링크
studio-pin = 이 버전으로 고정하고 브라우저가 검증
studio-pin-why = 고정하지 않으면 새 버전이 나올 때마다 위젯이 업데이트됩니다.
studio-pin-frame = 프레임은 이 페이지를 보여 주므로 새 버전마다 업데이트됩니다.
studio-copy = 복사
studio-copy-of = 복사: { $what }
studio-copy-link = 이 초안의 링크 복사
studio-copy-link-file = 링크에는 파일이 포함되지 않습니다.
studio-copied = 복사했습니다.
studio-copy-failed = 브라우저가 복사를 막고 있습니다. 코드를 직접 선택해 복사하세요.
studio-space = 측정한 높이 { $n }픽셀을 비워 두므로, 위젯이 나타나도 페이지가 밀리지 않습니다.
studio-space-like = 비슷한 보기의 높이 { $n }픽셀을 비워 둡니다. 미리보기와 비교해 보세요.
studio-space-css = 사이트에 CSS를 추가할 수 없음
studio-space-css-why = 그러면 코드 자체가 자리를 비워 둡니다. 뉴스레터처럼 스크립트가 실행되지 않는 곳에서도 비어 있습니다.
studio-where-plain = 위젯이 나타날 자리
studio-where-wordpress-site = 사이트에 한 번, head 안에
studio-where-wordpress-post = 글 안에, ‘사용자 정의 HTML’ 블록으로
studio-where-blogger-theme = 테마에 한 번, </body> 앞에
studio-where-blogger-post = 글의 HTML 보기나 가젯에
studio-where-ghost-site = Code injection, Site header에 한 번
studio-where-ghost-post = 글 안에, HTML 카드로
studio-where-tumblr = 테마에서 위젯이 나타날 자리
studio-where-template = 모든 페이지의 템플릿에 한 번
studio-where-hugo-shortcode = layouts/shortcodes/milestream.html 파일로
studio-where-hugo-text = 본문에서 front matter 아래에
studio-where-jekyll-page = 페이지 안에, 앞뒤로 빈 줄을 두고
studio-where-mediawiki-page = 문서의 원본에
studio-where-mediawiki-script = 위키에 한 번, MediaWiki:Common.js에
studio-where-css = 사이트의 CSS에 한 번
studio-where-frame = 프레임이 나타날 자리
studio-where-listener = 그 페이지에 한 번, 프레임 높이를 맞추기 위해
studio-where-address = 주소만 받는 곳에
studio-no-words = 여기에 수치가 표시됩니다.

## The studio: the share card

studio-card = 공유 카드
studio-card-why = 날짜와 출처가 들어간 수치 이미지입니다. 내 브라우저 안에서 그려집니다.
studio-card-motif = 표시 내용
studio-card-counter = 카운터
studio-card-passed = 돌파한 기록
studio-card-top = 상위 5
studio-card-size = 크기
studio-card-wide = 가로형, 1200 × 630
studio-card-square = 정사각형, 1080 × 1080
studio-card-story = 스토리, 1080 × 1920
studio-card-badge = 배지, 너비 360
studio-card-png = PNG 다운로드
studio-card-svg = SVG 다운로드
studio-card-share = 공유…
studio-card-saved = 저장했습니다.
studio-card-failed = 브라우저가 이 이미지를 내주지 않습니다. 미리보기의 메뉴에서 저장하세요.
studio-card-not-shared = 이미지를 공유하지 못했습니다. 대신 다운로드하세요.
studio-card-tag = 스크립트 없는 페이지용
studio-card-tag-why = README, 뉴스레터, 사이드바용: 이미지를 내 사이트에 올리고, 표시할 자리에 이 줄을 넣으세요.
studio-card-copy = 이미지 태그 복사
