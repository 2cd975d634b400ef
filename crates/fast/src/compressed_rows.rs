//! Numbers in groups, all in one piece; and the choice of some among many.

use crate::CHUNK;

/// For each of many groups the numbers in it.
#[derive(Clone, Debug, Default)]
pub struct CompressedRows {
    numbers: Vec<u32>,
    /// Where in `numbers` each group ends.
    ends: Vec<u32>,
}

impl CompressedRows {
    /// So many groups, of the pairs of a group and a number in it that `pairs` gives, each time that it is called. Within
    /// a group, numbers keep their order.
    pub fn new<P: Iterator<Item = (usize, u32)>>(count: usize, pairs: impl Fn() -> P) -> Self {
        let mut ends: Vec<u32> = vec![0; count];
        let mut all = 0;
        for (group, _) in pairs() {
            if let Some(size) = ends.get_mut(group) {
                (*size, all) = (*size + 1, all + 1);
            }
        }
        // Each begins where the one before it ends, and is moved on to its end while it is filled.
        let mut start = 0;
        for end in &mut ends {
            start += std::mem::replace(end, start);
        }
        let mut numbers = vec![0; all];
        for (group, number) in pairs() {
            let Some(place) = ends.get_mut(group) else { continue };
            if let Some(known) = numbers.get_mut(*place as usize) {
                *known = number;
            }
            *place += 1;
        }
        Self { numbers, ends }
    }

    /// The numbers of a group; none where there is no such group.
    pub fn get(&self, group: usize) -> &[u32] {
        let end = |group: usize| self.ends.get(group).copied().unwrap_or(0) as usize;
        let start = group.checked_sub(1).map_or(0, end);
        self.numbers.get(start..end(group)).unwrap_or_default()
    }

    /// Marks every number of the groups that are marked.
    pub fn mark(&self, groups: &[bool], marks: &mut [bool]) {
        for (group, _) in groups.iter().enumerate().filter(|(_, is_marked)| **is_marked) {
            self.mark_one(group, marks);
        }
    }

    #[inline(never)]
    fn mark_one(&self, group: usize, marks: &mut [bool]) {
        for number in self.get(group) {
            if let Some(mark) = marks.get_mut(*number as usize) {
                *mark = true;
            }
        }
    }
}

/// Those of `places` that stand for what is marked: `of` tells what each place stands for.
pub fn marked(places: &[u32], of: &[u32], marks: &[bool]) -> Vec<u32> {
    let mut chosen = vec![0; places.len()];
    let mut count = 0;
    for places in places.chunks(CHUNK) {
        count += choose(places, of, marks, chosen.get_mut(count..).unwrap_or_default());
    }
    chosen.truncate(count);
    chosen
}

/// Writes those that stand for what is marked to the beginning of `chosen`, and tells how many they are. Each is written,
/// and written over by the next one where it is not marked: no processor could guess which way to go.
#[inline(never)]
fn choose(places: &[u32], of: &[u32], marks: &[bool], chosen: &mut [u32]) -> usize {
    let is_marked = |place: u32| of.get(place as usize).and_then(|number| marks.get(*number as usize)) == Some(&true);
    places.iter().fold(0, |count, place| {
        if let Some(slot) = chosen.get_mut(count) {
            *slot = *place;
        }
        count + usize::from(is_marked(*place))
    })
}
