//! The words and letters that multiply a count.

use super::numbers::{Marks, count};

/// By power of ten its units; without a unit the word for what is counted.
const UNITS: [(u32, &str); 9] = [
    (0, "streams stream plays play times 회 回 次"),
    (
        3,
        "k thousand thousands 000 000s tsd tausend rb ribu тыс тысяч тис тисяч tys tysięcy bin nghìn ngàn n 천 千 พัน \
         हज\u{93c}ार ह\u{95b}ार ألف",
    ),
    (4, "万 만 萬 หมื่น"),
    (5, "lakh lakhs lac l लाख แสน"),
    (
        6,
        "m mm mn mln mio mill mil million millions millionen millón millones milhão milhões milione milioni milion milionów milyon \
         juta jt mi млн миллион миллионов мільйон мільйонів triệu tr ล้าน مليون",
    ),
    (7, "crore crores cr करोड\u{93c} करो\u{95c}"),
    (8, "億 억 亿"),
    (
        9,
        "b bn billion billions bi bilhão bilhões mrd mld md mia mr mlr milliard milliards milliarden miliardo miliardi miliard \
         miliardów miliar milyar mil_m k_m mil_millones mil_milhões млрд миллиард миллиардов мільярд мільярдів tỷ tỉ พันล้าน अरब \
         مليار",
    ),
    (12, "t tn trillion trillions trilhões triliun 兆 조"),
];

/// Words for what is counted that are written close to the unit: `9억8812만회`.
const COUNTED: [&str; 3] = ["회", "回", "次"];

/// A unit that is another power of ten in one language than everywhere else.
pub(super) struct Homonym {
    /// As it is written in a sentence.
    pub(super) unit: &'static str,
    pub(super) language: &'static str,
    /// The power of ten everywhere else, and in that language.
    powers: (u32, u32),
    /// Units of that language, beside which it is meant in that language.
    beside: &'static str,
    /// Units beside which it is meant as everywhere else.
    against: &'static str,
    /// Units of that language that others have as well.
    perhaps: &'static str,
    /// What names of columns in that language begin with.
    names: &'static str,
    /// Whether such names are enough.
    are_names_enough: bool,
    /// Whether nobody can tell without any of them.
    is_open: bool,
}

/// All of them.
pub(super) const HOMONYMS: [Homonym; 4] = [
    // Miliar.
    Homonym {
        unit: "M",
        language: "Indonesian",
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
        language: "Turkish",
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
        language: "Vietnamese",
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
        language: "Spanish or Portuguese",
        powers: (6, 3),
        beside: "m mi bi mil_m k_m mil_millones mil_milhões millón millones milhão milhões bilhão bilhões",
        against: "k b bn thousand billion",
        perhaps: "",
        names: "título titulo música musica canci canç reproduc artista intérprete pordia pordía diari fecha",
        are_names_enough: true,
        is_open: true,
    },
];

/// The powers of ten that a unit may be said to be, by their words.
#[cfg(feature = "import")]
const POWERS: [(&str, u32); 4] = [("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)];

/// What the units of a table are that are another power of ten in one language: a bit to each of [`HOMONYMS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Units {
    /// Those that are meant in their language.
    local: u8,
    /// Those of which nothing tells.
    open: u8,
    /// Those that something in the table made a question.
    doubted: u8,
}

/// What cells and names say of one of them.
#[derive(Clone, Copy, Default)]
struct Evidence {
    is_seen: bool,
    is_beside: bool,
    is_against: bool,
    is_perhaps: bool,
    /// Written with a decimal point, as in English.
    has_point: bool,
    /// More than any song has, if it is meant as everywhere else.
    is_too_much: bool,
    /// The same, if it is meant in its language.
    is_too_much_locally: bool,
}

impl Units {
    /// What the cells of counts and the names of columns of a table tell.
    pub(super) fn of<'a>(cells: impl Iterator<Item = &'a str>, names: &[String]) -> Self {
        let mut found = [Evidence::default(); HOMONYMS.len()];
        for cell in cells {
            let Some(unit) = unit_of(cell) else { continue };
            for (homonym, evidence) in HOMONYMS.iter().zip(&mut found) {
                evidence.add(homonym, &unit, cell);
            }
        }
        let mut units = Self::default();
        for (place, (homonym, evidence)) in HOMONYMS.iter().zip(&found).enumerate() {
            if evidence.is_seen {
                units.decide(1 << place, homonym, *evidence, names);
            }
        }
        units
    }

    fn decide(&mut self, bit: u8, homonym: &Homonym, found: Evidence, names: &[String]) {
        let is_named = names.iter().map(|name| super::column::plain(name)).any(|name| homonym.is_name(&name));
        let is_hinted = is_named || found.is_perhaps;
        let (is_local, is_open) = if found.is_beside {
            (true, found.is_against || (found.is_too_much_locally && !found.is_too_much))
        } else if found.is_against || (found.is_too_much_locally && !found.is_too_much) {
            (false, false)
        } else if is_hinted {
            let is_enough = (is_named && homonym.are_names_enough && !found.has_point)
                || (is_named && found.is_perhaps)
                || (found.is_too_much && !found.is_too_much_locally);
            (is_enough, !is_enough)
        } else {
            (false, homonym.is_open)
        };
        self.set(bit, is_local && !is_open);
        self.open |= if is_open { bit } else { 0 };
        self.doubted |= if is_hinted || found.is_beside { bit } else { 0 };
    }

    fn set(&mut self, bit: u8, is_local: bool) {
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

/// What is told of them, and what may be said.
#[cfg(feature = "import")]
impl Units {
    /// Takes one of them as whoever reads the table says: `M=billion`.
    pub(super) fn say(&mut self, text: &str) {
        for (place, homonym) in HOMONYMS.iter().enumerate() {
            if homonym.answers().any(|answer| answer == text) {
                self.set(1 << place, homonym.local_answer() == text);
                self.doubted &= !(1 << place);
            }
        }
    }

    /// Those that something made a question, or that are open: each with what it was decided to be, `None` for nothing.
    pub(super) fn doubted(self) -> impl Iterator<Item = (&'static Homonym, Option<bool>)> {
        HOMONYMS.iter().enumerate().filter_map(move |(place, homonym)| {
            let is_in = |bits: u8| bits >> place & 1 == 1;
            let known = (!is_in(self.open)).then(|| is_in(self.local));
            (is_in(self.doubted) || is_in(self.open)).then_some((homonym, known))
        })
    }

    /// What may be said of all of them.
    pub(super) fn all_answers() -> impl Iterator<Item = &'static str> {
        HOMONYMS.iter().flat_map(Homonym::answers)
    }
}

impl Homonym {
    fn is(&self, unit: &str) -> bool {
        self.unit.eq_ignore_ascii_case(unit)
    }

    fn is_name(&self, name: &str) -> bool {
        self.names.split(' ').any(|word| name.starts_with(word))
    }

    /// Whether a cell has this unit.
    #[cfg(feature = "import")]
    pub(super) fn is_of(&self, cell: &str) -> bool {
        unit_of(cell).is_some_and(|unit| self.is(&unit))
    }

    /// Whether a cell has a unit beside which this one is meant in its language.
    #[cfg(feature = "import")]
    pub(super) fn is_beside(&self, cell: &str) -> bool {
        unit_of(cell).is_some_and(|unit| has(self.beside, &unit))
    }

    /// The options that say what it is, that for what it is everywhere first.
    #[cfg(feature = "import")]
    pub(super) fn flags(&self) -> Vec<&'static str> {
        match self.unit {
            "M" => ["--unit M=million", "--unit M=billion"],
            "B" => ["--unit B=billion", "--unit B=thousand"],
            "T" => ["--unit T=trillion", "--unit T=billion"],
            _ => ["--unit mil=million", "--unit mil=thousand"],
        }
        .into()
    }

    /// What they say.
    #[cfg(feature = "import")]
    pub(super) fn answers(&self) -> impl Iterator<Item = &'static str> {
        self.flags().into_iter().filter_map(|flag| flag.strip_prefix("--unit "))
    }

    /// What is said of it in its language.
    #[cfg(feature = "import")]
    pub(super) fn local_answer(&self) -> &'static str {
        self.answers().last().unwrap_or_default()
    }

    /// The word for its power of ten.
    #[cfg(feature = "import")]
    pub(super) fn word(&self, is_local: bool) -> &'static str {
        let power = if is_local { self.powers.1 } else { self.powers.0 };
        POWERS.iter().find(|(_, known)| *known == power).map_or("", |(word, _)| *word)
    }
}

impl Evidence {
    fn add(&mut self, homonym: &Homonym, unit: &str, cell: &str) {
        // More than a hundred billion.
        const TOO_MUCH: u128 = 100_000_000_000;
        self.is_beside |= has(homonym.beside, unit);
        self.is_against |= has(homonym.against, unit);
        self.is_perhaps |= has(homonym.perhaps, unit);
        if !homonym.is(unit) {
            return;
        }
        self.is_seen = true;
        self.has_point |= cell.contains('.') && !cell.contains(',') && !cell.ends_with('.');
        if let Ok(value) = count(cell, Marks::Unknown, Self::usual(), 0) {
            let (usual, local) = homonym.powers;
            let amount = u128::from(value.amount());
            self.is_too_much |= amount >= TOO_MUCH;
            self.is_too_much_locally |= amount * 10_u128.pow(local) / 10_u128.pow(usual) >= TOO_MUCH;
        }
    }

    const fn usual() -> Units {
        Units { local: 0, open: 0, doubted: 0 }
    }
}

/// The unit behind the number of a cell, written as in the lists; `None` where there is none.
fn unit_of(cell: &str) -> Option<String> {
    // Most cells are digits alone.
    if cell.as_bytes().last().is_none_or(u8::is_ascii_digit) {
        return None;
    }
    let cell = super::numbers::plain(cell);
    let start = cell.rfind(|letter: char| letter.is_ascii_digit())? + 1;
    let unit = joined(cell.get(start..)?.trim_start().trim_end_matches([' ', '+']));
    base(&unit).map(str::to_owned)
}

/// A unit as one word.
fn joined(unit: &str) -> String {
    unit.trim_end_matches('.').replace([' ', '\u{a0}'], "_")
}

/// The power of ten that a unit stands for everywhere, 0 for none; `None` for what is no unit.
pub(super) fn power(unit: &str) -> Option<u32> {
    Units::default().power(unit).map(|(power, _)| power)
}

/// What multiplies, without the word for what is counted. Several words are one where they are known together, as `mil M` is,
/// or where the last says what is counted.
fn base(unit: &str) -> Option<&str> {
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

fn has(list: &str, unit: &str) -> bool {
    list.split(' ').any(|name| name == unit)
}
