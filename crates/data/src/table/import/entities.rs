//! Texts that were copied out of the source of a web page: `Rock &amp; Roll`, `<b>Halo</b>`.

use super::mojibake::HIGH;

/// The names of the characters of Latin-1 from U+00A0 on.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
                     acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde \
                     Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute \
                     Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde \
                     auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute \
                     ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
/// Those of others.
const OTHERS: [(&str, char); 12] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
];
/// No name or number is longer.
const LONGEST: usize = 10;
/// Programs one after the other write `&` so often, as in `Don&amp;#39;t`.
const TIMES: usize = 3;
/// The tags of texts.
const TAGS: [&str; 16] =
    ["a", "b", "i", "u", "em", "strong", "span", "small", "sub", "sup", "font", "p", "div", "td", "li", "br"];

/// A text without tags and with the characters that its entities stand for; `None` where it has none of them. `line` stands in
/// place of a break between two lines.
pub(super) fn decoded(cell: &str, line: &str) -> Option<String> {
    let mut text = without_tags(cell, line);
    for _ in 0..TIMES {
        let Some(next) = without_entities(text.as_deref().unwrap_or(cell)) else { break };
        text = Some(next);
    }
    text
}

fn without_entities(text: &str) -> Option<String> {
    let mut rest = text;
    let mut found = String::new();
    while let Some((before, behind)) = rest.split_once('&') {
        found.push_str(before);
        let end = behind.bytes().take(LONGEST).position(|byte| byte == b';');
        let entity = end.and_then(|end| Some((character(behind.get(..end)?)?, behind.get(end + 1..)?)));
        let (letter, behind) = entity.unwrap_or(('&', behind));
        found.push(letter);
        rest = behind;
    }
    found.push_str(rest);
    (found.len() < text.len()).then_some(found)
}

/// What the name or number between `&` and `;` stands for.
fn character(name: &str) -> Option<char> {
    let character = match name.strip_prefix('#') {
        Some(number) => {
            let hex = number.strip_prefix(['x', 'X']);
            let code = hex.map_or_else(|| number.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok())?;
            // As browsers read them, these are of Windows-1252.
            let high = usize::try_from(code).ok().and_then(|code| HIGH.chars().nth(code.checked_sub(0x80)?));
            high.or_else(|| char::from_u32(code)).filter(|letter| !letter.is_control())?
        }
        None => match LATIN.split_whitespace().zip('\u{a0}'..).find(|(known, _)| *known == name) {
            Some((_, letter)) => letter,
            None => OTHERS.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter)?,
        },
    };
    Some(if character == '\u{a0}' { ' ' } else { character })
}

fn without_tags(text: &str, line: &str) -> Option<String> {
    let mut rest = text;
    let mut found = String::new();
    while let Some((before, behind)) = rest.split_once('<') {
        found.push_str(before);
        let Some(name) = name_of_tag(behind) else {
            found.push('<');
            rest = behind;
            continue;
        };
        let (_, behind) = behind.split_once('>')?;
        if name == "br" && !found.is_empty() && !behind.trim().is_empty() {
            found.push_str(line);
        }
        rest = behind;
    }
    found.push_str(rest);
    // What has nothing but tags is called so.
    (found.len() < text.len() && !found.trim().is_empty()).then_some(found)
}

/// The name of the tag of a text that begins behind a bracket.
fn name_of_tag(behind: &str) -> Option<&'static str> {
    let tag = behind.strip_prefix('/').unwrap_or(behind);
    let end = tag.bytes().take(LONGEST).position(|byte| matches!(byte, b' ' | b'/' | b'>'))?;
    let name = tag.get(..end)?;
    TAGS.into_iter().find(|known| known.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn entities_and_tags_are_what_a_page_shows() {
        for (cell, expected) in [
            ("Rock &amp; Roll", Some("Rock & Roll")),
            ("Don&#39;t &#x27;n&#X27;", Some("Don't 'n'")),
            ("&quot;Love&quot;&nbsp;Maze", Some("\"Love\" Maze")),
            ("Don&amp;#39;t", Some("Don't")),
            ("Don&#146;t", Some("Don’t")),
            ("Beyonc&eacute; &Eacute;&yuml;", Some("Beyoncé Éÿ")),
            ("&#48169;&#53444;", Some("방탄")),
            ("<b>Halo</b><br>", Some("Halo")),
            ("<a href=\"https://x.example/?a=1&b=2\">Halo</a>", Some("Halo")),
            ("Halo<br/>Luna", Some("Halo\nLuna")),
            ("I &lt;3 U", Some("I <3 U")),
            ("I <3 U", None),
            ("Q&A; B&B", None),
            ("AT&T;", None),
            ("<Intro>", None),
            ("&#0; &#1114112; &;", None),
            ("&nbsp;", Some(" ")),
            ("<b <b <b", None),
            ("<br>", None),
        ] {
            assert_eq!(decoded(cell, "\n").as_deref(), expected, "{cell}");
        }
    }
}
