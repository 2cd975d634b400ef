//! One widget of the page, read through its documented parts.

use anyhow::Result;
use serde_json::{Value, json};

use super::{Listed, Page, Row};
use crate::wait::{Look, until};

/// A widget, found by a CSS selector for its element each time that it is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Widget<'a> {
    page: &'a Page,
    selector: &'a str,
}

impl<'a> Widget<'a> {
    pub(super) const fn new(page: &'a Page, selector: &'a str) -> Self {
        Self { page, selector }
    }

    /// The element's `state`: idle, loading, ready or error.
    ///
    /// # Errors
    /// When the page has no such element.
    pub async fn state(&self) -> Result<Option<String>> {
        self.page.script("return probe.widget(arguments[0]).state ?? null;", vec![self.selector.into()]).await
    }

    /// Waits until the element is in a state.
    ///
    /// # Errors
    /// When it does not come, with the state that it is in and the page's console.
    pub async fn wait_for_state(&self, wanted: &str) -> Result<()> {
        until(&format!("the state {wanted} of {}", self.selector), async || {
            let state = self.state().await?;
            if state.as_deref() == Some(wanted) {
                return Ok(Look::Is(()));
            }
            self.page.saw(&format!("{state:?}")).await
        })
        .await
    }

    /// The words of every shown element of a part, in document order.
    ///
    /// # Errors
    /// When the page has no such widget.
    pub async fn texts(&self, part: &str) -> Result<Vec<String>> {
        self.page
            .script(
                "return probe.parts(probe.root(arguments[0]), arguments[1]).map((e) => probe.seen(e));",
                vec![self.selector.into(), part.into()],
            )
            .await
    }

    /// Waits until a shown element of a part holds some words, and gives all of its words.
    ///
    /// # Errors
    /// When none comes to hold them, with what they hold and the page's console.
    pub async fn see(&self, part: &str, words: &str) -> Result<String> {
        until(&format!("{words:?} in the part {part} of {}", self.selector), async || {
            let texts = self.texts(part).await?;
            match texts.iter().find(|text| text.contains(words)) {
                Some(text) => Ok(Look::Is(text.clone())),
                None => self.page.saw(&format!("{texts:?}")).await,
            }
        })
        .await
    }

    /// Waits until the first shown element of a part holds these words and no others.
    ///
    /// # Errors
    /// When it does not come to, with what the part holds and the page's console.
    pub async fn see_first(&self, part: &str, words: &str) -> Result<()> {
        until(&format!("{words:?} first in the part {part} of {}", self.selector), async || {
            let texts = self.texts(part).await?;
            if texts.first().is_some_and(|text| text == words) {
                return Ok(Look::Is(()));
            }
            self.page.saw(&format!("{texts:?}")).await
        })
        .await
    }

    /// Waits until no element of a part is shown.
    ///
    /// # Errors
    /// When one stays, with its words.
    pub async fn see_no(&self, part: &str) -> Result<()> {
        until(&format!("no part {part} in {}", self.selector), async || {
            let texts = self.texts(part).await?;
            Ok(if texts.is_empty() { Look::Is(()) } else { Look::Not(format!("{texts:?}")) })
        })
        .await
    }

    /// All the words that the widget shows.
    ///
    /// # Errors
    /// When the page has no such widget.
    pub async fn words(&self) -> Result<String> {
        self.page
            .script(
                "return [...probe.root(arguments[0]).children].map((e) => probe.seen(e)).filter(Boolean).join(' ');",
                vec![self.selector.into()],
            )
            .await
    }

    /// The shown rows of the leaderboard.
    ///
    /// # Errors
    /// When the page has no such widget.
    pub async fn rows(&self) -> Result<Vec<Row>> {
        self.page
            .script(
                "const words = (row, part) => probe.parts(row, part).map((e) => probe.seen(e)).join(' ');
                return probe.parts(probe.root(arguments[0]), 'row').map((row) => ({
                    rank: words(row, 'rank'), title: words(row, 'title'), artist: words(row, 'artist'),
                    streams: words(row, 'streams'), missing: words(row, 'missing') }));",
                vec![self.selector.into()],
            )
            .await
    }

    /// Waits until the leaderboard begins with these titles and figures. Capitals may differ: the
    /// service and the press write "FAKE LOVE" and "Fake Love".
    ///
    /// # Errors
    /// When it does not, with the rows that it shows and the page's console.
    pub async fn see_rows(&self, wanted: &[(&str, &str)]) -> Result<Vec<Row>> {
        until(&format!("the first rows {wanted:?}"), async || {
            let rows = self.rows().await?;
            let same = |(row, (title, streams)): (&Row, &(&str, &str))| {
                row.title.eq_ignore_ascii_case(title) && row.streams == *streams
            };
            if rows.len() >= wanted.len() && rows.iter().zip(wanted).all(same) {
                return Ok(Look::Is(rows));
            }
            self.page.saw(&Listed(&rows).to_string()).await
        })
        .await
    }

    /// Clicks the first shown element of a part.
    ///
    /// # Errors
    /// When there is none, or something else is in the way.
    pub async fn click(&self, part: &str) -> Result<()> {
        self.click_where(part, "true").await
    }

    /// Clicks the first shown element of a part that a condition on `e`, written in JavaScript,
    /// holds for.
    ///
    /// # Errors
    /// When there is none, or something else is in the way.
    pub async fn click_where(&self, part: &str, condition: &str) -> Result<()> {
        let script = format!("return probe.parts(probe.root(arguments[0]), arguments[1]).find((e) => {condition});");
        self.page.click_found(&script, vec![self.selector.into(), part.into()]).await
    }

    /// Chooses the option with a value in the `<select>` of a part, as a reader would.
    ///
    /// # Errors
    /// When there is no such option.
    pub async fn choose(&self, part: &str, value: &str) -> Result<()> {
        let script = "const [select] = probe.parts(probe.root(arguments[0]), arguments[1]);
            return [...select.options].find((option) => option.value === arguments[2]);";
        let arguments = vec![self.selector.into(), part.into(), value.into()];
        self.page.click_found(script, arguments).await
    }

    /// Runs a script on the shadow root, which is `root` in its scope.
    ///
    /// # Errors
    /// When it throws, or returns something else than a `T`.
    pub async fn script<T: serde::de::DeserializeOwned>(&self, script: &str) -> Result<T> {
        let arguments: Vec<Value> = vec![json!(self.selector)];
        self.page.script(&format!("const root = probe.root(arguments[0]);\n{script}"), arguments).await
    }
}
