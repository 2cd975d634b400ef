//! The drawings of the counter: the chart of a history with its table, and the ring.

use std::rc::Rc;

use milestream::load::Loaded;

use super::{coverage, dataset, track};
use crate::support::{html_of, texts};

/// What stands at the axis of a chart, from the top.
fn texts_of_axis(chart: &str) -> Vec<&str> {
    chart.split("class=\"axis\">").skip(1).map(|rest| rest.split('<').next().unwrap()).collect()
}

#[test]
fn what_may_fall_is_joined_by_lines() {
    let listeners = dataset(
        r#""totals": [{ "artist": "x", "metric": "monthly_listeners", "counts": [
            { "as_of": "2026-01-01", "value": 9000000 }, { "as_of": "2026-02-01", "value": 8000000 }] }]"#,
    );
    let html = html_of(&listeners, &[("view", "counter"), ("artist", "x"), ("metric", "listeners")], Vec::new());
    assert_eq!((html.matches("class=\"line\"").count(), html.matches("class=\"floor\"").count()), (1, 0), "{html}");
}

#[test]
fn a_history_is_a_line_and_a_table_that_say_the_same() {
    let reports = [
        "2024-01-01 500000000",
        "2024-06-01 600M+",
        "2024-09-01 590M",
        "2025-03 650M+",
        "2025 700M+",
        "2026-01-01 1.12B",
    ];
    let html = html_of(&track("", &reports), &[("view", "counter"), ("track", "t")], Vec::new());
    assert_eq!(
        texts(&html, "observation"),
        [
            "1 January 20261.12B",
            "2025700M+",
            "March 2025650M+",
            "1 September 2024590Mlower than 600M+ (1 June 2024)",
            "1 June 2024600M+conflicts with 590M (1 September 2024)",
            "1 January 2024500M"
        ]
    );
    let chart = html.split("part=\"chart\"").nth(1).unwrap().split("legend").next().unwrap();
    // Each kind has a shape: a full head is exact, a square rounded, a hollow head a lower bound, a cross one of two that
    // speak against each other.
    assert_eq!(chart.matches("2.1z\" class=\"full\"").count(), 1, "{chart}");
    assert_eq!(chart.matches("d=\"M-4.5-4.5h9v9h-9z\"").count(), 1);
    assert_eq!(chart.matches("2.1z\" class=\"hollow\"").count(), 1);
    assert_eq!(chart.matches("d=\"M-4-4L4 4M-4 4L4-4\"").count(), 2);
    // A month is as wide as a month, and a count stands until the next one: a step is a line across and a line up. A year alone
    // stands in the table.
    assert_eq!(chart.matches("class=\"span\"").count(), 1);
    assert_eq!((chart.matches("class=\"line\"").count(), chart.matches("class=\"floor\"").count()), (8, 4));
    assert_eq!(chart.matches("class=\"point\"").count(), 5);
    // The milestone that it passed last, and beneath it those that are celebrated.
    assert_eq!(chart.matches("class=\"gridline\"").count(), 3);
    assert_eq!(texts_of_axis(chart), ["1.1B", "1B", "500M"]);
    assert!(html.contains("exact</span>") && html.contains("conflicting</span>"), "{html}");
}

#[test]
fn one_figure_is_no_line() {
    let html = html_of(&track("", &["2024-01-01 500000000"]), &[("view", "counter"), ("track", "t")], Vec::new());
    assert!(!html.contains("part=\"chart\"") && !html.contains("part=\"history\""), "{html}");
}

#[test]
fn figures_of_years_alone_are_a_table() {
    let html = html_of(
        &track("", &["2023 500M", "2024 600M", "2026-01-01 700M"]),
        &[("view", "counter"), ("track", "t")],
        Vec::new(),
    );
    assert_eq!((html.matches("part=\"chart\"").count(), texts(&html, "observation").len()), (0, 3), "{html}");
}

#[test]
fn a_history_ends_at_the_day_that_is_shown() {
    let seen = track("", &["2024-01-01 500000000", "2024-06-01 600000000", "2025-06-01 700000000"]);
    let html = html_of(&seen, &[("view", "counter"), ("track", "t"), ("as-of", "2024-12-31")], Vec::new());
    assert_eq!(texts(&html, "observation").len(), 2);
}

#[test]
fn coverages_totals_and_periods_have_histories_too() {
    let reports = dataset(
        r#""coverage": [{ "artist": "x", "threshold": "100M", "counts": [
            { "as_of": "2022-04-14", "reached": 89, "total": 253 }, { "as_of": "2023-01-01", "reached": "95+" }] }],
        "tracks": [{ "id": "t", "title": "Song", "artists": ["x"], "periods": [
            { "from": "2026-01-02", "value": 1000 }, { "from": "2026-01-02", "to": "2026-01-08", "value": "6.5K" },
            { "from": "2027-01-01", "value": 9 }], "counts": [{ "as_of": "2026-11-01", "value": 50000 }] }]"#,
    );
    let of = |options: &[(&str, &str)], part| {
        let mut attributes = vec![("view", "counter")];
        attributes.extend_from_slice(options);
        texts(&html_of(&reports, &attributes, Vec::new()), part)
    };
    assert_eq!(of(&[("threshold", "100M")], "observation"), ["1 January 202395+", "14 April 202289"]);
    assert_eq!(of(&[("track", "t")], "period"), ["2 January 2026 to 8 January 20266.5K", "2 January 20261K"]);
}

/// What the masks of the ring show: behind so many strokes, so many of them; those ahead, those reached, and of these those of
/// the newest report.
fn strokes(loaded: &Rc<Loaded>, goal: &str) -> Vec<String> {
    let html =
        html_of(loaded, &[("view", "counter"), ("artist", "x"), ("threshold", "100M"), ("goal", goal)], Vec::new());
    let masks = html.split("stroke-dasharray=\"0 ").skip(1);
    masks.map(|rest| rest.split(" 9999").next().unwrap().to_owned()).collect()
}

#[test]
fn a_ring_has_a_stroke_for_each_song_or_a_round_number_of_them() {
    for (report, goal, wanted) in [
        (r#""reached": 89, "goal": 100"#, "", ["89 11", "0 89", "89 0"]),
        (r#""reached": 0"#, "3", ["0 3", "0 0", "0 0"]),
        (r#""reached": "80+""#, "100", ["80 20", "0 80", "80 0"]),
        (r#""reached": 100"#, "100", ["100 0", "0 100", "100 0"]),
        (r#""reached": 140"#, "100", ["100 0", "0 100", "100 0"]),
        // Never more than is reached: a stroke for two, and the last for one.
        (r#""reached": 252, "total": 253"#, "253", ["126 1", "0 126", "126 0"]),
        (r#""reached": 253, "total": 253"#, "", ["127 0", "0 127", "127 0"]),
        (r#""reached": 999"#, "1001", ["99 2", "0 99", "99 0"]),
    ] {
        assert_eq!(strokes(&coverage(report), goal), wanted, "{report} {goal}");
    }
    // Without a goal there is no ring.
    assert_eq!(strokes(&coverage(r#""reached": 89, "total": 253"#), ""), [""; 0]);
    let two = r#""coverage": [{ "artist": "x", "threshold": "100M", "counts": [
        { "as_of": "2022-09-21", "reached": 100 }, { "as_of": "2025-03-26", "reached": 127 }] }]"#;
    assert_eq!(strokes(&dataset(two), "200"), ["127 73", "0 100", "100 27"]);
}

#[test]
fn a_ring_says_of_how_many_songs_until_the_goal_is_passed() {
    let of = |reached: u64| {
        let report = format!(r#""reached": {reached}, "goal": 100"#);
        let html = html_of(&coverage(&report), &[("view", "counter")], Vec::new());
        let of = html.split("ring-of").nth(1).map(|rest| rest.split('<').next().unwrap().rsplit('>').next().unwrap());
        (of.map(str::to_owned), texts(&html, "meter").concat(), texts(&html, "remaining").concat())
    };
    let reached = "Goal of 100 reached".to_owned();
    assert_eq!(of(89), (Some("of 100 songs".to_owned()), "89 of 100".to_owned(), "11 left until 100".to_owned()));
    assert_eq!(of(100), (Some("of 100 songs".to_owned()), "100 of 100".to_owned(), reached.clone()));
    assert_eq!(of(127), (None, reached.clone(), reached));
}

/// Three reports of how many songs are past 100M, as press has them.
fn three_reports(goal: &str) -> String {
    let reports = dataset(
        r#""coverage": [{ "artist": "x", "threshold": "100M", "counts": [{ "as_of": "2022-04-14", "reached": 89 },
            { "as_of": "2022-09-21", "reached": 100 }, { "as_of": "2025-03-26", "reached": 127 }] }]"#,
    );
    let attributes = [("view", "counter"), ("threshold", "100M"), ("goal", goal)];
    let html = html_of(&reports, &attributes, Vec::new());
    html.split("part=\"chart\"").nth(1).unwrap().split("legend").next().unwrap().to_owned()
}

/// Everything of a class in a chart: its place, and what it says.
fn marks(chart: &str, class: &str) -> Vec<(String, String, String)> {
    let of = |tag: &str, name: &str| {
        let value = tag.split(&format!(" {name}=\"")).nth(1).map(|rest| rest.split('"').next().unwrap().to_owned());
        value.unwrap_or_default()
    };
    let tags = chart.split('<').filter(|tag| of(tag, "class") == class);
    tags.map(|tag| (of(tag, "x"), of(tag, "y"), tag.split('>').nth(1).unwrap().to_owned())).collect()
}

#[test]
fn a_chart_of_few_reports_says_its_values_and_has_round_numbers_at_its_axis() {
    let at = |x: &str, y: &str, text: &str| (x.to_owned(), y.to_owned(), text.to_owned());
    let chart = three_reports("200");
    assert_eq!(marks(&chart, "early first close"), [at("0.0%", "55.5%", "89")]);
    assert_eq!(marks(&chart, "early"), [at("9.5%", "50.0%", "100")]);
    assert_eq!(marks(&chart, "newest"), [at("64.0%", "36.5%", "127")]);
    // The axis ends at the day that is shown. The first two are close: both say their values in a wide drawing alone.
    // The goal has the uppermost place of the axis, and nothing runs into it.
    assert_eq!(
        marks(&chart, "axis"),
        [
            at("100.0%", "25.0%", "150"),
            at("100.0%", "50.0%", "100"),
            at("100.0%", "75.0%", "50"),
            at("100.0%", "0.0%", "200")
        ]
    );
    assert_eq!(marks(&chart, "end")[0].1, "0.0%");
}

/// Seen: the halo of `89` cut the line of a goal of 100.
#[test]
fn a_value_does_not_lie_on_the_line_of_the_goal() {
    let early = |goal: &str| ["early first close", "early"].map(|class| marks(&three_reports(goal), class).len());
    assert_eq!(early("150"), [1, 1]);
    // 100 would stand on it, and 89 runs into it.
    assert_eq!(early("101"), [0, 0]);
    // Those above a goal that is passed have room.
    assert_eq!(early("80"), [1, 1]);
}

/// The followers of an artist, a report a month.
fn followers(counts: &[u64]) -> Rc<Loaded> {
    let counts = counts
        .iter()
        .zip(1..)
        .map(|(count, month)| format!(r#"{{ "as_of": "2026-{month:02}-01", "value": {count} }}"#));
    let counts = counts.collect::<Vec<_>>().join(",");
    dataset(&format!(r#""totals": [{{ "artist": "x", "metric": "followers", "counts": [{counts}] }}]"#))
}

/// Seen: `81.3M` touched `81.23M`, and lines ran through the values of lines that rise.
#[test]
fn values_at_a_line_stand_beside_it_and_beside_each_other() {
    let of = |counts: &[u64]| {
        let html = html_of(&followers(counts), &[("view", "counter"), ("metric", "followers")], Vec::new());
        let classes = [
            "early first",
            "early first close",
            "early first beneath",
            "early first beneath close",
            "newest",
            "newest beneath",
        ];
        let texts =
            |class: &str| marks(&html, class).into_iter().map(|(_, _, text)| text).collect::<Vec<_>>().join(" ");
        classes.map(texts)
    };
    let rising = of(&[75_000_000, 79_000_000, 80_900_000, 81_300_000, 81_234_567]);
    assert_eq!(rising, ["", "81.3M", "75M 79M 80.9M", "", "81.23M", ""]);
    assert_eq!(of(&[81_000_000, 78_000_000, 75_000_000]), ["81M 78M", "", "", "", "", "75M"]);
}

/// Seen: a lone `1M` at the foot of an axis up to 10M.
#[test]
fn an_axis_has_no_milestone_at_its_foot() {
    let html =
        html_of(&followers(&[2_000_000, 10_500_000]), &[("view", "counter"), ("metric", "followers")], Vec::new());
    let axis: Vec<_> = marks(&html, "axis").into_iter().map(|(_, _, text)| text).collect();
    assert_eq!(axis, ["10M", "8M", "6M", "4M", "2M"]);
}

#[test]
fn a_chart_of_exact_counts_alone_needs_no_legend() {
    let of = |counts: &[&str]| html_of(&track("", counts), &[("view", "counter"), ("track", "t")], Vec::new());
    assert!(!of(&["2026-01-01 100000000", "2026-06-01 200000000"]).contains("legend"));
    let rounded = of(&["2026-01-01 100000000", "2026-06-01 200M"]);
    assert!(rounded.contains("exact</span>") && rounded.contains("rounded</span>"), "{rounded}");
    // One kind alone that is not exact is worth a word.
    assert!(of(&["2026-01-01 100M+", "2026-06-01 200M+"]).contains("at least</span>"));
}

/// Seen: the heads of daily counts made a rod of the line.
#[test]
fn the_heads_of_many_counts_are_small() {
    let is_many = |days: u32| {
        let days: Vec<String> = (1..=days).map(|day| format!("2026-07-{day:02} {}", 1_000_000 + day)).collect();
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        let html = html_of(&track("", &days), &[("view", "counter"), ("track", "t")], Vec::new());
        html.contains("class=\"chart many\"")
    };
    assert_eq!([24, 25].map(is_many), [false, true]);
}

#[test]
fn a_goal_that_is_passed_lies_below_the_newest_count() {
    let chart = three_reports("100");
    assert_eq!(marks(&chart, "newest")[0].1, "0.0%");
    assert_eq!(marks(&chart, "end")[0].1, "21.3%");
    assert!(marks(&chart, "axis").iter().any(|(_, y, text)| (y.as_str(), text.as_str()) == ("21.3%", "100")));
}

#[test]
fn the_time_without_reports_is_said_and_drawn() {
    let of = |counts: &[&str]| html_of(&track("", counts), &[("view", "counter"), ("track", "t")], Vec::new());
    let texts_of =
        |html: &str, class: &str| marks(html, class).into_iter().map(|(x, _, text)| (x, text)).collect::<Vec<_>>();
    // The day of the tests is 20 November 2026.
    let old = of(&["2023-01-01 100000000", "2023-06-01 200000000", "2025-06-01 300M+"]);
    assert_eq!(texts_of(&old, "silence"), [("100.0%".to_owned(), "no report since 1 June 2025".to_owned())]);
    // The drawing runs from the left in any language; its texts run as the language does.
    let loaded = track("", &["2023-01-01 100000000", "2025-06-01 300M+"]);
    let mirrored = html_of(&loaded, &[("view", "counter"), ("track", "t"), ("lang", "ar")], Vec::new());
    assert_eq!(texts_of(&mirrored, "silence")[0].1, "\u{2067}no report since 1 June 2025\u{2069}");
    assert!(mirrored.contains("<title>\u{2067}300M+, 1 June 2025\u{2069}</title>"), "{mirrored}");
    // Two of the lines are broken and hatched: that of two years between reports, and that behind the last; the floor is not.
    assert_eq!((old.matches("fill=\"url(#rest)\"").count(), old.matches("id=\"rest\"").count()), (2, 1));
    assert_eq!((old.matches("class=\"line gap\"").count(), old.matches("class=\"floor\"").count()), (2, 3));
    let newest = &texts_of(&old, "newest")[0];
    assert_eq!((&*newest.0, &*newest.1), ("62.1%", "300M+"));
    // A year is not long ago, and neither is what was so on the day that is shown.
    let new = of(&["2025-01-01 100000000", "2025-11-20 200000000"]);
    assert!(!new.contains("no report since") && !new.contains("gap") && !new.contains("rest\""), "{new}");
    // Also one in the midst of counts that are new.
    let midst = of(&["2023-01-01 100000000", "2026-06-01 200000000", "2026-11-01 300000000"]);
    assert_eq!((midst.matches("fill=\"url(#rest)\"").count(), midst.matches("id=\"rest\"").count()), (1, 1));
    let seen = track("", &["2023-01-01 100000000", "2023-06-01 200000000"]);
    let then = html_of(&seen, &[("view", "counter"), ("track", "t"), ("as-of", "2023-07-01")], Vec::new());
    assert!(!then.contains("no report since") && then.contains("class=\"newest\""), "{then}");
    // Of what may fall, nothing is certain in between and since.
    let listeners = dataset(
        r#""totals": [{ "artist": "x", "metric": "monthly_listeners", "counts": [
            { "as_of": "2021-01-01", "value": 7000000 }, { "as_of": "2021-02-01", "value": 9000000 },
            { "as_of": "2024-02-01", "value": 8000000 }] }]"#,
    );
    let html = html_of(&listeners, &[("view", "counter"), ("artist", "x"), ("metric", "listeners")], Vec::new());
    assert_eq!((html.matches("class=\"line\"").count(), html.matches("class=\"line gap\"").count()), (1, 0), "{html}");
    assert_eq!(html.matches("fill=\"url(#rest)\"").count(), 2, "{html}");
    assert!(html.contains("no report since 1 February 2024") && !html.contains("class=\"floor\""), "{html}");
}

#[test]
fn a_chart_is_a_slider_over_its_points() {
    let html = html_of(
        &track("", &["2026-01-01 100000000", "2026-03 150M+", "2026-11-01 200000000"]),
        &[("view", "counter"), ("track", "t")],
        Vec::new(),
    );
    let plot = html.split("part=\"chart\"").nth(1).unwrap().split('>').next().unwrap();
    for attribute in [
        "role=\"slider\"",
        "tabindex=\"0\"",
        "aria-label=\"History\"",
        "aria-valuemin=\"0\"",
        "aria-valuemax=\"2\"",
        "aria-valuenow=\"2\"",
        "aria-valuetext=\"200M, 1 November 2026\"",
    ] {
        assert!(plot.contains(attribute), "no {attribute} in {plot}");
    }
}

#[test]
fn many_counts_and_counts_that_are_close_do_not_say_their_values() {
    let days: Vec<String> = (1..=9).map(|day| format!("2026-0{day}-01 {day}00000")).collect();
    let days: Vec<&str> = days.iter().map(String::as_str).collect();
    let values = |counts: &[&str]| {
        let html = html_of(&track("", counts), &[("view", "counter"), ("track", "t")], Vec::new());
        html.matches("class=\"early").count()
    };
    assert_eq!(values(&days), 0);
    assert_eq!(values(&days[..4]), 3);
    assert_eq!(values(&["2026-01-01 1000000", "2026-01-02 1100000", "2026-10-01 1200000"]), 1);
}

/// The heights of the texts at the axis, from the bottom up, in thousandths of the drawing.
fn heights_at_axis(chart: &str) -> Vec<u64> {
    let all = marks(chart, "axis").into_iter().map(|(_, y, _)| y.replace(['.', '%'], "").parse().unwrap());
    let mut all: Vec<u64> = all.collect();
    all.sort_unstable_by(|a, b| b.cmp(a));
    all
}

/// Seen: 40B, 9B, 5B and 1B at the axis of a total, three of them in the lowest fifth, and then a lone 2B.
#[test]
fn milestones_at_the_axis_are_thinned_by_their_distance() {
    let total = |counts: &str| {
        let totals = format!(
            r#""totals": [{{ "artist": "x", "metric": "streams", "counts": [
                {{ "as_of": "2026-01-01", "value": "500M" }}, {{ "as_of": "2026-11-01", "value": {counts} }}] }}]"#
        );
        html_of(&dataset(&totals), &[("view", "counter"), ("artist", "x"), ("metric", "streams")], Vec::new())
    };
    assert_eq!(texts_of_axis(&total("42700000000")), ["40B", "30B", "20B", "10B"]);
    // One milestone alone says little.
    let song = track("", &["2026-01-01 1000000", "2026-11-01 135000000"]);
    assert_eq!(texts_of_axis(&html_of(&song, &[("view", "counter"), ("track", "t")], Vec::new())), ["100M", "50M"]);
    for counts in [1, 3, 6, 9, 12, 18, 33, 57, 80, 99, 130].map(|tens| (tens * 1_010_000_000_u64).to_string()) {
        let heights = heights_at_axis(&total(&counts));
        assert!((1..=5).contains(&heights.len()), "{counts}: {heights:?}");
        assert!(heights.windows(2).all(|pair| pair[0] - pair[1] >= 90), "{counts}: {heights:?}");
    }
}

/// Seen: the counts of eight weeks lay flat on a pale block, and the milestone between them had no line.
#[test]
fn a_line_that_would_be_flat_begins_at_a_round_number() {
    let days: Vec<String> = (1..=28).map(|day| format!("2026-10-{day:02} {}", 1_190_000_000 + day * 700_000)).collect();
    let days: Vec<&str> = days.iter().map(String::as_str).collect();
    let of = |counts: &[&str]| html_of(&track("", counts), &[("view", "counter"), ("track", "t")], Vec::new());
    let chart = of(&days);
    let heights = marks(&chart, "point");
    assert_eq!((&*heights[0].1, &*heights[27].1), ("96.5%", "0.0%"));
    // The axis says where it begins.
    let axis = marks(&chart, "axis");
    assert!(axis.iter().any(|(_, y, text)| (y.as_str(), text.as_str()) == ("100.0%", "1.19B")), "{axis:?}");
    assert!(axis.iter().any(|(_, _, text)| text == "1.2B"), "{axis:?}");
    // What changes by a quarter of what there is has a line that rises from 0, and so has what does not change.
    for counts in [["2026-10-01 750000000", "2026-10-02 1000000000"], ["2026-10-01 750000000", "2026-10-02 750000000"]]
    {
        let chart = of(&counts);
        assert!(marks(&chart, "axis").iter().all(|(_, y, _)| y != "100.0%"), "{chart}");
    }
}

/// Three songs with counts on three days, of an artist of whom nobody reports how many are past anything.
fn counted_songs() -> Rc<Loaded> {
    let song = |id: &str, counts: [u64; 3]| {
        let days = ["2026-11-01", "2026-11-08", "2026-11-15"].iter().zip(counts);
        let counts: Vec<_> = days.map(|(day, value)| format!(r#"{{ "as_of": "{day}", "value": {value} }}"#)).collect();
        format!(r#"{{ "id": "{id}", "title": "{id}", "artists": ["x"], "counts": [{}] }}"#, counts.join(", "))
    };
    let songs = [
        song("one", [100_000_000, 110_000_000, 120_000_000]),
        song("two", [90_000_000, 100_000_000, 110_000_000]),
        song("three", [80_000_000, 90_000_000, 100_000_000]),
    ];
    dataset(&format!(r#""tracks": [{}]"#, songs.join(", ")))
}

/// Seen: no chart, though the songs had eight weeks of counts.
#[test]
fn a_number_of_songs_that_is_counted_has_a_chart() {
    let attributes = [("view", "counter"), ("artist", "x"), ("threshold", "100M"), ("goal", "5")];
    let html = html_of(&counted_songs(), &attributes, Vec::new());
    let chart = html.split("part=\"chart\"").nth(1).unwrap().split("chart-ends").next().unwrap();
    let titles: Vec<&str> = chart.split("<title>").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(titles, ["1+, 1 November 2026", "2+, 8 November 2026", "3+, 15 November 2026"]);
    // Others of the artist's songs may be past it as well.
    assert_eq!(chart.matches("2.1z\" class=\"hollow\"").count(), 3, "{chart}");
    // As it was a week before.
    let then = html_of(&counted_songs(), &[&attributes[..], &[("as-of", "2026-11-08")]].concat(), Vec::new());
    assert_eq!(then.matches("class=\"point\"").count(), 2);
    // What is past a milestone from the first day on has no way to it that is longer than that day.
    let one = html_of(&counted_songs(), &[&attributes[..], &[("as-of", "2026-11-01")]].concat(), Vec::new());
    assert!(!one.contains("part=\"chart\""), "{one}");
}
