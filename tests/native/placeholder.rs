//! What stands in a view's place while there is nothing to show.

use milestream::components::{error_message, skeleton};
use milestream::content::intl::Intl;
use milestream::content::messages::english;
use milestream::load::error::LoadError;
use milestream::state::options::View;
use yew::prelude::*;
use yew::virtual_dom::VNode;

/// The tag and the attributes of the outermost element.
fn outermost(html: &VNode) -> (String, Vec<(String, String)>) {
    let VNode::VTag(tag) = html else { panic!("an element") };
    let attributes = tag.attributes.iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
    (tag.tag().to_owned(), attributes.collect())
}

/// The button goes away at a click. Its place is the same element before and after, so that it keeps the focus.
#[test]
fn trying_again_leaves_the_focus_in_its_place() {
    let (intl, place) = (Intl::new(None, english()), NodeRef::default());
    let error = error_message(&LoadError::Timeout, &intl, &Callback::noop(), &place);
    let waiting = skeleton(View::Board, &intl, &place);
    let (before, after) = (outermost(&error), outermost(&waiting));
    assert_eq!(before.0, after.0, "the element is kept");
    for (_, attributes) in [before, after] {
        assert!(attributes.contains(&("tabindex".to_owned(), "-1".to_owned())), "{attributes:?}");
    }
    assert_eq!((error.key(), waiting.key()), (None, None));
}
