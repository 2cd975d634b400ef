//! What holds for every input, tried with many.

use milestream_data::compiled;
use milestream_data::label::{self, Parts};
use milestream_data::merge::{merge, thin};
use milestream_data::query::{self, StandingsQuery};
use milestream_data::value::MAX_COUNT;
use milestream_data::{Date, Day, Milestones, Precision, Value, parse, text, write};
use proptest::prelude::*;

/// Amounts of every size, those just below and above a milestone often.
fn amounts() -> impl Strategy<Value = u64> {
    prop_oneof![
        0..=MAX_COUNT,
        (0_u32..53, 0_u64..=2).prop_map(|(bits, off)| ((1 << bits) - 1 + off).min(MAX_COUNT)),
        (1_u64..=90_000_000, 0_u64..=20_000)
            .prop_map(|(milestone, off)| (milestone * 100_000_000 + 10_000 - off).min(MAX_COUNT)),
        (1_u64..=9, 0_u32..=15, 0_u64..=20)
            .prop_map(|(digit, zeros, off)| (digit * 10_u64.pow(zeros) + 10).saturating_sub(off)),
    ]
}

fn values() -> impl Strategy<Value = Value> {
    let letters = prop_oneof![Just(('K', 3_usize)), Just(('M', 6)), Just(('B', 9)), Just(('T', 12))];
    prop_oneof![
        amounts().prop_map(|amount| Value::exact(amount).unwrap()),
        amounts().prop_map(|amount| Value::at_least(amount).unwrap()),
        (0_u64..=9006, "[0-9]{0,12}", letters, any::<bool>()).prop_map(|(whole, decimals, (letter, most), bound)| {
            let decimals = &decimals[..decimals.len().min(most)];
            let point = if decimals.is_empty() { "" } else { "." };
            let plus = if bound { "+" } else { "" };
            Value::parse(&format!("{whole}{point}{decimals}{letter}{plus}")).unwrap()
        }),
    ]
}

fn dates() -> impl Strategy<Value = Date> {
    (-2_000_i32..40_000, 0..3_usize).prop_map(|(day, reduced)| {
        let full = Date::from(Day::from_epoch_days(day)).to_string();
        Date::parse(&full[..[10, 7, 4][reduced]]).unwrap()
    })
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z가-힣\"\\\\ \u{1}-\u{1f}]{1,8}", any::<String>().prop_filter("not empty", |text| !text.is_empty())]
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// A count of a file with the sources 0 to 2.
fn counts() -> impl Strategy<Value = String> {
    let basis = prop_oneof![Just("read"), Just("report"), Just("event")];
    let sources = proptest::collection::vec(0..3, 1..3);
    (dates(), values(), basis, sources, proptest::option::of(texts()), any::<bool>()).prop_map(
        |(as_of, value, basis, sources, note, disputed)| {
            let sources: Vec<String> = sources.iter().map(|source| format!("\"s{source}\"")).collect();
            let note = note.map_or_else(|| "null".to_owned(), |note| quoted(&note));
            format!(
                r#"{{ "as_of": "{as_of}", "value": "{value}", "basis": "{basis}", "source": [{}], "note": {note}, "disputed": {disputed} }}"#,
                sources.join(", ")
            )
        },
    )
}

fn histories() -> impl Strategy<Value = String> {
    proptest::collection::vec(counts(), 0..6).prop_map(|counts| counts.join(", "))
}

/// Files in which nothing is wrong.
fn files() -> impl Strategy<Value = String> {
    let tracks = proptest::collection::vec((texts(), histories(), 0..3, proptest::option::of(0..5_usize)), 0..5);
    let totals =
        proptest::collection::vec((histories(), proptest::sample::select(vec!["streams", "monthly_listeners"])), 0..3);
    let honours = proptest::collection::vec((dates(), texts(), any::<bool>(), amounts()), 0..4);
    let milestones = proptest::collection::btree_set(1..MAX_COUNT, 0..4).prop_map(Vec::from_iter);
    let milestones = proptest::option::of((milestones, 1..MAX_COUNT));
    let coverage = proptest::collection::vec(
        (1..MAX_COUNT, proptest::collection::vec((dates(), values(), any::<bool>()), 0..4)),
        0..3,
    );
    (texts(), tracks, totals, honours, milestones, coverage).prop_map(|(title, tracks, totals, honours, milestones, coverage)| {
        let coverage: Vec<String> = coverage
            .iter()
            .map(|(threshold, counts)| {
                let counts: Vec<String> = counts
                    .iter()
                    .map(|(as_of, reached, has_total)| {
                        let total = if *has_total { MAX_COUNT.to_string() } else { "null".to_owned() };
                        format!(r#"{{ "as_of": "{as_of}", "reached": "{reached}", "total": {total}, "source": "s1" }}"#)
                    })
                    .collect();
                format!(r#"{{ "artist": "a1", "threshold": {threshold}, "counts": [{}] }}"#, counts.join(", "))
            })
            .collect();
        let tracks: Vec<String> = tracks
            .iter()
            .enumerate()
            .map(|(index, (title, counts, artist, of))| {
                let of = of.filter(|of| *of < tracks.len()).map_or_else(|| "null".to_owned(), |of| format!("\"t{of}\""));
                format!(r#"{{ "id": "t{index}", "title": {}, "artists": ["a{artist}"], "of": {of}, "counts": [{counts}] }}"#, quoted(title))
            })
            .collect();
        let totals: Vec<String> = totals
            .iter()
            .map(|(counts, metric)| format!(r#"{{ "artist": "a1", "metric": "{metric}", "counts": [{counts}] }}"#))
            .collect();
        let honours: Vec<String> = honours
            .iter()
            .map(|(date, text, on, threshold)| {
                let (when, text, tracks) = (if *on { "on" } else { "by" }, quoted(text), if tracks.is_empty() { "" } else { "\"t0\"" });
                let threshold = threshold.max(&1);
                format!(r#"{{ "kind": "first", "{when}": "{date}", "tracks": [{tracks}], "threshold": {threshold}, "text": {text}, "source": "s0" }}"#)
            })
            .collect();
        let milestones = milestones.map_or_else(String::new, |(at, then_every)| format!(r#""milestones": {{ "at": {at:?}, "then_every": {then_every} }},"#));
        format!(
            r#"{{ "schema": 1, "title": {}, {milestones}
            "sources": {{ "s0": {{ "publisher": "P", "url": "https://0" }}, "s1": {{ "publisher": "P", "url": "https://1" }}, "s2": {{ "publisher": "P", "url": "https://2" }} }},
            "artists": [{{ "id": "a0", "name": "A" }}, {{ "id": "a1", "name": "B", "catalogue": "complete" }}, {{ "id": "a2", "name": "C", "member_of": ["a0"] }}],
            "coverage": [{}], "tracks": [{}], "totals": [{}], "honours": [{}] }}"#,
            quoted(&title),
            coverage.join(", "),
            tracks.join(", "),
            totals.join(", "),
            honours.join(", ")
        )
    })
}

/// Asks everything; what holds for every dataset is checked on the way.
fn ask_everything(dataset: &milestream_data::Dataset, at: Day) {
    let standings = query::standings(dataset, &StandingsQuery::tracks(None), at);
    assert!(standings.iter().all(|row| row.as_of.is_known_at(at)));
    assert!(standings.is_sorted_by(|a, b| a.value.amount() >= b.value.amount() && a.rank <= b.rank));
    let timeline = query::timeline(dataset, at);
    assert!(timeline.iter().all(|entry| entry.when.date().is_known_at(at) && !entry.sources.is_empty()));
    assert!(timeline.is_sorted_by(|a, b| a.when.date().last_day() >= b.when.date().last_day()));
    for entry in &timeline {
        if let query::EntryKind::Crossing { track, threshold } = entry.kind {
            assert!(dataset.track_figure(track, at).unwrap().value.lo() >= threshold);
        }
    }
    for by in [
        query::By::Tracks,
        query::By::Albums,
        query::By::Upcoming { today: at },
        query::By::Artists(query::ArtistMetric::Songs { threshold: 1_000_000 }),
        query::By::Artists(query::ArtistMetric::Total {
            metric: milestream_data::model::Metric::Streams,
            credit: None,
        }),
    ] {
        let ranked = StandingsQuery { by, ..StandingsQuery::tracks(None) };
        let rows = query::standings(dataset, &ranked, at);
        assert_eq!(query::has_standings(dataset, &ranked, at, usize::MAX), !rows.is_empty(), "{by:?}");
        // The first to pass its milestone is the first of the ranking, unless another artist's song is.
        let first = rows.first().filter(|_| matches!(by, query::By::Upcoming { .. }));
        let (Some(first), Some(query::Subject::Track(track))) = (first, first.map(|row| row.subject)) else { continue };
        let Some(artist) = dataset.track(track).unwrap().artists.first() else { continue };
        let next = query::first_to_pass(dataset, *artist, first.progress.next.unwrap(), at, |_| true);
        assert_eq!(next.map(|(track, ..)| track), Some(track));
    }
    for artist in dataset.artist_ids() {
        for threshold in
            query::thresholds(dataset, artist, at).into_iter().chain([0, 1, 1_000_000, MAX_COUNT, u64::MAX])
        {
            let coverage = query::coverage(dataset, artist, threshold, at);
            assert!(coverage.as_ref().is_none_or(|coverage| coverage.as_of.is_known_at(at)));
            // Found in one pass, each point is the coverage of its day, and the last one that of today.
            let points = query::coverage_history(dataset, artist, threshold, at);
            assert!(points.is_sorted_by(|a, b| a.as_of.last_day() < b.as_of.last_day()));
            for point in &points {
                let then = query::coverage_back(dataset, artist, threshold, point.day, at).unwrap();
                assert_eq!((then.value(), then.as_of.last_day()), (point.value, point.as_of.last_day()));
            }
            if let Some(coverage) = coverage {
                assert_eq!(points.last().map(|point| point.value), Some(coverage.value()));
            }
        }
        text::songs_lines(dataset, artist, at);
        text::followers_line(dataset, artist, at);
    }
    let totals = (0..dataset.totals().len()).map(|index| query::estimate_total(dataset, index, None, at));
    let tracks = dataset.track_ids().map(|track| query::estimate(dataset, track, None, at));
    for estimate in tracks.chain(totals).flatten() {
        assert!(estimate.earliest <= estimate.latest && estimate.pace.per_day_min <= estimate.pace.per_day_max);
    }
    for track in dataset.tracks() {
        let history = query::history(dataset, &track.counts, at);
        assert!(history.iter().all(|point| point.as_of.is_known_at(at)));
        // The figure is the last that stood.
        let stood = history.iter().rev().find(|point| point.status.stood()).map(|point| point.observation);
        assert_eq!(stood, dataset.figure_at(&track.counts, at).map(|figure| figure.observation));
    }
    text::leaderboard_lines(dataset, None, at, usize::MAX);
    query::common_threshold(dataset, at);
    for contradiction in dataset.contradictions() {
        let value = |id| dataset.observation(id).unwrap().value;
        assert!(value(contradiction.later).hi().unwrap() < value(contradiction.earlier).lo());
    }
    assert!(query::dates(dataset).is_sorted());
}

proptest! {
    #[test]
    fn no_label_claims_more_than_the_integer_has(amount in amounts(), digits in 0_u8..=20) {
        let Parts { mantissa, decimals, scale } = label::parts(amount, digits);
        let shown = u128::from(mantissa) * 10_u128.pow(u32::from(scale)) / 10_u128.pow(u32::from(decimals));
        prop_assert_eq!(shown, u128::from(label::truncate(amount, digits)));
        prop_assert!(shown <= u128::from(amount));
        prop_assert!(decimals <= scale);
        let milestones = Milestones::default();
        let truncated = label::truncate(amount, digits);
        prop_assert!(milestones.last_reached(truncated) <= milestones.last_reached(amount));
        // The label, read as a person would, is not above the count either.
        let read = Value::parse(&label::compact(amount, digits)).unwrap();
        prop_assert_eq!(read.amount(), truncated);
    }

    #[test]
    fn a_label_has_no_more_digits_than_asked(amount in 1..=MAX_COUNT, digits in 1_u8..=16) {
        prop_assert!(label::significant_digits_of(label::truncate(amount, digits)) <= digits);
        prop_assert_eq!(label::truncate(amount, label::significant_digits_of(amount)), amount);
    }

    #[test]
    fn what_is_missing_is_never_promised_to_be_less(amount in amounts(), digits in 0_u8..=20) {
        let promised = label::ceil(amount, digits);
        prop_assert!(promised >= amount);
        prop_assert!(promised - label::truncate(amount, digits) <= amount.max(1));
    }

    #[test]
    fn the_label_of_a_value_shows_every_digit_that_was_printed(value in values()) {
        let shown = label::truncate(value.amount(), label::significant_digits(value));
        prop_assert!(shown <= value.amount());
        if value.precision() == Precision::Rounded {
            prop_assert_eq!(shown, value.amount());
        }
    }

    #[test]
    fn a_value_survives_its_notation(value in values()) {
        let text = value.to_string();
        prop_assert_eq!(Value::parse(&text), Ok(value));
        prop_assert_eq!(Value::parse(&text.to_lowercase()), Ok(value));
        prop_assert!(value.lo() <= value.amount() && value.hi().is_none_or(|hi| hi >= value.amount()));
    }

    #[test]
    fn any_text_is_a_count_or_refused(text in prop_oneof![any::<String>(), "[0-9,.KMBT+k]{0,12}"]) {
        if let Ok(value) = Value::parse(&text) {
            prop_assert!(value.amount() <= MAX_COUNT);
            prop_assert_eq!(Value::parse(&value.to_string()), Ok(value));
        }
        if let Some(date) = Date::parse(&text) {
            prop_assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn milestones_answer_as_a_list_of_them_does(at in proptest::collection::btree_set(1..60_u64, 0..5), every in 0..20_u64, count in 0..200_u64) {
        let at: Vec<u64> = at.into_iter().collect();
        prop_assume!(every > 0 || !at.is_empty());
        let base = at.last().copied().unwrap_or(0);
        let steps = (1..).map(|step| base + step * every).take_while(|milestone| every > 0 && *milestone < 500);
        let all: Vec<u64> = at.iter().copied().chain(steps).collect();
        let milestones = Milestones::new(at, every).unwrap();
        prop_assert_eq!(milestones.next_after(count), all.iter().copied().find(|milestone| *milestone > count));
        prop_assert_eq!(milestones.last_reached(count), all.iter().copied().rfind(|milestone| *milestone <= count));
        prop_assert_eq!(milestones.is_milestone(count), all.contains(&count));
        prop_assert_eq!(milestones.first(), all[0]);
    }

    #[test]
    fn days_and_dates_agree(day in -719_162_i32..=2_932_896) {
        let day = Day::from_epoch_days(day);
        let date = Date::from(day);
        prop_assert_eq!((date.first_day(), date.last_day()), (day, day));
        prop_assert_eq!(Date::parse(&date.to_string()), Some(date));
        prop_assert!(date.to_string() >= Date::from(day.previous()).to_string());
    }

    #[test]
    fn dates_are_ordered_by_what_they_can_mean(a in dates(), b in dates()) {
        prop_assert!(a.first_day() <= a.last_day());
        prop_assert!(!(a.is_certainly_before(b) && b.is_certainly_before(a)));
        prop_assert_eq!(a.is_certainly_before(b), a.last_day() < b.first_day());
        prop_assert_eq!(a.is_known_at(b.last_day()), a.last_day() <= b.last_day());
    }

    #[test]
    fn progress_keeps_its_bounds(value in values()) {
        let milestones = Milestones::default();
        let progress = query::progress(value, &milestones);
        let remaining = progress.remaining.unwrap();
        prop_assert!(progress.fraction_ppm <= 1_000_000);
        prop_assert!(progress.previous.is_none_or(|previous| previous <= value.lo()));
        prop_assert!(progress.next.unwrap() > value.amount());
        prop_assert!(remaining.printed <= remaining.at_most && remaining.at_least.unwrap_or(0) <= remaining.printed);
        prop_assert_eq!(progress.is_bounded, remaining.at_least.is_some());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_valid_dataset_survives_write_and_read(file in files(), at in dates()) {
        let (dataset, warnings) = parse(file.as_bytes()).unwrap();
        // Only contradictions are reported.
        prop_assert_eq!(warnings.len(), dataset.contradictions().len());
        let (again, rewarned) = parse(write::to_json(&dataset).as_bytes()).unwrap();
        prop_assert_eq!(&again, &dataset);
        prop_assert_eq!(rewarned.len(), warnings.len());
        let kept = compiled::read(compiled::write(&dataset, &warnings).as_bytes()).unwrap();
        prop_assert_eq!(kept.dataset, dataset.clone());
        prop_assert_eq!((kept.faults, kept.warnings.len()), (warnings.len(), warnings.len()));
        for day in [at.last_day(), Day::MAX] {
            ask_everything(&dataset, day);
        }
    }

    #[test]
    fn what_is_merged_or_thinned_can_be_written(file in files(), other in files()) {
        let (dataset, _) = parse(file.as_bytes()).unwrap();
        prop_assert_eq!(&merge(&dataset, &dataset).0, &dataset, "merging it with itself changes it");
        let (other, _) = parse(other.as_bytes()).unwrap();
        let (merged, _) = merge(&dataset, &other);
        prop_assert_eq!(&merge(&merged, &other).0, &merged, "merging again changes it");
        prop_assert_eq!(&parse(write::to_json(&merged).as_bytes()).unwrap().0, &merged);
        let thinned = thin(&merged);
        prop_assert_eq!(&parse(write::to_json(&thinned).as_bytes()).unwrap().0, &thinned);
        prop_assert_eq!(&thin(&thinned), &thinned);
        for dataset in [&merged, &thinned] {
            prop_assert_eq!(&compiled::read(compiled::write(dataset, &[]).as_bytes()).unwrap().dataset, dataset);
        }
        ask_everything(&merged, Day::MAX);
        for track in merged.track_ids() {
            let reached = |dataset: &milestream_data::Dataset| {
                dataset.track_figure(track, Day::MAX).and_then(|figure| merged.milestones().last_reached(figure.value.lo()))
            };
            prop_assert_eq!(reached(&thinned), reached(&merged), "thinning moves a song");
        }
    }

    #[test]
    fn a_figure_is_known_and_comes_from_its_series(file in files(), at in dates()) {
        let (dataset, _) = parse(file.as_bytes()).unwrap();
        for track in dataset.track_ids() {
            if let Some(figure) = dataset.track_figure(track, at.last_day()) {
                let observation = dataset.observation(figure.observation).unwrap();
                prop_assert!(!observation.disputed && observation.as_of.is_known_at(at.last_day()));
                prop_assert_eq!((observation.value, observation.as_of), (figure.value, figure.as_of));
                // Nothing that was learned later changes what was known then.
                prop_assert!(dataset.track(track).unwrap().counts.contains(&u32::try_from(figure.observation.index()).unwrap()));
            }
        }
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = parse(&bytes);
    }

    #[test]
    fn a_damaged_compiled_dataset_answers_or_is_refused(
        file in files(),
        place in any::<prop::sample::Index>(),
        byte in proptest::sample::select(b"0123456789,]\"\\a\xff".to_vec()),
        is_added in any::<bool>(),
    ) {
        let (dataset, warnings) = parse(file.as_bytes()).unwrap();
        let mut bytes = compiled::write(&dataset, &warnings).into_bytes();
        let place = place.index(bytes.len());
        if is_added {
            bytes.insert(place, byte);
        } else {
            bytes[place] = byte;
        }
        if let Some(read) = compiled::read(&bytes) {
            ask_everything(&read.dataset, Day::MAX);
        }
    }

    #[test]
    fn a_broken_file_is_read_or_refused(
        file in files(),
        wounds in proptest::collection::vec((any::<prop::sample::Index>(), prop_oneof![any::<u8>(), proptest::sample::select(b"{}[],:\"\\0-.eEntf ".to_vec())], 0..3), 1..6),
    ) {
        let mut bytes = file.into_bytes();
        for (place, byte, kind) in wounds {
            let place = place.index(bytes.len());
            match kind {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ => { bytes.remove(place); }
            }
        }
        if let Ok((dataset, warnings)) = parse(&bytes) {
            for warning in &warnings {
                prop_assert!(!warning.message.is_empty());
                prop_assert!(warning.line.is_none_or(|line| line >= 1));
            }
            let kept = compiled::read(compiled::write(&dataset, &warnings).as_bytes()).unwrap();
            prop_assert_eq!(kept.dataset, dataset.clone());
            ask_everything(&dataset, Day::MAX);
            let (again, _) = parse(write::to_json(&dataset).as_bytes()).unwrap();
            prop_assert_eq!(again, dataset);
        }
    }

    #[test]
    fn any_json_is_read_or_refused(value in json()) {
        for text in [value.clone(), format!(r#"{{ "schema": 1, "title": "T", "tracks": [{value}], "sources": {{ "a": {value} }}, "coverage": {value} }}"#)] {
            if let Ok((dataset, _)) = parse(text.as_bytes()) {
                ask_everything(&dataset, Day::MAX);
            }
        }
    }
}

/// JSON of the words that a file is made of, in any order.
fn json() -> impl Strategy<Value = String> {
    let words =
        ["id", "title", "counts", "value", "as_of", "source", "artist", "threshold", "reached", "a", "2022", "1B+"];
    let word = proptest::sample::select(words.to_vec()).prop_map(|word| format!("\"{word}\""));
    let leaf = prop_oneof![
        word.clone(),
        Just("null".to_owned()),
        Just("true".to_owned()),
        any::<i64>().prop_map(|n| n.to_string()),
        Just("1e999".to_owned()),
        Just("-0.5".to_owned()),
        Just("\"\\ud800\"".to_owned())
    ];
    leaf.prop_recursive(4, 32, 5, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(", "))),
            proptest::collection::vec((word.clone(), inner), 0..5).prop_map(|fields| {
                let fields: Vec<String> = fields.iter().map(|(key, value)| format!("{key}: {value}")).collect();
                format!("{{ {} }}", fields.join(", "))
            }),
        ]
    })
}
