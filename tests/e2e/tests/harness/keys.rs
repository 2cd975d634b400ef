//! Keys reach the page as a reader's would, and the focus is found inside of shadow roots.

use anyhow::Result;
use milestream_e2e::{Focus, Key, Rule, Scenario, Stage, scenarios};
use serde_json::Value;

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        tab_walks_through_shadow_roots,
        a_focus_without_a_ring_is_reported,
        arrows_enter_and_escape_arrive,
        shift_and_tab_walk_back,
        text_is_typed,
        a_select_is_changed_by_the_arrows,
        a_dialog_closes_on_escape_and_gives_the_focus_back,
    ]
}

async fn show(stage: &Stage, body: &str) -> Result<()> {
    let page = format!("<!doctype html><html lang=\"en\"><head><title>Keys</title></head><body>{body}</body></html>");
    stage.site.set("/", Rule::page(page));
    stage.open("/").await
}

const NESTED: &str = "<button>Before</button><mile-stream><template shadowrootmode=\"open\">
    <button part=\"source link\" aria-label=\"Sources of 1.32B\">s</button>
    <label>Date <select part=\"date-control\"><option>2021<option>2022<option>2023</select></label>
    <div role=\"tab\" tabindex=\"0\" part=\"tab\">Songs</div><button tabindex=\"-1\">Skipped</button>
    </template></mile-stream><a href=\"#after\">After</a>";

fn names(stops: &[Focus]) -> Vec<&str> {
    stops.iter().map(|stop| stop.name.as_str()).collect()
}

async fn tab_walks_through_shadow_roots(stage: &Stage) -> Result<()> {
    show(stage, NESTED).await?;
    assert_eq!(stage.page.focus().await?, None);
    let stops = stage.page.tab_stops().await?;
    assert_eq!(names(&stops), ["Before", "Sources of 1.32B", "Date", "Songs", "After"]);
    assert!(stops[1].is_part("source") && stops[1].is_part("link") && !stops[1].is_part("sour"));
    assert_eq!(stops[3].role, "tab");
    assert!(stops.iter().all(|stop| stop.ring), "{stops:?}");
    Ok(())
}

async fn a_focus_without_a_ring_is_reported(stage: &Stage) -> Result<()> {
    show(stage, "<style>button { outline: none; box-shadow: none }</style><button>Bare</button>").await?;
    let stops = stage.page.tab_stops().await?;
    assert_eq!(names(&stops), ["Bare"]);
    assert!(!stops[0].ring);
    Ok(())
}

async fn arrows_enter_and_escape_arrive(stage: &Stage) -> Result<()> {
    show(stage, "<button>Here</button>").await?;
    stage.page.press(Key::Tab).await?;
    let listen = "window.keys = []; addEventListener('keydown', (event) => keys.push((event.shiftKey ? 'Shift+' : '') + event.key));
        addEventListener('click', () => keys.push('click'));";
    stage.page.script::<Value>(listen, vec![]).await?;
    for key in [Key::Right, Key::Left, Key::Up, Key::Down, Key::Home, Key::End, Key::Escape, Key::Enter] {
        stage.page.press(key).await?;
    }
    stage.page.press_with(Key::Shift, Key::Right).await?;
    let keys: Vec<String> = stage.page.value("keys").await?;
    assert_eq!(
        keys.join(" "),
        "ArrowRight ArrowLeft ArrowUp ArrowDown Home End Escape Enter click Shift+Shift Shift+ArrowRight"
    );
    Ok(())
}

async fn shift_and_tab_walk_back(stage: &Stage) -> Result<()> {
    show(stage, NESTED).await?;
    stage.page.tab_to("tab").await?;
    stage.page.press_with(Key::Shift, Key::Tab).await?;
    let focus = stage.page.focus().await?;
    assert_eq!(focus.map(|focus| focus.name), Some("Date".to_owned()));
    Ok(())
}

async fn text_is_typed(stage: &Stage) -> Result<()> {
    show(stage, "<input aria-label=\"Find\">").await?;
    stage.page.press(Key::Tab).await?;
    stage.page.type_text("dyna 1").await?;
    stage.page.press(Key::Backspace).await?;
    assert_eq!(stage.page.value::<String>("document.querySelector('input').value").await?, "dyna ");
    Ok(())
}

async fn a_select_is_changed_by_the_arrows(stage: &Stage) -> Result<()> {
    show(stage, NESTED).await?;
    let focus = stage.page.tab_to("date-control").await?;
    assert_eq!(focus.tag, "select");
    stage.page.press(Key::Down).await?;
    stage.page.wait_for("probe.root('mile-stream').querySelector('select').value === '2022'").await?;
    let refusal = stage.page.tab_to("retry").await.unwrap_err().to_string();
    assert!(refusal.starts_with("Tab does not reach the part retry \"\", only <div role=\"tab\""), "{refusal}");
    Ok(())
}

async fn a_dialog_closes_on_escape_and_gives_the_focus_back(stage: &Stage) -> Result<()> {
    let body = "<mile-stream><template shadowrootmode=\"open\"><button part=\"source\">Open</button>
        <dialog part=\"panel\"><button>Close</button></dialog></template></mile-stream>
        <script>const root = document.querySelector('mile-stream').shadowRoot;
        root.querySelector('button').onclick = () => root.querySelector('dialog').showModal();</script>";
    show(stage, body).await?;
    let widget = stage.page.widget("mile-stream");
    stage.page.tab_to("source").await?;
    stage.page.press(Key::Enter).await?;
    widget.see("panel", "Close").await?;
    assert_eq!(stage.page.focus().await?.map(|focus| focus.name), Some("Close".to_owned()));
    stage.page.press(Key::Escape).await?;
    widget.see_no("panel").await?;
    assert_eq!(stage.page.focus().await?.map(|focus| focus.name), Some("Open".to_owned()));
    Ok(())
}
