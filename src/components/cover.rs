//! The picture of a song, an album or an artist: a cover or a face, else initials.

#[cfg(feature = "studio")]
use milestream_data::model::Dataset;
use milestream_data::model::{Artist, Track};
use milestream_data::query::Subject;
use yew::prelude::*;

use super::view_context::ViewContext;

/// A name of so many letters stands whole.
const MOST_WHOLE: usize = 3;

/// The picture of what a number is of; `None` where the dataset has no picture at all: initials alone would say what stands
/// beside them. It is as large before it has come and where it cannot be had, and nothing is asked for where none is stated.
pub(super) fn cover(context: &ViewContext, subject: Subject) -> Option<Html> {
    let dataset = context.dataset();
    if !dataset.has_pictures() {
        return None;
    }
    let of = |track| {
        let track = dataset.track(track);
        let by = track.and_then(|track| dataset.artist(*track.artists.first()?));
        let of_album = track.and_then(|track| dataset.album_image(track));
        (track, by, track.and_then(|track| track.image.as_deref()), of_album)
    };
    let (name, by, image) = match subject {
        Subject::Track(track) => {
            let (track, by, own, of_album) = of(track);
            (name(track, by), by, own.or(of_album))
        }
        Subject::Album(first) => {
            let (track, by, own, of_album) = of(first);
            (name(track, by), by, of_album.or(own))
        }
        Subject::Artist(artist) => {
            let by = dataset.artist(artist);
            (name(None, by), by, by.and_then(|by| by.image.as_deref()))
        }
    };
    let color = by.and_then(|by| by.color);
    let ink = color.map(|color| if color.is_dark() { "#fff" } else { "#000" });
    let src = image.and_then(|image| address(context.options().src.as_deref()?, image));
    let on_image_event = Callback::from(|event: Event| on_image_event(&event));
    Some(html! {
        <span part="cover" class="cover" aria-hidden="true" translate="no">
            if let Some(src) = src {
                // It has a title beside it. The request tells nobody of the page, or of the reader. WebKit asks as soon as it
                // knows an address, so that comes last.
                <img loading="lazy" decoding="async" crossorigin="anonymous" referrerpolicy="no-referrer" alt="" width="32" height="32" onload={on_image_event.clone()} onerror={on_image_event} {src} />
            }
            <svg viewBox="0 0 32 32">
                <rect width="32" height="32" fill={color.map(|color| color.to_string())} />
                <text x="16" y="16" fill={ink}>{ initials(name) }</text>
            </svg>
        </span>
    })
}

/// The address of the picture, as the dataset states it.
#[cfg(feature = "studio")]
pub(super) fn image<'d>(dataset: &'d Dataset, subject: Subject) -> Option<&'d str> {
    let of = |track| dataset.track(track);
    let own = |track: &'d Track| track.image.as_deref();
    match subject {
        Subject::Track(track) => of(track).and_then(|track| own(track).or_else(|| dataset.album_image(track))),
        Subject::Album(first) => of(first).and_then(|track| dataset.album_image(track).or_else(|| own(track))),
        Subject::Artist(artist) => dataset.artist(artist)?.image.as_deref(),
    }
}

/// Takes the initials away once the picture has come, by the style sheet. Where it cannot be had, they stay alone: engines draw
/// a sign of their own in its place.
fn on_image_event(event: &Event) {
    let Some(image) = event.target_dyn_into::<web_sys::Element>() else { return };
    if event.type_() == "load" {
        let _ = image.set_attribute("class", "loaded");
    } else {
        let _ = image.remove_attribute("class");
        let _ = image.remove_attribute("src");
    }
}

/// Whose initials stand for it: the artist's, else those of the title.
fn name<'d>(track: Option<&'d Track>, by: Option<&'d Artist>) -> &'d str {
    by.map_or_else(|| track.map_or("", |track| track.title.as_str()), |by| by.name.as_str())
}

/// The initials of a name: `JK` of `Jung Kook`, all of `BTS`. The style sheet makes them capitals.
pub(crate) fn initials(name: &str) -> String {
    if name.chars().count() <= MOST_WHOLE {
        return name.to_owned();
    }
    let words = name.split_whitespace();
    words.filter_map(|word| word.chars().find(|letter| !letter.is_ascii_punctuation())).take(2).collect()
}

/// The address of a picture of the dataset at `src`; `None` where it has none of its own there. It cannot leave the host:
/// `milestream_data::is_picture_address` has let it pass.
pub(crate) fn address(src: &str, image: &str) -> Option<String> {
    if image.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")) {
        return Some(image.to_owned());
    }
    let path = src.strip_prefix("https://").or_else(|| src.strip_prefix("http://"))?;
    let host = src.len() - path.len() + path.find(['/', '?', '#']).unwrap_or(path.len());
    let (host, path) = src.split_at_checked(host)?;
    let folder = path.split(['?', '#']).next()?.rsplit_once('/').map_or("", |(folder, _)| folder);
    let within = if image.starts_with('/') { "" } else { folder };
    let slash = if image.starts_with('/') { "" } else { "/" };
    Some([host, within, slash, image].concat())
}
