//! Ids by their hashes beside a search through all.

use milestream_fast::ids::{DuplicateIndex, Ids, Interner, order_and_repeated};
use proptest::prelude::*;

/// Few of them, so that many are the same, among them two pairs that FNV-1a with 32 bits does not tell apart.
fn ids() -> impl Strategy<Value = Vec<String>> {
    let colliding = prop::sample::select(vec!["liquid", "declinate", "costarring", "macallums", ""]);
    proptest::collection::vec(prop_oneof![colliding.prop_map(str::to_owned), "[ab가]{1,2}", "t[0-9]{1,4}"], 0..400)
}

proptest! {
    #[test]
    fn the_same_ids_are_found(ids in ids()) {
        let texts: Vec<&str> = ids.iter().map(String::as_str).collect();
        let first = |place: usize| texts.iter().position(|text| *text == texts[place]).unwrap();
        let chains = DuplicateIndex::of(&texts);
        let mut distinct = Interner::default();
        for place in 0..texts.len() {
            prop_assert_eq!(chains.is_repeated(place), first(place) != place);
            let same: Vec<usize> = (place..texts.len()).filter(|other| texts[*other] == texts[place]).collect();
            prop_assert_eq!(chains.from(place).collect::<Vec<_>>(), same);
            let known = distinct.intern(texts[place]);
            prop_assert_eq!(known, (0..first(place)).filter(|earlier| first(*earlier) == *earlier).count());
        }
        let unlike: Vec<&str> = (0..texts.len()).filter(|place| first(*place) == *place).map(|place| texts[place]).collect();
        prop_assert_eq!(distinct.into_strings(), unlike.clone());

        let (mut order, repeated) = order_and_repeated(&texts);
        order.sort_unstable();
        prop_assert_eq!(order, (0..).take(texts.len()).collect::<Vec<u32>>());
        let expected: Vec<u32> =
            (0..).take(texts.len()).filter(|place| first(*place as usize) != *place as usize && !texts[*place as usize].is_empty()).collect();
        prop_assert_eq!(repeated, expected);

        let known = Ids::of(unlike.iter().copied());
        for (place, id) in unlike.iter().enumerate() {
            prop_assert_eq!(known.find(id), Some(place));
        }
        prop_assert_eq!(known.find("no such id"), None);
    }
}
