//! What a unit is that is another power of ten in one language: the cells and the names of a table decide.

use super::numbers::{Marks, count, plain};
use super::units::{HOMONYMS, Homonym, Units, base, has, joined};

/// The powers of ten that a unit may be said to be, by their words.
#[cfg(feature = "import")]
const POWERS: [(&str, u32); 4] = [("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)];

/// What cells and names say of one of them.
#[derive(Clone, Copy, Default)]
struct Evidence {
    is_beside: bool,
    is_against: bool,
    is_perhaps: bool,
    /// How many cells have it.
    cells: usize,
    /// How many of those have a decimal point, as in English.
    points: usize,
    /// The most streams of those, as the unit is meant everywhere else.
    most: u64,
}

impl Units {
    /// What the cells of counts and the names of columns of a table, made plain, tell.
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
            if evidence.cells > 0 {
                units.decide(1 << place, homonym, *evidence, names);
            }
        }
        units
    }

    fn decide(&mut self, bit: u8, homonym: &Homonym, found: Evidence, names: &[String]) {
        let is_named = names.iter().any(|name| homonym.is_name(name));
        let is_hinted = is_named || found.is_perhaps;
        let (usual, local) = (homonym.is_too_much(found.most, false), homonym.is_too_much(found.most, true));
        // The size alone tells.
        let (must_be_usual, must_be_local) = (local && !usual, usual && !local);
        let (is_local, is_open) = if found.is_beside {
            (true, found.is_against || must_be_usual)
        } else if found.is_against || must_be_usual {
            (false, false)
        } else if is_hinted {
            let is_enough = (is_named && homonym.are_names_enough && found.points == 0)
                || (is_named && found.is_perhaps)
                || must_be_local;
            (is_enough, !is_enough)
        } else {
            (false, homonym.is_open)
        };
        self.set(bit, is_local && !is_open);
        self.open |= if is_open { bit } else { 0 };
        self.doubted |= if is_hinted || found.is_beside { bit } else { 0 };
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
    fn is_name(&self, name: &str) -> bool {
        self.names.split(' ').any(|word| name.starts_with(word))
    }

    /// Whether a count is more than any song has, in its language or as everywhere else; it is given as everywhere else.
    fn is_too_much(&self, count: u64, is_local: bool) -> bool {
        const TOO_MUCH: u128 = 100_000_000_000;
        let (usual, local) = self.powers;
        let power = if is_local { local } else { usual };
        u128::from(count) * 10_u128.pow(power) / 10_u128.pow(usual) >= TOO_MUCH
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

    /// The language that has it.
    #[cfg(feature = "import")]
    pub(super) fn language(&self) -> &'static str {
        match self.unit {
            "M" => "Indonesian",
            "B" => "Turkish",
            "T" => "Vietnamese",
            _ => "Spanish or Portuguese",
        }
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
        self.is_beside |= has(homonym.beside, unit);
        self.is_against |= has(homonym.against, unit);
        self.is_perhaps |= has(homonym.perhaps, unit);
        if !homonym.is(unit) {
            return;
        }
        self.cells += 1;
        self.points += usize::from(cell.contains('.') && !cell.contains(',') && !cell.ends_with('.'));
        if let Ok(value) = count(cell, Marks::Unknown, Units::default(), 0) {
            self.most = self.most.max(value.amount());
        }
    }
}

/// The unit behind the number of a cell, written as in the lists; `None` where there is none.
fn unit_of(cell: &str) -> Option<String> {
    // Most cells are digits alone.
    if cell.as_bytes().last().is_none_or(u8::is_ascii_digit) {
        return None;
    }
    let cell = plain(cell);
    let start = cell.rfind(|letter: char| letter.is_ascii_digit())? + 1;
    let unit = joined(cell.get(start..)?.trim_start().trim_end_matches([' ', '+']));
    base(&unit).map(str::to_owned)
}
