//! A table of a web page: copied or saved, with lines within its cells and a day in its caption.

use anyhow::Result;
use milestream_e2e::{Scenario, Stage, scenarios};

use super::{PREVIEW, drop_file, lines, open, paste, see};

pub(super) fn scenarios() -> Vec<Scenario> {
    scenarios![
        lines_of_cells_are_titles_and_artists,
        blocks_in_cells_are_lines_of_them,
        what_cells_do_not_show_is_not_read,
        cells_that_are_hidden_are_no_columns,
        a_caption_says_the_day,
        problems_are_said_in_the_language_of_the_studio,
    ]
}

/// The ways in which a page comes.
const WAYS: [&str; 2] = ["pasted", "dropped"];

/// Hands a page over; what is copied has its text beside it, as browsers write it.
async fn hand_over(stage: &Stage, way: &str, page: &str) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    if way == "pasted" {
        assert!(paste(stage, "body", page, "what is read only where there is no table").await?);
    } else {
        let page = format!("<!doctype html><html><head><title>Chart</title></head><body>{page}</body></html>");
        drop_file(stage, "chart.html", &page).await?;
    }
    see(stage, "#studio .understood", if way == "pasted" { "a table that was copied" } else { "a web page" }).await
}

/// The first rows as the studio shows them, without their numbers.
async fn first_rows(stage: &Stage) -> Result<Vec<Vec<String>>> {
    let cells = "[...document.querySelectorAll('#studio .rows tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.firstChild?.textContent ?? ''))";
    stage.page.value(cells).await
}

/// The rows of the preview: of each its title, its artist and its count.
async fn see_songs(stage: &Stage, expected: &[(&str, &str, &str)]) -> Result<()> {
    let counts: Vec<(&str, &str)> = expected.iter().map(|(title, _, count)| (*title, *count)).collect();
    let rows = stage.page.widget(PREVIEW).see_rows(&counts).await?;
    assert_eq!(rows.len(), expected.len(), "{rows:?}");
    for (row, (_, artist, _)) in rows.iter().zip(expected) {
        assert!(row.artist.contains(artist), "no {artist} in {row:?}");
    }
    Ok(())
}

async fn lines_of_cells_are_titles_and_artists(stage: &Stage) -> Result<()> {
    let page = "<table><tr><th>Title / Artist</th><th>Streams</th><th>As of</th></tr>\
        <tr><td>Dynamite<br>BTS</td><td>741,930,552</td><td>2026-07-14</td></tr>\
        <tr><td>Glass\n   Tide<br/>Luna\u{a0}Park</td><td>388,417,206</td><td>2026-07-14</td></tr></table>";
    for way in WAYS {
        hand_over(stage, way, page).await?;
        see_songs(stage, &[("Dynamite", "BTS", "741.9M"), ("Glass Tide", "Luna Park", "388.4M")]).await?;
        see(stage, "#studio .understood", "have the title in the first line and the artist in the second").await?;
        let rows = first_rows(stage).await?;
        assert_eq!(
            rows,
            [["Dynamite\nBTS", "741,930,552", "2026-07-14"], ["Glass Tide\nLuna Park", "388,417,206", "2026-07-14"]],
            "{way}"
        );
        stage.page.see_no_errors().await?;
    }
    Ok(())
}

async fn blocks_in_cells_are_lines_of_them(stage: &Stage) -> Result<()> {
    let page = "<table><thead><tr><th>Artist / Title</th><th>Featured</th><th><div>Streams</div></th></tr></thead><tbody>\
        <tr><td><p>Vela</p><p>Salt <b>Ro</b>ad</p></td><td><ul><li>Aria Vale</li><li>Low Orbit</li></ul></td><td><div>741,930,552</div></td></tr>\
        <tr><td><div><div>Luna Park</div></div><div>Glass <i>Tide</i></div></td><td></td><td><p>388,417,206</p></td></tr>\
        </tbody></table>";
    for way in WAYS {
        hand_over(stage, way, page).await?;
        see_songs(stage, &[("Salt Road", "Vela", "741.9M"), ("Glass Tide", "Luna Park", "388.4M")]).await?;
        see_songs(stage, &[("Salt Road", "Aria Vale", "741.9M"), ("Glass Tide", "Luna Park", "388.4M")]).await?;
        see_songs(stage, &[("Salt Road", "Low Orbit", "741.9M"), ("Glass Tide", "Luna Park", "388.4M")]).await?;
        see(stage, "#studio .understood", "have the artist in the first line and the title in the second").await?;
        stage.page.see_no_errors().await?;
    }
    Ok(())
}

async fn what_cells_do_not_show_is_not_read(stage: &Stage) -> Result<()> {
    let page = "<table><tr><th>Song</th><th>Artist</th><th>Streams</th></tr>\
        <tr><td>Salt Road<sup>1</sup><span hidden> hidden</span></td><td rowspan=2>Vela</td><td><style>td { color: red }</style>741,930,552</td></tr>\
        <tr><td>Glass Tide<span style='display: none'> unseen</span></td><td>388,417,206<sup>[2]</sup></td></tr></table>";
    for way in WAYS {
        hand_over(stage, way, page).await?;
        see_songs(stage, &[("Salt Road", "Vela", "741.9M"), ("Glass Tide", "Vela", "388.4M")]).await?;
        stage.page.see_no_errors().await?;
    }
    Ok(())
}

/// The same page as `milestream import` reads it, where it was saved.
const HIDDEN: &str = include_str!("../../../../../crates/cli/tests/cases/hidden-cells.html");

async fn cells_that_are_hidden_are_no_columns(stage: &Stage) -> Result<()> {
    for way in WAYS {
        hand_over(stage, way, HIDDEN).await?;
        see_songs(stage, &[("A", "", "1.204B"), ("B", "", "988.1M")]).await?;
        let rows = first_rows(stage).await?;
        assert_eq!(rows, [["A", "1,204,500,331", "2026-07-14"], ["B", "988,120,004", "2026-07-14"]], "{way}");
        let code = lines(stage).await?.concat();
        assert!(
            code.contains("A, 1.204B (July 14, 2026") && code.contains("B, 988.1M (July 14, 2026"),
            "{way}: {code}"
        );
        stage.page.see_no_errors().await?;
    }
    Ok(())
}

async fn a_caption_says_the_day(stage: &Stage) -> Result<()> {
    let table = |caption: &str, song: &str| {
        format!(
            "<table><caption>{caption}</caption><tr><th>Song</th><th>Streams</th></tr><tr><td>{song}</td><td>741,930,552</td></tr></table>"
        )
    };
    // A day of the other table is not its own.
    let page =
        [table("Songs, as of <b>14&nbsp;July</b> 2026", "Salt Road"), table("As of 3 May 2025", "Low Orbit")].concat();
    for way in WAYS {
        hand_over(stage, way, &page).await?;
        see_songs(stage, &[("Salt Road", "", "741.9M")]).await?;
        see(stage, "#studio .understood", "the counts are of July 14, 2026, as the lines around the table say").await?;
        assert!(lines(stage).await?.concat().contains("Salt Road, 741.9M (July 14, 2026"), "{way}");
        see(stage, "#studio-problems ~ .scroll", "has songs as well").await?;
        stage.page.see_no_errors().await?;
    }
    Ok(())
}

/// In the first rows, beneath the cell; of other rows, in the list.
async fn problems_are_said_in_the_language_of_the_studio(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard&lang=ko").await?;
    let songs = [1, 2, 3, 4, 5].map(|song| format!("Song {song},Vela,{song}00000000,2026-07-14\n")).concat();
    let table = format!("title,artist,streams,as_of\nSalt Road,Vela,no,2026-07-14\n{songs}Total,,1500000000,\n");
    assert!(paste(stage, "body", "", &table).await?);
    see(stage, "#studio .rows .fault", "같은 수여야 함; 실제: \"no\"").await?;
    see(stage, "#studio-problems ~ .scroll tbody td", "8행").await?;
    see(stage, "#studio-problems ~ .scroll tbody td + td", "곡이 아님: 다른 곡들의 합계").await?;
    stage.page.see_no_errors().await
}
