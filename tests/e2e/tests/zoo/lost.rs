//! Pages that lose a widget, or what it needs, on their way: morphs, new bodies, other documents, and tags that were never
//! closed.

use anyhow::Result;
use milestream_e2e::Scenario;

use crate::pages;
use crate::proof::{CONTRADICTION, COUNTER, LOADER, ONCE, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        morph_over_form_1,
        morph_before_it_is_near,
        removed_with_its_script,
        into_a_frame_and_back,
        into_a_new_body,
        self_closed,
        self_closed_twice,
        torn_by_an_editor,
        fields_of_the_host_in_a_widget,
    ]
}

/// What a morph does to a page: what the new text lacks goes, and what is the same stays.
const MORPH: &str = "const morph = (at, to) => {
    const [old, fresh] = [[...at.childNodes], [...to.childNodes]];
    let place = 0;
    for (const node of old) {
      if (fresh[place]?.nodeName !== node.nodeName) { node.remove(); continue; }
      if (node.nodeType === 1) morph(node, fresh[place]); else node.data = fresh[place].data;
      place += 1;
    }
    at.append(...fresh.slice(place));
  };
  const page = document.createElement('main');
  page.innerHTML = arguments[0];
  morph(document.querySelector('main'), page);";

fn form_1() -> String {
    LOADER.replace("></script>", &format!(" {COUNTER}></script>"))
}

impl Proof<'_> {
    async fn morph(&self, text: &str) -> Result<()> {
        self.stage.page.script::<serde_json::Value>(MORPH, vec![self.fill(text).into()]).await.map(drop)
    }
}

async fn morph_over_form_1(proof: &Proof<'_>) -> Result<()> {
    let text = |word: &str| format!("<p>{word}</p>{}<p>Below</p>", form_1());
    proof.visit(&format!("<main>{}</main>", text("First"))).await?;
    proof.sees_counter("mile-stream").await?;
    for word in ["Second", "Third"] {
        proof.act("document.old = document.querySelector('mile-stream');").await?;
        proof.morph(&text(word)).await?;
        proof.holds("document.querySelector('mile-stream') && !document.old.isConnected").await?;
        proof.sees_counter("mile-stream").await?;
        proof.holds("document.querySelectorAll('main > script + mile-stream').length === 1 && document.querySelector('main > p:last-child').textContent === 'Below'").await?;
    }
    proof.clean(&ONCE).await
}

async fn morph_before_it_is_near(proof: &Proof<'_>) -> Result<()> {
    let text = |word: &str| format!("<p>{word}</p><div style=\"height: 5000px\"></div>{}", form_1());
    proof.visit(&format!("<main>{}</main>", text("First"))).await?;
    proof.holds("document.querySelector('mile-stream')?.state === 'idle'").await?;
    proof.morph(&text("Second")).await?;
    proof.holds("document.querySelector('mile-stream')?.state === 'idle'").await?;
    proof.act("document.querySelector('mile-stream').scrollIntoView();").await?;
    proof.sees_counter("mile-stream").await?;
    proof.clean(&ONCE).await
}

/// Whoever takes the script away as well wants no widget.
async fn removed_with_its_script(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("<main><p>Text</p>{}</main>{}", form_1(), form_2("w"))).await?;
    proof.sees_counter("mile-stream").await?;
    proof
        .act("document.querySelector('mile-stream').remove(); document.querySelector('main > script').remove();")
        .await?;
    // A widget that comes later is there after whatever would have come back.
    proof.act("document.querySelector('#w').remove(); document.body.insertAdjacentHTML('beforeend', '<mile-stream id=later view=badge></mile-stream>');").await?;
    proof.state("#later", "ready").await?;
    proof.holds("document.querySelectorAll('mile-stream').length === 1").await?;
    proof.clean(&ONCE).await
}

/// A sheet belongs to one document; the style is there in each.
async fn into_a_frame_and_back(proof: &Proof<'_>) -> Result<()> {
    let form_3 = format!("<mile-stream id=\"v\" {}><p>Fallback</p></mile-stream>", COUNTER.replace("data-", ""));
    proof.visit(&format!("<main>{}{form_3}</main><iframe title=\"Frame\"></iframe>{LOADER}", form_2("w"))).await?;
    for id in ["w", "v"] {
        proof.sees_counter(&format!("#{id}")).await?;
        let styled = |what: &str| {
            format!(
                "document.widget.isConnected && document.widget.ownerDocument === {what} && {what}.defaultView.getComputedStyle(document.widget.shadowRoot.querySelector('.value')).fontWeight === '750'"
            )
        };
        proof.act(&format!("document.widget = document.querySelector('#{id}'); document.other = document.querySelector('iframe').contentDocument;")).await?;
        for _ in 0..2 {
            proof.act("document.other.body.append(document.widget);").await?;
            proof.holds(&styled("document.other")).await?;
            proof.act("document.querySelector('main').append(document.widget);").await?;
            proof.holds(&styled("document")).await?;
        }
        proof
            .act("document.widget.setAttribute(document.widget.id === 'w' ? 'data-threshold' : 'threshold', '1M');")
            .await?;
        proof.sees(&format!("#{id}"), "value", "253").await?;
    }
    proof.clean(&ONCE).await
}

async fn into_a_new_body(proof: &Proof<'_>) -> Result<()> {
    let below = form_2("v").replace("class=", "style=\"margin-top: 5000px\" class=");
    proof.visit(&format!("{}{below}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.state("#v", "idle").await?;
    proof.act("document.root = document.querySelector('#w').shadowRoot.firstChild; const body = document.createElement('body'); body.append(...document.body.childNodes); document.body = body;").await?;
    proof.sees_counter("#w").await?;
    proof.holds("document.querySelector('#w').shadowRoot.firstChild === document.root").await?;
    proof.act("document.querySelector('#v').scrollIntoView();").await?;
    proof.sees_counter("#v").await?;
    // A body whose widgets are new, and which comes alone.
    let fresh = proof.fill(&form_2("u"));
    proof
        .stage
        .page
        .script::<serde_json::Value>(
            "const body = document.createElement('body'); body.innerHTML = arguments[0]; document.body = body;",
            vec![fresh.into()],
        )
        .await?;
    proof.sees_counter("#u").await?;
    proof.clean(&ONCE).await
}

/// In HTML, `/>` closes nothing: the rest of the page is in the element, and stays there for all to see.
async fn self_closed(proof: &Proof<'_>) -> Result<()> {
    let open = format!("<mile-stream id=\"w\" {} />", COUNTER.replace("data-", ""));
    proof
        .visit(&format!("<h1>Before</h1>{open}<h2 id=\"rest\">The rest</h2><p id=\"text\">of the page</p>{LOADER}"))
        .await?;
    proof.state("#w", "ready").await?;
    proof.sees("#w", "value", "89").await?;
    proof.holds("['#rest', '#text'].every((id) => probe.shown(document.querySelector(id)))").await?;
    // Beside it: the widget is above the rest.
    proof.holds("probe.parts(probe.root('#w'), 'value')[0].getBoundingClientRect().bottom <= document.querySelector('#rest').getBoundingClientRect().top").await?;
    proof.asked_only(&ONCE)?;
    proof.check_console(&[CONTRADICTION, ("warn", "[milestream] an element that is not closed")]).await?;
    // The loader stands before it, and no heading tells.
    for rest in
        ["<main>M</main>", "<article>A</article>", "<form>F</form>", "<footer>F</footer>", "<script>1;</script>"]
    {
        let text = "<p id=\"text\">The rest</p>";
        proof.visit(&format!("{LOADER}<p>Before</p>{open}{text}{rest}")).await?;
        proof.state("#w", "ready").await?;
        proof.sees("#w", "value", "89").await?;
        proof.holds("probe.shown(document.querySelector('#text'))").await.map_err(|error| error.context(rest))?;
    }
    // An article of paragraphs alone, to the end of which it reaches.
    let long = format!("<p id=\"text\">{}</p><p>The end</p>", "A line of the article that comes after it. ".repeat(30));
    proof.visit(&format!("{LOADER}<article><p>Before</p>{open}{long}</article><p>After</p>")).await?;
    proof.state("#w", "ready").await?;
    proof.sees("#w", "value", "89").await?;
    proof.holds("probe.shown(document.querySelector('#text'))").await?;
    // What an author may well write as a fallback is one.
    let list = format!(
        "<p>The most streamed songs.</p><ol>{}</ol>",
        "<li>A song, with its count and its source</li>".repeat(50)
    );
    proof.visit(&format!("{}{LOADER}", open.replace("/>", &format!(">{list}</mile-stream>")))).await?;
    proof.sees_counter("#w").await?;
    let whole =
        "<blockquote>89 songs<footer>A paper</footer></blockquote><script type=\"application/ld+json\">{}</script>";
    proof.visit(&format!("{}{LOADER}", open.replace("/>", &format!(">{whole}</mile-stream>")))).await?;
    proof.sees_counter("#w").await?;
    proof.left_nothing().await
}

/// Each holds the next one, and a `<div />` is no better.
async fn self_closed_twice(proof: &Proof<'_>) -> Result<()> {
    let one = format!("<mile-stream id=\"w\" {} />", COUNTER.replace("data-", ""));
    let two = format!("<div id=\"v\" class=\"milestream\" {COUNTER} />");
    proof.visit(&format!("<p>Before</p>{one}<p>Between</p>{two}<p id=\"rest\">The rest</p>{LOADER}")).await?;
    for id in ["#w", "#v"] {
        proof.state(id, "ready").await?;
        proof.sees(id, "value", "89").await?;
    }
    proof.holds("probe.shown(document.querySelector('#rest'))").await?;
    proof.asked_only(&ONCE)?;
    let warning = ("warn", "[milestream] an element that is not closed");
    proof.check_console(&[CONTRADICTION, warning, warning]).await?;
    proof.left_nothing().await
}

/// As Python-Markdown and some editors leave it: the host's words stand beneath the live widget, and stay.
async fn torn_by_an_editor(proof: &Proof<'_>) -> Result<()> {
    let open = format!("<mile-stream id=\"w\" {}>", COUNTER.replace("data-", ""));
    let warning = ("warn", "[milestream] an empty element in a paragraph: if an editor has closed it before its text");
    for (inside, is_torn) in [
        (format!("<p>{open}</p>\n<p id=\"text\">89 songs (fallback)</p>\n<p></mile-stream></p>"), true),
        (format!("<p>{open}<br>\n<p id=\"text\">89 songs (fallback)</p>\n</mile-stream></p>"), true),
        // What is meant so, and what is whole.
        (format!("<p>{}</mile-stream></p><p id=\"text\">After</p>", open.replace("counter", "badge")), false),
        (format!("<p>{open}89 songs</mile-stream></p><p id=\"text\">After</p>"), false),
        (format!("<p>{open}</mile-stream></p><div id=\"text\">After</div>"), false),
    ] {
        proof.visit(&format!("{inside}{LOADER}")).await?;
        proof.state("#w", "ready").await?;
        proof.holds("probe.shown(document.querySelector('#text')) && !document.querySelector('#text').closest('mile-stream')").await?;
        let expected: &[(&str, &str)] = if is_torn { &[CONTRADICTION, warning] } else { &[CONTRADICTION] };
        proof.check_console(expected).await?;
    }
    proof.left_nothing().await
}

/// What is typed into a field of the host's is the host's to hear, also where the field is within the element of a widget.
async fn fields_of_the_host_in_a_widget(proof: &Proof<'_>) -> Result<()> {
    let open = format!("<mile-stream id=\"w\" {} />", COUNTER.replace("data-", ""));
    let script =
        "<script>document.addEventListener('keydown', () => { document.body.dataset.heard = 'yes'; });</script>";
    proof.visit(&format!("{script}{open}<h2>The rest</h2><input id=\"own\">{LOADER}")).await?;
    proof.state("#w", "ready").await?;
    proof.act("document.querySelector('#own').focus();").await?;
    proof.stage.page.type_text("n").await?;
    proof.holds("document.querySelector('#own').value === 'n' && document.body.dataset.heard === 'yes'").await?;
    proof.left_nothing().await
}
