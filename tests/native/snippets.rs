//! The numbers that people paste with a snippet are those of the bundled dataset.

use std::fs;
use std::path::{Path, PathBuf};

use milestream_data::text::{self, Line};
use milestream_data::{Dataset, Date, Day, Value};

/// A widget in a snippet: its start tag, and the words in it.
#[derive(Debug)]
struct Pasted {
    tag: String,
    words: String,
}

impl Pasted {
    /// An option of the widget, of whichever form.
    fn option(&self, name: &str) -> Option<&str> {
        let (_, after) = self.tag.split_once(&format!("{name}=\""))?;
        after.split_once('"').map(|(value, _)| value)
    }

    /// What the dataset says in the widget's place.
    fn line(&self, dataset: &Dataset) -> Line {
        let at = self.option("as-of").map_or(Day::MAX, |date| Date::parse(date).unwrap().last_day());
        let artist = self.option("artist").map(|id| dataset.artist_by_id(id).unwrap());
        match self.option("view") {
            Some("counter" | "badge") => {
                let threshold = Value::parse(self.option("threshold").unwrap()).unwrap().amount();
                text::counter_line(dataset, artist.unwrap(), threshold, at).unwrap()
            }
            Some("leaderboard") => text::leaderboard_lines(dataset, artist, at, 1).remove(0),
            view => panic!("no figure is known for {view:?}: {}", self.tag),
        }
    }
}

/// The widgets whose words name a figure; placeholders to fill in have none.
fn pasted(html: &str) -> Vec<Pasted> {
    let widgets = widgets(html).into_iter();
    widgets.filter(|widget| widget.words.contains(|c: char| c.is_ascii_digit())).collect()
}

/// The widgets of an HTML text, but those of form 1.
fn widgets(html: &str) -> Vec<Pasted> {
    let starts = html.match_indices('<').map(|(start, _)| &html[start..]);
    let widgets = starts.filter_map(|rest| {
        let (tag, inside) = rest.split_once('>')?;
        let name = tag.trim_start_matches('<').split_whitespace().next()?;
        let is_widget = name == "mile-stream" || tag.contains("class=\"milestream\"");
        let (inside, _) = inside.split_once(&format!("</{name}>")).filter(|_| is_widget)?;
        let words: String =
            inside.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect();
        Some(Pasted { tag: tag.to_owned(), words: words.split_whitespace().collect::<Vec<_>>().join(" ") })
    });
    widgets.collect()
}

/// The code of a document: the fences of Markdown, or what stands in `<pre>`.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    if path.extension().is_some_and(|extension| extension == "html") {
        let (_, after) = text.split_once("<pre").unwrap();
        return after.split_once("</pre>").unwrap().0.replace("&lt;", "<").replace("&gt;", ">");
    }
    text.split("```html").skip(1).map(|block| block.split("```").next().unwrap()).collect()
}

fn numbers(text: &str) -> Vec<&str> {
    let numbers = text.split(|c: char| !c.is_ascii_alphanumeric() && !"+.,".contains(c));
    let numbers = numbers.map(|word| word.trim_matches(['.', ',']));
    numbers.filter(|word| word.starts_with(|c: char| c.is_ascii_digit())).collect()
}

#[test]
fn every_figure_in_a_snippet_is_the_datasets() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (dataset, _) = milestream_data::parse(&fs::read(root.join("static/data/bts.json")).unwrap()).unwrap();
    let documents: Vec<PathBuf> =
        ["README.md", "docs/hosts.md", "docs/package.md", "packaging/README.md", "index.html"]
            .iter()
            .map(|name| root.join(name))
            .collect();
    let mut widgets = Vec::new();
    for document in &documents {
        let found = pasted(&code(document));
        assert!(!found.is_empty(), "{} has no snippet with a figure", document.display());
        widgets.extend(found);
    }
    for widget in &widgets {
        let line = widget.line(&dataset);
        let (publisher, _) = line.source.clone().unwrap();
        let date = text::date(line.as_of);
        for wanted in [&publisher, &date] {
            assert!(widget.words.contains(wanted.as_str()), "{}: no {wanted} in {:?}", widget.tag, widget.words);
        }
        let (stated, known) = (numbers(&widget.words), [numbers(&line.text), numbers(&date)].concat());
        assert!(stated.contains(&numbers(&line.text)[0]), "{}: {stated:?} leaves out the figure of {line}", widget.tag);
        for number in stated {
            assert!(known.contains(&number), "{}: {number} is not in {line}", widget.tag);
        }
    }
}

/// The largest heights of docs/embedding.md, enough for any width, by the options of their rows.
fn heights(root: &Path) -> Vec<(String, u32)> {
    let text = fs::read_to_string(root.join("docs/embedding.md")).unwrap();
    let rows = text.lines().skip_while(|line| !line.starts_with("| options |")).skip(2);
    let rows = rows.take_while(|line| line.starts_with('|')).map(|line| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let heights = cells[2..].iter().filter_map(|cell| cell.parse().ok());
        (cells[1].trim_matches('`').to_owned(), heights.max().unwrap())
    });
    rows.collect()
}

#[test]
fn every_snippet_keeps_the_documented_space_free() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let heights = heights(root);
    for document in
        ["README.md", "docs/hosts.md", "docs/embedding.md", "docs/package.md", "packaging/README.md", "index.html"]
    {
        let code = code(&root.join(document));
        let sheet = fs::read_to_string(root.join("docs/hosts.md")).unwrap();
        let (_, sheet) = sheet.split_once("```css site-style\n").unwrap();
        for widget in widgets(&code) {
            // What the height hangs on.
            let of_height = ["view", "limit", "goal"].map(|name| Some((name, widget.option(name)?)));
            let options: Vec<_> =
                of_height.iter().flatten().map(|(name, value)| format!("{name}=\"{value}\"")).collect();
            let is_of_widget = |row: &str| {
                options.iter().all(|option| row.contains(option))
                    && ["limit", "goal", "rows", "track"]
                        .iter()
                        .all(|name| row.contains(&format!(" {name}=")) == widget.option(name).is_some())
            };
            let (_, height) =
                heights.iter().find(|(row, _)| is_of_widget(row)).unwrap_or_else(|| panic!("no row {options:?}"));
            assert_eq!(widget.option("style"), None, "{document}: {} leaves a hole where no script runs", widget.tag);
            let (before, data) =
                if widget.tag.starts_with("<mile-stream") { ("mile-stream", "") } else { (".milestream", "data-") };
            let selector: String = options.iter().map(|option| ["[", data, option, "]"].concat()).collect();
            let rule =
                format!("{before}{selector} {{ display: flow-root; min-height: {}em }}", f64::from(*height) / 16.0);
            // In the lines themselves, or in the style sheet that docs/hosts.md gives to whole sites.
            let is_kept = code.contains(&format!("<style>@media (scripting: enabled) {{ {rule} }}</style>"))
                || document == "docs/hosts.md" && sheet.contains(&rule);
            assert!(is_kept, "{document}: {} has no {rule}", widget.tag);
        }
    }
}

/// In a style sheet the same heights are in `em`, of 16 pixels each.
#[test]
fn style_sheet_keeps_the_documented_space_free() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let heights = heights(root);
    let hosts = fs::read_to_string(root.join("docs/hosts.md")).unwrap();
    let sheet =
        hosts.split("```css site-style\n@media (scripting: enabled) {").nth(1).unwrap().split("```").next().unwrap();
    let rules: Vec<(&str, &str)> = sheet
        .lines()
        .filter_map(|line| line.trim().strip_suffix("em }")?.split_once(" { display: flow-root; min-height: "))
        .collect();
    assert_eq!(rules.len(), 3, "{sheet}");
    for (selector, em) in rules {
        let options = selector.replace(".milestream[data-", "").replace("][data-", " ").replace(']', "");
        let (_, height) = heights.iter().find(|(row, _)| *row == options).unwrap_or_else(|| panic!("no row {options}"));
        assert_eq!(em, format!("{}", f64::from(*height) / 16.0), "{selector}");
    }
}

#[test]
fn snippet_that_is_wrong_is_found() {
    let html = "<p>1</p><mile-stream view=\"counter\" artist=\"bts\"><p>5 of <b>12+</b>\n songs</p></mile-stream>
        <div class=\"milestream\" data-view=\"board\"><p>Your words.</p></div>";
    let widgets = pasted(html);
    assert_eq!(widgets.len(), 1, "{widgets:?}");
    assert_eq!(widgets[0].words, "5 of 12+ songs");
    assert_eq!((widgets[0].option("view"), widgets[0].option("as-of")), (Some("counter"), None));
    assert_eq!(numbers("127 songs past 100M, 2B+ (1,234.)"), ["127", "100M", "2B+", "1,234"]);
}
