//! How much room text takes, judged without its font: a card is read on machines that have others.
//!
//! The widths are those of the widest system font that we know (`DejaVu Sans`), so that what fits here fits everywhere.

/// A size of type, in units of the card, and its weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Type {
    pub(super) size: u32,
    pub(super) is_bold: bool,
    /// Whether its letters stand closer than they would: large numbers look loose.
    pub(super) is_tight: bool,
}

const ELLIPSIS: &str = "…";
/// In hundredths of its size: how small a line may get before it is cut.
const LEAST_FITTED: u32 = 70;
/// Widths are in thousandths of the size.
const EM: u32 = 1000;

impl Type {
    pub(super) const fn regular(size: u32) -> Self {
        Self { size, is_bold: false, is_tight: false }
    }

    pub(super) const fn bold(size: u32) -> Self {
        Self { size, is_bold: true, is_tight: false }
    }

    /// The same, tight.
    pub(super) const fn tight(self) -> Self {
        Self { is_tight: true, ..self }
    }

    /// The room that `text` takes at most, in units of the card.
    pub(super) fn width(self, text: &str) -> u32 {
        (self.ems(text) * u64::from(self.size)).div_ceil(EM.into()).try_into().unwrap_or(u32::MAX)
    }

    /// The largest type, up to this one, in which `text` takes no more than `room`.
    pub(super) fn shrunk(self, text: &str, room: u32) -> Self {
        let fitting = (u64::from(room) * u64::from(EM)).checked_div(self.ems(text)).unwrap_or(u64::MAX);
        Self { size: self.size.min(fitting.try_into().unwrap_or(u32::MAX)).max(1), ..self }
    }

    /// `text` as far as there is room for it, with an ellipsis where it is cut.
    pub(super) fn clipped(self, text: &str, room: u32) -> String {
        if self.width(text) <= room {
            return text.to_owned();
        }
        let mut kept = String::new();
        let mut used = self.width(ELLIPSIS);
        for cluster in clusters(text) {
            used = used.saturating_add(self.width(cluster));
            if used > room {
                break;
            }
            kept.push_str(cluster);
        }
        kept.truncate(kept.trim_end().len());
        kept.push_str(ELLIPSIS);
        kept
    }

    /// `text` in this type, a little smaller where it would be cut, and cut where that does not do.
    pub(super) fn fitted(self, text: &str, room: u32) -> (Self, String) {
        let face = Self { size: self.shrunk(text, room).size.max(self.size * LEAST_FITTED / 100), ..self };
        (face, face.clipped(text, room))
    }

    /// [`lines`](Self::lines) that are about as long as each other: no word is left alone where its line has room for more.
    pub(super) fn balanced(self, text: &str, room: u32) -> Vec<String> {
        let lines = self.lines(text, room);
        // A narrower room never takes fewer lines.
        let (mut too_narrow, mut fits) = (0, room);
        while fits - too_narrow > self.size / 4 {
            let between = u32::midpoint(too_narrow, fits);
            let is_enough = self.lines(text, between).len() <= lines.len() && self.holds_words(text, between);
            if is_enough { fits = between } else { too_narrow = between }
        }
        self.lines(text, fits)
    }

    /// Whether every word that fits into a line of the text is as wide as `room` at most.
    fn holds_words(self, text: &str, room: u32) -> bool {
        words(text).into_iter().all(|word| self.width(word.trim_end()) <= room)
    }

    /// `text` in lines that are no wider than `room`; broken between words, within a word only where it alone is wider.
    pub(super) fn lines(self, text: &str, room: u32) -> Vec<String> {
        let mut lines = Vec::new();
        let (mut line, mut used) = (String::new(), 0_u32);
        let mut end = |line: &mut String| {
            let whole = std::mem::take(line);
            lines.extend(Some(whole.trim().to_owned()).filter(|whole| !whole.is_empty()));
        };
        for word in words(text) {
            if used.saturating_add(self.width(word.trim_end())) > room {
                end(&mut line);
                used = 0;
            }
            let is_wider = self.width(word.trim_end()) > room;
            for part in if is_wider { clusters(word) } else { vec![word] } {
                let width = self.width(part);
                if is_wider && used.saturating_add(width) > room {
                    end(&mut line);
                    used = 0;
                }
                line.push_str(part);
                used = used.saturating_add(width);
            }
        }
        end(&mut line);
        lines
    }

    fn ems(self, text: &str) -> u64 {
        text.chars().map(|letter| u64::from(advance(letter, self.is_bold))).sum()
    }
}

/// The width of a letter.
fn advance(letter: char, is_bold: bool) -> u32 {
    let (regular, bold) = match letter {
        _ if is_mark(letter) => (0, 0),
        'i' | 'j' | 'l' | 'I' | '!' | '|' | '\'' | '’' | '‘' | '.' | ',' | ':' | ';' | '·' | ' ' | '\u{a0}'
        | '\u{202f}' => (345, 400),
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '{' | '}' | '/' | '\\' | '-' | '"' | '“' | '”' | '*' | '°' => {
            (425, 525)
        }
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' | '‰' => (1000, 1105),
        '0'..='9' | 'a'..='z' | '–' | '$' | '€' | '?' | '_' => (640, 725),
        'A'..='Z' | '&' | '#' | '+' | '<' | '>' | '=' | '−' => (840, 860),
        // Letters of Latin with marks, Greek, Cyrillic, Armenian; signs.
        '\u{a1}'..='\u{58f}' | '\u{1e00}'..='\u{22ff}' => (850, 950),
        // Thai, whose bold letters are wide.
        '\u{e01}'..='\u{e7f}' => (860, 900),
        // Hebrew, Arabic and what is written like them; Indic scripts, Georgian.
        '\u{590}'..='\u{10ff}' => (760, 800),
        // Hangul, kana, Han, full width.
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' => {
            (1000, 1000)
        }
        '\u{fb1d}'..='\u{fefc}' => (900, 950),
        // Pictures.
        _ => (1400, 1400),
    };
    if is_bold { bold } else { regular }
}

/// Whether it is put onto the letter before it, or is seen by what it does to its neighbours alone.
const fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{20d0}'..='\u{20f0}' | '\u{3099}' | '\u{309a}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e01ef}')
}

/// Letters with what belongs to them, so that no cut goes through an accent, a flag or a family.
pub(super) fn clusters(text: &str) -> Vec<&str> {
    const JOINER: char = '\u{200d}';
    let is_flag = |letter: char| ('\u{1f1e6}'..='\u{1f1ff}').contains(&letter);
    let mut before = JOINER;
    split(text, |letter| {
        let belongs = before == JOINER || is_mark(letter) || (is_flag(before) && is_flag(letter));
        before = letter;
        !belongs
    })
}

/// The pieces between which a line may end, each with its space: words, and the letters of scripts without spaces.
fn words(text: &str) -> Vec<&str> {
    let mut before = None;
    split(text, |letter| {
        let starts = before.is_some_and(|before: char| {
            !letter.is_whitespace() && (before.is_whitespace() || (is_breakable(before) && is_breakable(letter)))
        });
        before = Some(letter);
        starts
    })
}

/// Kana and Han; Korean has spaces.
const fn is_breakable(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30fa}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// `text` in pieces; `starts` says of each letter whether a piece begins with it.
fn split(text: &str, mut starts: impl FnMut(char) -> bool) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for (place, letter) in text.char_indices() {
        if starts(letter) {
            pieces.extend(text.get(from..place).filter(|piece| !piece.is_empty()));
            from = place;
        }
    }
    pieces.extend(text.get(from..).filter(|piece| !piece.is_empty()));
    pieces
}
