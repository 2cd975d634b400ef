//! Rows of which each is of one country or service: only those of all of them are all streams of a song.

use std::collections::{HashMap, HashSet};

use super::reading::{Choices, Reading, Stage};
use crate::statement::Kind;
use crate::table::column::plain;
use crate::table::letters::lowered;
use crate::table::{Role, Table};

/// So many songs of JSON are looked at.
const LOOKED_AT: usize = 1_000;
/// Names of columns that say of which part of the world, or of which service, a count is.
const SHARES: &str = "country countries region territory market platform service dsp store land país pais pays paese negara 국가 \
                      나라 지역 플랫폼 서비스 国 国家 地域 プラットフォーム サービス 平台 地区";
/// Those of them that say nothing else.
const MARKETS: &str = "region territory market platform service dsp store 플랫폼 서비스 プラットフォーム サービス 平台";
/// What the rows of all countries are called, and those of the service that a widget shows.
const ALL: &str = "global worldwide world all total ww welt weltweit monde mundo mundial dunia 전세계 글로벌 전체 합계 世界 全世界 \
                   グローバル 全球 spotify";

/// Tells of JSON that a song has several counts of one day, where a field says of which country or service each is: the most of
/// them is read, which is that of all of them only if it is there.
pub(super) fn doubt_fields(table: &Table<'_>, choices: &Choices, reading: &mut Reading) {
    let is_said = |name: &str| choices.columns.iter().any(|(known, _)| plain(known) == plain(name));
    let is_share = |name: &&String| SHARES.split_whitespace().any(|known| known == plain(name)) && !is_said(name);
    let Some(name) = table.unread_fields.iter().find(is_share) else { return };
    let key = |row: usize| [Role::Title, Role::Artist, Role::Id, Role::AsOf].map(|role| table.cell(row, role));
    let mut known = HashSet::new();
    let is_all = |row: &usize| {
        let object = table.rows.get(*row).and_then(|row| table.file.get(row.offset as usize..)).unwrap_or_default();
        let object = object.split_once('}').map_or(object, |(object, _)| object);
        ALL.split_whitespace().any(|all| lowered(object).contains(&["\"", all, "\""].concat()))
    };
    if (0..table.len()).any(|row| !known.insert(key(row))) && !(0..table.len()).take(LOOKED_AT).any(|row| is_all(&row))
    {
        let of_field = Kind::OfField.with("name", table.name(Role::Streams));
        reading.doubts.push((of_field, Kind::CountsOfShare.with("name", name.as_str())));
    }
}

/// The counts of single countries or services may be too few.
fn doubt(table: &Table<'_>, name: &str, reading: &mut Reading) {
    let of_column = Kind::OfColumn.with("name", table.columns.name(Role::Streams));
    reading.doubts.push((of_column, Kind::CountsOfShare.with("name", name)));
}

/// Leaves out the counts of single countries and services, where a song has several.
pub(super) fn settle(table: &mut Table<'_>, choices: &Choices, reading: &mut Reading) {
    let has = |list: &str, name: &str| list.split_whitespace().any(|known| known == plain(name));
    let is_said = |name: &str| choices.columns.iter().any(|(known, _)| plain(known) == plain(name));
    let names = table.columns.names();
    let is_share = |name: &&String| !name.is_empty() && has(SHARES, name) && !is_said(name);
    let Some((column, name)) = names.iter().enumerate().find(|(_, name)| is_share(name)) else { return };
    let name = name.clone();
    let share = |row: usize| lowered(table.raw(row, column));
    let mut known: HashMap<String, String> = HashMap::new();
    let has_several = (0..table.len()).any(|row| {
        let song = [Role::Title, Role::Artist, Role::Id, Role::AsOf].map(|role| table.cell(row, role)).join("\n");
        let share = share(row);
        !share.is_empty() && *known.entry(song).or_insert_with(|| share.clone()) != share
    });
    // A widget shows one service; several of them together are none.
    let row_of = |is_it: &dyn Fn(&str) -> bool| (0..table.len()).find(|row| is_it(&share(*row)));
    let all = row_of(&|share| plain(share) == "spotify").or_else(|| row_of(&|share| has(ALL, share)));
    if !has_several {
        // A country may be that of the artist.
        if all.is_none() && has(MARKETS, &name) && row_of(&|share| !share.is_empty()).is_some() {
            doubt(table, &name, reading);
        }
        return;
    }
    let is_of_all: Vec<bool> = (0..table.len()).map(|row| all.is_some_and(|all| share(all) == share(row))).collect();
    if let Some(all) = all {
        let said = Kind::Shares.with("column", name.as_str()).with("name", table.raw(all, column));
        reading.log(Stage::Layout, said, "");
    } else {
        doubt(table, &name, reading);
    }
    let mut row = 0;
    table.change_rows(&mut |cells| {
        if is_of_all.get(row) == Some(&false) {
            cells.set(Role::Streams, "");
            cells.set(Role::Daily, "");
        }
        row += 1;
    });
}
