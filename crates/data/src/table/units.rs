//! The words and letters that multiply a count.

/// By power of ten its units; without a unit the word for what is counted.
const UNITS: [(u32, &str); 9] = [
    (0, "streams stream plays play times 회 回 次"),
    (3, "k thousand thousands 000 000s tsd tausend rb ribu тыс 천 千"),
    (4, "万 만 萬"),
    (5, "lakh lakhs lac लाख"),
    (6, "m mn mln mio mill million millions millionen millones milhões milioni juta jt mi млн triệu ล้าน مليون"),
    (7, "crore crores cr करोड़"),
    (8, "億 억 亿"),
    (
        9,
        "b bn billion billions bi bilhões mrd mld md milliard milliards milliarden miliardi miliar milyar mil_m mil_millones млрд tỷ مليار",
    ),
    (12, "t tn trillion trillions trilhões 兆 조"),
];

/// Words for what is counted that are written close to the unit: `9억8812만회`.
const COUNTED: [&str; 3] = ["회", "回", "次"];

/// The power of ten that a unit stands for, 0 for none; `None` for what is no unit. Several words are one where they are
/// known together, as `mil M` is, or where the last says what is counted.
pub(super) fn power(unit: &str) -> Option<u32> {
    if unit.is_empty() {
        return Some(0);
    }
    let unit = unit.trim_end_matches('.').replace([' ', '\u{a0}'], "_");
    let bare = |unit: &str| COUNTED.iter().find_map(|word| unit.strip_suffix(word)).and_then(known);
    known(&unit).or_else(|| bare(&unit)).or_else(|| {
        let (unit, counted) = unit.rsplit_once('_')?;
        (known(counted) == Some(0)).then(|| known(unit.trim_end_matches('.'))).flatten()
    })
}

fn known(unit: &str) -> Option<u32> {
    UNITS.iter().find(|(_, names)| names.split(' ').any(|name| name == unit)).map(|(power, _)| *power)
}
