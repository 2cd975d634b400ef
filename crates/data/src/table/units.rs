//! The words and letters that multiply a count.

/// By power of ten its units; without a unit the word for what is counted.
const UNITS: [(u32, &str); 9] = [
    (0, "streams stream plays play views view times 회 回 次"),
    (
        3,
        "k thousand thousands 000 000s tsd tausend rb ribu тыс тысяч тис тисяч tys tysięcy bin nghìn ngàn n 천 千 พัน \
         हज\u{93c}ार ह\u{95b}ार ألف",
    ),
    (4, "万 만 萬 หมื่น"),
    (5, "lakh lakhs lac l लाख แสน"),
    (
        6,
        "m mm mn mln mio mill mil million millions millionen miljoen miljoner millioner millón millones milhão milhões milione milioni milion milionów milyon \
         juta jt mi млн миллион миллионов мільйон мільйонів triệu tr ล้าน مليون",
    ),
    (7, "crore crores cr करोड\u{93c} करो\u{95c}"),
    (8, "億 억 亿"),
    (
        9,
        "b bn billion billions bi bilhão bilhões mrd mld md mia mr mlr milliard milliards milliarden miljard miljarder milliarder miliardo miliardi miliard \
         miliardów miliar milyar mil_m k_m mil_millones mil_milhões млрд миллиард миллиардов мільярд мільярдів tỷ tỉ พันล้าน अरब \
         مليار",
    ),
    (12, "t tn trillion trillions trilhões triliun 兆 조"),
];

/// Units of languages that begin decimals with a comma, most of which are also written with a point.
const OF_COMMA: &str = "tsd tausend rb ribu тыс тысяч тис тисяч tys tysięcy bin nghìn ngàn mio millionen miljoen miljoner millioner millón millones milhão \
                        milhões milione milioni milion milionów milyon juta jt mi млн миллион миллионов мільйон мільйонів \
                        triệu tr bi bilhão bilhões mrd mld md mia mlr milliarden miljard miljarder milliarder miliardo miliardi miliard miliardów miliar \
                        milyar mil_m mil_millones mil_milhões млрд миллиард миллиардов мільярд мільярдів tỷ tỉ mln";

/// Words for what is counted that are written close to the unit: `9억8812만회`.
const COUNTED: [&str; 3] = ["회", "回", "次"];

/// A unit that is another power of ten in one language than everywhere else.
pub(super) struct Homonym {
    /// As it is written in a sentence.
    pub(super) unit: &'static str,
    /// The power of ten everywhere else, and in that language.
    pub(super) powers: (u32, u32),
    /// Units of that language, beside which it is meant in that language.
    pub(super) beside: &'static str,
    /// Units beside which it is meant as everywhere else.
    pub(super) against: &'static str,
    /// Units of that language that others have as well.
    pub(super) perhaps: &'static str,
    /// What names of columns in that language begin with.
    pub(super) names: &'static str,
    /// Whether such names are enough.
    pub(super) are_names_enough: bool,
    /// Whether nobody can tell without any of them.
    pub(super) is_open: bool,
}

/// All of them.
pub(super) const HOMONYMS: [Homonym; 4] = [
    // Miliar.
    Homonym {
        unit: "M",
        powers: (6, 9),
        beside: "rb ribu jt juta miliar milyar triliun",
        against: "b bn billion million millions milyon mn bin mr mlr",
        perhaps: "",
        names: "judul lagu penyanyi pemutaran harian tanggal rilis diperbarui diputar jumlah",
        are_names_enough: true,
        is_open: false,
    },
    // Bin.
    Homonym {
        unit: "B",
        powers: (9, 3),
        beside: "bin mr mlr milyon milyar",
        against: "k m million",
        perhaps: "mn",
        names: "başlık şarkı sanatçı dinlenme günlük tarih güncelle",
        are_names_enough: false,
        is_open: false,
    },
    // Tỷ.
    Homonym {
        unit: "T",
        powers: (12, 9),
        beside: "n nghìn ngàn tr triệu tỷ tỉ",
        against: "b bn billion",
        perhaps: "",
        names: "bàihát tênbàihát casĩ nghệsĩ ngày hàngngày lượt cậpnhật",
        are_names_enough: true,
        is_open: false,
    },
    // A thousand in Spanish and Portuguese; English shortens a million so.
    Homonym {
        unit: "mil",
        powers: (6, 3),
        beside: "m mi bi mil_m k_m mil_millones mil_milhões millón millones milhão milhões bilhão bilhões",
        against: "k b bn thousand billion",
        perhaps: "",
        names: "título titulo música musica canci canç reproduc artista intérprete pordia pordía diari fecha",
        are_names_enough: true,
        is_open: true,
    },
];

/// What the units of a table are that are another power of ten in one language: a bit to each of [`HOMONYMS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Units {
    /// Those that are meant in their language.
    pub(super) local: u8,
    /// Those of which nothing tells.
    pub(super) open: u8,
    /// Those that something in the table made a question.
    pub(super) doubted: u8,
    /// Whether the names of columns have units of languages that begin decimals with a comma.
    pub(super) are_names_of_comma: bool,
}

impl Homonym {
    /// Whether a unit is this one.
    pub(super) fn is(&self, unit: &str) -> bool {
        self.unit.eq_ignore_ascii_case(unit)
    }
}

impl Units {
    /// Says of a bit that it is known.
    pub(super) fn set(&mut self, bit: u8, is_local: bool) {
        self.open &= !bit;
        self.local = if is_local { self.local | bit } else { self.local & !bit };
    }

    /// Whether a unit is not what it is everywhere.
    pub(super) fn are_usual(self) -> bool {
        self.local | self.open == 0
    }

    /// The power of ten of a unit that is written so, 0 for none, and whether it is one of two; `None` for what is no unit.
    pub(super) fn power(self, unit: &str) -> Option<(u32, bool)> {
        if unit.is_empty() {
            return Some((0, false));
        }
        let unit = joined(unit);
        let base = base(&unit)?;
        if self.are_usual() {
            return Some((known(base)?, false));
        }
        let place = HOMONYMS.iter().position(|homonym| homonym.is(base));
        let is_in = |bits: u8| place.is_some_and(|place| bits >> place & 1 == 1);
        let local = place.and_then(|place| HOMONYMS.get(place)).filter(|_| is_in(self.local));
        Some((local.map_or_else(|| known(base), |homonym| Some(homonym.powers.1))?, is_in(self.open)))
    }
}

/// A unit as one word.
pub(super) fn joined(unit: &str) -> String {
    unit.trim_end_matches('.').replace([' ', '\u{a0}'], "_")
}

/// Whether a unit is of a language that begins decimals with a comma.
pub(super) fn is_of_comma(unit: &str) -> bool {
    !unit.is_empty() && base(&joined(unit)).is_some_and(|base| has(OF_COMMA, base))
}

/// The power of ten that a unit stands for everywhere, 0 for none; `None` for what is no unit.
pub(super) fn power(unit: &str) -> Option<u32> {
    Units::default().power(unit).map(|(power, _)| power)
}

/// What multiplies, without the word for what is counted. Several words are one where they are known together, as `mil M` is,
/// or where the last says what is counted.
pub(super) fn base(unit: &str) -> Option<&str> {
    if known(unit).is_some() {
        return Some(unit);
    }
    let bare = COUNTED.iter().find_map(|word| unit.strip_suffix(word));
    let apart = || {
        let (unit, counted) = unit.rsplit_once('_')?;
        (known(counted) == Some(0)).then(|| unit.trim_end_matches('.'))
    };
    bare.filter(|unit| known(unit).is_some()).or_else(|| apart().filter(|unit| known(unit).is_some()))
}

fn known(unit: &str) -> Option<u32> {
    UNITS.iter().find(|(_, names)| has(names, unit)).map(|(power, _)| *power)
}

pub(super) fn has(list: &str, unit: &str) -> bool {
    list.split(' ').any(|name| name == unit)
}
