//! The picture of a song, an album or an artist: a cover or a face, else initials.

use milestream_data::model::{Color, Dataset};
use milestream_data::query::Subject;
use yew::prelude::*;

use super::view_context::ViewContext;

/// A name of so many letters stands whole.
const MOST_WHOLE: usize = 3;

/// The place of the picture of what a number is of; `None` where the dataset has no picture at all: initials alone would say
/// what stands beside them. A first picture leaves it empty, so that no page loads for it what its dataset may not have.
pub(super) fn cover(context: &ViewContext, subject: Subject) -> Option<Html> {
    context.dataset().has_pictures().then(|| {
        html! {
            <span part="cover" class="cover" aria-hidden="true" translate="no">
                if context.model.has_program { { picture(context, subject) } }
            </span>
        }
    })
}

/// The picture over the initials. It is as large before it has come and where it cannot be had, and nothing is asked for where
/// none is stated.
fn picture(context: &ViewContext, subject: Subject) -> Html {
    let (initials, color) = initials_of(context.dataset(), subject);
    let ink = color.map(ink_on);
    let src = image(context.dataset(), subject).and_then(|image| address(context.options().src.as_deref()?, image));
    let on_image_event = Callback::from(|event: Event| on_image_event(&event));
    html! {
        <>
            if let Some(src) = src {
                // It has a title beside it. The request tells nobody of the page, or of the reader. WebKit asks as soon as it
                // knows an address, so that comes last.
                <img loading="lazy" decoding="async" crossorigin="anonymous" referrerpolicy="no-referrer" alt="" width="32" height="32" onload={on_image_event.clone()} onerror={on_image_event} {src} />
            }
            <svg viewBox="0 0 32 32">
                <rect width="32" height="32" fill={color.map(|color| color.to_string())} />
                <text x="16" y="16" fill={ink}>{ initials }</text>
            </svg>
        </>
    }
}

/// The initials that stand for it: the artist's, else those of the title; and the artist's colour.
pub(crate) fn initials_of(dataset: &Dataset, subject: Subject) -> (String, Option<Color>) {
    let track = match subject {
        Subject::Track(track) | Subject::Album(track) => dataset.track(track),
        Subject::Artist(_) => None,
    };
    let by = match subject {
        Subject::Artist(artist) => dataset.artist(artist),
        _ => track.and_then(|track| dataset.artist(*track.artists.first()?)),
    };
    let name = by.map_or_else(|| track.map_or("", |track| track.title.as_str()), |by| by.name.as_str());
    (initials(name), by.and_then(|by| by.color))
}

/// The colour of letters on a colour.
pub(crate) fn ink_on(color: Color) -> &'static str {
    if color.is_dark() { "#fff" } else { "#000" }
}

/// The address of the picture, as the dataset states it: a song has its own before that of its album, an album the other way.
fn image(dataset: &Dataset, subject: Subject) -> Option<&str> {
    match subject {
        Subject::Track(track) => {
            let track = dataset.track(track)?;
            track.image.as_deref().or_else(|| dataset.album_image(track))
        }
        Subject::Album(first) => {
            let track = dataset.track(first)?;
            dataset.album_image(track).or(track.image.as_deref())
        }
        Subject::Artist(artist) => dataset.artist(artist)?.image.as_deref(),
    }
}

/// The picture of a card, which is to be one file: that which the dataset itself holds.
#[cfg(feature = "studio")]
pub(crate) fn embedded_image(dataset: &Dataset, subject: Subject) -> Option<&str> {
    image(dataset, subject).filter(|image| is_embedded(image))
}

fn is_embedded(image: &str) -> bool {
    image.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:"))
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
    if is_embedded(image) {
        return Some(image.to_owned());
    }
    let path = src.strip_prefix("https://").or_else(|| src.strip_prefix("http://"))?;
    // Bytes: a search for several characters weighs more than the rest of this.
    let until = |text: &str, ends: &[u8]| text.bytes().position(|byte| ends.contains(&byte)).unwrap_or(text.len());
    let host = src.len() - path.len() + until(path, b"/?#");
    let (host, path) = src.split_at_checked(host)?;
    let path = path.get(..until(path, b"?#"))?;
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let within = if image.starts_with('/') { "" } else { folder };
    let slash = if image.starts_with('/') { "" } else { "/" };
    Some([host, within, slash, image].concat())
}
