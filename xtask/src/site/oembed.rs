//! oEmbed (<https://oembed.com>) lets a program turn a pasted address into a frame. The answer must be a file here, since no
//! server answers questions; programs find it by the link in the page.

use anyhow::Result;
use milestream_data::text;
use serde_json::json;

/// The answer, beside the page that it is of.
pub(crate) const ANSWER: &str = "oembed.json";
/// For how many seconds a program may keep the answer.
const KEPT_SECONDS: u32 = 86_400;

/// The link by which programs find the answer of the page at `path`, which is empty or ends with a slash.
pub(crate) fn discovery(host: &str, path: &str, title: &str) -> String {
    let title = text::escaped(title);
    format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{host}/{path}{ANSWER}\" title=\"{title}\">"
    )
}

/// A page that programs show as a frame.
pub(crate) struct Framed<'a> {
    /// Its title, as plain text.
    pub(crate) title: &'a str,
    /// The options in the frame's address, as `&view=counter`, which need no escape there.
    pub(crate) options: &'a str,
    /// Width and height in pixels.
    pub(crate) size: (u32, u32),
}

impl Framed<'_> {
    /// The answer of the type "rich".
    pub(crate) fn answer(&self, host: &str) -> Result<String> {
        let (title, (width, height)) = (text::escaped(self.title), self.size);
        let source = text::escaped(&format!("{host}/?frame=1{}", self.options));
        let html = format!(
            "<iframe title=\"{title}\" src=\"{source}\" width=\"{width}\" height=\"{height}\" style=\"border: 0; max-width: 100%\" \
             sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>"
        );
        let answer = json!({
            "version": "1.0",
            "type": "rich",
            "title": self.title,
            "provider_name": "Milestream",
            "provider_url": format!("{host}/"),
            "cache_age": KEPT_SECONDS,
            "width": width,
            "height": height,
            "html": html,
        });
        Ok(serde_json::to_string_pretty(&answer)? + "\n")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]
mod tests {
    use serde_json::Value;

    use super::*;

    /// What section 2.3.4 of the specification asks of an answer.
    #[test]
    fn answer_is_one_by_the_specification() {
        let board = Framed { title: "A & B", options: "&view=board", size: (720, 1120) };
        let answer: Value = serde_json::from_str(&board.answer("https://me.example").unwrap()).unwrap();
        assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()));
        assert!(answer["width"].is_u64() && answer["height"].is_u64() && answer["cache_age"].is_u64());
        for text in ["title", "provider_name", "provider_url", "html"] {
            assert!(answer[text].as_str().is_some_and(|text| !text.is_empty()), "{text}");
        }
        let known =
            ["version", "type", "title", "provider_name", "provider_url", "cache_age", "width", "height", "html"];
        assert!(answer.as_object().unwrap().keys().all(|key| known.contains(&key.as_str())), "{answer}");
        let html = answer["html"].as_str().unwrap();
        assert!(
            html.contains("src=\"https://me.example/?frame=1&amp;view=board\"")
                && html.contains("width=\"720\" height=\"1120\""),
            "{html}"
        );
    }
}
