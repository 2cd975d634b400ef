//! The share card: a counter, or the first rows of a leaderboard, as a picture with its date and its source. Pure: a card
//! is the text of an SVG, and what there is to say about it.
//!
//! Reading order: `facts` is what a card says, in the widget's own words; `format` its sizes, `paint` its colours; `measure`
//! and `phrase` fit text, `sheet` writes the SVG; `counter`, `record`, `top` and `badge` lay it out, by the lengths of `plan`;
//! `milestone` is what a counter has passed. The studio and the command line draw cards, so that no embed loads them.

mod badge;
mod counter;
mod facts;
mod format;
mod measure;
mod milestone;
mod paint;
mod phrase;
mod plan;
mod record;
mod sheet;
mod top;
mod xml;

use std::rc::Rc;

use milestream_data::text::escaped;
use yew::{Callback, NodeRef};

pub use format::{Format, Motif};

use self::facts::{Body, Facts};
use self::measure::Type;
use self::paint::Paint;
use self::plan::Plan;
use self::record::Recorded;
use self::sheet::{AltText, Edge, Ink, MAKER, Sheet};
use crate::components::ViewContext;
use crate::content::counter::artist_color;
use crate::content::intl::Intl;
use crate::content::messages::Language;
use crate::load::Loaded;
use crate::state::model::{Event, Model};
use crate::state::options::{Options, Theme};
use crate::state::today::Today;

/// What a card is made of.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// The dataset, with what is kept of its tables.
    pub loaded: &'a Rc<Loaded>,
    /// Which of them, as an embed asks for them.
    pub options: &'a Rc<Options>,
    /// The language of its words.
    pub language: &'static Language,
    /// The reader's day.
    pub today: Today,
    /// What it shows. Without it, what the options ask for: of a counter that has passed a milestone within the last seven
    /// days, that milestone.
    pub motif: Option<Motif>,
    /// Its width, and how its parts stand.
    pub format: Format,
    /// The colour of progress, as `#rrggbb`; without it, the one of a named theme or of whom it is about, else violet.
    pub accent: Option<&'a str>,
}

/// A picture, with what is needed to publish it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The text of an SVG that needs no other file.
    pub svg: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// What it shows.
    pub motif: Motif,
    /// How many pixels of a picture without vectors make one of these.
    pub scale: u32,
    /// What it shows, in words.
    pub alt: String,
    /// The name of its file, without an ending.
    pub name: String,
    /// Where its number can be looked up, where that is one place.
    pub source: Option<String>,
}

/// Background, ink and accent of a theme's light or dark form, as `#rrggbb`.
pub(crate) fn colours(theme: Theme) -> [String; 3] {
    let Paint { background, ink, accent, .. } = Paint::new(theme, None, None);
    [background, ink, accent].map(paint::Colour::hex)
}

/// Draws a card.
///
/// # Errors
/// The sentence that the widget shows where the dataset has no such number.
pub fn card(request: &Request<'_>) -> Result<Card, String> {
    let Request { loaded, options, language, format, .. } = request;
    let context = context(request);
    let motif = request.motif.unwrap_or_else(|| match Motif::of_view(options.view) {
        Motif::Counter if milestone::has_just_passed(&context) => Motif::Passed,
        motif => motif,
    });
    let facts = match motif {
        Motif::Counter => Facts::of_counter(&context)?,
        Motif::Passed => Facts::of_milestone(&context)?,
        Motif::Top => Facts::of_top(&context)?,
    };
    let artist = artist_color(&loaded.dataset, options).map(|color| color.to_string());
    let paint = Paint::new(options.theme, request.accent, artist.as_deref());
    let paint = if motif == Motif::Passed && *format != Format::Badge { paint.on_accent() } else { paint };
    let sheet = |width| Sheet::new(width, paint, language.is_rtl);
    let alt = AltText { lang: language.tag, title: &facts.title, description: &facts.description };
    let (width, height, svg) = match format {
        Format::Badge => {
            let mut sheet = sheet(badge::WIDTH);
            let height = badge::draw(&mut sheet, &facts);
            (badge::WIDTH, height, sheet.finished(height, Some(badge::RADIUS), alt))
        }
        Format::Wide | Format::Square | Format::Story => {
            let (plan, rows) = match format {
                Format::Wide => (&plan::WIDE, &top::WIDE),
                Format::Square => (&plan::SQUARE, &top::SQUARE),
                _ => (&plan::STORY, &top::STORY),
            };
            let sheet = poster(sheet(plan.width), &facts, plan, rows);
            (plan.width, plan.height, sheet.finished(plan.height, None, alt))
        }
    };
    Ok(Card {
        svg,
        width,
        height,
        motif,
        scale: format.scale(),
        name: file_name(&facts.name),
        alt: facts.alt,
        source: facts.source,
    })
}

impl Card {
    /// The picture as HTML, for pages that run no scripts. What it shows stands beneath it in words, so that it can be read
    /// where a host drops pictures, and the picture itself needs no other text. Both lead to the source of its number.
    pub fn tag(&self, file: &str) -> String {
        let image = [
            "<img src=\"",
            &escaped(file),
            "\" width=\"",
            &self.width.to_string(),
            "\" height=\"",
            &self.height.to_string(),
            "\" alt=\"\"><br>",
            &escaped(&self.alt),
        ]
        .concat();
        match &self.source {
            Some(url) => ["<a href=\"", &escaped(url), "\">", &image, "</a>"].concat(),
            None => ["<span>", &image, "</span>"].concat(),
        }
    }
}

/// The widget's own context, as it stands before its reader has chosen anything.
fn context(request: &Request<'_>) -> ViewContext {
    let Request { loaded, options, language, today, .. } = request;
    let mut model = Model::new(Rc::clone(options), *today);
    model.apply(Event::DatasetLoaded(Rc::clone(loaded)));
    let intl = Intl::new(options.lang.as_deref().or(Some(language.tag)), language);
    ViewContext::new(Rc::clone(loaded), model, intl, Callback::noop(), NodeRef::default())
}

/// The picture of a post, with its foot: date and source, and whose work it is.
fn poster(mut sheet: Sheet, facts: &Facts, plan: &Plan, rows: &top::Plan) -> Sheet {
    let margin = plan.margin;
    let face = Type::regular((plan.head - 2).min(28));
    let foot = plan.height - plan.foot;
    let floor = foot - face.size * 2;
    let (muted, line) = (sheet.paint.muted, sheet.paint.line);
    let recorded = match &facts.body {
        Body::Counter(said) => Recorded::of_counter(plan, said),
        Body::Passed(said) => Some(Recorded::of_milestone(said)),
        Body::Top(_) => None,
    };
    // A record that reaches the foot has its place beside it.
    let is_beside = plan.is_low && recorded.is_some();
    let room = if is_beside { plan.beside(plan.record) } else { sheet.width - 2 * margin };
    sheet.bar((margin, floor), (room, 1), 0, line);
    match (&facts.body, &recorded) {
        (_, Some(recorded)) => record::draw(&mut sheet, plan, &facts.head, recorded, floor),
        (Body::Counter(said), None) => counter::draw(&mut sheet, plan, &facts.head, said, floor),
        (Body::Top(said), None) => top::draw(&mut sheet, rows, &facts.head, said, floor),
        (Body::Passed(_), None) => {}
    }
    let (small, dated) = face.fitted(&facts.dated, if is_beside { room } else { room - face.width(MAKER) - margin });
    sheet.text((margin, foot), Edge::Start, Ink { text: &dated, face: small, colour: muted }, None);
    // Date and source have the line to themselves where it is short.
    let maker = (margin + room, if is_beside { plan.edge + face.size * 80 / 100 } else { foot });
    sheet.text(maker, Edge::End, Ink { text: MAKER, face, colour: muted }, None);
    sheet
}

/// `milestream-bts-songs-past-100m-2022-04-14`: letters of any script and digits, nothing that a file system or an
/// address takes for something else.
fn file_name(parts: &[String]) -> String {
    const MOST: usize = 80;
    let mut name = String::from("milestream");
    for part in parts {
        name.push('-');
        name.extend(part.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }));
    }
    let parts: Vec<&str> = name.split('-').filter(|part| !part.is_empty()).collect();
    parts.join("-").to_lowercase().chars().take(MOST).collect()
}
