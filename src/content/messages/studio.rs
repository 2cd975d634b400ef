//! The words of the studio, apart from those of the widget, which every reader of an embed loads.

use std::sync::OnceLock;

use milestream_data::table::StatementKind;

use super::{Language, Plural, Text, words};
use crate::content::intl::Intl;

words! {
    /// The words of the studio in one language.
    StudioWords by StudioWordPlace {
        studio_title: Text;
        studio_lead: Text;
        studio_back: Text;
        studio_steps: Text;
        studio_songs: Plural;
        studio_artists: Plural;
        studio_counts: Plural;
        studio_numbers: Text;
        studio_file_try: Text;
        studio_table: Text;
        studio_table_hint: Text;
        studio_table_paste: Text;
        studio_table_refused: Text;
        studio_pasted: Text;
        studio_sample_try: Text;
        studio_new: Text;
        studio_new_table: Text;
        studio_new_look: Text;
        studio_new_paste: Text;
        studio_new_online: Text;
        studio_file_label: Text;
        studio_file_drop: Text;
        studio_file_local: Text;
        studio_file_address: Text;
        studio_file_read: Text;
        studio_file_bundled: Text;
        studio_file_loading: Text;
        studio_file_cancel: Text;
        studio_file_content: Text;
        studio_file_content_bundled: Text;
        studio_file_failed: Text;
        studio_file_failed_at: Text;
        studio_file_empty: Text;
        studio_file_too_large: Text;
        studio_file_unopened: Text;
        studio_file_workbook: Text;
        studio_file_nameless: Text;
        studio_file_spreadsheet: Text;
        studio_understood: Text;
        studio_how: Text;
        studio_first_rows: Text;
        studio_row: Text;
        studio_ask_why: Text;
        studio_ask_dates: Text;
        studio_ask_point: Text;
        studio_ask_unit: Text;
        studio_ask_year: Text;
        studio_ask_lines: Text;
        studio_ask_days: Text;
        studio_ask_column: Text;
        studio_ask_both: Text;
        studio_ask_guess: Text;
        studio_ask_take: Text;
        studio_column_counts: Text;
        studio_dates: Text;
        studio_dates_day: Text;
        studio_dates_month: Text;
        studio_dates_year: Text;
        studio_year: Text;
        studio_point: Text;
        studio_point_groups: Text;
        studio_point_decimal: Text;
        studio_unit: Text;
        studio_sheet: Text;
        studio_header: Text;
        studio_fill: Text;
        studio_fill_yes: Text;
        studio_fill_no: Text;
        studio_encoding: Text;
        studio_days: Text;
        studio_days_totals: Text;
        studio_days_daily: Text;
        studio_lines: Text;
        studio_lines_title: Text;
        studio_lines_artist: Text;
        studio_lines_one: Text;
        studio_as_understood: Text;
        studio_read_gzip: Text;
        studio_read_part_files: Text;
        studio_read_workbook: Text;
        studio_read_web_page: Text;
        studio_read_copied: Text;
        studio_read_encoding: Text;
        studio_read_encoding_errors: Text;
        studio_read_json: Text;
        studio_read_markdown: Text;
        studio_read_tabs: Text;
        studio_read_semicolons: Text;
        studio_read_bars: Text;
        studio_read_commas: Text;
        studio_read_spaces: Text;
        studio_read_list_of_lines: Text;
        studio_read_escaped_quotes: Text;
        studio_read_lone_quotes: Text;
        studio_read_mojibake: Text;
        studio_read_backslashes: Text;
        studio_read_entities: Text;
        studio_read_one_of_tables: Text;
        studio_read_header_row: Text;
        studio_read_repeated_song: Text;
        studio_read_repeated_songs: Text;
        studio_read_page_artist: Text;
        studio_read_starred_features: Text;
        studio_read_links: Text;
        studio_read_notes: Text;
        studio_read_ranks: Text;
        studio_read_quoted_titles: Text;
        studio_read_lines_title_first: Text;
        studio_read_lines_artist_first: Text;
        studio_read_lines_one: Text;
        studio_read_since_artists: Text;
        studio_read_artist_lines: Text;
        studio_read_metrics: Text;
        studio_read_shares: Text;
        studio_read_other_table: Text;
        studio_read_second_table: Text;
        studio_read_third_table: Text;
        studio_read_further_table: Text;
        studio_read_filled: Text;
        studio_read_sum: Text;
        studio_read_ends: Text;
        studio_read_columns_of_days: Text;
        studio_read_columns_of_weeks: Text;
        studio_read_columns_of_months: Text;
        studio_read_columns_of_quarters: Text;
        studio_read_columns_of_years: Text;
        studio_read_songs_by_day: Text;
        studio_read_songs_by_week: Text;
        studio_read_songs_by_month: Text;
        studio_read_fields_of_days: Text;
        studio_read_each_day_alone: Text;
        studio_read_each_week_alone: Text;
        studio_read_each_month_alone: Text;
        studio_read_each_quarter_alone: Text;
        studio_read_each_year_alone: Text;
        studio_read_each_until_day: Text;
        studio_read_each_until_week: Text;
        studio_read_each_until_month: Text;
        studio_read_each_until_quarter: Text;
        studio_read_each_until_year: Text;
        studio_read_each_until_then: Text;
        studio_read_daily_beside: Text;
        studio_read_since_they_fall: Text;
        studio_read_as_numbers_show: Text;
        studio_read_no_total: Text;
        studio_read_total_of_day: Text;
        studio_read_total_of_all: Text;
        studio_read_until_day_of_each: Text;
        studio_read_until_week_of_each: Text;
        studio_read_until_month_of_each: Text;
        studio_read_until_year_of_each: Text;
        studio_read_day_alone: Text;
        studio_read_week_alone: Text;
        studio_read_month_alone: Text;
        studio_read_year_alone: Text;
        studio_read_they_fall: Text;
        studio_read_was_said: Text;
        studio_read_chart_of_days: Text;
        studio_read_chart_of_weeks: Text;
        studio_read_columns: Text;
        studio_read_nameless: Text;
        studio_read_unread: Text;
        studio_read_field_artists: Text;
        studio_read_parted_artists: Text;
        studio_read_of_column: Text;
        studio_read_of_field: Text;
        studio_read_of_days: Text;
        studio_read_day_first: Text;
        studio_read_month_first: Text;
        studio_read_year_first: Text;
        studio_read_since_row: Text;
        studio_read_since_name: Text;
        studio_read_date_around: Text;
        studio_read_date_updated: Text;
        studio_read_date_in_name: Text;
        studio_read_newest_year: Text;
        studio_read_point_groups: Text;
        studio_read_brackets: Text;
        studio_read_unit: Text;
        studio_read_unit_beside: Text;
        studio_read_unit_names: Text;
        studio_read_unit_others: Text;
        studio_read_thousand: Text;
        studio_read_million: Text;
        studio_read_billion: Text;
        studio_read_trillion: Text;
        studio_read_indonesian: Text;
        studio_read_turkish: Text;
        studio_read_vietnamese: Text;
        studio_read_spanish_or_portuguese: Text;
        studio_read_in_row: Text;
        studio_read_in_cell: Text;
        studio_read_in_line: Text;
        studio_read_in_table: Text;
        studio_read_in_column: Text;
        studio_read_in_fields_of_days: Text;
        studio_read_names_again: Text;
        studio_read_table_begins: Text;
        studio_read_sum_of_others: Text;
        studio_read_line_of_summary: Text;
        studio_read_number_about_all: Text;
        studio_read_title_alone: Text;
        studio_read_too_wide: Text;
        studio_read_no_json: Text;
        studio_read_unread_field: Text;
        studio_read_open_quote: Text;
        studio_read_no_column_of_dates: Text;
        studio_read_bare_dates: Text;
        studio_read_same_day: Text;
        studio_read_less_than: Text;
        studio_read_ids_count_rows: Text;
        studio_read_no_id: Text;
        studio_read_expected_text: Text;
        studio_read_expected_date: Text;
        studio_read_expected_order: Text;
        studio_read_expected_era: Text;
        studio_read_expected_count: Text;
        studio_read_expected_decimals: Text;
        studio_read_expected_less: Text;
        studio_read_expected_point: Text;
        studio_read_expected_unit: Text;
        studio_read_nothing: Text;
        studio_read_an_object: Text;
        studio_read_a_list: Text;
        studio_read_other_sheet: Text;
        studio_read_same_name: Text;
        studio_read_counts_of_weeks: Text;
        studio_read_counts_of_time: Text;
        studio_read_counts_of_period: Text;
        studio_read_counts_of_share: Text;
        studio_read_undated_days: Text;
        studio_read_day_to_come: Text;
        studio_read_many_counts: Text;
        studio_read_many_dates: Text;
        studio_read_many_texts: Text;
        studio_read_many_repeated: Text;
        studio_read_many_too_wide: Text;
        studio_read_many_shapes: Text;
        studio_read_many_less: Text;
        studio_read_many_ambiguous: Text;
        studio_read_many_no_songs: Text;
        studio_read_many_no_ids: Text;
        studio_read_many_quotes: Text;
        studio_read_many_lines: Text;
        studio_read_first_in: Text;
        studio_read_first_at: Text;
        studio_read_no_table: Text;
        studio_read_no_names: Text;
        studio_read_no_objects: Text;
        studio_read_unlike_lists: Text;
        studio_read_too_many_songs: Text;
        studio_read_day_before: Text;
        studio_read_moves_in_titles: Text;
        studio_read_table_of_others: Text;
        studio_read_counts_of_sales: Text;
        studio_read_scrobbles: Text;
        studio_read_other_form: Text;
        studio_read_largest_counts: Text;
        studio_read_sums_of_counts: Text;
        studio_read_groups_of_labels: Text;
        studio_read_commas_in_names: Text;
        studio_read_wiki_source: Text;
        studio_read_workbook_failed: Text;
        studio_read_workbook_too_large: Text;
        studio_read_no_workbook: Text;
        studio_read_not_text: Text;
        studio_read_file_too_large: Text;
        studio_read_too_many_tracks: Text;
        studio_read_not_published: Text;
        studio_read_expected_dataset: Text;
        studio_read_expected_schema: Text;
        studio_read_not_json: Text;
        studio_read_json_follows: Text;
        studio_read_json_list_comma: Text;
        studio_read_json_object_comma: Text;
        studio_read_json_ends_within: Text;
        studio_read_json_last_comma: Text;
        studio_read_json_name: Text;
        studio_read_json_ends_in_object: Text;
        studio_read_json_colon: Text;
        studio_read_json_digit: Text;
        studio_read_json_zero: Text;
        studio_read_json_control: Text;
        studio_read_json_ends_in_text: Text;
        studio_read_json_hex: Text;
        studio_read_json_escape: Text;
        studio_read_json_value: Text;
        studio_read_json_ends_at_value: Text;
        studio_read_json_object: Text;
        studio_role_both: Text;
        studio_role_featured: Text;
        studio_role_daily: Text;
        studio_role_day: Text;
        studio_role_date: Text;
        studio_role_album: Text;
        studio_role_released: Text;
        studio_role_version: Text;
        studio_role_id: Text;
        studio_role_none: Text;
        studio_about: Text;
        studio_about_why: Text;
        studio_about_source: Text;
        studio_about_source_hint: Text;
        studio_about_publisher: Text;
        studio_about_publisher_hint: Text;
        studio_about_date: Text;
        studio_about_date_hint: Text;
        studio_about_artist: Text;
        studio_about_title: Text;
        studio_about_title_hint: Text;
        studio_about_no_date: Text;
        studio_about_no_address: Text;
        studio_problems: Plural;
        studio_problems_why: Text;
        studio_problems_whole: Text;
        studio_conflicts: Plural;
        studio_conflicts_why: Text;
        studio_problems_none: Text;
        studio_problems_where: Text;
        studio_problems_what: Text;
        studio_problems_place: Text;
        studio_download: Text;
        studio_download_source: Text;
        studio_download_why: Text;
        studio_download_online: Text;
        studio_embed: Text;
        studio_group_what: Text;
        studio_group_rows: Text;
        studio_group_look: Text;
        studio_more: Text;
        studio_undo: Text;
        studio_reset: Text;
        studio_pick: Text;
        studio_any: Text;
        studio_no_song: Text;
        studio_first_artist: Text;
        studio_view: Text;
        studio_view_board: Text;
        studio_view_counter: Text;
        studio_view_leaderboard: Text;
        studio_view_honours: Text;
        studio_view_race: Text;
        studio_view_badge: Text;
        studio_src: Text;
        studio_src_hint: Text;
        studio_artist: Text;
        studio_track: Text;
        studio_track_hint: Text;
        studio_metric: Text;
        studio_metric_songs: Text;
        studio_metric_streams: Text;
        studio_metric_followers: Text;
        studio_metric_listeners: Text;
        studio_metric_awards: Text;
        studio_credit: Text;
        studio_credit_newest: Text;
        studio_threshold: Text;
        studio_threshold_hint: Text;
        studio_goal: Text;
        studio_goal_hint: Text;
        studio_deadline: Text;
        studio_deadline_hint: Text;
        studio_as_of: Text;
        studio_as_of_hint: Text;
        studio_by: Text;
        studio_sort: Text;
        studio_sort_streams: Text;
        studio_sort_title: Text;
        studio_sort_missing: Text;
        studio_sort_date: Text;
        studio_sort_gain: Text;
        studio_limit: Text;
        studio_limit_hint: Text;
        studio_rows: Text;
        studio_rows_detailed: Text;
        studio_whose: Text;
        studio_whose_any: Text;
        studio_versions: Text;
        studio_search: Text;
        studio_search_hint: Text;
        studio_with: Text;
        studio_version: Text;
        studio_language: Text;
        studio_past: Text;
        studio_past_hint: Text;
        studio_theme: Text;
        studio_theme_auto: Text;
        studio_theme_light: Text;
        studio_theme_dark: Text;
        studio_theme_paper: Text;
        studio_theme_stage: Text;
        studio_theme_neon: Text;
        studio_theme_pastel: Text;
        studio_theme_print: Text;
        studio_scheme: Text;
        studio_accent: Text;
        studio_accent_hint: Text;
        studio_lang: Text;
        studio_lang_hint: Text;
        studio_motion: Text;
        studio_motion_auto: Text;
        studio_motion_none: Text;
        studio_heading_level: Text;
        studio_refresh: Text;
        studio_refresh_hint: Text;
        studio_loading: Text;
        studio_loading_lazy: Text;
        studio_loading_eager: Text;
        studio_unfit_song: Text;
        studio_unfit_artists: Text;
        studio_unfit_streams: Text;
        studio_unfit_songs_of_artists: Text;
        studio_unfit_songs: Text;
        studio_unfit_threshold: Text;
        studio_unfit_members: Text;
        studio_unfit_versions: Text;
        studio_preview: Text;
        studio_paste: Text;
        studio_publish: Text;
        studio_publish_not_yet: Text;
        studio_publish_why: Text;
        studio_publish_read: Text;
        studio_host: Text;
        studio_host_plain: Text;
        studio_host_frame: Text;
        studio_width: Text;
        studio_width_any: Text;
        studio_width_of: Text;
        studio_paste_more: Text;
        studio_pin: Text;
        studio_pin_why: Text;
        studio_pin_frame: Text;
        studio_copy: Text;
        studio_copy_of: Text;
        studio_copy_link: Text;
        studio_copy_link_file: Text;
        studio_copied: Text;
        studio_copied_unpublished: Text;
        studio_copied_address: Text;
        studio_copy_failed: Text;
        studio_space: Plural;
        studio_space_like: Plural;
        studio_address_blocked: Text;
        studio_paste_unread: Text;
        studio_space_two: Text;
        studio_space_css: Text;
        studio_space_css_why: Text;
        studio_where_plain: Text;
        studio_where_wordpress_site: Text;
        studio_where_wordpress_post: Text;
        studio_where_blogger_theme: Text;
        studio_where_blogger_post: Text;
        studio_where_ghost_site: Text;
        studio_where_ghost_post: Text;
        studio_where_tumblr: Text;
        studio_where_template: Text;
        studio_where_hugo_shortcode: Text;
        studio_where_hugo_text: Text;
        studio_where_jekyll_page: Text;
        studio_where_mediawiki_page: Text;
        studio_where_mediawiki_script: Text;
        studio_where_css: Text;
        studio_where_frame: Text;
        studio_where_listener: Text;
        studio_where_address: Text;
        studio_no_words: Text;
        studio_card: Text;
        studio_card_why: Text;
        studio_card_motif: Text;
        studio_card_counter: Text;
        studio_card_passed: Text;
        studio_card_top: Text;
        studio_card_size: Text;
        studio_card_wide: Text;
        studio_card_square: Text;
        studio_card_story: Text;
        studio_card_badge: Text;
        studio_card_png: Text;
        studio_card_svg: Text;
        studio_card_share: Text;
        studio_card_saved: Text;
        studio_card_failed: Text;
        studio_card_not_shared: Text;
        studio_card_tag: Text;
        studio_card_tag_why: Text;
        studio_card_copy: Text;
    }
}

/// What the studio speaks.
struct Spoken {
    texts: StudioWords,
    language: &'static Language,
}

static SPOKEN: OnceLock<Spoken> = OnceLock::new();

/// Speaks the language of these tables, of the studio and of the widget, from the beginning on.
pub fn speak(texts: String, words: &str) {
    let spoken = Spoken { texts: StudioWords::read(texts.leak()), language: Language::of(words) };
    // Nobody has spoken yet.
    let _ = SPOKEN.set(spoken);
}

fn spoken() -> &'static Spoken {
    #[cfg(not(target_arch = "wasm32"))]
    let english = || Spoken { texts: StudioWords::read(include_str!("studio-en.txt")), language: super::english() };
    #[cfg(target_arch = "wasm32")]
    let english = || Spoken { texts: StudioWords::read(""), language: Language::of("") };
    SPOKEN.get_or_init(english)
}

/// The words of the studio.
pub fn texts() -> &'static StudioWords {
    &spoken().texts
}

/// The words of a widget in the studio's language.
pub fn language() -> &'static Language {
    spoken().language
}

/// The studio's language.
pub fn intl() -> Intl {
    Intl::new(Some(language().tag), language())
}

/// What is said of a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// What stands above the field.
    pub label: Text,
    /// What is typed into it, or what holds without it; may be empty.
    pub hint: Text,
}

impl Label {
    /// With nothing to say of what is typed.
    pub const fn bare(label: Text) -> Self {
        Self { label, hint: "" }
    }
}

/// What is said of the reading of a table: the texts stand in the order of the kinds.
pub fn statement(kind: StatementKind) -> Text {
    let place = StudioWordPlace::studio_read_gzip as usize + kind as usize;
    texts().0.get(place).copied().unwrap_or_default()
}

/// What a column of a table is read as, by the name of its role.
pub fn role(name: &str) -> Text {
    let texts = texts();
    match name {
        "title" | "song" => texts.studio_track(),
        "artist" => texts.studio_artist(),
        "artist-title" => texts.studio_role_both(),
        "featured" => texts.studio_role_featured(),
        "streams" => texts.studio_metric_streams(),
        "daily" => texts.studio_role_daily(),
        "as_of" => texts.studio_role_date(),
        "album" => texts.studio_role_album(),
        "released" => texts.studio_role_released(),
        "language" => texts.studio_lang(),
        "version" => texts.studio_role_version(),
        "id" => texts.studio_role_id(),
        "day" => texts.studio_role_day(),
        "more" => "",
        _ => texts.studio_role_none(),
    }
}

/// The label of the field of an option.
pub fn option(name: &str) -> Label {
    let texts = texts();
    let (label, hint) = match name {
        "view" => (texts.studio_view(), ""),
        "src" => (texts.studio_src(), texts.studio_src_hint()),
        "artist" => (texts.studio_artist(), ""),
        "track" => (texts.studio_track(), texts.studio_track_hint()),
        "metric" => (texts.studio_metric(), ""),
        "credit" => (texts.studio_credit(), ""),
        "threshold" => (texts.studio_threshold(), texts.studio_threshold_hint()),
        "goal" => (texts.studio_goal(), texts.studio_goal_hint()),
        "deadline" => (texts.studio_deadline(), texts.studio_deadline_hint()),
        "as-of" => (texts.studio_as_of(), texts.studio_as_of_hint()),
        "by" => (texts.studio_by(), ""),
        "sort" => (texts.studio_sort(), ""),
        "limit" => (texts.studio_limit(), texts.studio_limit_hint()),
        "rows" => (texts.studio_rows(), ""),
        "whose" => (texts.studio_whose(), ""),
        "versions" => (texts.studio_versions(), ""),
        "search" => (texts.studio_search(), texts.studio_search_hint()),
        "with" => (texts.studio_with(), ""),
        "version" => (texts.studio_version(), ""),
        "language" => (texts.studio_language(), ""),
        "past" => (texts.studio_past(), texts.studio_past_hint()),
        "theme" => (texts.studio_theme(), ""),
        "accent" => (texts.studio_accent(), texts.studio_accent_hint()),
        "lang" => (texts.studio_lang(), texts.studio_lang_hint()),
        "motion" => (texts.studio_motion(), ""),
        "heading-level" => (texts.studio_heading_level(), ""),
        "refresh" => (texts.studio_refresh(), texts.studio_refresh_hint()),
        "loading" => (texts.studio_loading(), ""),
        _ => ("", ""),
    };
    Label { label, hint }
}

/// The name of a value of a closed set. A value that has none, as a number, is shown as it is written.
pub fn value(option: &str, text: &str) -> String {
    // A named theme in one of its forms.
    if let ("theme", Some((theme, form))) = (option, text.split_once('-')) {
        return [&value(option, theme), " · ", &value(option, form)].concat();
    }
    let (texts, words) = (texts(), intl().words);
    let known = match (option, text) {
        ("view", "board") => texts.studio_view_board(),
        ("view", "counter") => texts.studio_view_counter(),
        ("view", "leaderboard") => texts.studio_view_leaderboard(),
        ("view", "honours") => texts.studio_view_honours(),
        ("view", "race") => texts.studio_view_race(),
        ("view", "badge") => texts.studio_view_badge(),
        ("credit", "") => texts.studio_credit_newest(),
        ("credit", "all") => words.credit_all(),
        ("credit", "lead") => words.credit_lead(),
        ("credit", "alone") => words.credit_alone(),
        ("credit", "feature") => words.credit_feature(),
        ("credit", "with_members") => words.credit_with_members(),
        ("credit", "unstated") => words.credit_unstated(),
        ("metric", "songs") => texts.studio_metric_songs(),
        ("metric", "streams") => texts.studio_metric_streams(),
        ("metric", "followers") => texts.studio_metric_followers(),
        ("metric", "listeners") => texts.studio_metric_listeners(),
        ("metric", "awards") => texts.studio_metric_awards(),
        ("by", "tracks") => words.rank_tracks(),
        ("by", "artists") => words.rank_artists(),
        ("by", "albums") => words.rank_albums(),
        ("by", "upcoming") => words.rank_upcoming(),
        ("sort", "streams") => texts.studio_sort_streams(),
        ("sort", "title") => texts.studio_sort_title(),
        ("sort", "missing") => texts.studio_sort_missing(),
        ("sort", "date") => texts.studio_sort_date(),
        ("sort", "gain") => texts.studio_sort_gain(),
        ("whose", "") => texts.studio_whose_any(),
        ("whose", "group") => words.find_whose_group(),
        ("whose", "members") => words.find_whose_members(),
        ("whose", "both") => words.find_whose_both(),
        ("whose", "features") => words.find_whose_features(),
        ("versions", "each") => words.find_versions_each(),
        ("versions", "together") => words.find_versions_together(),
        ("rows", "calm") => words.find_rows_simple(),
        ("rows", "dense") => texts.studio_rows_detailed(),
        ("theme", "auto") => texts.studio_theme_auto(),
        ("theme", "light") => texts.studio_theme_light(),
        ("theme", "dark") => texts.studio_theme_dark(),
        ("theme", "paper") => texts.studio_theme_paper(),
        ("theme", "stage") => texts.studio_theme_stage(),
        ("theme", "neon") => texts.studio_theme_neon(),
        ("theme", "pastel") => texts.studio_theme_pastel(),
        ("theme", "print") => texts.studio_theme_print(),
        ("motion", "auto") => texts.studio_motion_auto(),
        ("motion", "none") => texts.studio_motion_none(),
        ("loading", "lazy") => texts.studio_loading_lazy(),
        ("loading", "eager") => texts.studio_loading_eager(),
        (_, text) => text,
    };
    known.to_owned()
}

/// A file that is not on the web yet.
pub const SOMEWHERE: &str = "https://YOUR-SITE/songs.json";
/// Where the picture of a share card will lie.
pub const CARD_SOMEWHERE: &str = "https://YOUR-SITE/";
