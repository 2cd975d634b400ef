//! The snippets of the documents, as they stand there: pasted into a page, with scripts and without.

use anyhow::Result;
use milestream_e2e::{Rule, Scenario};

use crate::documents::{sheet, snippet, snippet_of_page, snippet_of_readme};
use crate::pages;
use crate::proof::{ONCE, Proof};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![own_page, readme, standalone_page, wordpress, blogger, ghost, tumblr, hugo, frame]
}

/// A counter of the snippets, and what its fallback says.
const COUNTER: (&str, &str, &str) = ("value", "127", "127 BTS songs past 100M streams (26 March 2025, OhFun).");
/// A leaderboard of the snippets, and what its fallback says.
const LEADERBOARD: (&str, &str, &str) =
    ("row", "Dynamite", "Most streamed BTS songs: Dynamite, 2B+ (12 January 2025, ETNews).");

impl Proof<'_> {
    /// The page with this head and body shows the widget in place of its fallback, moves nothing, and reads without scripts
    /// and without a hole.
    async fn pasted(&self, head: &str, body: &str, (part, words, fallback): (&str, &str, &str)) -> Result<()> {
        let mark = "<p id=\"below\">Below</p><script>document.start = document.querySelector('#below').getBoundingClientRect().top;</script>";
        self.visit_as(self.rule(head, &format!("{body}{mark}"))).await?;
        let selector = "mile-stream, .milestream";
        self.state(selector, "ready").await?;
        self.sees(selector, part, words).await?;
        self.holds(&format!("[...document.querySelector('{selector}').children].every((e) => !probe.shown(e))"))
            .await?;
        self.holds("Math.abs(document.querySelector('#below').getBoundingClientRect().top - document.start) < 0.5")
            .await?;
        self.clean(&ONCE).await?;
        let read = self.stage.read_without_scripts("/host.html").await?;
        let words: Vec<&str> = read.split_whitespace().collect();
        // A line or two: no hole where no script runs.
        let quiet =
            "document.querySelector('iframe').contentDocument.querySelector('mile-stream, .milestream').offsetHeight";
        let height: f64 = self.stage.page.value(quiet).await?;
        self.check(height < 100.0, &format!("without scripts it is {height} px high"))?;
        self.check(words.join(" ") == format!("{fallback} Below"), &format!("without scripts the page says {read:?}"))
    }

    /// Fails unless an XML parser takes the code as it is.
    async fn is_xml(&self, code: &str) -> Result<()> {
        let parses = "const xml = new DOMParser().parseFromString(`<theme>${arguments[0]}</theme>`, 'application/xml');
            return xml.getElementsByTagName('parsererror').length === 0;";
        self.check(self.stage.page.script(parses, vec![code.into()]).await?, &format!("not XML: {code}"))?;
        self.check(!code.contains('&'), &format!("an entity: {code}"))
    }
}

async fn own_page(proof: &Proof<'_>) -> Result<()> {
    proof.pasted("", &snippet("plain")?, COUNTER).await
}

async fn readme(proof: &Proof<'_>) -> Result<()> {
    proof.pasted("", &snippet_of_readme()?, LEADERBOARD).await
}

/// The one that the standalone page shows.
async fn standalone_page(proof: &Proof<'_>) -> Result<()> {
    proof.pasted("", &snippet_of_page()?, COUNTER).await
}

/// An author without the right to scripts: what is left of the block is the block.
async fn wordpress(proof: &Proof<'_>) -> Result<()> {
    let post = snippet("wordpress-post")?;
    // Tags, attributes and properties that `wp_kses_post` lets authors have.
    let unfit = "const page = new DOMParser().parseFromString(arguments[0], 'text/html');
        return [...page.body.querySelectorAll('*')].flatMap((e) => [
          ...(['div', 'p'].includes(e.localName) ? [] : [e.localName]),
          ...[...e.attributes].map(({ name }) => name).filter((name) => !/^(class|style|data-[a-z0-9-]+)$/.test(name)),
          ...(e.getAttribute('style') ?? '').split(';').map((property) => property.split(':')[0].trim())
            .filter((property) => !['min-height', 'margin'].includes(property)).filter(Boolean)]);";
    let unfit: Vec<String> = proof.stage.page.script(unfit, vec![post.clone().into()]).await?;
    proof.check(unfit.is_empty(), &format!("WordPress takes out {unfit:?}"))?;
    proof.pasted(&(sheet()? + &snippet("wordpress-site")?), &post, LEADERBOARD).await
}

async fn blogger(proof: &Proof<'_>) -> Result<()> {
    let (theme, post) = (snippet("blogger-theme")?, snippet("blogger-post")?);
    proof.pasted(&sheet()?, &format!("{post}{theme}"), COUNTER).await?;
    proof.stage.open("/host.html").await?;
    for code in [theme, post] {
        proof.is_xml(&code).await?;
    }
    Ok(())
}

async fn ghost(proof: &Proof<'_>) -> Result<()> {
    proof.pasted(&snippet("ghost-site")?, &snippet("ghost-post")?, LEADERBOARD).await
}

async fn tumblr(proof: &Proof<'_>) -> Result<()> {
    let theme = snippet("tumblr-theme")?;
    proof.check(!theme.contains(['{', '}']), "Tumblr takes what stands in braces for its own")?;
    proof.pasted(&sheet()?, &theme, COUNTER).await
}

/// The shortcode's file, on a page whose theme has the script.
async fn hugo(proof: &Proof<'_>) -> Result<()> {
    proof.pasted(&(sheet()? + &snippet("ghost-site")?), &snippet("hugo-shortcode")?, COUNTER).await
}

/// The frame alone, for who cannot add the lines that listen; and what stands in it where no script runs.
async fn frame(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&snippet("frame")?).await?;
    proof.stage.page.enter_frame().await?;
    proof.sees("mile-stream", "value", "127").await?;
    proof.holds("document.scrollingElement.scrollHeight <= innerHeight").await?;
    proof.stage.page.leave_frame().await?;
    proof.check_console(&[]).await?;
    proof.left_nothing().await?;
    proof.stage.site.set("/frame.html", Rule::file("/index.html"));
    let read = proof.stage.read_without_scripts("/frame.html?frame=1").await?;
    proof.check(read.contains("127 songs past 100M"), &read)
}
