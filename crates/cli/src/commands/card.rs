//! `milestream card`.

use std::process::ExitCode;
use std::rc::Rc;

use milestream_widget::card::{self, Request};
use milestream_widget::content::messages::english;
use milestream_widget::load::Loaded;
use milestream_widget::state::today::Today;

use crate::cli::Card;
use crate::clock;
use crate::files::{self, NOWHERE};

/// Draws a card, or prints the line of HTML that shows it.
///
/// # Errors
/// With a sentence, where the file cannot be read, has no such artist or song, or no number for what is asked.
pub(crate) fn run(options: &Card) -> Result<ExitCode, String> {
    let Some((dataset, warnings)) = files::read_to_show(&options.file, &options.shared.table)? else {
        return Ok(ExitCode::from(files::OPEN));
    };
    files::artist(&dataset, options.widget.artist.as_deref())?;
    if let Some(id) = options.widget.track.as_deref().filter(|id| dataset.track_by_id(id).is_none()) {
        return Err(format!("there is no song {id:?} in it"));
    }
    let request = Request {
        loaded: &Rc::new(Loaded::new(dataset, &warnings)),
        options: &Rc::new(options.widget.clone()),
        language: english(),
        today: today(),
        motif: options.motif,
        format: options.format,
        accent: options.accent.as_deref(),
    };
    let mut card = card::card(&request).map_err(|why| format!("{}: {why}", options.file.display()))?;
    // Of a table nobody knows where it can be opened.
    card.source = card.source.filter(|url| url != NOWHERE);
    let text = match &options.tag {
        Some(url) => card.tag(url),
        None => card.svg,
    };
    files::write(options.shared.output.as_deref(), &(text + "\n"))?;
    Ok(ExitCode::SUCCESS)
}

/// The day in UTC, and the newest that has begun anywhere on earth.
fn today() -> Today {
    let (here, begun) = clock::today();
    Today { here, begun }
}
