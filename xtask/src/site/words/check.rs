//! Compares a language with English: the values that its texts name, the plural forms that it needs, and lengths.

use super::catalogue::Catalogue;
use super::fault::Fault;
use super::message::{Message, places};
use super::plurals::Language;

/// The longest form of a text beside the longest English one, in columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Length {
    pub(crate) key: String,
    /// Of the text.
    pub(crate) columns: usize,
    /// Of the English text.
    pub(crate) english: usize,
}

/// The categories of CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What is wrong with `catalogue`, which may be the English one itself.
pub(crate) fn faults(english: &Catalogue, language: &Language, catalogue: &Catalogue) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (key, line, message) in catalogue.iter() {
        let mut tell = |text: String| faults.push(Fault { line, text: format!("`{key}` {text}") });
        signs(message, &mut tell);
        let Some((_, model)) = english.get(key) else {
            tell("is no key of the English texts".to_owned());
            continue;
        };
        values(model, message, &mut tell);
        plural(model, message, language, &mut tell);
        let (columns, model) = (longest(message), longest(model));
        if columns > most(model) {
            tell(format!("is {columns} columns wide, {} at most beside {model} in English", most(model)));
        }
    }
    faults
}

/// The keys that `catalogue` lacks.
pub(crate) fn missing(english: &Catalogue, catalogue: &Catalogue) -> Vec<String> {
    let keys = english.iter().map(|(key, ..)| key);
    keys.filter(|key| catalogue.get(key).is_none()).map(str::to_owned).collect()
}

/// The keys whose text is the English one, where it has a word: a name, or a text that was not translated.
pub(crate) fn same(english: &Catalogue, catalogue: &Catalogue) -> Vec<String> {
    let is_same = |key: &str, message: &Message| {
        let has_word = message.forms().iter().any(|(_, text)| has_word(text));
        has_word && english.get(key).is_some_and(|(_, model)| model == message)
    };
    catalogue.iter().filter(|(key, _, message)| is_same(key, message)).map(|(key, ..)| key.to_owned()).collect()
}

/// Whether there is a letter outside of the places for values.
fn has_word(text: &str) -> bool {
    text.split('{').enumerate().any(|(place, part)| {
        let words = if place == 0 { part } else { part.split_once('}').map_or("", |(_, words)| words) };
        words.chars().any(char::is_alphabetic)
    })
}

/// How long the texts are beside the English ones, the longest for its English text first.
pub(crate) fn lengths(english: &Catalogue, catalogue: &Catalogue) -> Vec<Length> {
    let length = |(key, _, message): (&str, usize, &Message)| {
        let (_, model) = english.get(key)?;
        Some(Length { key: key.to_owned(), columns: longest(message), english: longest(model) })
    };
    let mut lengths: Vec<Length> = catalogue.iter().filter_map(length).collect();
    lengths
        .sort_by_key(|length| (std::cmp::Reverse(length.columns.saturating_sub(length.english)), length.key.clone()));
    lengths
}

/// How wide a text may be: short labels grow more than sentences.
const fn most(english: usize) -> usize {
    english * 2 + 28
}

/// Signs that a table or the program would take for something else.
fn signs(message: &Message, tell: &mut impl FnMut(String)) {
    for (_, text) in message.forms() {
        if text.chars().any(char::is_control) {
            tell("has a control character".to_owned());
        }
        if text.is_empty() {
            tell("has an empty text".to_owned());
        }
        if text.matches('{').count() != text.matches('}').count() || places(text).iter().any(|name| !is_name(name)) {
            tell("has a brace that encloses no value".to_owned());
        }
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

/// Every text names the values that English names, and no others. What English leaves out in one of its forms, such as
/// the number in "The only song", a language may leave out too.
fn values(model: &Message, message: &Message, tell: &mut impl FnMut(String)) {
    let model: Vec<Vec<&str>> = model.forms().iter().map(|(_, text)| places(text)).collect();
    let known: Vec<&str> = model.iter().flatten().copied().collect();
    let is_needed = |name: &str| model.iter().all(|places| places.contains(&name));
    for (form, text) in message.forms() {
        let named = places(text);
        let at = if form.is_empty() { String::new() } else { format!(" in [{form}]") };
        for name in named.iter().filter(|name| !known.contains(name)) {
            tell(format!("has {{ ${name} }}{at}, which the English text does not have"));
        }
        let first = model.first().map(Vec::as_slice).unwrap_or_default();
        for name in first.iter().filter(|name| is_needed(name) && !named.contains(name)) {
            tell(format!("lacks {{ ${name} }}{at}"));
        }
    }
}

/// A text that chooses by a number has a form for each category of its language.
fn plural(model: &Message, message: &Message, language: &Language, tell: &mut impl FnMut(String)) {
    let Message::Plural { of, forms } = message else { return };
    if model.number() != Some(of) {
        tell(format!("chooses by ${of}, as the English text does not"));
    }
    let has = |form: &str| forms.iter().any(|(known, _)| known == form);
    for (place, (form, _)) in forms.iter().enumerate() {
        if form.parse::<u32>().is_err() && !CATEGORIES.contains(&form.as_str()) {
            tell(format!("has a form [{form}], which is no plural category"));
        }
        if forms.iter().skip(place + 1).any(|(other, _)| other == form) {
            tell(format!("has the form [{form}] twice"));
        }
    }
    for category in language.needed(of) {
        let is_there =
            has(category) || category == "one" && language.one_is_1 && has("1") || category == "zero" && has("0");
        if !is_there {
            tell(format!("lacks the form [{category}], which the language has"));
        }
    }
}

/// The columns of the longest form, its places left out.
fn longest(message: &Message) -> usize {
    message.forms().iter().map(|(_, text)| columns(text)).max().unwrap_or(0)
}

/// How wide a text is, in columns of a letter: those of East Asia take two, marks above and below others take none.
fn columns(text: &str) -> usize {
    let mut is_place = false;
    let width = |letter: char| {
        match letter {
            '{' => is_place = true,
            '}' => is_place = false,
            _ if is_place => {}
            '\u{1100}'..='\u{115f}'
            | '\u{2e80}'..='\u{a4cf}'
            | '\u{ac00}'..='\u{d7a3}'
            | '\u{f900}'..='\u{faff}'
            | '\u{fe30}'..='\u{fe6f}'
            | '\u{ff00}'..='\u{ff60}' => return 2,
            // Vowels and tones of Thai, vowels of Devanagari, Arabic points.
            '\u{300}'..='\u{36f}'
            | '\u{e31}'
            | '\u{e34}'..='\u{e3a}'
            | '\u{e47}'..='\u{e4e}'
            | '\u{900}'..='\u{903}'
            | '\u{93a}'..='\u{93c}'
            | '\u{93e}'..='\u{94f}'
            | '\u{64b}'..='\u{65f}' => {}
            _ => return 1,
        }
        0
    };
    text.chars().map(width).sum()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::super::catalogue::parse;
    use super::super::plurals::LANGUAGES;
    use super::*;

    const SONGS: &str = "songs =\n    { $n ->\n        [one] The only song is past { $t }\n       *[other] All { $n } songs are past { $t }\n    }\n";

    fn faults_of(english: &str, tag: &str, source: &str) -> Vec<String> {
        let ((english, none), (catalogue, faults)) = (parse(english), parse(source));
        assert!(none.is_empty() && faults.is_empty(), "{none:?} {faults:?}");
        let language = LANGUAGES.iter().find(|language| language.tag == tag).unwrap();
        super::faults(&english, language, &catalogue).into_iter().map(|fault| fault.text).collect()
    }

    #[test]
    fn a_wrong_or_lacking_value_is_reported() {
        let english = "left = { $n } left until { $t }\n";
        assert_eq!(faults_of(english, "de", "left = noch { $n } bis { $t }\n"), Vec::<String>::new());
        assert_eq!(faults_of(english, "de", "left = noch { $n }\n"), ["`left` lacks { $t }"]);
        assert_eq!(
            faults_of(english, "de", "left = noch { $n } bis { $t } ab { $from }\n"),
            ["`left` has { $from }, which the English text does not have"]
        );
        assert_eq!(faults_of(english, "de", "rest = noch\n"), ["`rest` is no key of the English texts"]);
    }

    #[test]
    fn a_lacking_plural_form_is_reported() {
        let forms = |forms: &str| format!("songs =\n    {{ $n ->\n{forms}    }}\n");
        let one = "        [one] { $n } песня, { $t }\n";
        let few = "        [few] { $n } песни, { $t }\n";
        let many = "       *[many] { $n } песен, { $t }\n";
        assert_eq!(faults_of(SONGS, "ru", &forms(&[one, few, many].concat())), Vec::<String>::new());
        assert_eq!(
            faults_of(SONGS, "ru", &forms(&[one, many].concat())),
            ["`songs` lacks the form [few], which the language has"]
        );
        // In Russian 21 is "one" as well.
        let only = "        [1] { $t }\n";
        assert_eq!(
            faults_of(SONGS, "ru", &forms(&[only, few, many].concat())),
            ["`songs` lacks the form [one], which the language has"]
        );
        let polish = [only, few, many].concat();
        assert_eq!(faults_of(SONGS, "pl", &forms(&polish)), Vec::<String>::new());
    }

    #[test]
    fn every_form_names_the_values() {
        let german = "songs =\n    { $n ->\n        [one] Der einzige Song hat { $t }\n       *[other] Alle Songs haben { $t }\n    }\n";
        // English leaves the number out in one form.
        assert_eq!(faults_of(SONGS, "de", german), Vec::<String>::new());
        let german = german.replace("haben { $t }", "haben es");
        assert_eq!(faults_of(SONGS, "de", &german), ["`songs` lacks { $t } in [other]"]);
    }

    #[test]
    fn a_language_may_have_one_text_for_all_numbers_but_no_choice_of_its_own() {
        assert_eq!(faults_of(SONGS, "tr", "songs = { $n } şarkı { $t }\n"), Vec::<String>::new());
        let english = "left = { $n } left\n";
        let french = "left =\n    { $n ->\n        [one] reste { $n }\n       *[other] restent { $n }\n    }\n";
        assert_eq!(faults_of(english, "fr", french), ["`left` chooses by $n, as the English text does not"]);
        let odd = french.replace("[one]", "[single]");
        assert_eq!(
            faults_of(SONGS, "fr", &odd.replace("left =", "songs =").replace("{ $n }\n", "{ $n } { $t }\n")),
            [
                "`songs` has a form [single], which is no plural category",
                "`songs` lacks the form [one], which the language has"
            ]
        );
    }

    #[test]
    fn a_text_that_is_far_too_long_is_reported() {
        let english = "share = Share\n";
        assert_eq!(faults_of(english, "de", "share = Teilen\n"), Vec::<String>::new());
        assert_eq!(
            faults_of(english, "de", "share = Mit anderen Leuten im ganzen Internet teilen\n"),
            ["`share` is 44 columns wide, 38 at most beside 5 in English"]
        );
    }

    #[test]
    fn letters_take_their_width() {
        for (text, width) in [("Share", 5), ("{n} left", 5), ("공유", 4), ("แชร์", 3), ("हिन्दी", 3), ("", 0)]
        {
            assert_eq!(columns(text), width, "{text}");
        }
    }

    #[test]
    fn signs_that_a_table_cannot_hold_are_reported() {
        let english = "share = Share\n";
        assert_eq!(faults_of(english, "de", "share = { \"a\\u0009b\" }\n"), ["`share` has a control character"]);
        assert_eq!(faults_of(english, "de", "share = { \"{n\" }\n"), ["`share` has a brace that encloses no value"]);
        assert_eq!(faults_of(english, "de", "share = { \"\" }\n"), ["`share` has an empty text"]);
    }

    #[test]
    fn what_is_the_same_as_in_english_is_listed_where_it_has_a_word() {
        let english = "a = Remix\nb = { $n }, { $t }\nc = Share\nd = { $n } left\n";
        let ((english, _), (french, _)) =
            (parse(english), parse("a = Remix\nb = { $n }, { $t }\nc = Partager\nd = { $n } left\n"));
        assert_eq!(same(&english, &french), ["a", "d"]);
    }

    #[test]
    fn missing_keys_are_listed_in_order() {
        let ((english, _), (french, _)) = (parse("a = A\nb = B\nc = C\n"), parse("b = B\n"));
        assert_eq!(missing(&english, &french), ["a", "c"]);
    }
}
