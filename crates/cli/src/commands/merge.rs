//! `milestream merge`.

use std::process::ExitCode;

use milestream_data::merge::{Change, merge, thin};
use milestream_data::model::{Observation, TrackId};
use milestream_data::table::Choices;
use milestream_data::write::Style;
use milestream_data::{Dataset, Detail, parse, text, unknown_fields};

use crate::cli::Merge;
use crate::files::{self, Read};
use crate::input::Opened;

/// Adds to a dataset, and tells what has happened.
///
/// # Errors
/// With a sentence, where a file cannot be read, or where something of the dataset would be lost.
pub(crate) fn run(options: &Merge) -> Result<ExitCode, String> {
    let name = options.base.display();
    let opened = Opened::read(&options.base, &Choices::default())?;
    let bytes = opened.text().as_bytes();
    let (mut dataset, warnings) = parse(bytes).map_err(|error| format!("{name}: {error}"))?;
    // What was not read would not be written.
    let unknown = unknown_fields(bytes, Detail::Every).map_err(|error| format!("{name}: {error}"))?;
    let left_out = warnings.iter().chain(&unknown).filter(|warning| warning.kind.is_loss()).count();
    if left_out > 0 {
        return Err(format!(
            "what {} of {name} {} about would be lost; 'milestream check {name}' tells them",
            files::of(left_out, "problem"),
            if left_out == 1 { "is" } else { "are" }
        ));
    }
    let style = Style::of(bytes);
    drop(opened);

    for new in &options.news {
        let Read { dataset: seen, warnings, reading } = files::read(new, &options.shared.table)?;
        if reading.is_some() && options.shared.table.source.is_none() {
            let new = new.display();
            return Err(format!("where can the table {new} be opened? Every count needs a source: --source URL"));
        }
        files::print_warnings(new, &warnings);
        if let Some(reading) = reading
            && !files::settle(new, &options.shared.table, &reading)?
        {
            return Ok(ExitCode::from(files::OPEN));
        }
        files::counts(new, &seen)?;
        let (merged, changes) = merge(&dataset, &seen);
        for change in &changes {
            eprintln!("{}", change_line(&merged, change));
        }
        dataset = merged;
    }
    if options.thin {
        let before = counts(&dataset);
        dataset = thin(&dataset);
        eprintln!("thinned: {} of {before} counts are kept", counts(&dataset));
    }
    files::write_dataset(options.shared.output.as_deref(), &dataset, &style)?;
    Ok(ExitCode::SUCCESS)
}

fn counts(dataset: &Dataset) -> usize {
    dataset.tracks().iter().map(|track| dataset.counts(&track.counts).len()).sum()
}

/// What has happened, on one line.
fn change_line(dataset: &Dataset, change: &Change) -> String {
    let title = |track: TrackId| dataset.track(track).map_or("", |track| track.title.as_str());
    let seen = |seen: &Observation| format!("{} of {}", text::count(seen.value), seen.as_of);
    match change {
        Change::Appeared(track) => format!("new: {}", title(*track)),
        Change::Vanished(track) => format!("gone: {}", title(*track)),
        Change::Decreased { track, before, now } => {
            format!("less: {}, {}, after {}", title(*track), seen(now), seen(before))
        }
        Change::Crossed { track, threshold } => format!("passed {}: {}", text::milestone(*threshold), title(*track)),
    }
}
