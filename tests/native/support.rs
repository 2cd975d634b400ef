//! What the tests share: components rendered natively on the bundled dataset, and the files of the project.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use milestream::components::{Passage, ViewContext, ViewProps, WidgetView, plain_text};
use milestream::content::intl::Intl;
use milestream::content::messages::{Language, english};
use milestream::load::Loaded;
use milestream::state::model::{Event, Load, Model};
use milestream::state::options::Options;
use milestream_data::{Date, Day};
use yew::{Callback, LocalServerRenderer, NodeRef};

const DATASET: &[u8] = include_bytes!("../../static/data/bts.json");

/// The reader's day in these tests.
pub(crate) fn today() -> Day {
    Date::parse("2026-11-20").unwrap().last_day()
}

/// The bundled dataset.
pub(crate) fn bundled() -> Rc<Loaded> {
    loaded(DATASET)
}

/// A dataset from its bytes.
pub(crate) fn loaded(bytes: &[u8]) -> Rc<Loaded> {
    let (dataset, warnings) = milestream_data::parse(bytes).unwrap();
    Rc::new(Loaded::new(dataset, &warnings))
}

/// Options from attribute texts.
pub(crate) fn options(attributes: &[(&str, &str)]) -> Options {
    let attributes: Vec<(String, String)> =
        attributes.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let (options, warnings) = Options::parse(&attributes);
    assert_eq!(warnings, Vec::<String>::new());
    options
}

/// The language of a widget: English, which stands under `lang="ar"` as a language from the right.
pub(crate) fn language_of(options: &Options) -> &'static Language {
    if options.lang.as_deref() != Some("ar") {
        return english();
    }
    Language::of(&include_str!("../../src/content/messages/en.txt").replacen(" en ltr ", " ar rtl ", 1))
}

/// The HTML of a widget with these attributes after these events.
pub(crate) fn html_of(loaded: &Rc<Loaded>, attributes: &[(&str, &str)], events: Vec<Event>) -> String {
    let mut model = Model::new(Rc::new(options(attributes)), today());
    model.apply(Event::DatasetLoaded(loaded.clone()));
    for event in events {
        model.apply(event);
    }
    assert!(matches!(model.load, Load::Ready(_)));
    let loaded = loaded.clone();
    // Props hold reference counts, so they are made on the thread that renders.
    let props = move || ViewProps {
        context: ViewContext::new(
            loaded.clone(),
            model.clone(),
            Intl::new(None, language_of(&model.options)),
            Callback::noop(),
            NodeRef::default(),
        ),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(tokio::task::LocalSet::new().run_until(async move {
        LocalServerRenderer::<WidgetView>::with_props(props()).hydratable(false).render().await
    }))
}

/// What a widget with these attributes says as plain lines.
pub(crate) fn passages(loaded: &Rc<Loaded>, attributes: &[(&str, &str)], most: usize) -> Vec<Passage> {
    let mut model = Model::new(Rc::new(options(attributes)), today());
    model.apply(Event::DatasetLoaded(loaded.clone()));
    plain_text(
        &ViewContext::new(loaded.clone(), model, Intl::new(None, english()), Callback::noop(), NodeRef::default()),
        most,
    )
}

/// The HTML of a widget on the bundled dataset.
pub(crate) fn html(attributes: &[(&str, &str)]) -> String {
    html_of(&bundled(), attributes, Vec::new())
}

/// The texts of all elements with this part, in order.
pub(crate) fn texts(html: &str, part: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find(" part=\"") {
        rest = &rest[start + 7..];
        let (parts, after) = rest.split_once('"').unwrap();
        if parts.split(' ').any(|known| known == part) {
            found.push(inner_text(after.split_once('>').unwrap().1));
        }
    }
    found
}

/// The text up to the end of the element whose content `html` begins with.
fn inner_text(html: &str) -> String {
    let mut text = String::new();
    let mut depth = 0_usize;
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, tail) = after.split_once('>').unwrap();
        if tag.starts_with('/') {
            if depth == 0 {
                break;
            }
            depth -= 1;
        } else if !tag.starts_with('!')
            && !tag.ends_with('/')
            && !["input", "br", "img"].contains(&tag.split(' ').next().unwrap_or_default())
        {
            depth += 1;
        }
        rest = tail;
    }
    unescape(&text)
}

fn unescape(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'");
    text.replace("&amp;", "&")
}

/// Every file below `folder` with one of these endings, with its text.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known)) {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "no files in {folder:?}");
    found
}
