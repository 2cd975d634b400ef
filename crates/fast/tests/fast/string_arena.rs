use milestream_fast::string_arena::{Search, StringArena};
use proptest::prelude::*;

fn texts(all: &[String]) -> StringArena {
    let mut texts = StringArena::with_capacity(all.len(), 0);
    for text in all {
        texts.push_str(text);
        texts.end();
    }
    texts
}

proptest! {
    /// Texts of few letters, so that words often reach over the end of one into the next.
    #[test]
    fn a_word_is_found_in_the_texts_that_have_it(all in proptest::collection::vec("[ab봄]{0,6}", 0..40), word in "[ab봄]{0,3}") {
        let texts = texts(&all);
        let having: Vec<bool> = all.iter().map(|text| text.contains(&word)).collect();
        prop_assert_eq!(texts.containing(&word, &mut Search::default()), having);
        let taken: Vec<&str> = (0..all.len()).map(|place| texts.get(place)).collect();
        prop_assert_eq!(taken, all.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

proptest! {
    /// What was looked for before makes no difference, be it that somebody types on, goes back, or begins anew.
    #[test]
    fn a_word_is_found_whatever_was_looked_for_before(
        all in proptest::collection::vec("[ab봄]{0,6}", 0..40),
        words in proptest::collection::vec("[ab봄]{0,3}", 0..6),
    ) {
        let texts = texts(&all);
        let mut last = Search::default();
        let typed = |word: &String| word.char_indices().map(|(end, _)| word[..end].to_owned()).collect::<Vec<_>>();
        for word in words.iter().flat_map(|word| typed(word).into_iter().chain([word.clone()])) {
            let having: Vec<bool> = all.iter().map(|text| text.contains(&word)).collect();
            prop_assert_eq!(texts.containing(&word, &mut last), having, "{}", word);
        }
    }
}

/// More of them than are gone through at a time, and with the word over the end of what is.
#[test]
fn a_word_is_found_wherever_it_stands() {
    for before in 0..20 {
        let mut all = vec!["b".repeat(before)];
        all.extend((0..4_000).map(|_| "bbaa".to_owned()));
        let having = texts(&all).containing("ba", &mut Search::default());
        assert_eq!(having.iter().filter(|has| **has).count(), 4_000, "{before}");
        assert!(texts(&all).containing("aab", &mut Search::default()).iter().all(|has| !has), "{before}");
    }
}

#[test]
fn there_is_nothing_behind_the_last_text() {
    let texts = texts(&["ab".to_owned()]);
    assert_eq!((texts.get(1), texts.len(), texts.bytes(), texts.is_empty()), ("", 1, 3, false));
}
