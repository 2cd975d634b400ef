//! Pictures of songs, artists and albums, and the colours that stand for them.

use super::Context;
use crate::diagnostics::{At, Kind};
use crate::model::{Album, Color, Dataset};
use crate::wire::{Rows, Text, WireAlbum};

impl Context<'_> {
    pub(super) fn add_albums(&mut self, dataset: &mut Dataset, wire: &Rows<WireAlbum<'_>>) {
        let file = At::File;
        let section = file.key("albums");
        for (row, place) in wire.rows.iter().zip(wire.places()) {
            let at = section.place(place);
            let title = self.name(&at.key("title"), row.title.as_ref());
            let artist = self.artist(&at.key("artist"), row.artist.as_ref());
            let image = self.picture(&at.key("image"), Some(row.image.as_ref().unwrap_or(&Text::default())));
            let (Some(title), Some(artist), Some(image)) = (title, artist, image) else { continue };
            if dataset.albums.iter().any(|album| album.title == title && album.artist == artist) {
                self.report.warn(&at, Kind::Repeated, || "is an album that has a cover, which is kept".to_owned());
            } else {
                dataset.albums.push(Album { title, artist, image });
            }
        }
    }

    /// The address of a picture, which may be left out.
    pub(super) fn picture(&mut self, at: &At<'_>, text: Option<&Text<'_>>) -> Option<String> {
        let address = text?.as_str();
        if !is_picture_address(address) {
            let expected = "an address within the host of the file, like covers/wings.webp, or data:image/…";
            self.report.expected(at, Kind::Address, expected);
            return None;
        }
        Some(address.to_owned())
    }

    pub(super) fn color(&mut self, at: &At<'_>, text: &Text<'_>) -> Option<Color> {
        let color = Color::parse(text.as_str());
        if color.is_none() {
            self.report.expected(at, Kind::Text, "a colour like #5f2eb8");
        }
        color
    }
}

/// Whether an address is one of a picture that a dataset may name: one that stays within the host of the dataset wherever that
/// is, or a picture itself. Nobody else learns who reads a page.
pub fn is_picture_address(address: &str) -> bool {
    const ITSELF: &str = "data:image/";
    // Browsers take a backslash for a slash, and pass over what is not seen.
    if address.is_empty() || address.contains(|letter: char| letter <= ' ') {
        return false;
    }
    if address.get(..ITSELF.len()).is_some_and(|start| start.eq_ignore_ascii_case(ITSELF)) {
        return address.len() > ITSELF.len();
    }
    let first = address.split(['/', '?', '#']).next().unwrap_or_default();
    let is_elsewhere = first.contains(':') || address.starts_with("//") || address.contains('\\');
    !is_elsewhere && !address.starts_with(['?', '#'])
}
