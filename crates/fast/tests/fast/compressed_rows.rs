use milestream_fast::compressed_rows::{CompressedRows, marked};
use proptest::prelude::*;

proptest! {
    #[test]
    fn numbers_stand_in_their_groups_in_the_order_of_the_pairs(
        pairs in proptest::collection::vec((0..5_usize, 0..9_u32), 0..40), is_marked in proptest::collection::vec(any::<bool>(), 4),
    ) {
        // The last group is one that there is not.
        let groups = CompressedRows::new(4, || pairs.iter().copied());
        let of = |group: usize| -> Vec<u32> {
            pairs.iter().filter(|(of, _)| *of == group && group < 4).map(|(_, number)| *number).collect()
        };
        for group in 0..6 {
            prop_assert_eq!(groups.get(group), of(group));
        }
        // And the last number is one that nobody marks.
        let mut marks = vec![false; 8];
        groups.mark(&is_marked, &mut marks);
        let all: Vec<bool> = (0..8).map(|number| (0..4).any(|group| is_marked[group] && of(group).contains(&number))).collect();
        prop_assert_eq!(marks, all);
    }

    #[test]
    fn places_that_stand_for_what_is_marked_are_chosen(
        places in proptest::collection::vec(0..9_u32, 0..3_000), of in proptest::collection::vec(0..9_u32, 8),
        marks in proptest::collection::vec(any::<bool>(), 8),
    ) {
        let is_marked = |place: &u32| {
            let number = of.get(*place as usize).map(|number| *number as usize);
            number.and_then(|number| marks.get(number).copied()).unwrap_or(false)
        };
        let chosen: Vec<u32> = places.iter().copied().filter(is_marked).collect();
        prop_assert_eq!(marked(&places, &of, &marks), chosen);
    }
}
