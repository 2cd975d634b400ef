//! The names that columns are found by.

use crate::table::role::Role;

/// Every role with the names of its columns, the best first: English ones on the first line, those of other languages on the
/// second. They are compared without case, spaces and signs. Dates have a third line, of names that say of what they are.
pub(in crate::table) const NAMES: [(Role, &str); 16] = [
    (
        Role::Title,
        "title track song trackname songname tracktitle songtitle name video videotitle\n\
         judullagu titel titre título titulo titolo tytuł başlık judul название назва 제목 곡명 곡 노래 曲名 タイトル 歌名 歌曲 标题 標題 \
         lied lieder chanson canción cancion canção cancao música musica canzone brano nummer utwór piosenka şarkı lagu bàihát \
         tênbàihát песня пісня трек трекназвание ชื่อเพลง เพลง العنوان الأغنية गाना शीर्षक kanta awit \
         اسمالأغنية गीत गानेकानाम",
    ),
    (
        Role::Artist,
        "artist artists artistname artistsname artistnames act performer performers singer by band member channeltitle channel\n\
         künstler interpret artiste artistes interprète artista artistas intérprete interprete wykonawca artysta sanatçı artis \
         penyanyi nghệsĩ casĩ исполнитель артист виконавець 가수 아티스트 アーティスト 歌手 艺人 藝人 ศิลปิน الفنان कलाकार \
         mangaawit कलाकारकानाम गायक المغني",
    ),
    (Role::ArtistCount, "artistcount"),
    (Role::Featured, "featured featuring feat ft featuredartist featuredartists"),
    (
        Role::Streams,
        "streams total plays totalstreams streamcount playcount totalplays streamstotal spotifystreams count \
         cumulativestreams cumulativeplays alltimestreams alltimeplays lifetimestreams streamsonspotify totalstreamsonspotify spotifyplays alltime \
         views viewcount\n\
         streamsgesamt abrufe aufrufe gesamt écoutes ecoutes reproducciones reproduções reproducoes ascolti odtworzenia \
         odsłuchania dinlenme pemutaran lượtnghe стримы прослушивания всего прослуховування 스트리밍 스트리밍수 재생수 재생횟수 \
         누적 누적스트리밍 합계 再生数 再生回数 ストリーム数 ストリーミング数 播放量 播放次数 播放次數 流媒体量 累計 ยอดสตรีม \
         การสตรีม الاستماعات स्ट्रीम afspelingen streamsinsgesamt streamstotales streamstotais streaming streamings \
         ストリーム 스트림 재생 escuchas \
         odtworzeń odsłuchań прослушиваний прослуховувань воспроизведения воспроизведений dinlenmeler dinlenmesayısı 播放 播放数 \
         播放數 lượtphát lượtstream ยอดฟัง استماعات مراتالاستماع التشغيل स्ट्रीम्स स्ट्रीमिंग",
    ),
    (
        Role::Daily,
        "daily dailystreams streamsdaily dailyplays streamstoday todaystreams perday streamsperday playsperday yesterday \
         today dailygain last24h 24h\n\
         täglich protag quotidien parjour diario diários diarias diarie giornaliero günlük harian hàngngày заденьсутки \
         ежедневно 일간 일일 일일스트리밍 일간스트리밍 일간재생수 일일재생수 デイリー 日別 日播放 每日 รายวัน dagelijks dziennie arawaraw \
         streamshoje streamshoy streamsheute streamsdujour pordia pordía aldía aldia दैनिक يومي",
    ),
    (
        Role::AsOf,
        "asof date asofdate datadate day readon updated lastupdated updatedat timestamp fetchedat retrievedat scrapedat \
         fetched retrieved scraped checked checkedon lastchecked snapshotdate lastupdate ts\n\
         datum tag fecha data giorno dzień tarih tanggal ngày дата 날짜 일자 日付 日期 วันที่ التاريخ तारीख día dia jour petsa\n\
         stand 기준일 aktualisiert zuletztaktualisiert miseàjour datedemiseàjour actualizado fechadeactualización atualizado \
         atualizadoem aggiornato aggiornatoil güncelleme güncellendi cậpnhật ngàycậpnhật обновлено датаобновления 업데이트 갱신일 更新日 \
         更新日時 更新日期 更新时间 更新時間 diperbarui อัปเดต آخرتحديث अपडेट zaktualizowano dataaktualizacji",
    ),
    (
        Role::Album,
        "album albumname albumtitle\n\
         álbum albüm альбом 앨범 アルバム 专辑 專輯",
    ),
    (
        Role::Released,
        "released releasedate releaseddate releasedon\n\
         veröffentlicht veröffentlichung sortie lanzamiento lançamento lancamento uscita wydano çıkış rilis pháthành релиз \
         발매일 リリース日 発売日 发行日期 發行日期",
    ),
    (Role::ReleasedYear, "releasedyear releaseyear year"),
    (Role::ReleasedMonth, "releasedmonth releasemonth"),
    (Role::ReleasedDay, "releasedday releaseday"),
    (Role::Language, "language lang"),
    (Role::Version, "version"),
    (
        Role::Id,
        "id trackid spotifytrackid spotifyid songid trackuri uri spotifyurl spotifylink trackurl tracklink \
         songurl songlink",
    ),
    (Role::Isrc, "isrc"),
];

/// Further names in other languages, which a widget does not need by itself.
#[cfg(feature = "import")]
const MORE: [(Role, &str); 5] = [
    (
        Role::Title,
        "nomdutitre nomdelachanson nombredelacanción nombredelacancion nomedamúsica nomedamusica nomedafaixa titelname \
         nazwautworu tytułutworu titolodelbrano nomedelbrano şarkıadı namalagu 곡제목 노래제목 곡이름 楽曲名 楽曲 曲タイトル 歌曲名 歌曲名称 曲目 歌曲名稱 שיר שםהשיר τραγούδι τίτλος dal dalcím skladba píseň cântec آهنگ ترانه عنوانآهنگ গান tajuk \
         titredelachanson titredumorceau títulodelacanción títulodamúsica låt låttitel sang",
    ),
    (
        Role::Artist,
        "nomdelartiste nombredelartista nomedoartista künstlername nazwawykonawcy sanatçıadı namaartis 아티스트명 가수명 歌手名 \
         アーティスト名 艺人名 歌手名称 artiest artiesten 演唱者 cantante cantantes cantor cantora chanteur chanteuse אמן זמר καλλιτέχνης ερμηνευτής előadó zpěvák خواننده هنرمند শিল্পী গায়ক primaryartist mainartist leadartist firstartist",
    ),
    (
        Role::Streams,
        "المشاهدات visualizaciones visualizações visualizacoes visualizzazioni vues 조회수 просмотры 視聴回数 观看次数 觀看次數 \
         izlenme görüntülenme lượtxem ยอดวิว wyświetlenia penayangan व्यूज nombredécoutes nombredecoutes totaldereproducciones totaldereproduções totaldestreams totaldescuchas \
         númerodereproducciones númerodereproduções liczbaodtworzeń anzahlstreams anzahlabrufe 총재생수 총재생횟수 총스트리밍수 総再生数 \
         総再生回数 総播放量 总播放量 cumulative cumulated kumuliert cumulé cumule acumulado acumulados acumuladas cumulato kumulatif накопительно 累积 currentstreams streamcounts strömningar 감상횟수 누적감상횟수 전체재생수 전체듣기수 총조회수 누적조회수 écoutescumulées ecoutescumulees streamsatd atdstreams streamstodate השמעות αναπαραγωγές ακροάσεις lejátszások streamek přehrání poslechy تعدادپخش স্ট্রিম bilangngstreams jumlahstrim strim",
    ),
    (
        Role::Daily,
        "reproduccionesdiarias reproducciónpordía écoutesparjour ecoutesparjour \
         reproduçõesdiárias reproducoesdiarias streamsdiarios streamsdiários \
         écoutesquotidiennes ecoutesquotidiennes streamsquotidiens ascoltigiornalieri streamgiornalieri täglicheabrufe \
         täglichestreams abrufeprotag streamsprotag perhari pemutaranharian streamingharian streamharian günlükdinlenme \
         günlükstream lượtnghehàngngày lượtnghemỗingày mỗingày ежедневныепрослушивания прослушиванийвдень стримызадень \
         dziennestreamy odtworzeniadzienne dagelijksestreams 日間再生数 日間ストリーム数 日再生数 하루스트리밍 오늘스트리밍 日增 日增量 \
         yesterdaysstreams streamsyesterday yesterdayplays streamslastday lastdaystreams écoutesdujour ecoutesdujour écoutesdelajournée засутки прослушиванийзасутки стримовзасутки giornalieri streamsgiornalieri ascoltialgiorno 일일증가량 일일증가 일일증가수 perdag",
    ),
    (
        Role::AsOf,
        "pertanggal abgerufenam תאריך ημερομηνία dátum تاریخ তারিখ tarikh update updatedon actualización atualização 업데이트날짜 업데이트일 갱신일자 更新日付 últimaactualización ultimaactualizacion últimaatualização ultimaatualizacao dernièremiseàjour dernieremiseajour \
         letzteaktualisierung letztesupdate ultimoaggiornamento songüncelleme pembaruanterakhir terakhirdiperbarui \
         cậpnhậtlầncuối последнееобновление ostatniaaktualizacja laatstbijgewerkt 最終更新 最終更新日 마지막업데이트 최근업데이트 最后更新 \
         最後更新 \
         dt reportdate recordedat recordedon collectedat capturedat asofday lastmodified modifiedat modified lastmodifiedtime miseàjourle misàjourle misajourle datedurelevé datedesdonnées actualizadoel aggiornatoal bijgewerkt bijgewerktop aktualisiertam standvom 집계일 조회일 集計日 統計日期 统计日期 取得日 تاريخالتحديث",
    ),
];

/// The role that has one of these names.
#[cfg(feature = "import")]
pub(super) fn more_of(name: &str) -> Option<Role> {
    MORE.iter().find(|(_, names)| !name.is_empty() && has(names, name)).map(|(role, _)| *role)
}

/// All names of a role, the best first.
pub(in crate::table) fn names_of(role: Role) -> impl Iterator<Item = &'static str> {
    let names = NAMES.get(role as usize).map_or("", |(_, names)| *names).split([' ', '\n']);
    #[cfg(feature = "import")]
    let names =
        names.chain(MORE.iter().filter(move |(known, _)| *known == role).flat_map(|(_, names)| names.split(' ')));
    names.filter(|name| !name.is_empty())
}

/// What may stand in brackets behind the name of a count without making it another one.
const ALL: &str = "spotify total totals alltime lifetime cumulative global worldwide overall count number s";

/// What may stand in brackets behind the name of the count of a day.
const ONE_DAY: &str =
    "24h 24hr 24hrs 24hours last24h last24hours past24hours 1d 1day oneday day perday lastday today yesterday";

/// Names that say of a count that it is all of them, beside another that may be a day's.
const TOTALS: &str = "total totalstreams totalplays streamstotal alltime cumulative";

/// Names of columns that stand in charts of weeks.
const WEEKLY: &str = "wks weeks wk week woche semaine";

/// Names of columns that stand in charts of days.
const DAYS: &str = "days 7day";

/// Whether what stands in brackets means all streams.
pub(super) fn is_all(inner: &str) -> bool {
    has(ALL, inner)
}

/// Whether what stands in brackets means a day.
pub(super) fn is_of_day(inner: &str) -> bool {
    has(ONE_DAY, inner)
}

/// What makes a name of streams one of all streams, before it or behind it: `Streams gesamt`, `총 스트리밍`.
const WHOLE: &str = "total totals totale totali totales totaux totais totalde totalof gesamt insgesamt toplam ogółem łącznie łączna suma \
                     tổng tổngsố всего общее загальна 총 누적 통산 합계 総 総計 累計 累積 合計 总 總 总计 總計 累计 รวม ทั้งหมด कुल \
                     إجمالي مجموع kabuuang jumlah numberof anzahl anzahlder liczba количество кількість númerode numerode numerodi \
                     nombrede nombred số จำนวน عدد totaal усього всього";

/// What is left of a plain name without one of those words.
fn without_whole(name: &str) -> impl Iterator<Item = &str> {
    WHOLE.split(' ').flat_map(move |word| [name.strip_prefix(word), name.strip_suffix(word)]).flatten()
}

/// Whether a plain name says that a count is all of them.
pub(in crate::table) fn is_total(name: &str) -> bool {
    has(TOTALS, name) || streams_of(name).is_some()
}

/// The name of streams that is left of one for all streams: `streams` of `totalnumberofstreams`.
pub(in crate::table) fn streams_of(name: &str) -> Option<&str> {
    let streams = NAMES.get(Role::Streams as usize).map_or("", |(_, names)| *names);
    let is_streams = |name: &str| streams.split([' ', '\n']).any(|known| known == name);
    without_whole(name).chain(without_whole(name).flat_map(without_whole)).find(|rest| is_streams(rest))
}

/// Whether the plain name of a column of dates does not say of what they are.
pub(in crate::table) fn is_bare_date(name: &str) -> bool {
    let names = NAMES.get(Role::AsOf as usize).and_then(|(_, names)| names.split('\n').nth(1));
    matches!(name, "date" | "day") || names.is_some_and(|names| has(names, name))
}

/// Whether a column of this plain name stands in charts of weeks.
pub(in crate::table) fn is_weekly(name: &str) -> bool {
    has(WEEKLY, name)
}

/// Whether a column of this plain name stands in charts of days.
pub(in crate::table) fn is_of_days(name: &str) -> bool {
    has(DAYS, name)
}

fn has(list: &str, name: &str) -> bool {
    list.split(' ').any(|word| word == name)
}
