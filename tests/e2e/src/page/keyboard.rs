//! The keyboard, and what it has reached.

use std::fmt;

use anyhow::{Result, bail};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde::Deserialize;

use super::{Listed, Page};

/// The element that has the focus.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Focus {
    /// Tells elements of one page apart.
    pub id: u32,
    /// The element's name in lower case.
    pub tag: String,
    /// The `role` attribute, empty when there is none.
    pub role: String,
    /// The `part` attribute, empty when there is none.
    pub part: String,
    /// What a screen reader would call it, from labels, attributes or text.
    pub name: String,
    /// Whether the reader can see that it has the focus.
    pub ring: bool,
}

impl Focus {
    /// Whether the element has this part among its parts.
    pub fn is_part(&self, part: &str) -> bool {
        self.part.split_ascii_whitespace().any(|own| own == part)
    }
}

impl Page {
    /// Presses and releases a key.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn press(&self, key: Key) -> Result<()> {
        let value = char::from(key);
        let actions =
            KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Presses a key while another is held.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn press_with(&self, held: Key, key: Key) -> Result<()> {
        let (held, value) = (char::from(held), char::from(key));
        let actions = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: held });
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Types letters and digits.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        let mut actions = KeyActions::new("keyboard".to_owned());
        // WebKit has no key for a break of lines but the one that makes it.
        for value in text.chars().map(|letter| if letter == '\n' { char::from(Key::Enter) } else { letter }) {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        Ok(self.client.perform_actions(actions).await?)
    }

    /// The element with the focus, also inside of shadow roots; none when it is the page itself.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn focus(&self) -> Result<Option<Focus>> {
        self.value("probe.focus()").await
    }

    /// Presses Tab again and again, and lists what gets the focus until it leaves the page or
    /// comes round again.
    ///
    /// # Errors
    /// When there are more than a hundred stops, which no reader has the patience for.
    pub async fn tab_stops(&self) -> Result<Vec<Focus>> {
        let mut stops: Vec<Focus> = Vec::new();
        while stops.len() <= 100 {
            self.press(Key::Tab).await?;
            match self.focus().await? {
                Some(focus) if stops.iter().all(|stop| stop.id != focus.id) => stops.push(focus),
                _ => return Ok(stops),
            }
        }
        bail!("more than 100 tab stops: {}", Listed(&stops))
    }

    /// Presses Tab until an element of a part has the focus.
    ///
    /// # Errors
    /// When Tab does not reach one, with what it reached.
    pub async fn tab_to(&self, part: &str) -> Result<Focus> {
        self.tab_to_named(part, "").await
    }

    /// Presses Tab until an element of a part with these words in its name has the focus.
    ///
    /// # Errors
    /// When Tab does not reach one, with what it reached.
    pub async fn tab_to_named(&self, part: &str, words: &str) -> Result<Focus> {
        let mut stops: Vec<Focus> = Vec::new();
        loop {
            self.press(Key::Tab).await?;
            match self.focus().await? {
                Some(focus) if focus.is_part(part) && focus.name.contains(words) => return Ok(focus),
                Some(focus) if stops.iter().all(|stop| stop.id != focus.id) => stops.push(focus),
                _ => bail!("Tab does not reach the part {part} {words:?}, only {}", Listed(&stops)),
            }
        }
    }
}

impl fmt::Display for Focus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}", self.tag)?;
        for (name, value) in [("role", &self.role), ("part", &self.part)] {
            if !value.is_empty() {
                write!(f, " {name}=\"{value}\"")?;
            }
        }
        write!(f, "> {:?}", self.name)
    }
}
