//! Systems that serve pages themselves, as Debian has them. `cargo xtask test --only hosts` sets them up, with the lines of
//! docs/hosts.md in their pages.

use anyhow::{Result, bail, ensure};
use milestream_e2e::{Scenario, Stage};

use crate::project::{see_away_and_back, see_every_file, see_it_torn};
use crate::see_a_quiet_console;

const FALLBACK: &str = "Most streamed BTS songs: Dynamite, 2B+ (12 January 2025, ETNews).";
const WIDGET: &str = ".milestream";

/// Opens a system at its address.
pub(crate) fn scenario(name: &str, address: &str) -> Scenario {
    let owned = (name.to_owned(), address.to_owned());
    Scenario::new(format!("hosts::{name}"), move |stage| {
        let (name, address) = owned.clone();
        Box::pin(async move {
            stage.site.stand_before(&address);
            match &*name {
                "wordpress" => wordpress(stage).await,
                "mediawiki" => mediawiki(stage).await,
                other => bail!("nothing is known of {other}"),
            }
        })
    })
}

/// A post by an author, who may not add scripts, and a page's script by somebody who may.
async fn wordpress(stage: &Stage) -> Result<()> {
    for post in ["/?name=first", "/?name=classic"] {
        see_a_block(stage, post).await?;
    }
    stage.open("/?name=first").await?;
    see_nothing_moves(stage).await?;
    see_away_and_back(stage, false, async || see_five_songs(stage).await).await?;
    see_a_quiet_console(&stage.page).await?;
    see_what_an_author_may_not_do(stage).await?;
    see_a_torn_element(stage).await?;
    let feed = text_of(stage, "/?feed=rss2").await?;
    ensure!(feed.contains(FALLBACK) && !feed.contains("embed.js"), "the feed says {feed:?}");
    see_every_file(stage)
}

async fn mediawiki(stage: &Stage) -> Result<()> {
    let first = "/index.php?title=First";
    see_a_block(stage, first).await?;
    stage.open(first).await?;
    see_nothing_moves(stage).await?;
    see_away_and_back(stage, false, async || see_five_songs(stage).await).await?;
    see_a_quiet_console(&stage.page).await?;
    see_every_file(stage)
}

/// The block is whole in the page as it is sent, read without scripts, and gives way to the widget.
async fn see_a_block(stage: &Stage, path: &str) -> Result<()> {
    let words = stage.read_without_scripts(path).await?;
    ensure!(words.contains(FALLBACK), "without scripts {path} says {words:?}");
    stage.open(path).await?;
    see_five_songs(stage).await?;
    see_a_quiet_console(&stage.page).await
}

async fn see_five_songs(stage: &Stage) -> Result<()> {
    let ready = format!("customElements.get('mile-stream')?.of(document.querySelector('{WIDGET}'))?.state === 'ready'");
    stage.page.wait_for(&ready).await?;
    let rows = stage.page.widget(WIDGET).rows().await?;
    ensure!(rows.len() == 5, "the post's block asks for five songs, and shows {rows:?}");
    let children = format!("[...document.querySelector('{WIDGET}').children].every((child) => !probe.shown(child))");
    ensure!(stage.page.value::<bool>(&children).await?, "the words stay beside the widget");
    Ok(())
}

/// The widget needs no more than the height that the block keeps, so what stands below it does not move.
async fn see_nothing_moves(stage: &Stage) -> Result<()> {
    see_five_songs(stage).await?;
    let block = format!("document.querySelector('{WIDGET}')");
    let heights = format!("[{block}.offsetHeight, Number.parseFloat(getComputedStyle({block}).minHeight)]");
    let (height, kept): (f64, f64) = stage.page.value(&heights).await?;
    ensure!((height - kept).abs() < 1.0, "the widget is {height} px high where {kept} are kept");
    Ok(())
}

/// A frame and a script of an author are gone with what they did, and so is an element, whose words stay.
async fn see_what_an_author_may_not_do(stage: &Stage) -> Result<()> {
    stage.open("/?name=stripped").await?;
    let left = "[document.querySelectorAll('iframe, mile-stream').length, 'isStripped' in document,
        document.body.innerText.includes('Words of an author.')]";
    let left: (u32, bool, bool) = stage.page.value(left).await?;
    ensure!(left == (0, false, true), "frames and elements, scripts, words of an author: {left:?}");
    Ok(())
}

/// Without blocks, paragraphs are made of an element's lines, so that it is closed before its text.
async fn see_a_torn_element(stage: &Stage) -> Result<()> {
    stage.open("/?name=element").await?;
    stage.page.widget("mile-stream").wait_for_state("ready").await?;
    see_it_torn(stage, "Most streamed BTS songs: Dynamite.").await
}

async fn text_of(stage: &Stage, path: &str) -> Result<String> {
    stage
        .page
        .script("const [path] = arguments; return fetch(path).then((answer) => answer.text());", vec![path.into()])
        .await
}
