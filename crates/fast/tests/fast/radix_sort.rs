//! Sorting beside the sorts of the standard library.

use milestream_fast::radix_sort::{by_number, by_text, ranked, scattered};
use proptest::prelude::*;

proptest! {
    #[test]
    fn numbers_are_sorted_as_everybody_sorts_them(
        numbers in prop_oneof![
            proptest::collection::vec(any::<u64>(), 0..600),
            proptest::collection::vec(0_u64..3, 0..600),
            proptest::collection::vec((0_u64..3, 0_u32..8).prop_map(|(byte, place)| byte << (8 * place)), 0..600),
        ]
    ) {
        let mut sorted: Vec<(u64, u32)> = numbers.into_iter().zip(0..).collect();
        let mut expected = sorted.clone();
        expected.sort_by_key(|(number, _)| *number);
        by_number(&mut sorted);
        prop_assert_eq!(sorted, expected);
    }

    #[test]
    fn texts_are_sorted_as_everybody_sorts_them(texts in proptest::collection::vec("[ab]{0,20}|[a-c가é]{0,4}", 0..600)) {
        let mut places: Vec<u32> = (0..).take(texts.len()).collect();
        let mut expected = places.clone();
        expected.sort_by_key(|place| &texts[*place as usize]);
        by_text(&mut places, &|place| texts[place as usize].as_bytes());
        prop_assert_eq!(places, expected);
    }
}

proptest! {
    #[test]
    fn equal_numbers_share_the_rank_of_the_first(keys in proptest::collection::vec(0..40_u64, 0..3_000)) {
        let mut keyed: Vec<(u64, u32)> = keys.iter().copied().zip(0..).collect();
        keyed.sort_unstable();
        let (places, ranks) = ranked(&keyed);
        prop_assert_eq!(&places, &keyed.iter().map(|(_, place)| *place).collect::<Vec<_>>());
        let less = |key: u64| u32::try_from(keys.iter().filter(|other| **other < key).count()).unwrap();
        prop_assert_eq!(&ranks, &keyed.iter().map(|(key, _)| less(*key) + 1).collect::<Vec<_>>());
        // Back in the order of their places, with one more that has none.
        let mut scattered_by_hand: Vec<u32> = keys.iter().map(|key| less(*key) + 1).collect();
        scattered_by_hand.push(0);
        prop_assert_eq!(scattered(keys.len() + 1, &places, &ranks), scattered_by_hand);
    }
}

/// On a stack as small as a browser's, several times over: nothing may lie on it for each letter of a text.
#[test]
fn equal_texts_of_any_length_take_no_stack() {
    let sorted = || {
        let long = "a".repeat(3_000_000);
        let texts = [long.clone() + "b", long.clone(), long.clone() + "a", long];
        let mut places = [0, 1, 2, 3];
        by_text(&mut places, &|place| texts[place as usize].as_bytes());
        places
    };
    let thread = std::thread::Builder::new().stack_size(128 * 1024).spawn(sorted).unwrap();
    assert_eq!(thread.join().unwrap(), [1, 3, 2, 0]);
}
