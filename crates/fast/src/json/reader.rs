//! The letters of JSON.

use std::borrow::Cow;

use super::Error;

/// How deep lists and objects that are read may lie in each other.
const DEPTH: usize = 128;

/// Reads a text from its start to its end. A copy of it is a place to go back to.
#[derive(Clone)]
pub struct Reader<'de> {
    pub(super) text: &'de str,
    /// How far it is read, in bytes.
    pub(super) offset: usize,
    /// How many lists and objects are open.
    pub(super) depth: usize,
}

/// A value that holds no others, or the start of one that does.
pub enum Token<'de> {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number that is not negative; for those above what 64 bits hold the largest that they do.
    Number(u64),
    /// Any other number. No field of a dataset is one, so that its value is of no use.
    Fraction,
    /// A text, which borrows where it has no escapes.
    Text(Cow<'de, str>),
    /// The parts of a list follow, see [`Reader::has_next`].
    List,
    /// The parts of an object follow, see [`Reader::has_next`] and [`Reader::name`].
    Object,
}

impl<'de> Reader<'de> {
    /// At the start of `text`.
    pub const fn new(text: &'de str) -> Self {
        Self { text, offset: 0, depth: 0 }
    }

    /// How far it is read, in bytes.
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// Nothing but white space follows.
    ///
    /// # Errors
    /// Where something else does.
    pub fn end(mut self) -> Result<(), Error> {
        if self.next().is_some() { Err(self.error("something follows its end")) } else { Ok(()) }
    }

    /// The next value.
    ///
    /// # Errors
    /// Where none follows that is JSON.
    pub fn token(&mut self) -> Result<Token<'de>, Error> {
        Ok(match self.next() {
            Some(b'"') => Token::Text(self.text()?),
            Some(bracket @ (b'{' | b'[')) => {
                self.open()?;
                if bracket == b'{' { Token::Object } else { Token::List }
            }
            Some(b'n') => {
                self.word("null")?;
                Token::Null
            }
            Some(b't') => {
                self.word("true")?;
                Token::Bool(true)
            }
            Some(b'f') => {
                self.word("false")?;
                Token::Bool(false)
            }
            _ => self.number()?.map_or(Token::Fraction, Token::Number),
        })
    }

    /// The next byte that is no white space, unread.
    pub(super) fn next(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.offset += 1;
        }
        self.peek()
    }

    /// Whether the list or object that is open has one more part; else its last bracket, `end`, is read.
    ///
    /// # Errors
    /// Where neither follows.
    pub fn has_next(&mut self, is_first: &mut bool, end: u8) -> Result<bool, Error> {
        match self.next() {
            Some(byte) if byte == end => {
                self.offset += 1;
                self.depth -= 1;
                return Ok(false);
            }
            _ if std::mem::take(is_first) => return Ok(true),
            Some(b',') => self.offset += 1,
            Some(_) if end == b']' => return Err(self.error("expected a comma or the end of the list")),
            Some(_) => return Err(self.error("expected a comma or the end of the object")),
            None => return Err(self.error("it ends within a list or an object")),
        }
        if self.next() == Some(end) { Err(self.error("a comma before the end is one too many")) } else { Ok(true) }
    }

    /// The name of the next part of an object; its value follows.
    ///
    /// # Errors
    /// Where there is no name with a colon after it.
    pub fn name(&mut self) -> Result<Cow<'de, str>, Error> {
        self.expect_name()?;
        let name = self.text()?;
        self.expect_colon()?;
        Ok(name)
    }

    /// The same, of a name that nobody wants yet: it begins behind the quotation mark that is next. Where it ends, in bytes;
    /// `None` where it has escapes.
    ///
    /// # Errors
    /// Where there is no name with a colon after it.
    pub fn pass_over_name(&mut self) -> Result<Option<usize>, Error> {
        self.expect_name()?;
        let stop = self.pass_over_text()?;
        self.expect_colon()?;
        Ok(stop)
    }

    /// Reads a value that nobody wants, however deep it is.
    ///
    /// # Errors
    /// Where none follows that is JSON.
    pub fn pass_over(&mut self) -> Result<(), Error> {
        // The last brackets of what is open.
        let mut ends = Vec::new();
        loop {
            let mut is_first = false;
            match self.next() {
                Some(b'"') => {
                    self.pass_over_text()?;
                }
                Some(bracket @ (b'{' | b'[')) => {
                    // There is one letter between the first bracket and the last.
                    ends.push(bracket + 2);
                    is_first = true;
                    self.depth += 1;
                    self.offset += 1;
                }
                _ => drop(self.token()?),
            }
            loop {
                let Some(end) = ends.last().copied() else { return Ok(()) };
                if self.has_next(&mut is_first, end)? {
                    if end == b'}' {
                        self.pass_over_name()?;
                    }
                    break;
                }
                is_first = false;
                ends.pop();
            }
        }
    }

    fn open(&mut self) -> Result<(), Error> {
        if self.depth == DEPTH {
            return Err(self.error("lists and objects lie in each other more than 128 deep"));
        }
        self.depth += 1;
        self.offset += 1;
        Ok(())
    }

    fn expect_name(&mut self) -> Result<(), Error> {
        match self.next() {
            Some(b'"') => Ok(()),
            Some(_) => Err(self.error("expected the name of a field in quotation marks")),
            None => Err(self.error("it ends within an object")),
        }
    }

    fn expect_colon(&mut self) -> Result<(), Error> {
        if self.next() == Some(b':') {
            self.offset += 1;
            return Ok(());
        }
        Err(self.error("expected a colon after the name of a field"))
    }

    /// Passes over a text without asking what its escapes stand for: half of a character is JSON, though no text. Where its
    /// letters end, in bytes; `None` where it has escapes.
    fn pass_over_text(&mut self) -> Result<Option<usize>, Error> {
        self.offset += 1;
        self.plain();
        let mut stop = Some(self.offset);
        while self.is_escaped()? {
            self.escape()?;
            self.plain();
            stop = None;
        }
        Ok(stop)
    }

    /// A word that stands for a value.
    fn word(&mut self, word: &str) -> Result<(), Error> {
        let rest = self.text.as_bytes().get(self.offset..).unwrap_or_default();
        if rest.starts_with(word.as_bytes()) {
            self.offset += word.len();
            return Ok(());
        }
        Err(self.no_value())
    }

    /// A number; `None` where it is negative or not whole.
    fn number(&mut self) -> Result<Option<u64>, Error> {
        let is_negative = self.take(b'-');
        let first = self.peek();
        let (start, mut number) = (self.offset, 0_u64);
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            number = number.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
            self.offset += 1;
        }
        let digits = self.offset - start;
        if digits == 0 {
            return Err(if is_negative { self.error("expected a digit") } else { self.no_value() });
        }
        if digits > 1 && first == Some(b'0') {
            return Err(Error::syntax("a number begins with 0", start));
        }
        let mut is_whole = !is_negative;
        if self.take(b'.') {
            is_whole = false;
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            is_whole = false;
            let _ = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        // Every number of 19 digits is within 64 bits.
        Ok(is_whole.then_some(if digits > 19 { u64::MAX } else { number }))
    }

    /// A text, from its first quotation mark to its last. It borrows where it has no escapes.
    fn text(&mut self) -> Result<Cow<'de, str>, Error> {
        self.offset += 1;
        let plain = self.plain();
        if self.take(b'"') {
            return Ok(Cow::Borrowed(plain));
        }
        let mut text = plain.to_owned();
        while self.is_escaped()? {
            let start = self.offset;
            let unit = self.escape()?;
            let pair = if matches!(unit, 0xD800..0xDC00) && self.peek() == Some(b'\\') {
                [unit, self.escape()?]
            } else {
                [unit, 0]
            };
            let letter = char::decode_utf16(pair).next().and_then(Result::ok);
            text.push(letter.ok_or_else(|| Error::syntax("half of a character stands in a text", start))?);
            text.push_str(self.plain());
        }
        Ok(Cow::Owned(text))
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.offset).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.offset += usize::from(is_next);
        is_next
    }

    /// The letters of a text up to what is none of them: its end, an escape, or what no text may have.
    fn plain(&mut self) -> &'de str {
        let start = self.offset;
        self.offset = letters(self.text.as_bytes(), start);
        self.text.get(start..self.offset).unwrap_or_default()
    }

    /// Whether an escape is next; else the last quotation mark of the text is read.
    fn is_escaped(&mut self) -> Result<bool, Error> {
        match self.peek() {
            Some(b'"') => {
                self.offset += 1;
                Ok(false)
            }
            Some(b'\\') => Ok(true),
            Some(_) => {
                Err(self.error("a text goes on in another line, or has a control character: write it as an escape"))
            }
            None => Err(self.error("it ends within a text")),
        }
    }

    /// An escape: the unit of UTF-16 that it stands for.
    fn escape(&mut self) -> Result<u16, Error> {
        self.offset += 1;
        let unit = match self.peek() {
            Some(byte @ (b'"' | b'\\' | b'/')) => byte,
            Some(b'b') => 8,
            Some(b'f') => 12,
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(b't') => b'\t',
            Some(b'u') => {
                let digits = self.text.get(self.offset + 1..self.offset + 5).unwrap_or_default();
                let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
                let unit = u16::from_str_radix(digits, 16).ok().filter(|_| is_hex);
                let unit = unit.ok_or_else(|| self.error("expected four hexadecimal digits after \\u"))?;
                self.offset += 5;
                return Ok(unit);
            }
            _ => return Err(self.error("an escape in a text is none of JSON")),
        };
        self.offset += 1;
        Ok(unit.into())
    }

    /// The digits of a number after its point or its exponent.
    fn digits(&mut self) -> Result<(), Error> {
        let start = self.offset;
        while let Some(b'0'..=b'9') = self.peek() {
            self.offset += 1;
        }
        if self.offset == start { Err(self.error("expected a digit")) } else { Ok(()) }
    }

    fn no_value(&self) -> Error {
        self.error(if self.offset < self.text.len() { "expected a value" } else { "it ends where a value is expected" })
    }

    #[cold]
    fn error(&self, message: &'static str) -> Error {
        Error::syntax(message, self.offset)
    }
}

/// Where the letters of a text end that begin at `start`: before a quotation mark, a backslash or a control character.
pub(super) fn letters(text: &[u8], start: usize) -> usize {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    let mut at = start;
    // Eight bytes at a time, of which the highest bit says where one of the three is. What is taken from a byte is taken from
    // those behind it only where it is one itself, so that the first one is right.
    while let Some(eight) = text.get(at..).and_then(|rest| rest.first_chunk()) {
        let word = u64::from_le_bytes(*eight);
        let below = |word: u64, end: u64| word.wrapping_sub(EACH * end) & !word;
        let is = |byte: u8| below(word ^ (EACH * u64::from(byte)), 1);
        let ends = (is(b'"') | is(b'\\') | below(word, 0x20)) & (EACH << 7);
        if ends != 0 {
            return at + ends.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let rest = text.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn letters_end_at_the_first_byte_that_is_none() {
        let ends = |byte: u8| matches!(byte, b'"' | b'\\' | 0..0x20);
        // Every pair of bytes beside each other, wherever they stand in eight of them.
        for pair in 0..=u16::MAX {
            let [first, second] = pair.to_be_bytes();
            for place in 0..9 {
                let mut text = [b'a'; 17];
                text.iter_mut().skip(place).zip([first, second]).for_each(|(byte, of_pair)| *byte = of_pair);
                let expected = text.iter().position(|byte| ends(*byte)).unwrap_or(text.len());
                assert_eq!(letters(&text, 0), expected, "{text:?}");
            }
        }
        assert_eq!((letters(b"a\"", 1), letters(b"", 0), letters(b"abc", 3)), (1, 0, 3));
    }
}
