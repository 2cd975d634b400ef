//! The names of months, and what else stands beside them in a date.

use super::letters::lowered;

/// By month the beginnings of its names. Languages that a widget does not need by itself are read where a table is imported.
#[cfg(not(feature = "import"))]
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// By month the beginnings of its names.
#[cfg(feature = "import")]
const MONTHS: [&str; 12] = [
    "jan ene gen oca sty янв січ يناير जन มกราคม มค",
    "feb fév fev şub lut фев лют فبراير peb फ़र फर กุมภาพันธ์ กพ",
    "mar mär mrt maa мар бер مارس मार्च มีนาคม มีค",
    "apr avr abr nis kwi апр кві أبريل अप्रै เมษายน เมย",
    "may mai mei maj mag май мая тра مايو मई พฤษภาคม พค",
    "jun juin giu haz cze июн чер يونيو hun जून มิถุนายน มิย",
    "jul juil lug tem hul lip июл лип يوليو hul जुल กรกฎาคม กค",
    "aug août aou ago agu ağu sie авг сер أغسطس अग สิงหาคม สค",
    "sep set eyl wrz сен вер سبتمبر सित กันยายน กย",
    "oct okt ott out eki paź окт жов أكتوبر अक्ट अक्त ตุลาคม ตค",
    "nov kas lis ноя лис نوفمبر nob नव พฤศจิกายน พย",
    "dec dez déc dic des ara gru дек гру ديسمبر dis दिस ธันวาคม ธค",
];

/// Words and marks that say nothing of the day: those of a time, of ordinals, of weekdays, between day and month.
const FILLERS: &str = "t z am pm utc gmt st nd rd th er de del di le of den der the on as tháng 년 월 일 年 月 日 号 號 г года ng ika วันที่ พศ คศ";
const WEEKDAYS: &str = "mon tue wed thu fri sat sun";

/// A date without the points within shortened Thai words: `14 เม.ย. 2565` is `14 เมย 2565`.
#[cfg(feature = "import")]
pub(super) fn without_thai_points(cell: String) -> String {
    let is_thai = |letter: char| ('\u{e01}'..='\u{e4e}').contains(&letter);
    if !cell.contains(is_thai) {
        return cell;
    }
    let mut before = ' ';
    cell.chars()
        .filter(|letter| {
            let is_point = *letter == '.' && is_thai(before);
            before = *letter;
            !is_point
        })
        .collect()
}

/// A date of an era with its year of the common one: `令和8年7月14日` is of 2026, and so is `民國115年7月14日`.
#[cfg(feature = "import")]
pub(super) fn of_common_era(cell: String) -> String {
    /// Each with the year before its first.
    const ERAS: [(&str, u32); 5] = [("令和", 2018), ("平成", 1988), ("中華民國", 1911), ("民國", 1911), ("民国", 1911)];
    let found = ERAS.iter().find_map(|(era, before)| Some((cell.trim_start().strip_prefix(era)?.trim_start(), before)));
    let Some((rest, before)) = found else { return cell };
    let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    let (year, behind) = rest.split_at(end);
    let year = if year.is_empty() && behind.starts_with('元') { Some(1) } else { year.parse().ok() };
    let behind = behind.strip_prefix('元').unwrap_or(behind);
    match year.filter(|year| (1..200).contains(year)) {
        Some(year) => [&(before + year).to_string(), behind].concat(),
        None => cell,
    }
}

/// The number of a month.
pub(super) fn month(word: &str) -> Option<u32> {
    let word = lowered(word);
    // Shorter names would be the beginnings of others: `ma`.
    if word.is_ascii() && word.len() < 3 {
        return None;
    }
    let place = MONTHS.iter().position(|names| words(names).any(|name| word.as_bytes().starts_with(name)))?;
    u32::try_from(place + 1).ok()
}

/// Names of weekdays that are not English, some of which begin like a month, and what stands before the day and the year in
/// Vietnamese.
#[cfg(feature = "import")]
const WEEKDAYS_OF_OTHERS: &str = "lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi \
    dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunedì martedì mercoledì giovedì venerdì sabato domenica \
    segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag senin selasa rabu kamis \
    jumat sabtu minggu pazartesi salı çarşamba perşembe cuma cumartesi pazar понедельник вторник среда четверг пятница суббота \
    воскресенье пн вт ср чт пт сб вс ngày năm";

/// Whether a word is a weekday in another language than English.
#[cfg(feature = "import")]
pub(super) fn is_weekday(word: &str) -> bool {
    let word = lowered(word);
    words(WEEKDAYS_OF_OTHERS).any(|day| day == word.as_bytes())
}

/// Whether a word says nothing of the day.
pub(super) fn is_filler(word: &str) -> bool {
    #[cfg(feature = "import")]
    if is_weekday(word) {
        return true;
    }
    let word = lowered(word);
    let word = word.as_bytes();
    words(FILLERS).any(|filler| filler == word) || words(WEEKDAYS).any(|day| word.starts_with(day))
}

/// The words of a list. Their bytes are compared, since a search for spaces among letters takes several times as long, and every
/// word in a column of dates comes here.
fn words(list: &str) -> impl Iterator<Item = &[u8]> {
    list.as_bytes().split(|byte| *byte == b' ')
}

#[cfg(all(test, feature = "import"))]
mod tests {
    use super::month;

    #[test]
    fn months_are_those_of_the_languages_of_the_product() {
        for (word, expected) in [
            ("janvier", 1),
            ("Februar", 2),
            ("März", 3),
            ("kwietnia", 4),
            ("mayo", 5),
            ("июня", 6),
            ("Hulyo", 7),
            ("Agustus", 8),
            ("septiembre", 9),
            ("outubro", 10),
            ("listopada", 11),
            ("aralık", 12),
            ("جنوری", 0),
            ("أكتوبر", 10),
            ("जनवरी", 1),
            ("मई", 5),
            ("जून", 6),
            ("जुलाई", 7),
            ("दिसंबर", 12),
            ("เมษายน", 4),
            ("ธันวาคม", 12),
            ("Pebrero", 2),
            ("Nobyembre", 11),
            ("ma", 0),
        ] {
            assert_eq!(month(word).unwrap_or(0), expected, "{word}");
        }
    }
}
