//! The component on a page of its own: events, focus, changed options.

#![allow(clippy::disallowed_types, reason = "a test mounts a widget as src/js_api.rs does")]

use std::rc::Rc;

use milestream::components::{App, AppProps};
use milestream::state::model::Event;
use milestream::state::options::{Options, View};
use milestream_data::{Date, Day};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Callback};

const DATASET: &str = include_str!("../../static/data/bts.json");

/// A widget on an element of its own, removed when it goes.
struct Stage {
    host: Element,
    app: Option<AppHandle<App>>,
}

impl Drop for Stage {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.host.remove();
    }
}

fn address(text: &str) -> String {
    let encoded: String = js_sys::encode_uri_component(text).into();
    format!("data:application/json,{encoded}")
}

fn options(change: impl FnOnce(&mut Options)) -> Options {
    let mut options = Options { src: Some(address(DATASET)), lang: Some("en".into()), ..Options::default() };
    change(&mut options);
    options
}

fn props(options: Options) -> AppProps {
    AppProps {
        options: Rc::new(options),
        language: crate::english(),
        today: today().into(),
        mount_id: 1,
        on_event: Callback::noop(),
    }
}

fn today() -> Day {
    Date::parse("2026-11-20").unwrap().last_day()
}

async fn open_widget(options: Options) -> Stage {
    let host = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&host).unwrap();
    let app = yew::Renderer::<App>::with_root_and_props(host.clone(), props(options)).render();
    let stage = Stage { host, app: Some(app) };
    stage.wait_for("[part~=label],[part~=row],[part~=entry],[part~=error],[part~=empty]").await;
    stage
}

fn document() -> web_sys::Document {
    web_sys::window().unwrap().document().unwrap()
}

impl Stage {
    async fn wait_for(&self, selector: &str) {
        self.wait(selector, true).await;
    }

    async fn wait_until_gone(&self, selector: &str) {
        self.wait(selector, false).await;
    }

    async fn wait(&self, selector: &str, is_there: bool) {
        for _ in 0..500 {
            yew::scheduler::flush().await;
            if self.host.query_selector(selector).unwrap().is_some() == is_there {
                return;
            }
            gloo::timers::future::TimeoutFuture::new(10).await;
        }
        panic!("{selector} should be {is_there} in {}", self.host.inner_html());
    }

    fn find(&self, selector: &str) -> HtmlElement {
        let found = self.host.query_selector(selector).unwrap();
        found.unwrap_or_else(|| panic!("no {selector} in {}", self.host.inner_html())).unchecked_into()
    }

    fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap_or_default()
    }

    async fn click(&self, selector: &str) {
        self.find(selector).click();
        yew::scheduler::flush().await;
    }

    async fn change(&mut self, options: Options) {
        self.app.as_mut().unwrap().update(props(options));
        yew::scheduler::flush().await;
    }
}

#[wasm_bindgen_test]
async fn counter_says_what_the_report_says() {
    let at = |options: &mut Options| {
        options.view = View::Counter;
        options.artist = Some("bts".into());
        options.threshold = Some(100_000_000);
        options.as_of = Date::parse("2022-04-14");
    };
    let stage = open_widget(options(at)).await;
    assert_eq!(stage.text("[part~=value]"), "89");
    assert_eq!(stage.text("[part~=label]"), "89 of BTS’s songs have passed 100M streams");
    assert_eq!(stage.text("[part~=remaining]"), "11 left until 100");
}

#[wasm_bindgen_test]
async fn changed_options_change_the_widget_in_place() {
    let mut stage = open_widget(options(|options| options.view = View::Leaderboard)).await;
    assert_eq!(stage.text("[part~=title]"), "Dynamite");
    let before = stage.find("[part~=table]");
    stage
        .change(options(|options| {
            options.view = View::Leaderboard;
            options.as_of = Date::parse("2022-04-14");
        }))
        .await;
    assert_eq!(stage.text("[part~=streams]"), "1.32B");
    assert!(before.is_connected(), "the table was made anew");
}

#[wasm_bindgen_test]
async fn source_panel_opens_and_gives_the_focus_back() {
    let stage = open_widget(options(|options| options.view = View::Counter)).await;
    let button = stage.find("[part~=source]");
    button.focus().unwrap();
    stage.click("[part~=source]").await;
    assert!(stage.find("dialog").has_attribute("open"));
    assert!(stage.find("[part~=source-link]").get_attribute("href").unwrap().starts_with("http"));
    stage.click("[part~=close]").await;
    stage.wait_until_gone("dialog").await;
    assert_eq!(document().active_element().as_ref(), Some(button.as_ref()));
}

#[wasm_bindgen_test]
async fn a_file_that_is_no_dataset_is_a_sentence_and_retry_asks_again() {
    let stage = open_widget(options(|options| options.src = Some(address("{]")))).await;
    assert!(stage.text("[part~=error]").starts_with("The numbers could not be read"));
    stage.click("[part~=retry]").await;
    stage.wait_for("[part~=error]").await;
}

/// Whether the element itself has the focus.
fn is_focused(element: &Element) -> bool {
    element.is_same_node(document().active_element().as_deref())
}

#[wasm_bindgen_test]
async fn trying_again_keeps_the_focus_and_hands_it_to_the_view() {
    let mut stage = open_widget(options(|options| options.src = Some(address("{")))).await;
    let place = stage.find("[part~=error]");
    stage.find("[part~=retry]").focus().unwrap();
    stage.click("[part~=retry]").await;
    assert!(place.is_connected() && is_focused(&place), "while the numbers are asked for");
    stage.wait_for("[part~=retry]").await;
    assert!(place.is_connected() && is_focused(&place), "where they cannot be had again");
    stage.change(options(|options| options.view = View::Counter)).await;
    stage.wait_for("[part~=value]").await;
    assert!(is_focused(&stage.host.first_element_child().unwrap()), "where they are there");
}

#[wasm_bindgen_test]
async fn the_boundary_hears_that_the_dataset_is_here() {
    let heard = Rc::new(std::cell::Cell::new(false));
    let on_event = {
        let heard = heard.clone();
        Callback::from(move |event: Event| heard.set(heard.get() || matches!(event, Event::DatasetLoaded(_))))
    };
    let host = document().create_element("div").unwrap();
    let props = AppProps { on_event, ..props(options(|_| ())) };
    let app = yew::Renderer::<App>::with_root_and_props(host.clone(), props).render();
    let stage = Stage { host, app: Some(app) };
    stage.wait_for("[part~=label]").await;
    assert!(heard.get());
}
