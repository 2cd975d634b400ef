//! Steps of round numbers, for an axis or a ring.

/// The least of 1, 2, 5, 10, 20, 50 and so on that is in `whole` at most `most` times, rounded up.
pub(super) fn round_step(whole: u64, most: u64) -> u64 {
    let mut step: u64 = 1;
    for factor in [2, 5, 10].into_iter().cycle() {
        if whole.div_ceil(step) <= most {
            break;
        }
        // Always a multiple of the last power of ten.
        step = 10_u64.pow(step.ilog10()).saturating_mul(factor);
    }
    step
}
