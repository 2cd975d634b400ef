//! What is said of a table: a choice that is made or taken back, and what its texts are called.

use std::borrow::Cow;

use milestream_data::table::Choices;

use crate::content::messages::studio::texts;
use crate::studio::state::opened_file::About;

/// The same said, with a choice; without it, where its text is empty.
pub(super) fn chosen(about: &About, choice: &str, text: &str) -> About {
    let mut about = about.clone();
    match (choice, text) {
        ("year", "") => about.choices.year = None,
        ("dates", "") => about.choices.dates = None,
        ("point", "") => about.choices.point = None,
        ("unit", "") => about.choices.unit = None,
        ("days", "") => about.choices.are_days_daily = None,
        ("sheet", "") => about.choices.sheet = None,
        ("encoding", "") => about.choices.encoding = None,
        ("header", "") => about.choices.header = None,
        ("fill", "") => about.choices.fill = None,
        ("lines", "") => about.choices.lines = None,
        _ => {
            // Each is one of those that are offered.
            let _: Result<(), String> = Choices::set(&mut about.choices, choice, text);
        }
    }
    about
}

pub(super) fn named(choice: &str, text: &str) -> Cow<'static, str> {
    let name = match (choice, text) {
        ("dates", "day-first") => texts().studio_dates_day(),
        ("dates", "month-first") => texts().studio_dates_month(),
        ("dates", _) => texts().studio_dates_year(),
        ("days", "totals") => texts().studio_days_totals(),
        ("days", _) => texts().studio_days_daily(),
        // Digits are read in every language.
        ("unit", "M=million") => "M = 1 000 000",
        ("unit", "M=billion") => "M = 1 000 000 000",
        ("unit", "B=billion") => "B = 1 000 000 000",
        ("unit", "B=thousand") => "B = 1 000",
        ("unit", "T=trillion") => "T = 1 000 000 000 000",
        ("unit", "T=billion") => "T = 1 000 000 000",
        ("unit", "mil=million") => "mil = 1 000 000",
        ("unit", _) => "mil = 1 000",
        ("year", year) => return Cow::Owned(year.to_owned()),
        ("fill", "yes") => texts().studio_fill_yes(),
        ("fill", _) => texts().studio_fill_no(),
        ("lines", "title-first") => texts().studio_lines_title(),
        ("lines", "artist-first") => texts().studio_lines_artist(),
        ("lines", _) => texts().studio_lines_one(),
        ("column", text) if text.ends_with("=as_of") => texts().studio_column_counts(),
        ("column", text) if text.ends_with("=artist-title") => texts().studio_role_both(),
        ("column", text) if text.ends_with("=title") => texts().studio_track(),
        ("column", text) if text.ends_with("=streams") => texts().studio_metric_streams(),
        ("column", text) if text.ends_with("=none") => texts().studio_role_none(),
        ("column", _) => texts().studio_role_released(),
        (_, "groups") => texts().studio_point_groups(),
        (..) => texts().studio_point_decimal(),
    };
    Cow::Borrowed(name)
}
