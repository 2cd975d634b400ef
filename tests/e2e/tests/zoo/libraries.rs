//! Old libraries that put their own in place of what belongs to the browser, and pages that forbid to select.

use anyhow::Result;
use milestream_e2e::{Kind, Scenario};

use crate::pages;
use crate::proof::{LOADER, ONCE, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        built_ins_of_the_first_kind,
        built_ins_of_the_second_kind,
        another_promise,
        select_blockers,
        select_blockers_that_listen_first,
    ]
}

/// `Array.from` without a function, methods that give something else, and a class for every name.
const FIRST: &str = "<script>
    Array.from = (list) => { if (!list) return []; let n = list.length || 0; const all = new Array(n); while (n--) all[n] = list[n]; return all; };
    Object.assign(Array.prototype, {
      each(call) { this.forEach(call); return this; }, first() { return this[0]; }, last() { return this[this.length - 1]; }, clear() { this.length = 0; return this; },
      entries() { return this.slice(); }, reduce() { return this.length > 1 ? this : this[0]; }, include(one) { return this.includes(one); }, toArray() { return this.slice(); },
    });
    String.prototype.sub = function () { return ''; };
    const NativeElement = window.Element;
    window.Element = function (name) { return document.createElement(name); };
    window.Element.prototype = NativeElement.prototype;
    Object.assign(HTMLElement.prototype, { show() { this.style.display = ''; return this; }, select() { return []; }, update(text) { this.textContent = text; return this; },
      remove() { this.parentNode.removeChild(this); return this; }, scrollTo() { return this; } });
  </script>";

/// Types of its own for window, document and event, and `Array.from` that puts what it is given into a list.
const SECOND: &str = "<script>
    Array.from = (item) => item == null ? [] : Array.isArray(item) ? item : typeof item.length === 'number' && typeof item !== 'string' ? Array.prototype.slice.call(item) : [item];
    for (const name of ['Window', 'Document', 'Event', 'CSS', 'Text', 'Comment', 'Option', 'Request']) window[name] = function () {};
    Object.assign(Function.prototype, { extend() { return this; }, implement() { return this; }, hide() { return this; } });
  </script>";
const OF_EVERY_OBJECT: &str = "<script>Object.prototype.inherits = function () {};</script>";

/// One that has a promise inside, and knows nothing of the browser's.
const PROMISE: &str = "<script>(() => {
    const Native = Promise;
    function Later(run) { this.inner = run instanceof Native ? run : new Native(run); }
    const later = (value) => new Later(Native.resolve(value && value.inner ? value.inner : value));
    Later.prototype.then = function (done, failed) { return new Later(this.inner.then(done, failed)); };
    Later.prototype.catch = function (failed) { return this.then(undefined, failed); };
    Later.prototype.finally = function (call) { return new Later(this.inner.finally(call)); };
    Object.assign(Later, { resolve: later, reject: (error) => new Later(Native.reject(error)),
      all: (list) => new Later(Native.all([...list].map((one) => one && one.inner ? one.inner : one))),
      any: (list) => new Later(Native.any([...list].map((one) => one && one.inner ? one.inner : one))),
      race: (list) => new Later(Native.race([...list].map((one) => one && one.inner ? one.inner : one))) });
    window.Promise = Later;
  })();</script>";

/// Everything that a reader does works as it does elsewhere.
async fn works_with(proof: &Proof<'_>, script: &str) -> Result<()> {
    proof.visit(&format!("{script}{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.act("document.querySelector('#w').dataset.threshold = '1M';").await?;
    proof.sees("#w", "value", "253").await?;
    proof.holds("!probe.root('#w').querySelector('.roll').firstChild").await?;
    proof.act("document.querySelector('#w').dataset.view = 'leaderboard';").await?;
    proof.holds("probe.parts(probe.root('#w'), 'row').length > 3").await?;
    proof.click("#w", "sort").await?;
    proof.act("probe.parts(probe.root('#w'), 'finder')[0].open = true; probe.parts(probe.root('#w'), 'search')[0].focus();").await?;
    proof.stage.page.type_text("butter").await?;
    proof.sees("#w", "row", "Butter").await?;
    proof.act("document.querySelector('#w').remove();").await?;
    proof.clean(&ONCE).await
}

async fn built_ins_of_the_first_kind(proof: &Proof<'_>) -> Result<()> {
    works_with(proof, FIRST).await
}

/// Of the drivers, Chromium's alone reads anything from a page that gives every object a method.
async fn built_ins_of_the_second_kind(proof: &Proof<'_>) -> Result<()> {
    let of_every_object = if proof.stage.engine == Kind::Chromium { OF_EVERY_OBJECT } else { "" };
    works_with(proof, &format!("{SECOND}{of_every_object}")).await
}

async fn another_promise(proof: &Proof<'_>) -> Result<()> {
    works_with(proof, PROMISE).await
}

/// A page that cancels what begins outside of a field takes our element for no field.
async fn select_blockers(proof: &Proof<'_>) -> Result<()> {
    let script = "<script>document.onmousedown = document.onselectstart = document.oncontextmenu = document.oncopy = document.onpaste = document.ondragstart =
        ({ target }) => /^(input|textarea|select|button)$/i.test(target.tagName);</script><style>body { -webkit-user-select: none; user-select: none }</style>";
    can_search(proof, script).await
}

async fn select_blockers_that_listen_first(proof: &Proof<'_>) -> Result<()> {
    let script = "<script>for (const type of ['mousedown', 'selectstart', 'contextmenu']) document.addEventListener(type, (event) => event.preventDefault(), true);</script>";
    can_search(proof, script).await
}

async fn can_search(proof: &Proof<'_>, script: &str) -> Result<()> {
    let table = form_2("w").replace("counter", "leaderboard").replace("data-as-of=\"2022-04-14\"", "");
    // The host's own field is in the host's hands, also where the widget holds it.
    let own = table.replace("(fallback)", "<input id=\"own\">");
    proof.visit(&format!("{script}{own}{LOADER}")).await?;
    proof.state("#w", "ready").await?;
    proof.act("probe.parts(probe.root('#w'), 'finder')[0].open = true;").await?;
    // What is pressed is allowed to do what it does, or has been done for it.
    proof
        .holds("(() => { const [field] = probe.parts(probe.root('#w'), 'search'); const press = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
            field.dispatchEvent(press); const isFree = !press.defaultPrevented || field.getRootNode().activeElement === field; field.blur(); return isFree; })()")
        .await?;
    if proof.stage.engine == Kind::Webkit {
        // Its driver clicks no field of a shadow root.
        proof.act("probe.parts(probe.root('#w'), 'search')[0].focus();").await?;
    } else {
        proof.click("#w", "search").await?;
    }
    proof.holds("document.querySelector('#w').shadowRoot.activeElement?.matches('[part~=search]')").await?;
    proof.stage.page.type_text("butter").await?;
    proof.sees("#w", "row", "Butter").await?;
    proof.clean(&ONCE).await
}
