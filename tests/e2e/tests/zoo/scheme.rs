//! Light or dark, however a host says so: the nearest word counts, be it a name or the colours themselves.

use anyhow::Result;
use milestream_e2e::Scenario;

use crate::pages;
use crate::proof::{LOADER, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        switches_of_every_kind,
        switched_back_in_the_same_frame,
        nearest_name_wins,
        card_of_the_other_scheme,
        colours_that_glide,
        moved_to_the_other_scheme,
        within_another_shadow,
        grounds_that_change_alone,
    ]
}

const DARK: &str = "background: #14151a; color: #e6e6ea";
const LIGHT: &str = "background: #fff; color: #1b1b1f";

impl Proof<'_> {
    async fn stands_in(&self, style: &str, body: &str) -> Result<()> {
        let body = body.replace("WIDGET", &form_2("w"));
        self.visit_as(self.rule(&format!("<style>{style}</style>"), &format!("{body}{LOADER}"))).await?;
        self.state("#w", "ready").await
    }

    async fn is_taken_for(&self, scheme: &str) -> Result<()> {
        self.holds(&format!("(document.w ?? document.querySelector('#w')).shadowRoot.querySelector('.widget')?.dataset.theme === '{scheme}'"))
            .await
    }

    /// Dark after the first statement, light again after the second.
    async fn switches(&self, on: &str, off: &str) -> Result<()> {
        self.is_taken_for("light").await?;
        self.act(on).await?;
        self.is_taken_for("dark").await.map_err(|error| error.context(on.to_owned()))?;
        self.act(off).await?;
        self.is_taken_for("light").await.map_err(|error| error.context(off.to_owned()))
    }
}

async fn switches_of_every_kind(proof: &Proof<'_>) -> Result<()> {
    let style = format!(
        "body {{ {LIGHT} }} [data-md-color-scheme=slate], [data-mui-color-scheme=dark], .theme-night, .css-k008qs, html[dark] body,
        [data-bs-theme=dark] body, .dark body, body.night-mode, input:checked ~ #app {{ {DARK} }}"
    );
    proof
        .stands_in(&style, "<input type=\"checkbox\" id=\"switch\"><div id=\"app\"><article>WIDGET</article></div>")
        .await?;
    let html = "document.documentElement";
    let app = "document.querySelector('#app')";
    let own = "document.querySelector('#w')";
    for (on, off) in [
        (
            "document.body.dataset.mdColorScheme = 'slate';".to_owned(),
            "document.body.dataset.mdColorScheme = 'default';".to_owned(),
        ),
        (format!("{app}.dataset.muiColorScheme = 'dark';"), format!("{app}.dataset.muiColorScheme = 'light';")),
        (format!("{app}.className = 'theme-night';"), format!("{app}.className = 'theme-day';")),
        (format!("{app}.className = 'css-k008qs';"), format!("{app}.className = '';")),
        (format!("{html}.setAttribute('dark', '');"), format!("{html}.removeAttribute('dark');")),
        (format!("{html}.dataset.bsTheme = 'dark';"), format!("{html}.dataset.bsTheme = 'light';")),
        (format!("{html}.classList.add('dark');"), format!("{html}.classList.remove('dark');")),
        (
            "document.body.classList.add('night-mode');".to_owned(),
            "document.body.classList.remove('night-mode');".to_owned(),
        ),
        (
            "document.querySelector('#switch').checked = true;".to_owned(),
            "document.querySelector('#switch').checked = false;".to_owned(),
        ),
        (format!("{app}.style.cssText = '{DARK}';"), format!("{app}.style.cssText = '';")),
        // The colour of the text alone tells: what is behind it is the page's business.
        (format!("{own}.style.cssText = '{DARK}';"), format!("{own}.style.cssText = '';")),
        (
            format!(
                "document.extra = document.head.appendChild(document.createElement('style')); document.extra.textContent = 'body {{ {DARK} }}';"
            ),
            "document.extra.disabled = true;".to_owned(),
        ),
        (
            format!(
                "const sheet = new CSSStyleSheet(); sheet.replaceSync('body {{ {DARK} }}'); document.adoptedStyleSheets = [sheet];"
            ),
            "document.adoptedStyleSheets = [];".to_owned(),
        ),
    ] {
        proof.switches(&on, &off).await?;
    }
    proof.left_nothing().await
}

/// The way there has not begun to move when it is called off, so no other one begins either.
async fn switched_back_in_the_same_frame(proof: &Proof<'_>) -> Result<()> {
    let style = format!("body {{ {LIGHT} }} input:checked ~ #app {{ {DARK} }}");
    proof.stands_in(&style, "<input type=\"checkbox\" id=\"switch\"><div id=\"app\">WIDGET</div>").await?;
    proof.is_taken_for("light").await?;
    proof
        .act(
            "const box = document.querySelector('#switch'), widget = document.querySelector('#w').shadowRoot.querySelector('.widget');
            document.seen = [];
            new MutationObserver(() => {
                document.seen.push(widget.dataset.theme);
                if (document.seen.length > 1) return;
                box.checked = false;
                getComputedStyle(document.querySelector('#app')).color;
            }).observe(widget, { attributeFilter: ['data-theme'] });
            box.checked = true;",
        )
        .await?;
    proof.holds("document.seen.join() === 'dark,light'").await?;
    proof.left_nothing().await
}

/// Bootstrap's attribute may stand on any element, and means what is in it.
async fn nearest_name_wins(proof: &Proof<'_>) -> Result<()> {
    let style = format!("[data-bs-theme=dark] {{ {DARK} }} [data-bs-theme=light] {{ {LIGHT} }}");
    proof.stands_in(&style, "<main><section>WIDGET</section></main>").await?;
    proof.act("document.documentElement.dataset.bsTheme = 'dark'; document.querySelector('section').dataset.bsTheme = 'light';").await?;
    proof.is_taken_for("light").await?;
    proof.act("document.querySelector('section').dataset.bsTheme = 'dark'; document.documentElement.dataset.bsTheme = 'light';").await?;
    proof.is_taken_for("dark").await?;
    proof.act("delete document.querySelector('section').dataset.bsTheme; document.querySelector('main').className = 'dark';").await?;
    // A name without colours counts as well, where nothing nearer says otherwise.
    proof.is_taken_for("dark").await?;
    proof
        .act("document.querySelector('main').className = 'light'; document.documentElement.className = 'dark';")
        .await?;
    proof.is_taken_for("light").await?;
    proof.left_nothing().await
}

/// No name says it, but the card is white and its text is dark.
async fn card_of_the_other_scheme(proof: &Proof<'_>) -> Result<()> {
    let style = format!(".dark body {{ {DARK} }} section {{ {LIGHT} }}");
    proof
        .stands_in(
            &style,
            "<script>document.documentElement.className = 'dark';</script><main><section>WIDGET</section></main>",
        )
        .await?;
    proof.is_taken_for("light").await?;
    proof.act("document.querySelector('section').style.cssText = 'all: unset; display: block';").await?;
    proof.is_taken_for("dark").await?;
    proof.left_nothing().await
}

/// Grounds and texts that take their time, together or one after the other.
async fn colours_that_glide(proof: &Proof<'_>) -> Result<()> {
    for transition in ["color .2s", "background-color .2s", "all .3s ease-in", "color .1s .1s, background-color .3s"] {
        let style = format!("#app {{ {LIGHT}; transition: {transition} }} #app.night {{ {DARK} }}");
        proof.stands_in(&style, "<div id=\"app\">WIDGET</div>").await?;
        proof
            .switches(
                "document.querySelector('#app').className = 'night';",
                "document.querySelector('#app').className = '';",
            )
            .await
            .map_err(|error| error.context(transition))?;
    }
    proof.left_nothing().await
}

async fn moved_to_the_other_scheme(proof: &Proof<'_>) -> Result<()> {
    let style = format!("body {{ {LIGHT} }} aside, body.night {{ {DARK} }}");
    proof.stands_in(&style, "<main>WIDGET</main><aside></aside>").await?;
    let to = |place: &str| format!("document.querySelector('{place}').append(document.querySelector('#w'));");
    proof.switches(&to("aside"), &to("main")).await?;
    // What was said while nobody could see it.
    proof
        .switches(
            "const main = document.querySelector('main'); main.style.cssText = 'display: none'; getComputedStyle(main).display; document.body.className = 'night'; requestAnimationFrame(() => { main.style.cssText = ''; });",
            "document.body.className = '';",
        )
        .await?;
    // The old body goes, with its name, and a new one comes, with the widget.
    proof
        .switches(
            "const body = document.createElement('body'); body.append(...document.body.childNodes); document.body = body; requestAnimationFrame(() => { body.className = 'night'; });",
            "document.body.className = '';",
        )
        .await?;
    proof.left_nothing().await
}

async fn within_another_shadow(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("<div id=\"card\"></div>{LOADER}")).await?;
    proof
        .act(&format!(
            "const root = document.querySelector('#card').attachShadow({{ mode: 'open' }});
            root.innerHTML = '<style>:host {{ {LIGHT} }} :host([data-theme=dark]) {{ {DARK} }}</style><mile-stream view=counter loading=eager><p>x</p></mile-stream>';
            document.w = root.querySelector('mile-stream');"
        ))
        .await?;
    proof.holds("document.w.state === 'ready'").await?;
    proof
        .switches(
            "document.querySelector('#card').dataset.theme = 'dark';",
            "delete document.querySelector('#card').dataset.theme;",
        )
        .await?;
    proof.left_nothing().await
}

/// The text is of a grey that can be read on both grounds, so nothing that is inherited changes with the switch.
async fn grounds_that_change_alone(proof: &Proof<'_>) -> Result<()> {
    let night = "background: #0b0b0d";
    let style = format!(
        "body {{ background: #fff; color: #808080 }} [data-md-color-scheme=slate], [aria-label=night], input:checked ~ #app {{ {night} }}"
    );
    let sheet = "<link id=\"sheet\" rel=\"stylesheet\" href=\"data:text/css,\">";
    proof
        .stands_in(&style, &format!("{sheet}<input type=\"checkbox\" id=\"switch\"><button></button><div id=\"app\"><article>WIDGET</article></div>"))
        .await?;
    let app = "document.querySelector('#app')";
    let clicked =
        |act: &str| format!("const b = document.querySelector('button'); b.onclick = () => {{ {act} }}; b.click();");
    let night_sheet = format!("body {{ {night} }}").replace('#', "%23");
    for (on, off) in [
        (
            "document.body.dataset.mdColorScheme = 'slate';".to_owned(),
            "document.body.dataset.mdColorScheme = 'default';".to_owned(),
        ),
        (format!("{app}.ariaLabel = 'night';"), format!("{app}.ariaLabel = 'day';")),
        (format!("{app}.style.cssText = '{night}';"), format!("{app}.style.cssText = '';")),
        (
            "document.querySelector('#switch').click();".to_owned(),
            "document.querySelector('#switch').click();".to_owned(),
        ),
        (
            clicked(&format!(
                "document.extra = document.head.appendChild(document.createElement('style')); document.extra.textContent = 'body {{ {night} }}';"
            )),
            clicked("document.extra.disabled = true;"),
        ),
        (
            format!("document.querySelector('#sheet').href = 'data:text/css,{night_sheet}';"),
            "document.querySelector('#sheet').href = 'data:text/css,/**/';".to_owned(),
        ),
    ] {
        proof.switches(&on, &off).await?;
    }
    // What a host writes in every frame does not have the colours worked out in every frame.
    proof
        .act(&format!(
            "const {{ getComputedStyle }} = window; document.looks = 0;
            window.getComputedStyle = function (...all) {{ document.looks += 1; return getComputedStyle.apply(this, all); }};
            let frames = 0; const write = () => {{ {app}.style.setProperty('--at', frames); if (++frames < 60) requestAnimationFrame(write); else document.over = true; }}; write();"
        ))
        .await?;
    proof.holds("document.over").await?;
    // Each look asks at most three times at each of six elements.
    let looks: u32 = proof.value("document.looks").await?;
    proof.check(looks <= 18 * 15, &format!("the colours were asked for {looks} times in 60 frames"))?;
    proof.left_nothing().await
}
