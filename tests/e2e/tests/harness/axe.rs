//! axe sees into shadow roots, and the rules that are off by default are on.

use anyhow::Result;
use milestream_e2e::{Checks, Rule, Scenario, Stage, scenarios};

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        a_good_page_has_no_findings,
        faults_in_a_shadow_root_are_found,
        a_strict_policy_does_not_stop_axe,
        texts_of_a_drawing_are_decided,
    ]
}

fn page(shadow: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><title>Axe</title></head><body><main><h1>Axe</h1>
        <mile-stream><template shadowrootmode=\"open\">{shadow}</template></mile-stream></main></body></html>"
    )
}

async fn a_good_page_has_no_findings(stage: &Stage) -> Result<()> {
    stage.site.set("/", Rule::page(page("<p>Good</p><button>Big enough to hit</button>")));
    stage.open("/").await?;
    stage.page.see_no_axe_findings().await?;
    let passed = stage.page.axe(Checks::All).await?.passed;
    for rule in ["color-contrast", "button-name", "html-has-lang"] {
        assert!(passed.iter().any(|passed| passed == rule), "{rule} did not run: {passed:?}");
    }
    Ok(())
}

async fn faults_in_a_shadow_root_are_found(stage: &Stage) -> Result<()> {
    let faults = "<img src=\"data:,\"><p style=\"color:#aaa;background:#fff\">Faint</p>
        <button style=\"all:unset;width:10px;height:10px\" aria-label=\"a\"></button><button style=\"all:unset;width:10px;height:10px\" aria-label=\"b\"></button>";
    stage.site.set("/", Rule::page(page(faults)));
    stage.open("/").await?;
    for (checks, found) in [
        (Checks::All, &["color-contrast", "image-alt", "target-size"][..]),
        (Checks::Contrast, &["color-contrast"]),
        (Checks::AllButContrast, &["image-alt", "target-size"]),
    ] {
        let report = stage.page.axe(checks).await?;
        let mut rules: Vec<&str> = report.violations.iter().map(|finding| finding.rule.as_str()).collect();
        rules.sort_unstable();
        assert_eq!(rules, found, "{checks:?}");
    }
    let refusal = stage.page.see_no_axe_findings().await.unwrap_err().to_string();
    assert!(refusal.contains("mile-stream img"), "{refusal}");
    Ok(())
}

async fn a_strict_policy_does_not_stop_axe(stage: &Stage) -> Result<()> {
    let policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
    stage.site.set("/", Rule::page(page("<img src=\"data:,\">")).header("content-security-policy", policy));
    stage.open("/").await?;
    let report = stage.page.axe(Checks::All).await?;
    assert!(report.violations.iter().any(|finding| finding.rule == "image-alt"), "{report:?}");
    Ok(())
}

async fn texts_of_a_drawing_are_decided(stage: &Stage) -> Result<()> {
    let drawing = |fill: &str| {
        page(&format!(
            "<svg width=\"99\" height=\"99\" aria-hidden=\"true\"><text x=\"9\" y=\"50\" fill=\"{fill}\">Text</text></svg>"
        ))
    };
    stage.site.set("/", Rule::page(drawing("#111")));
    stage.open("/").await?;
    stage.page.see_no_axe_findings().await?;
    stage.site.set("/", Rule::page(drawing("#aaa")));
    stage.open("/").await?;
    let refusal = stage.page.see_no_axe_findings().await.unwrap_err().to_string();
    assert!(refusal.contains("mile-stream text"), "{refusal}");
    // On a ground of its own.
    for (ground, is_readable) in [("#7c3aed", true), ("#ddd", false)] {
        let on_ground = format!(
            "<svg width=\"99\" height=\"99\" aria-hidden=\"true\"><rect width=\"99\" height=\"99\" fill=\"{ground}\" />
            <text x=\"9\" y=\"50\" fill=\"#fff\">Text</text></svg>"
        );
        stage.site.set("/", Rule::page(page(&on_ground)));
        stage.open("/").await?;
        assert_eq!(stage.page.see_no_axe_findings().await.is_ok(), is_readable, "{ground}");
    }
    Ok(())
}
