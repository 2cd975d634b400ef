//! The languages that the widget speaks, and what makes it say all that it knows to say.

/// The tags of the languages, English first.
pub const LANGUAGES: [&str; 19] = [
    "en", "ko", "ja", "zh-Hans", "zh-Hant", "es", "pt-BR", "id", "th", "vi", "fil", "hi", "ar", "tr", "fr", "de", "it",
    "pl", "ru",
];

/// The attributes of widgets that show, between them, all that a widget says.
pub const EVERY_TEXT: [&str; 17] = [
    "view=\"board\"",
    "view=\"counter\" artist=\"bts\" threshold=\"100M\" goal=\"200\" deadline=\"2030-12-31\"",
    "view=\"counter\" artist=\"marzipan-satellite\" threshold=\"100M\" src=\"data/demo.json\"",
    "view=\"counter\" track=\"dynamite\"",
    "view=\"counter\" artist=\"bts\" metric=\"streams\"",
    "view=\"counter\" artist=\"bts\" metric=\"followers\"",
    "view=\"leaderboard\" rows=\"dense\" src=\"data/demo.json\"",
    "view=\"leaderboard\" by=\"upcoming\" src=\"data/demo.json\"",
    "view=\"leaderboard\" by=\"artists\" threshold=\"100M\"",
    "view=\"leaderboard\" by=\"albums\" limit=\"3\"",
    "view=\"leaderboard\" search=\"zzz\"",
    "view=\"leaderboard\" as-of=\"2001-01-01\"",
    "view=\"honours\" limit=\"5\"",
    "view=\"race\"",
    "view=\"race\" limit=\"3\" src=\"data/demo.json\" as-of=\"2026-09-29\"",
    "view=\"badge\" artist=\"bts\" threshold=\"100M\"",
    "src=\"none.json\"",
];

/// Which way a language is written, as the attribute `dir` has it.
pub fn direction(tag: &str) -> &'static str {
    if tag == "ar" { "rtl" } else { "ltr" }
}
