//! `cargo xtask serve`: the site on this machine, built again after each change. The first time of all, a first look at the
//! page is shown until the site is built.

use std::env;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::process::Command;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use std::{fs, thread};

use anyhow::{Context, Result, anyhow};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use tiny_http::{Header, Method, Request, Response, Server};

use super::{build, quick};
use crate::process;
use crate::project::Project;

/// What the site is made of; `Trunk.toml` watches the same.
const SOURCES: [&str; 5] = ["Cargo.toml", "crates", "index.html", "src", "static"];
/// An editor writes several files at once; what follows this soon belongs to the same change.
const TOGETHER: Duration = Duration::from_millis(100);

/// Serves the site until it is interrupted.
///
/// # Errors
/// When the port is taken, a tool is missing and cannot be brought, or the page does not build the first time.
pub(crate) fn run(project: &Project, port: u16) -> Result<()> {
    // Before the build, so that a port in use is reported at once.
    let server = Server::http((Ipv4Addr::LOCALHOST, port)).map_err(|_| port_is_taken(port))?;
    let address = format!("http://127.0.0.1:{port}/");
    println!("Building; then the page is at {address} until Ctrl-C.");
    let (_watcher, changes) = watch(project)?;
    let is_first = quick::is_worth_it(project);
    let first = if is_first {
        Served::FirstLook(quick::site(project)?)
    } else {
        build::site(project, None)?;
        Served::Whole(project.dist())
    };
    let served = Arc::new(Mutex::new(first));
    let answered = Arc::clone(&served);
    // It ends with this program.
    thread::spawn(move || {
        for request in server.incoming_requests() {
            let site = answered.lock().unwrap_or_else(PoisonError::into_inner).clone();
            // A browser that has gone away wants no answer.
            let _ = answer(request, &site);
        }
    });
    println!("The page is at {address} until Ctrl-C.");
    if let Some(program) = opener() {
        let _ = Command::new(program).arg(&address).spawn();
    }
    let build_again = || match build::site(project, None) {
        Ok(()) => {
            *served.lock().unwrap_or_else(PoisonError::into_inner) = Served::Whole(project.dist());
            quick::remove(project);
            println!("The page is at {address}, as of now: reload it.");
        }
        Err(error) => eprintln!("error: {error:#}\nThe page stays as it was; the next change is built again."),
    };
    if is_first {
        println!("\nIt is a first look, slow, large and without the studio. Now the site is built as it is delivered.");
        build_again();
    }
    while wait_for_change(&changes) {
        println!("\nSomething changed: building again.");
        build_again();
    }
    Err(anyhow!("the files can no longer be watched"))
}

/// The folder that is served.
#[derive(Clone, Debug)]
enum Served {
    /// The page with the widget alone, until the site is there.
    FirstLook(PathBuf),
    /// The site as it is delivered.
    Whole(PathBuf),
}

/// What is shown where a page has to wait for the site; it asks again by itself.
const WAIT: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"2\">\
    <link rel=\"icon\" href=\"icon.svg\"><title>Milestream</title><p>The studio is being compiled, and opens here as soon as it is. The terminal says how far it is.</p>";

fn port_is_taken(port: u16) -> anyhow::Error {
    anyhow!(
        "port {port} of 127.0.0.1 is not free: end what listens there, or choose another with `cargo xtask serve --port {}`",
        port.checked_add(1).unwrap_or(8080)
    )
}

/// Tells of each change to what the site is made of, as long as the watcher is kept.
fn watch(project: &Project) -> Result<(RecommendedWatcher, Receiver<()>)> {
    let (tell, changes) = mpsc::channel();
    let sources = SOURCES.map(|source| project.root.join(source));
    let watched = sources.clone();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let Ok(event) = event else { return };
        let is_ours = |path: &PathBuf| watched.iter().any(|source| path.starts_with(source));
        // To read a file is an event as well, and the build reads all of them.
        if !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(is_ours) {
            let _ = tell.send(());
        }
    })?;
    // An editor may put a new file in the place of an old one, which only the folder hears of.
    watcher.watch(&project.root, RecursiveMode::NonRecursive)?;
    for source in sources.iter().filter(|source| source.is_dir()) {
        let failed = || format!("{} cannot be watched", source.display());
        watcher.watch(source, RecursiveMode::Recursive).with_context(failed)?;
    }
    Ok((watcher, changes))
}

/// Waits until something has changed and nothing changes any more; no when there is nobody left to tell.
fn wait_for_change(changes: &Receiver<()>) -> bool {
    if changes.recv().is_err() {
        return false;
    }
    loop {
        match changes.recv_timeout(TOGETHER) {
            Ok(()) => {}
            Err(RecvTimeoutError::Timeout) => return true,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
}

/// Answers from the folder of the site. What is not there is missed: no other page takes its place.
fn answer(request: Request, site: &Served) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    let Some(name) = file_name(request.url()) else { return request.respond(Response::empty(404)) };
    let bytes = match site {
        Served::FirstLook(_) if asks_for_studio(request.url()) => Ok(WAIT.as_bytes().to_vec()),
        Served::FirstLook(folder) | Served::Whole(folder) => fs::read(folder.join(&name)),
    };
    let Ok(bytes) = bytes else { return request.respond(Response::empty(404)) };
    let kind = mime_guess::from_path(&name).first_or_octet_stream();
    let mut response = Response::from_data(bytes);
    let headers = [
        ("Content-Type", kind.as_ref()),
        // A browser asks again for what a build may have changed.
        ("Cache-Control", "no-cache"),
        // Pages on other ports of this machine may embed a widget from here, as they may from a host.
        ("Access-Control-Allow-Origin", "*"),
    ];
    for (field, value) in headers {
        if let Ok(header) = Header::from_bytes(field, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

/// Whether an address opens the studio, as `static/page.js` reads it.
fn asks_for_studio(url: &str) -> bool {
    url.split_once('?').is_some_and(|(_, options)| options.split(['&', '#']).any(|option| option == "studio=1"))
}

/// The file of the site that an address names; none for what lies outside.
fn file_name(url: &str) -> Option<String> {
    let path = url.split(['?', '#']).next().unwrap_or_default().strip_prefix('/')?;
    let is_plain = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', ':', '%']);
    match path {
        "" => Some("index.html".to_owned()),
        _ if path.split('/').all(is_plain) => Some(path.to_owned()),
        _ => None,
    }
}

/// What opens an address in the reader's browser, where there is a desktop.
fn opener() -> Option<&'static str> {
    match env::consts::OS {
        "macos" => Some("open"),
        "windows" => Some("explorer"),
        _ => {
            let is_set = |name: &&str| env::var_os(name).is_some_and(|value| !value.is_empty());
            let has_desktop = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(is_set);
            (has_desktop && process::which("xdg-open").is_some()).then_some("xdg-open")
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    use super::*;

    #[test]
    fn address_names_a_file_of_the_site_and_no_other() {
        for (url, name) in [
            ("/", Some("index.html")),
            ("/?view=counter", Some("index.html")),
            ("/embed.js", Some("embed.js")),
            ("/0.1.0/embed.js?x=/../y", Some("0.1.0/embed.js")),
            ("/../Cargo.toml", None),
            ("/data/../../Cargo.toml", None),
            ("/%2e%2e/Cargo.toml", None),
            ("//etc/passwd", None),
            ("/.git/config", None),
            ("/c:/x", None),
            ("http://elsewhere/", None),
        ] {
            assert_eq!(file_name(url).as_deref(), name, "{url}");
        }
    }

    /// Asks for a line such as `GET /`, and gives the answer in small letters.
    fn asker(site: Served) -> impl Fn(&str) -> String {
        let server = Server::http((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = server.server_addr().to_ip().unwrap().port();
        thread::spawn(move || server.incoming_requests().for_each(|request| answer(request, &site).unwrap()));
        move |line| {
            let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
            write!(stream, "{line} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").unwrap();
            let mut text = String::new();
            stream.read_to_string(&mut text).unwrap();
            text.to_lowercase()
        }
    }

    #[test]
    fn studio_is_waited_for_where_only_the_page_is_there() {
        let folder = crate::scratch::folder("first-look");
        fs::write(folder.join("index.html"), "<!doctype html>").unwrap();
        let ask = asker(Served::FirstLook(folder.clone()));
        for address in ["/?studio=1", "/?view=counter&studio=1#x", "/index.html?studio=1&lang=ko"] {
            let waiting = ask(&format!("GET {address}"));
            assert!(waiting.contains("http-equiv=\"refresh\"") && waiting.contains("text/html"), "{waiting}");
        }
        for address in ["/", "/?view=counter", "/?studio=10", "/?search=studio=1"] {
            assert!(ask(&format!("GET {address}")).ends_with("\r\n\r\n<!doctype html>"), "{address}");
        }
        let ask = asker(Served::Whole(folder));
        assert!(ask("GET /?studio=1").ends_with("\r\n\r\n<!doctype html>"));
    }

    #[test]
    fn answers_carry_their_type_and_what_is_missing_is_missed() {
        let dist = crate::scratch::folder("served");
        fs::write(dist.join("index.html"), "<!doctype html>").unwrap();
        fs::write(dist.join("a.wasm"), b"\0asm").unwrap();
        let ask = asker(Served::Whole(dist));
        let page = ask("GET /");
        assert!(page.starts_with("http/1.1 200") && page.contains("content-type: text/html"), "{page}");
        assert!(page.contains("cache-control: no-cache") && page.ends_with("<!doctype html>"), "{page}");
        assert!(ask("GET /a.wasm").contains("content-type: application/wasm"));
        assert!(ask("GET /nope").starts_with("http/1.1 404"));
        assert!(ask("GET /../Cargo.toml").starts_with("http/1.1 404"));
        assert!(ask("POST /").starts_with("http/1.1 405"));
    }

    #[test]
    fn changes_at_once_are_one_and_the_end_of_the_watcher_is_reported() {
        let (tell, changes) = mpsc::channel();
        tell.send(()).unwrap();
        tell.send(()).unwrap();
        assert!(wait_for_change(&changes));
        assert!(changes.try_recv().is_err(), "both belong to one change");
        drop(tell);
        assert!(!wait_for_change(&changes));
    }
}
