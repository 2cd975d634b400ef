//! Columns of several services: a widget shows the streams of Spotify, and a sum of several is none of one.

use super::contents::{holds_counts, holds_ranks};
use crate::table::column::{Columns, is_total, plain};
use crate::table::{Role, Table};

/// The service whose streams are shown.
const SPOTIFY: &str = "spotify";
/// Other services.
const OTHERS: &str = "youtube yt youtubemusic ytmusic apple applemusic itunes amazon amazonmusic deezer tidal shazam soundcloud tiktok \
                      pandora lastfm melon genie bugs flo vibe qq qqmusic netease boomplay anghami jiosaavn gaana vevo instagram \
                      line linemusic awa 멜론 지니 벅스 유튜브 유튜브뮤직 애플뮤직";
/// What else is counted by the day.
const METRICS: &str = "listeners monthlylisteners followers saves views likes popularity rank peak position chart charts playlists \
                       playlistreach subscribers engagement";
/// Parts of the world by their names; codes are two capital letters.
const REGIONS: &str = "global worldwide world all usa unitedstates unitedkingdom korea southkorea japan germany france spain italy \
                       brazil mexico indonesia india philippines thailand vietnam taiwan turkey poland canada australia";

fn has(list: &str, name: &str) -> bool {
    list.split_whitespace().any(|known| known == name)
}

/// Whether a column of this name has the counts of another service, or of something else than streams.
pub(super) fn counts_another_thing(name: &str) -> bool {
    let name = plain(name);
    name == SPOTIFY || has(OTHERS, &name) || has(METRICS, &name)
}

/// Whether a name is that of a part of the world.
pub(in crate::table) fn is_region(name: &str) -> bool {
    (name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_uppercase())) || has(REGIONS, &plain(name))
}

/// Whether the streams stand in a column that is called as the service.
pub(super) fn are_of_spotify(columns: &Columns) -> bool {
    columns.of(Role::Streams).and_then(|column| columns.names().get(column)).is_some_and(|name| plain(name) == SPOTIFY)
}

/// Takes the column of Spotify for the streams, where the table has none but a sum of several services.
pub(super) fn settle(table: &Table<'_>, row: usize, columns: &mut Columns) {
    let named = |is_it: &dyn Fn(&str) -> bool| {
        let names = columns.names().iter().enumerate();
        names.filter(|(_, name)| is_it(&plain(name))).map(|(column, _)| column).find(|column| {
            Role::all().all(|role| columns.of(role) != Some(*column)) && holds_counts(table, row, *column)
        })
    };
    let Some(spotify) = named(&|name| name == SPOTIFY).filter(|column| !holds_ranks(table, row, *column)) else {
        return;
    };
    let is_sum = |streams: usize| {
        let name = columns.names().get(streams).map(|name| plain(name));
        name.is_some_and(|name| is_total(&name)) && named(&|name| has(OTHERS, name)).is_some()
    };
    if columns.of(Role::Streams).is_none_or(is_sum) {
        columns.set(Role::Streams, Some(spotify));
    }
}

/// Whether the row above names the service whose streams are shown.
pub(super) fn are_above(table: &Table<'_>, row: usize) -> bool {
    row.checked_sub(1)
        .is_some_and(|above| (0..table.width(above)).any(|column| plain(table.raw(above, column)) == SPOTIFY))
}

/// The names of columns without those of other services, where the row above names services, each above several columns.
pub(super) fn of_spotify(table: &Table<'_>, row: usize, columns: Columns) -> Columns {
    let Some(above) = row.checked_sub(1) else { return columns };
    let service = |column: usize| plain(table.raw(above, column));
    let is_any = |is_it: &dyn Fn(&str) -> bool| (0..columns.len()).any(|column| is_it(&service(column)));
    if !is_any(&|name| name == SPOTIFY) || !is_any(&|name| has(OTHERS, name)) {
        return columns;
    }
    let mut is_other = false;
    let names = columns.names().iter().enumerate().map(|(column, name)| {
        let service = service(column);
        if !service.is_empty() {
            is_other = has(OTHERS, &service);
        }
        if is_other { String::new() } else { name.clone() }
    });
    Columns::new(names.collect()).called(columns.names().to_vec())
}
