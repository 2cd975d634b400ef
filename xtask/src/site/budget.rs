//! The bytes that the site may cost its readers.

use anyhow::{Result, bail};

use super::size_report::SizeReport;

/// The loader, in bytes of brotli: each page of a site pays for it, whether a widget comes near or not.
const LOADER: usize = 2_048;
/// Loader, script, all parts of the program and bundled dataset, in bytes of brotli. It is set a little above what the last
/// change reached, so that growth is a decision: the change that needs more raises it and says for what. Right numbers, hosts
/// and order took 30 KB, tables as people keep them, the ring, the steps of a history and the signs of honours 18, the themes 1, the
/// parting 35, texts in a file for each language 1, a counter's sentence, its next song and small histories 3, numbers in
/// columns of their own 4, texts that come with their part 2, the timeline's head, celebration and files in pieces 3, the race
/// 13, which no other view waits for, what is told later 1, pictures of rows 0.4, the part for a
/// first touch 3, parts of what only other datasets show 2.7, units and days that a table alone explains 2, rows that trade
/// places 0.3, a chart that says
/// where nothing is known and that keys read 2.2, sentences for songs and totals and what was just passed 2.0, what reads files
/// as a part of its own 2.4, more forms of files and what is told of them 2.4, days in every row, charts of counted songs that a
/// pointer reads anywhere, and offering what somebody has 8.7, text of twice the size, labels that keep apart, gains of a row's own days,
/// and forecasts in one line 1.8. No picture waits for 90 of it.
const SUM: usize = 339_250;

/// What is loaded before the first picture of each view stands, in bytes of brotli: a counter or badge, a leaderboard, a board,
/// with the bundled dataset; each of them with the code for another dataset, which is not counted; and a counter with a named theme. They are set 0.2 KB above
/// what was reached. What is new comes before the picture until `cargo xtask profile` is run, so run it before you raise one. The
/// pictures of rows took tables 0.7, the colours of the bundled artists 0.3; what lets a first touch through took all 0.7,
/// accents of the dataset 0.5; the chart 1.5 for its gaps, the time without reports and its keys; a counter's sentences 1.0, a list
/// of words in place of fields gave 0.4 back, a dataset that the build has read 16.4, covers of songs and words of what just passed
/// took 1.2, covers that lie at the host of the numbers, for which each counter began its program anew, and charts of many counts
/// 0.7. What the bundled dataset does not show gave a counter 1.8 back, a leaderboard 7.8 and a board 8.2; named themes and pictures
/// after the picture 1.1. Charts of counted songs took a counter 3, days in its rows and whether a ranking has anything to offer a
/// leaderboard 2, tabs that have something to show a board 3. Text of twice the size and labels that keep apart took each 1.2; what
/// datasets of any shape call, which made their programs begin anew, 2.5 to 3.5 of those that have another dataset. Tables that keep
/// to their box in every language took those with a table 0.2.
const PICTURES: [usize; 7] = [141_450, 164_400, 206_550, 161_500, 194_050, 236_200, 142_500];

/// Compares the site with its budget.
///
/// # Errors
/// When it weighs more, with both numbers.
pub(crate) fn check(weight: &SizeReport) -> Result<()> {
    let pictures = weight.pictures().into_iter().zip(PICTURES);
    let pictures = pictures.map(|((view, is), may)| (format!("the first picture of a {view}"), is, may));
    let whole = [("the loader".to_owned(), weight.loader(), LOADER), ("the site".to_owned(), weight.sum(), SUM)];
    for (what, is, may) in whole.into_iter().chain(pictures) {
        if is.brotli > may {
            bail!("{what} weighs {} bytes of brotli, {may} is what xtask/src/site/budget.rs allows", is.brotli);
        }
        println!("{what}: {} of {may} bytes of brotli", is.brotli);
    }
    Ok(())
}
