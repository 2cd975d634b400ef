//! *Share card*: a picture of the numbers with their date and source, to download, to share, or to name in pages that run no
//! scripts.

use std::rc::Rc;

use web_sys::Blob;
use yew::prelude::*;

use super::form::select;
use crate::card::{Card, Format, Motif, Request, card};
use crate::content::messages::Language;
use crate::content::messages::studio::{CARD_SOMEWHERE, Label, texts};
use crate::load::Loaded;
use crate::state::options::Options;
use crate::state::today::today;
use crate::studio::browser::{self, Hosted};
use crate::studio::picture;
use crate::studio::state::opened_file::NOWHERE;

/// What the card is made of.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ShareCardProps {
    /// The numbers.
    pub(super) loaded: Rc<Loaded>,
    /// Those that the embed shows.
    pub(super) options: Rc<Options>,
    /// The language of its words.
    pub(super) language: &'static Language,
    /// The embed's colour of progress, as it was typed.
    pub(super) accent: String,
}

/// What the reader does, and what comes of it.
pub(super) enum Action {
    Motif(Option<Motif>),
    Format(Format),
    /// Wants it as a file.
    Save(Kind),
    /// Wants to hand it on through the system.
    Share,
    /// Wants to paste it.
    Copy,
    /// It was handed out, or not.
    Handed(Option<Hosted>),
    /// What became of it, in words.
    Done(&'static str),
}

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Png,
    Svg,
}

pub(super) struct ShareCard {
    /// What the reader chose; without it, what the embed shows.
    motif: Option<Motif>,
    format: Format,
    said: &'static str,
    /// Whether the system takes pictures from this page.
    is_taken: bool,
    /// The picture, or why there is none.
    drawn: Result<Card, String>,
    /// The file that was last handed out, which a browser may still be reading.
    handed: Option<Hosted>,
}

impl Component for ShareCard {
    type Message = Action;
    type Properties = ShareCardProps;

    fn create(context: &Context<Self>) -> Self {
        let mut share = Self {
            motif: None,
            format: Format::default(),
            said: "",
            is_taken: false,
            drawn: Err(String::new()),
            handed: None,
        };
        share.draw(context.props());
        share
    }

    fn changed(&mut self, context: &Context<Self>, _: &ShareCardProps) -> bool {
        self.said = "";
        self.draw(context.props());
        true
    }

    fn update(&mut self, context: &Context<Self>, act: Action) -> bool {
        self.said = "";
        match act {
            Action::Motif(motif) => self.motif = motif,
            Action::Format(format) => self.format = format,
            Action::Save(kind) => self.save(context, kind),
            Action::Share => self.picture(context, |card, png| async move {
                let is_shared = picture::share(&png, &file(&card, Kind::Png), &card.alt).await;
                Action::Done(if is_shared { "" } else { texts().studio_card_not_shared() })
            }),
            Action::Copy => self.copy(context),
            Action::Handed(handed) => {
                self.said = if handed.is_some() { texts().studio_card_saved() } else { texts().studio_card_failed() };
                self.handed = handed;
            }
            Action::Done(said) => self.said = said,
        }
        self.draw(context.props());
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let link = context.link();
        let button = |text: &'static str, act: fn() -> Action| {
            html! { <button type="button" onclick={link.callback(move |_| act())}>{ text }</button> }
        };
        html! {
            <section class="share" aria-labelledby="studio-share">
                <h2 id="studio-share">{ texts().studio_card() }</h2>
                <p class="hint">{ texts().studio_card_why() }</p>
                <div class="fields">{ self.motifs(context) }{ self.formats(context) }</div>
                { match &self.drawn {
                    Err(why) => html! { <p>{ why }</p> },
                    Ok(card) => html! {
                        <>
                            <img class="card" src={picture::address(&card.svg)} alt={card.alt.clone()}
                                width={card.width.to_string()} height={card.height.to_string()} />
                            <p class="download">
                                { button(texts().studio_card_png(), || Action::Save(Kind::Png)) }
                                { button(texts().studio_card_svg(), || Action::Save(Kind::Svg)) }
                                if self.is_taken {
                                    { button(texts().studio_card_share(), || Action::Share) }
                                }
                            </p>
                            <h3>{ texts().studio_card_tag() }</h3>
                            <p class="hint">{ texts().studio_card_tag_why() }</p>
                            { button(texts().studio_card_copy(), || Action::Copy) }
                            <pre tabindex="0" role="region" aria-label={texts().studio_card_tag()}><code>{ tag(card, self.format) }</code></pre>
                        </>
                    },
                } }
                <p class="status" role="status">{ self.said }</p>
            </section>
        }
    }
}

impl ShareCard {
    fn draw(&mut self, ShareCardProps { loaded, options, language, accent }: &ShareCardProps) {
        // Asked each time: the studio may keep this card from one file to the next.
        self.is_taken = picture::can_be_shared();
        let accent = picture::hex(accent);
        let request = Request {
            loaded,
            options,
            language,
            today: today(),
            motif: self.motif,
            format: self.format,
            accent: accent.as_deref(),
        };
        self.drawn = card(&request).map(|card| Card { source: card.source.filter(|url| url != NOWHERE), ..card });
    }

    fn motifs(&self, context: &Context<Self>) -> Html {
        let entries = Motif::ALL.iter().map(|motif| {
            let said = match motif {
                Motif::Counter => texts().studio_card_counter(),
                Motif::Passed => texts().studio_card_passed(),
                Motif::Top => texts().studio_card_top(),
            };
            (motif.name().to_owned(), said.to_owned())
        });
        // What the embed shows holds without being said.
        let drawn = self.drawn.as_ref().ok().map(|card| card.motif);
        let chosen = self.motif.or(drawn).unwrap_or_default().name();
        let set = context.link().callback(|value: String| Action::Motif(Motif::of(&value)));
        select("motif", Label::bare(texts().studio_card_motif()), entries.collect(), chosen, None, set)
    }

    fn formats(&self, context: &Context<Self>) -> Html {
        let entries = Format::ALL.iter().map(|format| {
            let said = match format {
                Format::Wide => texts().studio_card_wide(),
                Format::Square => texts().studio_card_square(),
                Format::Story => texts().studio_card_story(),
                Format::Badge => texts().studio_card_badge(),
            };
            (format.name().to_owned(), said.to_owned())
        });
        let set = context.link().callback(|value: String| Action::Format(Format::of(&value).unwrap_or_default()));
        select("format", Label::bare(texts().studio_card_size()), entries.collect(), self.format.name(), None, set)
    }

    /// Hands the card out as a file.
    fn save(&self, context: &Context<Self>, kind: Kind) {
        if kind == Kind::Png {
            return self.picture(context, |card, png| async move {
                Action::Handed(picture::save(&png, &file(&card, Kind::Png)))
            });
        }
        if let Ok(card) = &self.drawn {
            let drawing = browser::blob(&card.svg, picture::SVG);
            let handed = drawing.and_then(|drawing| picture::save(&drawing, &file(card, Kind::Svg)));
            context.link().send_message(Action::Handed(handed));
        }
    }

    /// Makes a picture of the card, and does something with both.
    fn picture<F: Future<Output = Action> + 'static>(
        &self,
        context: &Context<Self>,
        finish: impl FnOnce(Card, Blob) -> F + 'static,
    ) {
        let Ok(card) = self.drawn.clone() else { return };
        context.link().send_future(async move {
            match picture::png(&card).await {
                Some(png) => finish(card, png).await,
                None => Action::Done(texts().studio_card_failed()),
            }
        });
    }

    fn copy(&self, context: &Context<Self>) {
        if let Ok(card) = &self.drawn {
            let tag = tag(card, self.format);
            context.link().send_future(async move {
                Action::Done(if browser::copy(tag).await {
                    texts().studio_copied()
                } else {
                    texts().studio_copy_failed()
                })
            });
        }
    }
}

fn file(card: &Card, kind: Kind) -> String {
    let end = match kind {
        Kind::Png => ".png",
        Kind::Svg => ".svg",
    };
    [&card.name, end].concat()
}

/// The lines for a page: of a badge its drawing, of larger ones their pixels, which every host takes.
fn tag(card: &Card, format: Format) -> String {
    let kind = if format == Format::Badge { Kind::Svg } else { Kind::Png };
    card.tag(&[CARD_SOMEWHERE, &file(card, kind)].concat())
}
