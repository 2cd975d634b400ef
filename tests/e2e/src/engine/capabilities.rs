//! What each browser is asked to be: headless, in English, quiet on the network.

use std::path::Path;

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use super::group::is_root;
use super::{Frames, Kind, Motion, Scheme, System};

/// Debian's place for the browser that comes with the library.
const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/// The capabilities for a session of `engine` under `system`, with the fonts in this folder.
pub(super) fn capabilities(engine: Kind, system: System, fonts: &Path) -> Capabilities {
    let wanted = match engine {
        Kind::Chromium => {
            json!({ "browserName": "chrome", "goog:chromeOptions": { "args": chromium_arguments(system) } })
        }
        Kind::Firefox => json!({
            "browserName": "firefox",
            "moz:firefoxOptions": { "args": ["-headless"], "prefs": firefox_preferences(system, fonts) },
        }),
        // `MiniBrowser` matches no browserName, so none is asked for.
        Kind::Webkit => json!({
            "webkitgtk:browserOptions": { "binary": MINI_BROWSER, "args": mini_browser_arguments(system) },
        }),
    };
    match wanted {
        Value::Object(map) => map,
        _ => Capabilities::new(),
    }
}

fn chromium_arguments(system: System) -> Vec<&'static str> {
    let mut arguments = vec![
        "--headless",
        "--disable-gpu",
        "--lang=en-US",
        // Containers give /dev/shm too little room for a renderer.
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-client-side-phishing-detection",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-domain-reliability",
        "--disable-extensions",
        "--disable-sync",
        // One pixel of a page is one pixel of the screen, in the colours that the page names.
        "--force-color-profile=srgb",
        "--force-device-scale-factor=1",
        "--no-proxy-server",
        "--disable-features=MediaRouter,OptimizationHints,Translate",
        "--metrics-recording-only",
        "--password-store=basic",
        match system.scheme {
            Scheme::Dark => "--blink-settings=preferredColorScheme=0",
            Scheme::Light => "--blink-settings=preferredColorScheme=1",
        },
    ];
    if system.motion == Motion::Reduced {
        arguments.push("--force-prefers-reduced-motion");
    }
    if system.frames == Frames::Unbound {
        arguments.extend(["--disable-frame-rate-limit", "--disable-gpu-vsync"]);
    }
    // Chromium's sandbox refuses to run as root, which is what containers and CI machines are.
    if is_root() {
        arguments.push("--no-sandbox");
    }
    arguments
}

fn mini_browser_arguments(system: System) -> Vec<&'static str> {
    let mut arguments = vec!["--automation"];
    // It overrides the desktop's setting with its own.
    if system.scheme == Scheme::Dark {
        arguments.push("--dark-mode");
    }
    arguments
}

fn firefox_preferences(system: System, fonts: &Path) -> Value {
    json!({
        "intl.accept_languages": "en-US, en",
        "intl.locale.requested": "en-US",
        // 0 is dark and 1 is light.
        "layout.css.prefers-color-scheme.content-override": i32::from(system.scheme == Scheme::Light),
        "ui.prefersReducedMotion": i32::from(system.motion == Motion::Reduced),
        // Tab reaches links and buttons alike, as on Linux and Windows.
        "accessibility.tabfocus": 7,
        "browser.contentblocking.category": "standard",
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "network.prefetch-next": false,
        // What draws letters may read fonts in the system's folders alone, and draws boxes without them.
        "security.sandbox.content.read_path_whitelist": format!("{}/", fonts.display()),
        // None, not the machine's.
        "network.proxy.type": 0,
        "layout.css.devPixelsPerPx": "1.0",
    })
}
