//! A project that installs the package: two pages, with a counter on the first.

use anyhow::{Result, bail, ensure};
use milestream_e2e::{Answer, Kind as Engine, Rule, Scenario, Stage};

use crate::{folder, see_a_quiet_console};

const FALLBACK: &str = "89 BTS songs past 100M streams (14 April 2022).";
/// The counter, of whichever form.
const WIDGET: &str = "mile-stream, .milestream";
const FIRST: &str = "document.querySelector('mile-stream, .milestream')";
const SECOND: &str = "document.querySelector('#second')";

/// What a project does with its pages.
#[derive(Clone, Copy, Debug)]
struct Kind {
    /// Whether the first page is there before any script runs.
    is_rendered: bool,
    /// Whether its links change the page in place.
    has_router: bool,
}

/// What is known of a project by its name; most render their pages ahead, and change them in place.
fn kind(name: &str) -> Kind {
    Kind {
        is_rendered: !["vite", "webpack", "rollup", "esbuild", "parcel"].contains(&name),
        has_router: !["eleventy", "hugo", "jekyll", "mkdocs", "pelican"].contains(&name),
    }
}

/// Opens a project that is built: readable first, ready then, away and back, and not a word in the console.
pub(crate) fn scenario(name: &str) -> Scenario {
    let owned = name.to_owned();
    Scenario::new(format!("hosts::{name}"), move |stage| {
        let name = owned.clone();
        Box::pin(async move { play(stage, &name).await })
    })
}

async fn play(stage: &Stage, name: &str) -> Result<()> {
    let kind = kind(name);
    stage.site.serve(folder("MILESTREAM_HOST_PROJECTS")?.join(name).join("dist"));
    if name == "astro" && stage.engine == Engine::Webkit {
        without_fades(stage);
    }
    if kind.is_rendered {
        let words = stage.read_without_scripts("/").await?;
        ensure!(words.contains(FALLBACK), "without scripts the page says {words:?}");
    }
    stage.open("/").await?;
    see_the_counter(stage).await?;
    see_away_and_back(stage, kind.has_router, async || see_the_counter(stage).await).await?;
    if ["vite-react", "sveltekit", "nuxt"].contains(&name) {
        // The framework's own way to listen to an element.
        stage.page.wait_for("Number(document.querySelector('#heard').textContent) > 0").await?;
    }
    see_a_quiet_console(&stage.page).await?;
    match name {
        "hugo" => see_what_hugo_keeps(stage).await?,
        "jekyll" => see_an_element_in_markdown(stage).await?,
        "mkdocs" | "pelican" => see_a_torn_element(stage).await?,
        _ => {}
    }
    see_every_file(stage)
}

/// Lets Astro's router swap pages at once, as in browsers that cannot fade. Without compositing, as the tests start it,
/// `WebKitGTK` 2.50.6 loses a page that fades, be there a widget or not; with compositing the same page fades.
fn without_fades(stage: &Stage) {
    for path in ["/", "/second/"] {
        let none = "<head><script>delete Document.prototype.startViewTransition;</script>";
        stage.site.set(path, Rule::own().replace("<head>", none));
    }
}

/// Follows the links to the second page and back, twice: the widget is there again, and whether in the same document.
pub(crate) async fn see_away_and_back(
    stage: &Stage,
    has_router: bool,
    see_the_widget: impl AsyncFn() -> Result<()>,
) -> Result<()> {
    stage.page.script::<()>("document.isStill = true;", Vec::new()).await?;
    for _ in 0..2 {
        follow(stage, "#to-second").await?;
        stage.page.wait_for(&format!("{SECOND} && !{FIRST}")).await?;
        follow(stage, "#to-first").await?;
        stage.page.wait_for(&format!("!{SECOND} && {FIRST}")).await?;
        see_the_widget().await?;
    }
    let is_still: bool = stage.page.value("document.isStill === true").await?;
    ensure!(is_still == has_router, "the page was loaded anew: {}", !is_still);
    Ok(())
}

/// Clicks a link once a reader's click would reach it: while a router fades from page to page, none does.
async fn follow(stage: &Stage, link: &str) -> Result<()> {
    let is_reached = format!(
        "(() => {{ const link = document.querySelector('{link}'); link.scrollIntoView({{ block: 'nearest' }});
          const {{ x, y, width, height }} = link.getBoundingClientRect();
          return link.contains(document.elementFromPoint(x + width / 2, y + height / 2)); }})()"
    );
    stage.page.wait_for(&is_reached).await?;
    stage.page.click(link).await
}

async fn see_the_counter(stage: &Stage) -> Result<()> {
    stage.page.wait_for(&format!("customElements.get('mile-stream')?.of({FIRST})?.state === 'ready'")).await?;
    stage.page.widget(WIDGET).see("value", "89").await?;
    Ok(())
}

/// The lines themselves in the text: gone with their words as Hugo comes, and whole where raw HTML is let through.
async fn see_what_hugo_keeps(stage: &Stage) -> Result<()> {
    let words = stage.read_without_scripts("/raw/").await?;
    ensure!(words.contains("Before.") && !words.contains(FALLBACK), "Hugo has left {words:?}");
    let words = stage.read_without_scripts("/unsafe/raw/").await?;
    ensure!(words.contains(FALLBACK), "without scripts the page says {words:?}");
    stage.open("/unsafe/raw/").await?;
    see_the_counter(stage).await?;
    see_a_quiet_console(&stage.page).await
}

/// Kramdown leaves a tag that it does not know as it is.
async fn see_an_element_in_markdown(stage: &Stage) -> Result<()> {
    stage.open("/element/").await?;
    see_the_counter(stage).await?;
    let is_whole = format!("{FIRST}.textContent.includes('{FALLBACK}')");
    ensure!(stage.page.value::<bool>(&is_whole).await?, "the text is not in the element");
    see_a_quiet_console(&stage.page).await
}

/// Python-Markdown closes the element before its text, and the console says what to do.
async fn see_a_torn_element(stage: &Stage) -> Result<()> {
    stage.open("/element/").await?;
    see_the_counter(stage).await?;
    see_it_torn(stage, FALLBACK).await
}

/// The text of an element stands beneath it, and the console says what to do.
pub(crate) async fn see_it_torn(stage: &Stage, text: &str) -> Result<()> {
    let is_torn = format!("!{FIRST}.textContent.includes('{text}') && document.body.innerText.includes('{text}')");
    ensure!(stage.page.value::<bool>(&is_torn).await?, "the element is whole");
    let messages = stage.page.console().await?;
    let warning = "[milestream] an empty element in a paragraph: if an editor has closed it before its text";
    ensure!(messages.iter().any(|message| message.text.contains(warning)), "the console says {messages:?}");
    Ok(())
}

/// Nothing was asked for in vain, and what draws widgets once per page.
pub(crate) fn see_every_file(stage: &Stage) -> Result<()> {
    let requests = stage.site.requests();
    for request in &requests {
        if let Answer::Given(status) = request.answer {
            ensure!(status < 400, "{} was answered by {status}", request.path);
        }
    }
    let programs = requests.iter().filter(|request| request.path.rsplit('.').next() == Some("wasm")).count();
    if programs == 0 {
        bail!("no program was asked for");
    }
    Ok(())
}
