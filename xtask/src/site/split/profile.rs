//! Which functions the first picture of each view calls: `xtask/profile.txt`, which `cargo xtask profile` writes. It knows
//! those that none calls too, so that a function which is new can be told from one that waits.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result, bail, ensure};

use super::function::Function;

/// The pages that are told apart: the views, of which a badge counts as a counter, honours and rankings of anything but
/// tracks as a board; in whichever view the dataset that is shipped with the widget, touched or not; and whatever a reader
/// does first.
const PAGES: [&str; 5] = ["counter", "leaderboard", "board", "shipped", "touched"];
/// The parts of the program. The first one is what every view calls, or both of the first two; each of the next three is
/// what a view calls besides; a board needs all of these, since it has the others as its tabs. What only other datasets call is
/// the next one, and the one after that where no counter does. What a reader's first touch calls, and no picture, comes before
/// the rest. They are not called by the views: content blockers stop addresses with the word counter.
pub(crate) const PARTS: [&str; 8] = ["first", "single", "table", "tabs", "own", "lists", "soon", "rest"];
/// The parts of what no first picture calls: the last one, and that of what a first touch does; and those of what the shipped
/// dataset does not need, in any view and in all but counters.
const REST: usize = PARTS.len() - 1;
const SOON: usize = REST - 1;
const LISTS: usize = SOON - 1;
const OWN: usize = LISTS - 1;
/// What reads files of datasets, of which a page with the shipped one has none, whatever is in it: that is compiled.
const READING: [&str; 11] = [
    "milestream_data::diagnostics",
    "milestream_data::json_parts",
    "milestream_data::read",
    "milestream_data::validate",
    "milestream_data::wire",
    "milestream_fast::json",
    // What the model has for a dataset that is being put together.
    "milestream_data::model::small_set::keep_first",
    "<milestream_data::model::dataset::Dataset as core::default::Default>",
    "<milestream_data::model::dataset::Dataset>::order_by_id",
    "<milestream_data::model::track::Track>::new",
    "<milestream_data::vocabulary::milestones::Milestones>::of_totals",
];
/// What keeps any program going, and what asks for datasets. Its ways depend on how much there is, on what comes first and on
/// what servers answer, and on no view.
const MACHINERY: [&str; 12] = [
    "core::ptr::drop_in_place",
    "milestream::load",
    // What a damaged one is, no list of pages tells.
    "milestream_data::compiled",
    // It goes on after a moment, before the rest has loaded or after it.
    "milestream::components::app::background",
    "core::result::Result<wasm_bindgen::JsValue, wasm_bindgen::JsValue>",
    "yew::scheduler",
    "yew::html::component::lifecycle",
    "alloc::collections",
    "alloc::raw_vec",
    "core::slice::sort",
    "hashbrown",
    "js_sys::futures",
];
/// What asks a server itself, and what reads tables and large datasets: they wait for the whole program first.
const LATER: [&str; 3] = ["milestream::load::rest", "milestream::load::pause", "milestream::load::request"];
/// The race: a page with one has the whole program before its picture, so that nothing that is of it alone is any other
/// view's, known or not.
const RACE: [&str; 2] = ["milestream::components::race", "milestream::state::playhead"];
/// What lets go of an answer, in whichever state it is; its owner calls it through a table.
const LETTING_GO: &str = "core::ptr::drop_in_place::<milestream::load";
/// How the letters of a line without a view look, and what begins a remark.
const NOT: char = '-';
const REMARK: char = '#';
/// What stands before the fingerprint of the dataset.
const DATASET: &str = "dataset ";
const HEAD: &str = "\
# All functions of the widget, and which are called until the first picture of a view stands: (c)ounter, (l)eaderboard,
# (b)oard, and in any of them with the (s)hipped dataset, whose fingerprint comes first, or when that is touched; and which
# when any is (t)ouched first. After a tab: a number for how
# the function is built, and for each place in it where it may go two ways the sum of 1, 2, 4, 8 and 16 as they came by, in
# this order, as a digit to the base of 32.
# Written by `cargo xtask profile`, read by the build, which parts the program by it.
";

/// The pages that run something.
type Pages = [bool; PAGES.len()];

/// What is known of the functions with one name.
#[derive(Debug, Default, PartialEq, Eq)]
struct Known {
    pages: Pages,
    /// The pages that came by each mark of a function, by its shape; only where not all marks have those of the function.
    marks: BTreeMap<u32, Vec<Pages>>,
}

/// The functions by their names, without what tells compilations apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Profile {
    /// The fingerprint of the shipped dataset that the pages showed.
    dataset: String,
    /// Whether another one is shipped now.
    is_of_another_dataset: bool,
    functions: BTreeMap<String, Known>,
}

impl Profile {
    /// One of no functions yet, of pages that show the shipped dataset with this fingerprint.
    pub(crate) fn of_dataset(dataset: String) -> Self {
        Self { dataset, ..Self::default() }
    }

    /// What is known of pages with the shipped dataset that has this fingerprint. Where the profile was made with another one,
    /// it may do whatever pages with any dataset did.
    #[must_use]
    pub(crate) fn with_dataset(mut self, dataset: &str) -> Self {
        if self.dataset == dataset {
            return self;
        }
        self.is_of_another_dataset = true;
        for (_, known) in self.functions.iter_mut().filter(|(name, _)| !is_reading(name)) {
            let of_marks = known.marks.values_mut().flatten();
            for [counter, leaderboard, board, shipped, _] in of_marks.chain([&mut known.pages]) {
                *shipped |= *counter || *leaderboard || *board;
            }
        }
        self
    }

    /// Whether it was made with another shipped dataset than [`Self::with_dataset`] names.
    pub(crate) fn is_of_another_dataset(&self) -> bool {
        self.is_of_another_dataset
    }

    /// Reads what [`Self::text`] writes.
    ///
    /// # Errors
    /// The first line that is none of it.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut dataset = None;
        let mut functions = BTreeMap::new();
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with(REMARK)) {
            if let Some(fingerprint) = line.strip_prefix(DATASET) {
                dataset = Some(fingerprint.to_owned());
                continue;
            }
            let mut words = line.split('\t');
            let first = words.next().unwrap_or_default();
            let (letters, name) = first.split_once(' ').with_context(|| format!("line {number} names no function"))?;
            ensure!(
                letters.chars().count() == PAGES.len(),
                "line {number} does not begin with {} letters",
                PAGES.len()
            );
            let mut known = Known::default();
            for ((is_called, page), letter) in known.pages.iter_mut().zip(PAGES).zip(letters.chars()) {
                *is_called = page.starts_with(letter);
                if !*is_called && letter != NOT {
                    bail!("line {number}: `{letter}` stands for none of {PAGES:?}");
                }
            }
            for word in words {
                let marks = marks(word).with_context(|| format!("line {number}: `{word}` are no marks"))?;
                known.marks.extend([marks]);
            }
            functions.insert(name.to_owned(), known);
        }
        ensure!(!functions.is_empty(), "it names no function");
        let dataset = dataset.context("it does not tell of which dataset it is")?;
        Ok(Self { dataset, is_of_another_dataset: false, functions })
    }

    /// As it is kept: a function a line, in the order of their names.
    pub(crate) fn text(&self) -> String {
        let mut text = [HEAD, DATASET, &self.dataset, "\n"].concat();
        for (name, known) in &self.functions {
            let letters: String = known
                .pages
                .iter()
                .zip(PAGES)
                .map(|(is_called, page)| if *is_called { page.chars().next().unwrap_or(NOT) } else { NOT })
                .collect();
            // Writing into a string cannot fail.
            let _ = write!(text, "{letters} {name}");
            for (shape, marks) in &known.marks {
                let _ = write!(text, "\t{shape:08x}:");
                text.extend(marks.iter().copied().map(digit));
            }
            text.push('\n');
        }
        text
    }

    /// Notes a function, with the pages that came by each of its marks.
    pub(crate) fn add(&mut self, name: &str, shape: u32, marks: &[Pages]) {
        let known = self.functions.entry(name.to_owned()).or_default();
        if let Some(start) = marks.first() {
            join(&mut known.pages, *start);
        }
        // Functions of one name and shape are not told apart.
        let kept = known.marks.entry(shape).or_insert_with(|| vec![Pages::default(); marks.len()]);
        for (kept, pages) in kept.iter_mut().zip(marks) {
            join(kept, *pages);
        }
    }

    /// Forgets the marks that say nothing: where nobody calls a function, or all of it runs.
    pub(crate) fn tidy(&mut self) {
        for Known { pages, marks } in self.functions.values_mut() {
            marks.retain(|_, marks| pages.contains(&true) && marks.iter().any(|mark| mark != pages));
        }
    }

    /// How many functions a first picture calls.
    pub(crate) fn called(&self) -> usize {
        self.functions.values().filter(|known| !matches!(known.pages, [false, false, false, ..])).count()
    }

    /// How many of these functions it does not know.
    pub(crate) fn unknown(&self, functions: &[Function]) -> usize {
        let is_new = |function: &&Function| !function.name.is_empty() && !self.functions.contains_key(&function.name);
        functions.iter().filter(is_new).count()
    }

    /// The part of the function with this name. One that the profile does not know, since it is new or has another name
    /// now, is of the first part: that costs bytes, which the budget counts, and never a second start. What is of the race
    /// alone is of the rest.
    pub(crate) fn part_of(&self, name: &str) -> usize {
        if name.starts_with(LETTING_GO) && !LATER.iter().any(|module| name.contains(module)) {
            return 0;
        }
        let unknown = if RACE.iter().any(|module| name.contains(module)) { REST } else { 0 };
        self.functions.get(name).map_or(unknown, |known| part(name, known.pages))
    }

    /// The parts of a function's marks, where they are known. A function that is not built as it was stays whole, which
    /// costs bytes too; and so does what is of the machinery.
    pub(crate) fn parts_by_mark(&self, name: &str, shape: u32) -> Option<Vec<usize>> {
        if is_machinery(name) {
            return None;
        }
        let marks = self.functions.get(name)?.marks.get(&shape)?;
        Some(marks.iter().map(|pages| part(name, *pages)).collect())
    }
}

/// Whether a function reads files.
pub(crate) fn is_reading(name: &str) -> bool {
    READING.iter().any(|module| name.contains(module))
}

/// Whether a function is a part of the machinery, which stands together with those of it that call it.
pub(super) fn is_machinery(name: &str) -> bool {
    let name = name.trim_start_matches(['<', '&', '(']);
    let is_of = |modules: &[&str]| modules.iter().any(|module| name.starts_with(module));
    is_of(&MACHINERY) && !is_of(&LATER)
}

/// The part of what is called from one part and has been of another.
pub(super) fn part_of_both(caller: usize, callee: usize) -> usize {
    // A board has the parts of the other views too, and no counter needs what lists alone do.
    const BOARD: usize = 3;
    match (caller, callee) {
        (REST, part) | (part, REST) => part,
        #[allow(clippy::match_same_arms, reason = "what is of the rest and of what comes before it, is of the latter")]
        (SOON, part) | (part, SOON) => part,
        (BOARD, part @ (1 | 2)) | (part @ (1 | 2), BOARD) | (LISTS, part @ (2 | OWN)) | (part @ (2 | OWN), LISTS) => {
            part
        }
        (one, other) if one == other => one,
        _ => 0,
    }
}

/// Whether only pages with other datasets than the shipped one load this part before their picture.
pub(super) const fn is_of_other_datasets(part: usize) -> bool {
    matches!(part, OWN | LISTS)
}

/// The part of what these pages run of a function with this name.
fn part(name: &str, pages: Pages) -> usize {
    match pages {
        [false, false, false, _, false] => REST,
        [false, false, false, ..] => SOON,
        [.., false, _] if is_reading(name) => OWN,
        [true, _, _, false, _] if !is_machinery(name) => OWN,
        [false, _, _, false, _] if !is_machinery(name) => LISTS,
        [true, true, ..] => 0,
        [true, false, ..] => 1,
        [false, true, ..] => 2,
        [false, false, true, ..] => 3,
    }
}

fn join(pages: &mut Pages, others: Pages) {
    for (is_run, other) in pages.iter_mut().zip(others) {
        *is_run |= other;
    }
}

/// Pages as the sum of 1, 2, 4, 8 and 16.
fn digit(pages: Pages) -> char {
    let sum = pages.iter().rev().fold(0, |sum, is_run| sum * 2 + u32::from(*is_run));
    char::from_digit(sum, 1 << PAGES.len()).unwrap_or(NOT)
}

/// A shape and its marks.
fn marks(word: &str) -> Option<(u32, Vec<Pages>)> {
    let (shape, digits) = word.split_once(':')?;
    let pages = |digit: char| {
        let sum = digit.to_digit(1 << PAGES.len())?;
        Some(std::array::from_fn(|page| sum >> page & 1 == 1))
    };
    Some((u32::from_str_radix(shape, 16).ok()?, digits.chars().map(pages).collect::<Option<_>>()?))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    fn profile(text: &str) -> Profile {
        Profile::parse(&["dataset 0a\n", text].concat()).unwrap()
    }

    const ALL: Pages = [true, true, true, true, false];
    const COUNTER: Pages = [true, false, false, true, false];
    const BOARD: Pages = [false, false, true, true, false];
    const OWN_BOARD: Pages = [false, false, true, false, false];
    const TOUCHED: Pages = [false, false, false, false, true];
    const NONE: Pages = [false; 5];

    /// A module that has moved would be parted without a word.
    #[test]
    fn the_modules_named_here_are_those_of_the_program() {
        let program = include_str!("../../../profile.txt");
        let named = [&READING[..], &MACHINERY, &LATER, &RACE, &[LETTING_GO]].concat();
        let missing: Vec<&str> = named.into_iter().filter(|module| !program.contains(module)).collect();
        assert_eq!(missing, [""; 0]);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut made = Profile::of_dataset("0a".to_owned());
        made.add("a", 10, &[ALL, NONE, COUNTER]);
        made.add("b c", 11, &[BOARD, OWN_BOARD]);
        made.add("d", 12, &[NONE, NONE]);
        made.add("e", 13, &[TOUCHED, NONE]);
        made.tidy();
        let lines = "dataset 0a\nclbs- a\t0000000a:f09\n--bs- b c\t0000000b:c4\n----- d\n----t e\t0000000d:g0\n";
        assert_eq!(made.text(), [HEAD, lines].concat());
        assert_eq!(Profile::parse(&made.text()).unwrap(), made);
        assert_eq!(made.called(), 2, "a touch is no picture");
        assert_eq!(made.parts_by_mark("a", 10), Some(vec![0, REST, 1]));
        assert_eq!(made.parts_by_mark("a", 11), None, "it is another function now");
        assert_eq!(made.parts_by_mark("e", 13), Some(vec![SOON, REST]));
    }

    #[test]
    fn functions_of_one_name_are_known_by_their_shapes() {
        let mut made = Profile::default();
        made.add("a", 1, &[COUNTER, NONE]);
        made.add("a", 1, &[BOARD, BOARD]);
        made.add("a", 2, &[NONE, NONE]);
        made.tidy();
        assert_eq!(made.text(), format!("{HEAD}dataset \nc-bs- a\t00000001:dc\t00000002:00\n"));
    }

    #[test]
    fn what_is_no_profile_is_refused() {
        for (text, expected) in [
            ("", "it names no function"),
            ("# only a remark\n", "it names no function"),
            ("clb", "line 1 names no function"),
            ("# a\nclbs a", "line 2 does not begin with 5 letters"),
            ("clbst a\t0000000a:w", "line 1: `0000000a:w` are no marks"),
            ("clbst a\t1", "line 1: `1` are no marks"),
            ("clbst a", "it does not tell of which dataset it is"),
            (
                "lcbst a",
                "line 1: `l` stands for none of [\"counter\", \"leaderboard\", \"board\", \"shipped\", \"touched\"]",
            ),
        ] {
            assert_eq!(Profile::parse(text).unwrap_err().to_string(), expected);
        }
    }

    #[test]
    fn functions_go_where_their_pages_are() {
        let profile = profile(
            "clbs- all\ncl-s- two\nc-bs- tab\nc--st counter\n-lbs- leaderboard\n--bs- board\ncl--- shown\n-lb-t listed\n\
             cl--- hashbrown::grown\n--b-- milestream_data::wire::own\n----t sorted\n----- none\n",
        );
        let part = |name| PARTS.get(profile.part_of(name)).copied().unwrap();
        assert_eq!(["all", "two", "hashbrown::grown"].map(part), ["first"; 3]);
        assert_eq!(["tab", "counter"].map(part), ["single"; 2]);
        assert_eq!(["milestream_data::wire::own", "shown"].map(part), ["own"; 2]);
        assert_eq!(part("listed"), "lists");
        assert_eq!(["leaderboard", "board", "sorted", "none"].map(part), ["table", "tabs", "soon", "rest"]);
    }

    /// Whoever builds the widget with numbers of their own has no profile of them.
    #[test]
    fn another_shipped_dataset_may_show_what_any_does() {
        let text = "cl-s- all\t00000001:b1\nc---- shown\nc---- milestream_data::wire::own\n----t sorted\n";
        assert_eq!(profile(text).with_dataset("0a"), profile(text));
        assert!(!profile(text).is_of_another_dataset());
        let other = profile(text).with_dataset("0b");
        assert!(other.is_of_another_dataset());
        let part = |name| PARTS.get(other.part_of(name)).copied().unwrap();
        assert_eq!(
            ["all", "shown", "milestream_data::wire::own", "sorted"].map(part),
            ["first", "single", "own", "soon"]
        );
        assert_eq!(profile(text).parts_by_mark("all", 1), Some(vec![0, OWN]));
        assert_eq!(other.parts_by_mark("all", 1), Some(vec![0, 1]));
    }

    #[test]
    fn machinery_stays_whole_and_where_all_can_call_it() {
        let mut made = Profile::default();
        for name in ["<yew::scheduler::Scheduler>::push", "mine::yew::scheduler"] {
            made.add(name, 1, &[ALL, NONE]);
        }
        assert_eq!(made.parts_by_mark("<yew::scheduler::Scheduler>::push", 1), None);
        assert_eq!(made.parts_by_mark("mine::yew::scheduler", 1), Some(vec![0, REST]));
        for (caller, callee, both) in [
            (0, REST, 0),
            (REST, 0, 0),
            (1, 2, 0),
            (1, 3, 1),
            (3, 2, 2),
            (2, 2, 2),
            (OWN, 1, 0),
            (OWN, REST, OWN),
            (SOON, REST, SOON),
            (SOON, 1, 1),
            (LISTS, OWN, OWN),
            (2, LISTS, 2),
            (LISTS, 3, 0),
        ] {
            assert_eq!(part_of_both(caller, callee), both, "{caller} {callee}");
        }
    }

    #[test]
    fn function_that_is_new_comes_first() {
        let profile = profile("----- none\n");
        assert_eq!(profile.part_of("new"), 0);
        assert_eq!(
            profile.part_of("<yew::Hook<milestream::components::race::Race>>::run"),
            REST,
            "a race has all parts"
        );
        let functions = ["none", "new", ""].map(|name| Function { name: name.to_owned(), shape: 0, marks: 1 });
        assert_eq!(profile.unknown(&functions), 1);
    }
}
