//! `milestream`: for people who keep a dataset. It checks files, makes a dataset of a table, adds what was seen today, and
//! shows what a widget would, as text, as lines to paste, as a feed and as a picture.

mod cli;
mod clock;
mod commands;
mod files;
mod input;
mod usage;

use std::process::ExitCode;

use cli::Command;
use commands::{card, check, feed, import, merge, schema, show, snippet};

fn main() -> ExitCode {
    let command = match cli::parse() {
        Ok(command) => command,
        Err(error) => {
            eprintln!("milestream: {error}\nTry 'milestream --help'.");
            return ExitCode::from(2);
        }
    };
    let done = match command {
        Command::Help(text) => files::print(text).map(|()| ExitCode::SUCCESS),
        Command::Check(options) => check::run(&options),
        Command::Import(options) => import::run(&options),
        Command::Merge(options) => merge::run(&options),
        Command::Schema => schema::run(),
        Command::Show(options) => show::run(&options),
        Command::Snippet(options) => snippet::run(&options),
        Command::Feed(options) => feed::run(&options),
        Command::Card(options) => card::run(&options),
    };
    done.unwrap_or_else(|error| {
        eprintln!("milestream: {error}");
        ExitCode::FAILURE
    })
}
