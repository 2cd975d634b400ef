//! The standalone page in a frame of somebody else's page, for hosts that take no more than that.

use anyhow::Result;
use milestream_e2e::{Gate, Look, Origin, Rule, Scenario, Scheme, System, until};

use crate::documents::{read, snippet, table};
use crate::pages;
use crate::proof::{FILE, Proof};

pub(crate) fn pages() -> Vec<Scenario> {
    let light = pages![
        height_arrives_and_follows,
        no_height_before_it_is_ready,
        no_height_before_an_error,
        room_for_an_open_source,
        sandboxed,
        nothing_is_called_saved_in_a_frame_without_downloads,
        ground_is_the_hosts,
        address_stays_the_hosts,
        messages_of_others,
        heights_for_amp_and_embedly,
        sizes_of_hosts_without_scripts,
        foreign_numbers_are_named_at_the_top_alone,
    ];
    let system = System { scheme: Scheme::Dark, ..System::default() };
    light.into_iter().chain(pages![dark_system].into_iter().map(|page| page.under(system))).collect()
}

/// Notes every message and where it came from, before anything else can hear it.
const EAR: &str = "<script>document.heard = []; addEventListener('message', ({ origin, source, data }) => {
    if (data?.milestream) document.heard.push([origin, source === document.querySelector('iframe').contentWindow, data.milestream.height]);
  });</script>";

/// A host with the snippet's frame, for these options, and the lines that listen.
fn host(options: &str, sandbox: bool) -> Result<String> {
    let frame =
        snippet("frame")?.replace("view=counter&amp;artist=bts&amp;threshold=100M", &options.replace('&', "&amp;"));
    let frame = if sandbox { frame } else { frame.replace(" sandbox=", " data-sandbox=") };
    Ok(format!("{EAR}<p>Before</p>{frame}<p id=\"below\">Below</p>{}", snippet("listener")?))
}

impl Proof<'_> {
    async fn visit_host(&self, options: &str, sandbox: bool) -> Result<()> {
        self.visit(&host(options, sandbox)?).await
    }

    /// Waits until the widget in the frame is ready, by what it shows there.
    async fn enter(&self, part: &str, words: &str) -> Result<()> {
        self.stage.page.enter_frame().await?;
        self.sees("mile-stream", part, words).await
    }

    /// Waits until the frame is as high as the widget in it: the last reported height is the one that is set, and nothing is hidden.
    async fn fits(&self) -> Result<f64> {
        let found = until("the frame to be as high as its page", async || {
            self.stage.page.enter_frame().await?;
            let (inner, body): (f64, f64) =
                self.value("[innerHeight, document.body.getBoundingClientRect().height]").await?;
            self.stage.page.leave_frame().await?;
            let (set, reported): (f64, f64) = self
                .value("[document.querySelector('iframe').getBoundingClientRect().height, document.heard.findLast(([, isOurs]) => isOurs)?.[2] ?? 0]")
                .await?;
            let fits = (inner - set).abs() < 1.0 && (set - reported).abs() < 1.0 && inner >= body && inner < body + 1.5;
            Ok(if fits { Look::Is(set) } else { Look::Not(format!("inner {inner}, body {body}, set {set}, reported {reported}")) })
        })
        .await?;
        self.count();
        Ok(found)
    }
}

/// In the frame, shows all rows: its host makes the frame higher. Gives the height before, and leaves the frame.
async fn grows_with_all_rows(proof: &Proof<'_>) -> Result<f64> {
    proof.stage.page.leave_frame().await?;
    let three = proof.fits().await?;
    proof.stage.page.enter_frame().await?;
    proof.click("mile-stream", "more").await?;
    proof.stage.page.leave_frame().await?;
    until("the frame to grow", async || {
        let now = proof.fits().await?;
        Ok(if now > three + 200.0 { Look::Is(()) } else { Look::Not(format!("{now} after {three}")) })
    })
    .await?;
    Ok(three)
}

async fn height_arrives_and_follows(proof: &Proof<'_>) -> Result<()> {
    proof.visit_host("view=leaderboard&artist=bts&limit=3", false).await?;
    proof.enter("row", "Dynamite").await?;
    let three = grows_with_all_rows(proof).await?;
    proof.stage.page.enter_frame().await?;
    // Where the frame is higher than the window, not every driver scrolls to what it clicks.
    proof.act("probe.parts(probe.root('mile-stream'), 'more')[0].click();").await?;
    proof.stage.page.leave_frame().await?;
    until("the frame to shrink", async || {
        let now = proof.fits().await?;
        Ok(if (now - three).abs() < 1.0 { Look::Is(()) } else { Look::Not(format!("{now}, not {three}")) })
    })
    .await?;
    // A narrower frame wraps, and reports its new height.
    proof.act("document.querySelector('iframe').style.width = '240px';").await?;
    proof.fits().await?;
    let origin = proof.stage.site.url_on(Origin::Second, "");
    proof.holds(&format!("document.heard.every(([origin, isOurs]) => origin === '{origin}' && isOurs)")).await?;
    proof.check_console(&[]).await?;
    proof.left_nothing().await
}

/// All reported heights, once they include this one.
async fn heights(proof: &Proof<'_>) -> Result<Vec<f64>> {
    proof.stage.page.leave_frame().await?;
    proof.fits().await?;
    proof.value("document.heard.map(([, , height]) => height)").await
}

/// While the widget is on its way, the frame keeps the height that the host gave it; the first reported one is right.
async fn no_height_before_it_is_ready(proof: &Proof<'_>) -> Result<()> {
    for options in ["view=counter&artist=bts&threshold=100M", "view=leaderboard&artist=bts&limit=3", "view=board"] {
        let gate = Gate::closed();
        proof.serve(&proof.assets.data, Rule::own().behind(&gate));
        proof.visit_host(options, false).await?;
        proof.stage.page.enter_frame().await?;
        proof.holds("document.querySelector('mile-stream')?.state === 'loading'").await?;
        proof.act("return probe.drawn();").await?;
        proof.holds("![...document.querySelectorAll('mile-stream > *')].some((e) => probe.shown(e))").await?;
        proof.stage.page.leave_frame().await?;
        proof.holds("document.heard.length === 0").await?;
        gate.open();
        proof.stage.page.enter_frame().await?;
        proof.holds("document.querySelector('mile-stream')?.state === 'ready'").await?;
        let heard = heights(proof).await?;
        proof.check(heard.iter().all(|height| (height - heard[0]).abs() < 1.0), &format!("{options}: {heard:?}"))?;
    }
    proof.left_nothing().await
}

async fn no_height_before_an_error(proof: &Proof<'_>) -> Result<()> {
    proof.visit_host("view=counter&artist=other&src=nope.json", false).await?;
    proof.enter("error", "").await?;
    proof.holds("!document.body.innerText.includes('Dynamite')").await?;
    let heard = heights(proof).await?;
    proof
        .check(heard.iter().all(|height| (height - heard[0]).abs() < 1.0 && *height < 300.0), &format!("{heard:?}"))?;
    // Asked again in vain, it is not lower in between.
    proof.stage.page.enter_frame().await?;
    proof.click("mile-stream", "retry").await?;
    proof.sees("mile-stream", "error", "").await?;
    let heard = heights(proof).await?;
    proof.check(heard.iter().all(|height| (height - heard[0]).abs() < 1.0), &format!("{heard:?}"))?;
    proof.left_nothing().await
}

async fn room_for_an_open_source(proof: &Proof<'_>) -> Result<()> {
    proof.visit_host("view=badge&artist=bts&threshold=100M", false).await?;
    proof.enter("value", "127").await?;
    proof.stage.page.leave_frame().await?;
    let closed = proof.fits().await?;
    proof.check(closed < 60.0, &format!("a badge is {closed} px high"))?;
    proof.stage.page.enter_frame().await?;
    proof.click("mile-stream", "source").await?;
    proof.sees("mile-stream", "panel", "OhFun").await?;
    proof.holds("(({ scrollHeight, clientHeight }) => clientHeight > 100 && scrollHeight <= clientHeight + 1)(probe.parts(probe.root('mile-stream'), 'panel')[0])").await?;
    proof.click("mile-stream", "close").await?;
    proof.stage.page.leave_frame().await?;
    proof.holds(&format!("document.querySelector('iframe').getBoundingClientRect().height === {closed}")).await?;
    proof.left_nothing().await
}

/// Of no origin: nothing of it is the host's, and all of it works.
async fn sandboxed(proof: &Proof<'_>) -> Result<()> {
    proof.visit_host("view=leaderboard&artist=bts&limit=3", true).await?;
    proof
        .holds("document.heard.length && document.heard.every(([origin, isOurs]) => origin === 'null' && isOurs)")
        .await?;
    proof.enter("row", "Dynamite").await?;
    proof.check(proof.value::<String>("self.origin").await? == "null", "the frame has an origin")?;
    grows_with_all_rows(proof).await?;
    proof.asked_only(&[
        "host",
        "2/?frame=1&view=leaderboard&artist=bts&limit=3",
        "2/page.css",
        "2/page.js",
        "embed",
        "glue",
        "wasm",
        "data",
    ])?;
    proof.check_console(&[]).await?;
    proof.left_nothing().await
}

/// Nothing but the widget, and nothing behind it: the host's own ground is seen through the frame.
/// A frame without downloads drops them, and no one is told: so nothing is said to be saved, and how many rows it was of.
async fn nothing_is_called_saved_in_a_frame_without_downloads(proof: &Proof<'_>) -> Result<()> {
    proof.visit_host("view=leaderboard&artist=bts&limit=3", true).await?;
    proof.enter("row", "Dynamite").await?;
    proof.click("mile-stream", "find").await?;
    // The first click may have to wait for the rest of the program.
    proof.sees("mile-stream", "take", "").await?;
    proof.click("mile-stream", "take").await?;
    proof.sees("mile-stream", "status", "asked to save it").await?;
    proof.sees("mile-stream", "status", "3 of ").await
}

async fn ground_is_the_hosts(proof: &Proof<'_>) -> Result<()> {
    proof.visit_host("view=counter&artist=bts&threshold=100M", false).await?;
    proof.enter("value", "127").await?;
    proof
        .holds("[document.documentElement, document.body, document.querySelector('main'), document.querySelector('mile-stream')].every((e) => getComputedStyle(e).backgroundColor === 'rgba(0, 0, 0, 0)' && getComputedStyle(e).backgroundImage === 'none')")
        .await?;
    proof
        .holds("[...document.querySelectorAll('header, h1, .lead, section, footer')].every((e) => !probe.shown(e))")
        .await?;
    proof.holds("document.body.innerText.trim() === ''").await?;
    proof.stage.page.leave_frame().await?;
    proof.left_nothing().await
}

/// What the reader chooses in the frame changes no address and no history, neither the host's nor its own.
async fn address_stays_the_hosts(proof: &Proof<'_>) -> Result<()> {
    proof.visit_host("view=board", false).await?;
    let before: (u32, String) = proof.value("[history.length, location.href]").await?;
    proof.enter("date-control", "").await?;
    let address: String = proof.value("location.href").await?;
    proof.stage.page.widget("mile-stream").choose("date-control", "2022-04-14").await?;
    proof.sees("mile-stream", "value", "89").await?;
    proof.check(proof.value::<String>("location.href").await? == address, "the frame's address has changed")?;
    proof.stage.page.leave_frame().await?;
    let after: (u32, String) = proof.value("[history.length, location.href]").await?;
    proof.check(before == after, &format!("{before:?} became {after:?}"))?;
    proof.left_nothing().await
}

/// The lines that listen set the height of the frame that spoke, and of no other.
async fn messages_of_others(proof: &Proof<'_>) -> Result<()> {
    proof.stage.site.set(
        "/other.html",
        Rule::page("<!doctype html><title>Other</title><script>parent.postMessage({ milestream: { height: 9 } }, '*');
            parent.postMessage({ milestream: null }, '*'); parent.postMessage('text', '*'); parent.postMessage(null, '*');
            parent.postMessage({ milestream: { height: '1px' } }, '*'); parent.postMessage('done', '*');</script>").unrecorded(),
    );
    let body = host("view=counter&artist=bts&threshold=100M", false)?;
    let others = "<script>addEventListener('message', ({ data }) => { if (data === 'done') document.done = (document.done ?? 0) + 1; });</script>
        <iframe id=\"own\" src=\"/other.html\" style=\"height: 77px; border: 0\"></iframe>
        <iframe id=\"theirs\" sandbox=\"allow-scripts\" src=\"https://OTHER/other.html\" style=\"height: 77px; border: 0\"></iframe>";
    let others = others.replace("https://OTHER", &proof.stage.site.url("").replace("127.0.0.1", "localhost"));
    proof.visit(&format!("{body}{others}")).await?;
    proof.holds("document.done === 2").await?;
    proof.fits().await?;
    proof
        .holds("['own', 'theirs'].every((id) => document.getElementById(id).getBoundingClientRect().height === 77)")
        .await?;
    proof.check_console(&[]).await?;
    proof.left_nothing().await
}

/// AMP, and Embedly, by which Medium frames, read the height in messages of their own.
async fn heights_for_amp_and_embedly(proof: &Proof<'_>) -> Result<()> {
    let listening = "<script>document.heights = {}; addEventListener('message', ({ data }) => {
        if (data?.milestream) document.heights.own = data.milestream.height;
        if (data?.sentinel === 'amp' && data.type === 'embed-size') document.heights.amp = data.height;
        if (typeof data !== 'string') return;
        const { src, context, height } = JSON.parse(data);
        if (context === 'iframe.resize' && src === document.querySelector('iframe').src) document.heights.embedly = height;
      });</script>";
    proof.visit(&format!("{listening}{}", host("view=counter&artist=bts&threshold=100M", false)?)).await?;
    proof.holds("document.heights.own > 100").await?;
    proof
        .holds("document.heights.amp === document.heights.own && document.heights.embedly === document.heights.own")
        .await?;
    proof.check_console(&[]).await
}

/// At the sizes that the documents give for hosts that set the size themselves, nothing is cut off.
async fn sizes_of_hosts_without_scripts(proof: &Proof<'_>) -> Result<()> {
    for row in table(&read("hosts.md")?, "address")? {
        let (address, width, height) = (proof.fill(&row[0]), &row[1], &row[2]);
        let source = address.replace('&', "&amp;");
        proof.visit(&format!("<iframe title=\"Widget\" src=\"{source}\" width=\"{width}\" height=\"{height}\" style=\"border: 0\"></iframe>")).await?;
        proof.stage.page.enter_frame().await?;
        proof.holds("document.querySelector('mile-stream')?.state === 'ready'").await?;
        let spare: f64 = proof.value("innerHeight - document.scrollingElement.scrollHeight").await?;
        let body: f64 = proof.value("innerHeight - document.body.getBoundingClientRect().height").await?;
        proof.check(spare >= 0.0 && (0.0..80.0).contains(&body), &format!("{address}: {body} px to spare"))?;
        proof.stage.page.leave_frame().await?;
    }
    proof.left_nothing().await
}

/// An address that is shared must not lend this site's name to numbers from elsewhere; in a frame it is the host's address.
async fn foreign_numbers_are_named_at_the_top_alone(proof: &Proof<'_>) -> Result<()> {
    let src = proof.stage.site.url_on(Origin::First, FILE);
    let options = format!("frame=1&view=counter&artist=bts&threshold=100M&src={src}");
    proof.visit_host(&options, false).await?;
    proof.enter("value", "127").await?;
    proof.holds("!document.querySelector('.banner')").await?;
    proof.stage.page.leave_frame().await?;
    proof.stage.page.open(&proof.stage.site.url_on(Origin::Second, &format!("/?{options}"))).await?;
    proof.sees("mile-stream", "value", "127").await?;
    proof.holds("probe.shown(document.querySelector('.banner'))").await?;
    proof.left_nothing().await
}

/// Whatever the two colour schemes are, text and ground are of the same one.
async fn dark_system(proof: &Proof<'_>) -> Result<()> {
    for (theme, is_dark) in [("", None), ("&theme=light", Some(false)), ("&theme=dark", Some(true))] {
        proof.visit_host(&format!("view=counter&artist=bts&threshold=100M{theme}"), false).await?;
        proof.enter("value", "127").await?;
        let (ink, scheme): (String, String) = proof
            .value("[getComputedStyle(probe.parts(probe.root('mile-stream'), 'value')[0]).color, getComputedStyle(document.documentElement).colorScheme]")
            .await?;
        let system: bool = proof.value("matchMedia('(prefers-color-scheme: dark)').matches").await?;
        let wanted = if is_dark.unwrap_or(system) { "rgb(242, 240, 245)" } else { "rgb(23, 22, 26)" };
        proof.check(ink == wanted, &format!("{theme}: {ink}, {scheme}, the system is dark: {system}"))?;
        let fits = is_dark.map_or("light dark", |is_dark| if is_dark { "dark" } else { "light" });
        proof.check(scheme == fits, &format!("{theme}: {ink} on the ground of {scheme}"))?;
        proof.stage.page.leave_frame().await?;
    }
    proof.left_nothing().await
}
