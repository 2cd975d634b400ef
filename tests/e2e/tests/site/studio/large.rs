//! A file of 100,000 songs: the page answers its reader while it is read, and the reader need not wait for it.

use anyhow::Result;
use milestream_e2e::{Rule, Scenario, Stage, scenarios};

use super::{PREVIEW, lines, open, see};

pub(super) fn scenarios() -> Vec<Scenario> {
    scenarios![
        a_large_file_leaves_the_page_to_its_reader,
        a_large_file_is_read_under_a_strict_policy,
        a_large_file_is_read_without_a_thread,
        what_is_read_can_be_cancelled,
        a_large_file_is_read_again_in_another_way,
        a_compressed_file_is_unpacked,
    ]
}

/// Drops a table of so many songs, each of one artist, with dates as they are written. What is seen of the reading meanwhile is
/// kept in `seen`: how often the page had time for others, and how the progress went.
async fn drop_songs(stage: &Stage, songs: u32, date: &str) -> Result<()> {
    let script = "window.seen = { ticks: 0, progress: [] };
        const [songs, date] = arguments;
        const rows = Array.from({ length: songs }, (_, n) => `id${n},Song ${n} of the Night,Luna Park,${5000 + n},${date}`);
        const held = new DataTransfer();
        held.items.add(new File([['id,title,artist,streams,as_of', ...rows].join('\\n')], 'large.csv'));
        const place = document.querySelector('#studio .drop');
        const tick = setInterval(() => { seen.ticks += 1; }, 5);
        new MutationObserver(() => {
            const progress = document.querySelector('#studio progress');
            if (progress) seen.progress.push(progress.value);
        }).observe(document.querySelector('#studio'), { subtree: true, childList: true, attributes: true });
        place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: held }));
        return null;";
    stage.page.script::<Option<()>>(script, vec![songs.into(), date.into()]).await?;
    Ok(())
}

async fn a_large_file_leaves_the_page_to_its_reader(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    drop_songs(stage, 60_000, "2026-07-14").await?;
    see(stage, "#studio-numbers ~ .status", "large.csv: 60,000 songs, 1 artist, 60,000 counts.").await?;
    stage.page.widget(PREVIEW).see("row", "Song 59999 of the Night").await?;
    let progress: Vec<f64> = stage.page.value("seen.progress").await?;
    assert!(progress.is_sorted() && progress.len() > 5, "{progress:?}");
    let ticks: u32 = stage.page.value("seen.ticks").await?;
    assert!(ticks > 20, "the page had time for others {ticks} times");
    let code = lines(stage).await?.concat();
    assert!(code.contains("Song 59999 of the Night"), "{code}");
    stage.page.see_no_errors().await
}

async fn a_large_file_is_read_under_a_strict_policy(stage: &Stage) -> Result<()> {
    let documents = include_str!("../../../../../docs/deploying.md");
    let (_, policy) = documents.split_once("Content-Security-Policy: ").unwrap();
    let (policy, _) = policy.split_once('\n').unwrap();
    stage.site.set("/", Rule::own().header("content-security-policy", policy));
    open(stage, "&view=leaderboard").await?;
    drop_songs(stage, 20_000, "2026-07-14").await?;
    stage.page.widget(PREVIEW).see("row", "Song 19999 of the Night").await?;
    assert!(stage.page.value::<bool>("seen.progress.length > 3").await?, "no thread has read it");
    stage.page.see_no_errors().await
}

async fn a_large_file_is_read_without_a_thread(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    let script = "window.Worker = function () { throw new Error('there is none'); }; return null;";
    stage.page.script::<Option<()>>(script, vec![]).await?;
    drop_songs(stage, 20_000, "2026-07-14").await?;
    stage.page.widget(PREVIEW).see("row", "Song 19999 of the Night").await?;
    stage.page.see_no_errors().await
}

async fn what_is_read_can_be_cancelled(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    let script = "new MutationObserver(() => document.querySelector('#studio .after .cancel')?.click())
        .observe(document.querySelector('#studio'), { subtree: true, childList: true });
        return null;";
    stage.page.script::<Option<()>>(script, vec![]).await?;
    drop_songs(stage, 60_000, "2026-07-14").await?;
    // The numbers of the site are back, and nothing of the file comes after all.
    stage.page.wait_for("seen.progress.length && !document.querySelector('#studio progress')").await?;
    see(stage, "#studio-numbers ~ .status", "the numbers that come with Milestream").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Dynamite", "2B+")]).await?;
    stage.page.see_no_errors().await
}

async fn a_large_file_is_read_again_in_another_way(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    drop_songs(stage, 20_000, "04/05/2022").await?;
    see(stage, "#studio .question legend", "04/05/2022").await?;
    stage.page.click("#studio .question label:last-of-type").await?;
    stage.page.click("#studio .question .answers button").await?;
    stage.page.wait_for("!document.querySelector('#studio .question')").await?;
    see(stage, "#studio-numbers ~ .status", "20,000 counts").await?;
    stage.page.widget(PREVIEW).see("row", "Song 19999 of the Night").await?;
    stage.page.see_no_errors().await
}

async fn a_compressed_file_is_unpacked(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    let script = "const packed = new Blob(['song,plays\\nGlass Tide,2.13B\\nSalt Road,1.5B\\n']).stream().pipeThrough(new CompressionStream('gzip'));
        return new Response(packed).blob().then((blob) => {
            const held = new DataTransfer();
            held.items.add(new File([blob], 'songs.csv.gz'));
            document.querySelector('#studio .drop').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: held }));
            return null;
        });";
    stage.page.script::<Option<()>>(script, vec![]).await?;
    see(stage, "#studio-numbers ~ .status", "songs.csv.gz: 2 songs").await?;
    see(stage, "#studio .understood", "unpacked with gzip").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Glass Tide", "2.13B")]).await?;
    stage.page.see_no_errors().await
}
