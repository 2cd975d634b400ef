//! The reader of JSON beside `serde_json`.

use milestream_fast::json::tree::{Kind, Tree};
use milestream_fast::json::{Error, Reader, Token, check};
use proptest::prelude::*;
use serde_json::{Map, Value};

/// What stands for a number whose value is not read.
fn unread() -> Value {
    Value::String("a number".to_owned())
}

/// Numbers of 20 digits are not read either.
fn of_number(number: u64) -> Value {
    if number < 10_u64.pow(19) { number.into() } else { unread() }
}

fn read(text: &str) -> Result<Value, Error> {
    let mut reader = Reader::new(text);
    let value = value(&mut reader)?;
    reader.end()?;
    Ok(value)
}

fn value(reader: &mut Reader<'_>) -> Result<Value, Error> {
    let mut is_first = true;
    Ok(match reader.token()? {
        Token::Null => Value::Null,
        Token::Bool(flag) => flag.into(),
        Token::Number(number) => of_number(number),
        Token::Fraction => unread(),
        Token::Text(text) => Value::String(text.into_owned()),
        Token::List => {
            let mut list = Vec::new();
            while reader.has_next(&mut is_first, b']')? {
                list.push(value(reader)?);
            }
            list.into()
        }
        Token::Object => {
            let mut object = Map::new();
            while reader.has_next(&mut is_first, b'}')? {
                let name = reader.name()?.into_owned();
                object.insert(name, value(reader)?);
            }
            object.into()
        }
    })
}

/// What `serde_json` reads, with numbers as they are read here.
fn as_read(value: Value) -> Value {
    match value {
        Value::Number(number) => number.as_u64().map_or_else(unread, of_number),
        Value::Array(list) => list.into_iter().map(as_read).collect(),
        Value::Object(object) => object.into_iter().map(|(name, value)| (name, as_read(value))).collect(),
        other => other,
    }
}

fn values() -> impl Strategy<Value = Value> {
    let scalars = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-z가\u{1F499}\"\\\\/\u{1}-\u{1f} ]{0,6}".prop_map(Value::from),
    ];
    scalars.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::btree_map("[a-z\"é]{0,3}", inner, 0..5)
                .prop_map(|object| object.into_iter().collect::<Map<_, _>>().into()),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read(value in values(), is_pretty: bool) {
        let text = if is_pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        prop_assert_eq!(read(&text).unwrap(), as_read(value));
        prop_assert!(check(&text).is_ok());
    }

    #[test]
    fn a_letter_more_or_less_is_refused_where_everybody_refuses_it(
        value in values(), place: prop::sample::Index, letter in "[\\]\\[{}:,\"\\\\0-9eE.+u\u{1}\nntf é-]?", is_instead: bool
    ) {
        let mut letters: Vec<char> = value.to_string().chars().collect();
        let place = place.index(letters.len());
        letters.splice(place..place + usize::from(is_instead), letter.chars());
        let text: String = letters.into_iter().collect();
        match (read(&text), serde_json::from_str::<Value>(&text)) {
            (Ok(read), Ok(expected)) => prop_assert_eq!(read, as_read(expected)),
            (Err(_), Err(_)) => {}
            // No field is a fraction, so that no fraction is too large.
            (Ok(_), Err(error)) => prop_assert!(error.to_string().contains("out of range"), "{text}: {error}"),
            (Err(error), Ok(_)) => prop_assert!(false, "{text}: {} at {}", error.message(), error.offset()),
        }
        prop_assert_eq!(check(&text).is_ok(), serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok(), "{}", text);
    }

    /// Of what the quick way reads it makes what the other way makes, and where it does not nothing is lost.
    #[test]
    fn the_quick_way_reads_the_same(value in values(), is_pretty: bool) {
        let text = if is_pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        let mut reader = Reader::new(&text);
        if let Some(quick) = quick(&mut reader) {
            prop_assert_eq!(quick, as_read(value));
            prop_assert!(reader.end().is_ok());
        }
    }
}

/// Reads what the quick way knows.
fn quick(reader: &mut Reader<'_>) -> Option<Value> {
    if reader.is_next(b'{') {
        let mut object = Map::new();
        reader.enter(b'{')?;
        while let Some(name) = reader.plain_name()? {
            object.insert(name.to_owned(), quick(reader)?);
        }
        return Some(object.into());
    }
    if reader.is_next(b'[') {
        let mut list = Vec::new();
        reader.enter(b'[')?;
        while reader.has_plain_part()? {
            list.push(quick(reader)?);
        }
        return Some(list.into());
    }
    if reader.is_next(b'"') { reader.plain_text().map(Value::from) } else { reader.plain_number().map(Value::from) }
}

#[test]
fn what_is_no_json_is_refused_the_quick_way_too() {
    for text in [
        "[1,]",
        "[,1]",
        "[1 2]",
        "[01]",
        "[1.5]",
        "[1e2]",
        "[-1]",
        "[\"a\\n\"]",
        "[\"a\nb\"]",
        "[\"a",
        "{\"a\"1}",
        "{\"a\":1,}",
        "{,}",
        "[1",
    ] {
        assert_eq!(quick(&mut Reader::new(text)), None, "{text}");
    }
    assert_eq!(quick(&mut Reader::new(" [ 1 , { \"a\" : [ ] } ] ")).unwrap().to_string(), r#"[1,{"a":[]}]"#);
}

#[test]
fn half_of_a_character_is_json_and_no_text() {
    for text in [r#""\ud800""#, r#""\udc00""#, r#""\ud800\u0041""#, r#""\ud800x""#] {
        assert!(check(text).is_ok(), "{text}");
        let error = read(text).unwrap_err();
        assert_eq!(
            (error.message(), error.offset(), error.is_syntax()),
            ("half of a character stands in a text", 1, true)
        );
    }
    assert_eq!(read(r#""\ud83d\udc99""#).unwrap(), Value::from("\u{1F499}"));
}

/// What a tree says of a value.
fn of_tree(tree: &Tree<'_>, at: usize) -> Value {
    match tree.kind(at) {
        Kind::Null => Value::Null,
        Kind::Text | Kind::Escaped => Value::String(tree.text(at).into_owned()),
        // As it stands: a number, true or false.
        Kind::Other => as_read(serde_json::from_str(&tree.text(at)).unwrap()),
        Kind::List => tree.children(at).map(|child| of_tree(tree, child)).collect(),
        Kind::Object => {
            let field = |child| (tree.name(child).unwrap().into_owned(), of_tree(tree, child));
            tree.children(at).map(field).collect::<Map<_, _>>().into()
        }
    }
}

proptest! {
    #[test]
    fn tree_holds_what_was_written(values in proptest::collection::vec(values(), 1..4), is_pretty: bool) {
        // Behind each other stand lists and objects alone.
        let values: Vec<Value> = match values.as_slice() {
            [one] => vec![one.clone()],
            several => several.iter().map(|value| Value::Array(vec![value.clone()])).collect(),
        };
        let write = if is_pretty { serde_json::to_string_pretty } else { serde_json::to_string::<Value> };
        let text = values.iter().map(|value| write(value).unwrap()).collect::<Vec<_>>().join("\n");
        let tree = Tree::read(&text, 99, &mut |_| 0).unwrap();
        let roots = std::iter::successors(Some(0), |at| Some(tree.end(*at))).take_while(|at| *at < tree.len());
        let read: Vec<Value> = roots.map(|at| of_tree(&tree, at)).collect();
        let expected: Vec<Value> = values.into_iter().map(as_read).collect();
        prop_assert_eq!(read, expected, "{}", text);
    }

    #[test]
    fn tree_refuses_what_is_refused(text in "[\\[\\]{}:,\"a\\\\u0-9dD. \n]{0,24}") {
        prop_assume!(!text.trim_start().starts_with(['{', '[']) || check(&text).is_ok());
        prop_assert_eq!(Tree::read(&text, 99, &mut |_| 0).is_ok(), check(&text).is_ok(), "{}", text);
    }
}

#[test]
fn nothing_stands_behind_a_number() {
    for text in ["0{}", "0\n{}", "0 []", "\"a\"{}", "true\n{\"a\":1}\n{\"a\":2}", "null,{}"] {
        assert!(Tree::read(text, 9, &mut |_| 0).is_err_and(|error| error.is_syntax()), "{text}");
    }
    assert!(Tree::read(" 0 \n", 9, &mut |_| 0).is_ok());
}

#[test]
fn names_are_marked_wherever_they_stand() {
    let text = r#"[{"a":1,"b":{"a":2,"\u0061":3}},{"b":4,"c":5,"a":6},{"c":7,"a":8,"d":9}]"#;
    let mut asked = Vec::new();
    let tree = Tree::read(text, 9, &mut |name| {
        asked.push(name.to_owned());
        u16::from(name.as_bytes()[0] % 100 % 3)
    });
    let tree = tree.unwrap();
    for at in 0..tree.len() {
        let expected = tree.name(at).map_or(0, |name| u16::from(name.as_bytes()[0] % 100 % 3));
        assert_eq!(tree.mark(at), expected, "{:?}", tree.name(at));
    }
    // One that stands where it stood in the object before, or one further, is not asked for again.
    assert_eq!(asked, ["a", "b", "a", "a", "c", "a", "d"]);
    // Of every value how many texts lie in it.
    assert_eq!(tree.sums(&mut |at| u32::from(tree.kind(at) == Kind::Object))[0], 4);
}

#[test]
fn outermost_holders_of_a_mark_are_found() {
    // Beside each other, as lines; a number is no holder.
    let tree = Tree::read("{\"a\":{\"b\":1,\"a\":[2]},\"b\":{\"a\":3,\"c\":{\"a\":[]}}}\n{\"a\":[]}", 9, &mut |name| {
        u16::from(name == "a")
    });
    let tree = tree.unwrap();
    assert_eq!(tree.roots().collect::<Vec<_>>(), [0, 9]);
    let places: Vec<usize> = (0..tree.len()).filter(|at| tree.mark(*at) == 1).collect();
    assert_eq!(places, [1, 3, 6, 8, 10]);
    assert_eq!(tree.outermost(&|mark| mark == 1), [(1, 5), (8, 9), (10, 11)]);
    assert_eq!(tree.outermost(&|_| true), [(0, 9), (9, 11)]);
}

#[test]
fn what_lies_deeper_is_passed_over_whole() {
    let tree = Tree::read("[1,[2,[3]],{\"a\":[4]}]", 1, &mut |_| 0).unwrap();
    assert_eq!(
        tree.children(0).map(|at| (tree.kind(at), tree.children(at).count())).collect::<Vec<_>>(),
        [(Kind::Other, 0), (Kind::List, 0), (Kind::Object, 0)]
    );
    assert!(Tree::read("[1,[2,[3]],{\"a\":[4}]", 1, &mut |_| 0).is_err());
}

#[test]
fn of_lines_a_damaged_one_alone_is_left_out() {
    let good = r#"{"a":1}"#;
    for (damaged, message, column) in [
        (r#"{"a":1"#, "it ends within a list or an object", 6),
        (r#"{"a":"#, "it ends where a value is expected", 5),
        (r#"{"a":1}}"#, "something follows its end", 7),
        (r#"{"a":1} x"#, "something follows its end", 8),
        (r#""a":1}"#, "expected an object in curly brackets", 0),
        (r#"{"a":"one"#, "", 9),
        (r#"{"a":[[["#, "", 8),
        ("5", "expected an object in curly brackets", 0),
    ] {
        for place in 0..3 {
            let mut lines = [good; 3].map(str::to_owned).to_vec();
            lines.insert(place, damaged.to_owned());
            let text = lines.join("\n");
            // The first line decides what the file is.
            if place == 0 && damaged == "5" {
                continue;
            }
            if place == 0 && !damaged.starts_with('{') {
                assert!(Tree::read(&text, 9, &mut |_| 0).is_err(), "{text}");
                continue;
            }
            let tree = Tree::read(&text, 9, &mut |_| 0).unwrap();
            assert_eq!((tree.len(), tree.flaws().len()), (6, 1), "{text}");
            let flaw = &tree.flaws()[0];
            assert_eq!(flaw.offset(), place * (good.len() + 1) + column, "{text}: {}", flaw.message());
            assert!(flaw.message().contains(message), "{text}: {}", flaw.message());
        }
    }
}

#[test]
fn what_is_no_lines_is_refused_as_a_whole() {
    for text in [
        "{\n\"a\": [\n{\"b\":1}\n",
        "[{\"a\":1}]\nx",
        "{\n\"a\":1\n}\nx",
        "{\"a\":1}\nx\ny\nz",
        "[\n{\"a\":1}\n{\"a\":1}\n]",
    ] {
        assert!(Tree::read(text, 9, &mut |_| 0).is_err(), "{text}");
    }
    let list_without_brackets = Tree::read("{\"a\":1},\n{\"a\":2},\n{\"a\":3}", 9, &mut |_| 0).unwrap();
    assert_eq!((list_without_brackets.len(), list_without_brackets.flaws().len()), (6, 0));
}

/// Each would be read to the end of the file for the next.
#[test]
fn lines_that_do_not_end_are_read_once() {
    let open = "{\"a\":1}\n{\"a\":[1,\n".repeat(60_000);
    let tree = Tree::read(&open, 9, &mut |_| 0).unwrap();
    assert_eq!(tree.flaws().len(), 60_000);
}
