//! What the page asks for and keeps: nothing but its own files.

use anyhow::Result;
use milestream_e2e::{Assets, Origin, Rule, Scenario, Stage, scenarios};

use crate::{BUNDLED, DATASET, show, widget};

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        each_file_is_asked_for_once,
        nothing_is_kept_on_the_readers_machine,
        numbers_from_elsewhere_are_announced,
        numbers_that_a_host_does_not_share_are_a_fault,
    ]
}

async fn each_file_is_asked_for_once(stage: &Stage) -> Result<()> {
    show(stage, "/").await?;
    let requests = stage.site.requests();
    let mut paths: Vec<&str> = requests.iter().map(|request| request.path.as_str()).collect();
    // Browsers ask for it for the tab, and again for the manifest.
    paths.retain(|path| *path != "/icon.svg");
    paths.sort_unstable();
    let mut once = paths.clone();
    once.dedup();
    assert_eq!(paths, once, "asked for twice");
    let assets = Assets::read()?;
    for path in ["/", "/embed.js", &assets.glue, &assets.wasm, &assets.words("en"), BUNDLED] {
        assert!(paths.contains(&path), "{path} was not asked for: {paths:?}");
    }
    // Content blockers stop addresses with these words.
    for word in ["track", "counter", "stats", "metrics"] {
        assert!(paths.iter().all(|path| !path.contains(word)), "{word} in {paths:?}");
    }
    assert!(requests.iter().all(|request| request.origin == Origin::First && request.header("cookie").is_none()));
    Ok(())
}

async fn nothing_is_kept_on_the_readers_machine(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/").await?;
    widget.choose("date-control", "2022-04-14").await?;
    widget.see_first("value", "89").await?;
    let kept: (String, u32, u32, u32) = stage
        .page
        .script(
            "return (async () => [document.cookie, localStorage.length, sessionStorage.length,
                (await indexedDB.databases()).length + (await caches.keys()).length])();",
            vec![],
        )
        .await?;
    assert_eq!(kept, (String::new(), 0, 0, 0));
    assert_eq!(stage.page.new_globals().await?, [""; 0]);
    Ok(())
}

async fn numbers_from_elsewhere_are_announced(stage: &Stage) -> Result<()> {
    stage.site.set_on(Origin::Second, DATASET, Rule::own().header("access-control-allow-origin", "*"));
    let elsewhere = stage.site.url_on(Origin::Second, DATASET);
    let widget = show(stage, &format!("/?view=leaderboard&src={elsewhere}")).await?;
    widget.see_rows(&[("Dynamite", "2B+")]).await?;
    let page: String = stage.page.value("probe.seen(document.querySelector('main'))").await?;
    let host = elsewhere.trim_start_matches("http://").split('/').next().unwrap_or_default();
    assert!(page.contains(host), "no word about {host}: {page}");
    let requests = stage.site.requests_for(DATASET);
    assert!(requests.iter().all(|request| request.origin == Origin::Second), "{requests:?}");
    stage.page.see_no_axe_findings().await
}

async fn numbers_that_a_host_does_not_share_are_a_fault(stage: &Stage) -> Result<()> {
    let elsewhere = stage.site.url_on(Origin::Second, DATASET);
    stage.open(&format!("/?src={elsewhere}")).await?;
    widget(stage).see("error", "no connection").await?;
    Ok(())
}
