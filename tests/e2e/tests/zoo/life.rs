//! Hosts that move, remove, swap, copy and keep what is on them.

use anyhow::Result;
use milestream_e2e::{Gate, Kind, Look, Message, Rule, Scenario, until};

use crate::pages;
use crate::proof::{COUNTER, LOADER, ONCE, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        moved,
        removed_and_added_again,
        two_hundred_widgets_one_after_another,
        turbo_style_swap,
        snapshot_clone,
        back_forward_cache,
        left_while_loading,
        focus_in_the_fallback,
        selection_in_the_fallback,
        shortcuts_of_the_host,
        shortcuts_while_searching,
        attributes_changed,
        host_that_acts_in_events,
    ]
}

async fn moved(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("<aside></aside>{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.act("document.querySelector('#w').shadowRoot.firstChild.mine = true; document.querySelector('aside').append(document.querySelector('#w'));").await?;
    // A task later whatever left the document would have been let go.
    proof.act("return new Promise((done) => setTimeout(done));").await?;
    proof.sees_counter("aside #w").await?;
    proof.holds("document.querySelector('#w').shadowRoot.firstChild.mine").await?;
    proof.clean(&ONCE).await
}

async fn removed_and_added_again(proof: &Proof<'_>) -> Result<()> {
    let form_3 = format!("<mile-stream id=\"v\" {}><p>Fallback</p></mile-stream>", COUNTER.replace("data-", ""));
    proof.visit(&format!("<main>{}{form_3}</main>{LOADER}", form_2("w"))).await?;
    for selector in ["#w", "#v"] {
        proof.sees_counter(selector).await?;
        proof.act(&format!("document.kept = document.querySelector('{selector}'); document.kept.remove();")).await?;
        proof.holds("customElements.get('mile-stream').of(document.kept).state === 'idle'").await?;
        proof.holds("!document.kept.shadowRoot.querySelector('.widget')").await?;
        proof.act("document.querySelector('main').append(document.kept);").await?;
        proof.sees_counter(selector).await?;
    }
    proof.clean(&ONCE).await
}

/// Counts what the page registers and what the program takes, as nothing else in an engine can tell.
pub(crate) const METER: &str = "<script>(() => {
    const meter = document.meter = { listeners: [], memories: [] };
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    // Those on elements go with them; those on the page itself and on the system stay as long as it.
    const stays = (target) => [window, document, document.documentElement, document.body].includes(target) || target instanceof MediaQueryList;
    const remove = (target, [type, listener]) => {
      meter.listeners = meter.listeners.filter((one) => one.target !== target || one.type !== type || one.listener !== listener);
    };
    EventTarget.prototype.addEventListener = function (...given) {
      const target = this ?? window;
      const [type, listener, options] = given;
      remove(target, given);
      if (stays(target)) {
        meter.listeners.push({ target, type, listener });
        if (options?.signal) addEventListener.call(options.signal, 'abort', () => remove(target, given));
      }
      return addEventListener.apply(this, given);
    };
    EventTarget.prototype.removeEventListener = function (...given) { remove(this ?? window, given); return removeEventListener.apply(this, given); };
    for (const name of ['instantiate', 'instantiateStreaming']) {
      const made = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        const result = await made.apply(WebAssembly, given);
        // Later parts of the program have the memory of the first one.
        const { memory } = (result.instance ?? result).exports;
        if (memory) meter.memories.push(memory);
        return result;
      };
    }
    meter.read = () => ({
      listeners: meter.listeners.length,
      wasm: meter.memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
      nodes: [document, ...[...document.querySelectorAll('*')].map((e) => e.shadowRoot).filter(Boolean)]
        .reduce((sum, root) => sum + root.querySelectorAll('*').length, 0),
    });
  })();</script>";

/// Shows one widget after another in the same place, each with options of its own.
const PARADE: &str = "return (async () => {
    const views = ['board', 'counter', 'leaderboard', 'honours'];
    const place = document.querySelector('main');
    for (let n = arguments[0]; n < arguments[1]; n += 1) {
      const element = document.createElement(n % 2 ? 'div' : 'mile-stream');
      const prefix = n % 2 ? 'data-' : '';
      if (n % 2) element.className = 'milestream';
      element.setAttribute(`${prefix}view`, views[n % 4]);
      element.setAttribute(`${prefix}threshold`, `${n + 1}M`);
      element.setAttribute(`${prefix}artist`, 'bts');
      const ready = new Promise((done) => element.addEventListener('milestream:ready', done, { once: true }));
      place.append(element);
      await ready;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      element.remove();
      while (customElements.get('mile-stream').of(element).state !== 'idle') await new Promise((done) => setTimeout(done));
    }
    return document.meter.read();
  })();";

#[derive(Clone, Copy, Debug, serde::Deserialize)]
struct Reading {
    listeners: i64,
    wasm: u64,
    nodes: u64,
}

async fn two_hundred_widgets_one_after_another(proof: &Proof<'_>) -> Result<()> {
    proof.visit_as(proof.rule(METER, &format!("<main></main>{LOADER}"))).await?;
    proof.holds("customElements.get('mile-stream')").await?;
    let page = &proof.stage.page;
    let warm: Reading = page.script(PARADE, vec![0.into(), 20.into()]).await?;
    // Twice, since what the last widget showed may take more than one collection.
    page.counted().await?;
    let first = page.counted().await?;
    let mut end = warm;
    // In parts, since a driver gives a script half a minute.
    for from in (20..220).step_by(50) {
        end = page.script(PARADE, vec![from.into(), (from + 50).into()]).await?;
    }
    crate::table::figure(format!(
        "{}: after 200 more widgets {:+} nodes in the page, {:+} listeners, {:+} bytes of wasm memory (of {})",
        proof.stage.engine,
        end.nodes.cast_signed() - warm.nodes.cast_signed(),
        end.listeners - warm.listeners,
        end.wasm.cast_signed() - warm.wasm.cast_signed(),
        end.wasm
    ));
    proof.check(end.nodes == warm.nodes, &format!("{warm:?} became {end:?}"))?;
    proof.check(end.listeners == warm.listeners, &format!("{warm:?} became {end:?}"))?;
    proof.check(end.wasm <= warm.wasm + 65536, &format!("{warm:?} became {end:?}"))?;
    if let Some(first) = first {
        // What 200 widgets left behind would stay, however often it is looked for.
        let last = until("the process to hold no more than before", async || {
            let last = page.counted().await?.unwrap_or(first);
            let is_flat = last.nodes <= first.nodes + 200 && last.listeners <= first.listeners + 20;
            Ok(if is_flat { Look::Is(last) } else { Look::Not(format!("{first:?} became {last:?}")) })
        })
        .await?;
        proof.count();
        crate::table::figure(format!(
            "chromium: nodes and listeners of the whole process {first:?}, after 200 more {last:?}"
        ));
    }
    proof.asked_only(&ONCE)?;
    proof.left_nothing().await
}

/// Puts a new body in place of the old one, as Turbo does, with its scripts made anew so that they run.
const SWAP: &str = "const swap = (html) => {
    const body = document.createElement('body');
    body.innerHTML = html;
    for (const old of body.querySelectorAll('script')) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) script.setAttribute(name, value);
      old.replaceWith(script);
    }
    document.documentElement.replaceChild(body, document.body);
  };";

async fn turbo_style_swap(proof: &Proof<'_>) -> Result<()> {
    let body = format!("{}{LOADER}", form_2("w"));
    proof.visit(&body).await?;
    proof.sees_counter("#w").await?;
    let one = LOADER.replace("></script>", &format!(" {COUNTER}></script>"));
    for turn in 0..3 {
        let next = proof.fill(&format!(
            "<h1>{turn}</h1><div id=\"one\">{one}</div>{}",
            body.replace("id=\"w\"", &format!("id=\"w{turn}\""))
        ));
        proof.stage.page.script::<serde_json::Value>(&format!("{SWAP} swap(arguments[0]);"), vec![next.into()]).await?;
        proof.sees_counter(&format!("#w{turn}")).await?;
        proof.sees_counter("#one mile-stream").await?;
    }
    // The switch between light and dark sits on the new body.
    proof.holds("document.querySelector('#w2').shadowRoot.querySelector('.widget').dataset.theme === 'light'").await?;
    proof.act("document.body.classList.add('dark');").await?;
    proof.holds("document.querySelector('#w2').shadowRoot.querySelector('.widget').dataset.theme === 'dark'").await?;
    let scripts = proof.asked().iter().filter(|name| *name == "embed").count();
    let requests = ["host", "glue", "wasm", "data"];
    proof.clean(&requests.into_iter().chain(vec!["embed"; scripts]).collect::<Vec<_>>()).await
}

/// What is kept of a page is a copy; the widget was not copied, its element was.
async fn snapshot_clone(proof: &Proof<'_>) -> Result<()> {
    let one = LOADER.replace("></script>", &format!(" {COUNTER}></script>"));
    proof.visit(&format!("{}<div id=\"one\">{one}</div>", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.sees_counter("#one mile-stream").await?;
    proof
        .act(
            "document.kept = document.body.cloneNode(true); document.left = document.querySelector('#w');
            document.body.replaceWith(document.createElement('body'));",
        )
        .await?;
    proof.holds("customElements.get('mile-stream').of(document.left).state === 'idle'").await?;
    proof.act("document.body.replaceWith(document.kept);").await?;
    proof.sees_counter("#w").await?;
    proof.sees_counter("#one mile-stream").await?;
    proof.holds("document.querySelectorAll('mile-stream').length === 1").await?;
    proof.clean(&ONCE).await
}

async fn back_forward_cache(proof: &Proof<'_>) -> Result<()> {
    proof.stage.site.set("/next.html", Rule::page("<!doctype html><title>Next</title><p>Next</p>"));
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    // No browser keeps a page that is still loading.
    proof.holds("document.readyState === 'complete'").await?;
    proof.act("document.marked = true;").await?;
    proof.stage.open("/next.html").await?;
    proof.stage.page.back().await?;
    proof.sees_counter("#w").await?;
    let kept: bool = proof.value("document.marked === true").await?;
    crate::table::figure(format!("{}: the back/forward cache kept the page: {kept}", proof.stage.engine));
    proof.act("document.querySelector('#w').setAttribute('data-threshold', '1M');").await?;
    proof.sees("#w", "value", "253").await?;
    let mut asked = proof.asked();
    let wanted = [&ONCE[..], &["1/next.html"]].concat();
    if !kept {
        // Loaded again; what of it comes from the history is the browser's choice.
        asked.dedup();
    }
    proof.check(
        asked.len() == wanted.len() && wanted.iter().all(|name| asked.iter().any(|one| one == name)),
        &format!("{asked:?}"),
    )?;
    proof.left_nothing().await
}

/// The reader leaves before the numbers are there: the request ends with the page, and on coming back starts again.
async fn left_while_loading(proof: &Proof<'_>) -> Result<()> {
    let gate = Gate::closed();
    proof.serve(&proof.assets.data, Rule::own().behind(&gate));
    proof.stage.site.set("/next.html", Rule::page("<!doctype html><title>Next</title><p>Next</p>"));
    proof.visit(&format!("{}{}{LOADER}", form_2("w"), form_2("v"))).await?;
    proof.state("#w", "loading").await?;
    proof.holds("document.querySelector('#w').shadowRoot?.querySelector('.widget')").await?;
    proof.act("document.marked = true;").await?;
    proof.stage.open("/next.html").await?;
    until("the request to end with the page", async || {
        let requests = proof.stage.site.requests_for(&proof.assets.data);
        let left = requests.iter().all(|request| request.answer == milestream_e2e::Answer::Left);
        Ok(if left && requests.len() == 1 { Look::Is(()) } else { Look::Not(format!("{requests:?}")) })
    })
    .await?;
    proof.count();
    gate.open();
    proof.stage.page.back().await?;
    proof.sees_counter("#w").await?;
    proof.sees_counter("#v").await?;
    let kept: bool = proof.value("document.marked === true").await?;
    crate::table::figure(format!(
        "{}: the back/forward cache kept the page with a request: {kept}",
        proof.stage.engine
    ));
    let mut asked = proof.asked();
    proof.check(asked.iter().filter(|name| *name == "data").count() == 2, &format!("{asked:?}"))?;
    // A page that was not kept is loaded again, and what of it comes from the history is the browser's choice.
    asked.dedup();
    let mut wanted = [&ONCE[..], &["1/next.html"]].concat();
    wanted.sort_unstable();
    proof.check(asked == wanted, &format!("{asked:?}"))?;
    proof.check(
        !kept || proof.asked().len() == wanted.len() + 1,
        "a page that was kept asked for more than the dataset",
    )?;
    // WebKit ends requests before it says that the page is leaving.
    let errors = proof.stage.page.console().await?;
    let is_fine =
        |m: &Message| m.level == "warn" || (proof.stage.engine == Kind::Webkit && m.text.ends_with("Load failed"));
    proof.check(errors.iter().all(is_fine), &format!("{errors:?}"))?;
    proof.left_nothing().await
}

async fn focus_in_the_fallback(proof: &Proof<'_>) -> Result<()> {
    let gate = Gate::closed();
    proof.serve(&proof.assets.data, Rule::own().behind(&gate));
    let link = form_2("w").replace("</p>", " <a id=\"link\" href=\"#x\">source</a></p>");
    proof.visit(&format!("{link}<button>Elsewhere</button>{LOADER}")).await?;
    proof.act("document.querySelector('#link').focus();").await?;
    gate.open();
    proof.state("#w", "ready").await?;
    proof.sees_fallback("#w").await?;
    proof.holds("document.activeElement.id === 'link'").await?;
    proof.act("document.querySelector('button').focus();").await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

async fn selection_in_the_fallback(proof: &Proof<'_>) -> Result<()> {
    let gate = Gate::closed();
    proof.serve(&proof.assets.data, Rule::own().behind(&gate));
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.act("getSelection().selectAllChildren(document.querySelector('#w p'));").await?;
    gate.open();
    proof.state("#w", "ready").await?;
    proof.sees_fallback("#w").await?;
    proof.act("getSelection().removeAllRanges();").await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

/// Keys that are typed into a field of the widget are no shortcuts of the host, also after a fault and a retry.
async fn shortcuts_of_the_host(proof: &Proof<'_>) -> Result<()> {
    proof.serve(&proof.assets.glue, Rule::failure(404));
    let board = form_2("w").replace("counter", "board").replace("data-as-of=\"2022-04-14\"", "");
    let script = "<script>for (const type of ['keydown', 'keyup']) document.addEventListener(type, () => {
        document.body.dataset.heard = (Number(document.body.dataset.heard) || 0) + 1; });</script>";
    proof.visit(&format!("{script}{board}{LOADER}")).await?;
    proof.state("#w", "error").await?;
    proof.stage.site.clear(&proof.assets.glue);
    proof.click("#w", "retry").await?;
    proof.state("#w", "ready").await?;
    proof.stage.page.tab_to("date-control").await?;
    proof.act("delete document.body.dataset.heard;").await?;
    proof.stage.page.type_text("n").await?;
    proof.check(
        proof.value::<Option<String>>("document.body.dataset.heard ?? null").await?.is_none(),
        "the host heard the key",
    )?;
    proof.act("document.querySelector('#w').shadowRoot.activeElement.blur();").await?;
    proof.stage.page.type_text("n").await?;
    proof.holds("document.body.dataset.heard === '2'").await?;
    proof.asked_only(&[&ONCE[..], &["glue?2", "wasm", "data"]].concat())?;
    proof.left_nothing().await
}

/// The same for the field of the search, and for a host that listens before anybody else: its keys reach the field.
async fn shortcuts_while_searching(proof: &Proof<'_>) -> Result<()> {
    let board = form_2("w").replace("counter", "leaderboard").replace("data-as-of=\"2022-04-14\"", "");
    let script = "<script>for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, (event) => {
        event.preventDefault(); document.body.dataset.heard = `${document.body.dataset.heard ?? ''}${event.key}`; });</script>";
    proof.visit(&format!("{script}{board}{LOADER}")).await?;
    proof.state("#w", "ready").await?;
    proof.act("probe.parts(probe.root('#w'), 'finder')[0].open = true; probe.parts(probe.root('#w'), 'search')[0].focus();").await?;
    proof.stage.page.type_text("butter").await?;
    proof.holds("probe.parts(probe.root('#w'), 'search')[0].value === 'butter'").await?;
    proof.sees("#w", "row", "Butter").await?;
    proof.holds("document.body.dataset.heard === undefined").await?;
    proof.clean(&ONCE).await
}

/// Two elements never share state, and a changed option changes the widget in place.
async fn attributes_changed(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("{}{}{LOADER}", form_2("w"), form_2("v"))).await?;
    proof.sees_counter("#w").await?;
    proof.sees_counter("#v").await?;
    proof.act("document.querySelector('#w').dataset.threshold = '1M';").await?;
    proof.sees("#w", "value", "253").await?;
    proof.sees_counter("#v").await?;
    proof.act("document.querySelector('#w').dataset.view = 'leaderboard';").await?;
    proof.holds("probe.parts(probe.root('#w'), 'row').length > 3").await?;
    proof.sees_counter("#v").await?;
    proof.clean(&ONCE).await
}

/// A host that removes, changes or asks again in the middle of the widget's own event.
async fn host_that_acts_in_events(proof: &Proof<'_>) -> Result<()> {
    let script = "<script>addEventListener('milestream:ready', ({ target }) => {
        const widget = customElements.get('mile-stream').of(target);
        if (target.id === 'w') target.remove();
        if (target.id === 'v') target.dataset.threshold = '1M';
        if (target.id === 'u' && !target.asked) { target.asked = true; widget.reload(); }
      });</script>";
    proof.visit(&format!("{script}{}{}{}{LOADER}", form_2("w"), form_2("v"), form_2("u"))).await?;
    proof.sees("#v", "value", "253").await?;
    proof.sees_counter("#u").await?;
    proof.holds("!document.querySelector('#w')").await?;
    // The second answer has the bytes of the first, about which nothing is said again.
    proof.clean_having_read(1, &[&ONCE[..], &["data"]].concat()).await
}
