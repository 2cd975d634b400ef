//! What goes through sixteen bytes in an instruction of WebAssembly: native tests take another way.

use milestream_bulk::cells::cells;
use milestream_bulk::texts::Texts;
use wasm_bindgen_test::wasm_bindgen_test;

/// Texts of all lengths, so that each letter stands at each place of sixteen.
fn texts() -> Vec<String> {
    (0..400).map(|count| "moon, 봄 day\u{7f}é".chars().cycle().skip(count % 11).take(count % 37).collect()).collect()
}

#[wasm_bindgen_test]
fn a_word_is_found_in_the_texts_that_have_it() {
    let all = texts();
    let mut joined = Texts::with_capacity(all.len(), 0);
    for text in &all {
        joined.push_str(text);
        joined.end();
    }
    for word in ["", "m", "mo", "moon", "봄", "é", "ém", "\u{7f}", "day\u{7f}émoon", "none"] {
        let having: Vec<bool> = all.iter().map(|text| text.contains(word)).collect();
        assert_eq!(joined.having(word), having, "{word}");
    }
}

#[wasm_bindgen_test]
fn cells_end_where_they_do() {
    let lines = texts().join("\n");
    let (ends, rows) = cells(&lines, b',').unwrap();
    let lines: Vec<&str> = lines.split('\n').filter(|line| !line.is_empty()).collect();
    let counts = lines.iter().map(|line| line.split(',').count());
    let firsts = rows.iter().map(|row| row.first as usize).chain([ends.len()]).collect::<Vec<_>>();
    assert_eq!(firsts.windows(2).map(|pair| pair[1] - pair[0]).collect::<Vec<_>>(), counts.collect::<Vec<_>>());
    let last = "봄".repeat(20) + ",";
    assert_eq!(cells(&last, b',').unwrap().0, [60, 61]);
    assert!(cells(&(last + "\""), b',').is_none());
}
