//! Quotation marks that do not stand where the library of comma-separated values expects them.

/// How a file uses quotation marks.
#[derive(Default)]
pub(super) struct Quotes {
    /// Those within a text have a backslash before them, as Spark writes them, and are not doubled.
    pub(super) are_escaped: bool,
    /// Where a cell begins with a mark that is a letter of it, since none ends the cell; in bytes.
    pub(super) lone: Vec<usize>,
}

impl Quotes {
    /// What a text with quotation marks shows.
    pub(super) fn of(text: &str, delimiter: u8) -> Self {
        let mut found = Self::scan(text, delimiter, false);
        if found.are_escaped {
            found = Self { are_escaped: true, ..Self::scan(text, delimiter, true) };
        }
        found
    }

    fn scan(text: &str, delimiter: u8, is_escaped: bool) -> Self {
        let bytes = text.as_bytes();
        let mut found = Self::default();
        let mut at = 0;
        while let Some(first) = bytes.get(at) {
            if *first == b'"' {
                match end_of_cell(bytes, at, delimiter, is_escaped) {
                    Ok(end) => at = end,
                    Err(is_backslash) => {
                        found.are_escaped |= is_backslash;
                        found.lone.push(at);
                    }
                }
            }
            // To the next cell.
            let rest = bytes.get(at..).unwrap_or_default();
            let is_end = |byte: &u8| *byte == delimiter || matches!(byte, b'\n' | b'\r');
            at += rest.iter().position(is_end).map_or(rest.len(), |end| end + 1);
        }
        found
    }

    /// The text with each of these marks doubled and its cell within marks, for the library.
    pub(super) fn mended(&self, text: &str, delimiter: u8) -> String {
        let mut mended = String::with_capacity(text.len() + self.lone.len() * 8);
        let mut done = 0;
        for start in &self.lone {
            let cell = text.get(*start..).unwrap_or_default();
            let is_end = |byte: u8| byte == delimiter || matches!(byte, b'\n' | b'\r');
            let cell = cell.get(..cell.bytes().position(is_end).unwrap_or(cell.len())).unwrap_or_default();
            mended.push_str(text.get(done..*start).unwrap_or_default());
            mended.push('"');
            mended.push_str(&cell.replace('"', "\"\""));
            mended.push('"');
            done = start + cell.len();
        }
        mended.push_str(text.get(done..).unwrap_or_default());
        mended
    }

    /// Where what stands at `offset` of the mended text stands in the file, asked in ascending order; `mended` is how many marks
    /// came before.
    pub(super) fn in_file(&self, text: &str, delimiter: u8, offsets: &mut dyn Iterator<Item = &mut u32>) {
        let mut added = 0_usize;
        let mut lone = self.lone.iter().peekable();
        for offset in offsets {
            while let Some(start) = lone.peek()
                && **start + added < *offset as usize
            {
                let cell = text.get(**start..).unwrap_or_default();
                let is_end = |byte: u8| byte == delimiter || matches!(byte, b'\n' | b'\r');
                let end = cell.bytes().position(is_end).unwrap_or(cell.len());
                added += 2 + cell.get(..end).unwrap_or_default().matches('"').count();
                lone.next();
            }
            *offset = offset.saturating_sub(u32::try_from(added).unwrap_or(u32::MAX));
        }
    }
}

/// Behind the mark that ends the cell that begins at `start` with one; else whether a backslash stands before the mark that
/// should have ended it.
fn end_of_cell(bytes: &[u8], start: usize, delimiter: u8, is_escaped: bool) -> Result<usize, bool> {
    let mut at = start + 1;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let mark = at + rest.iter().position(|byte| *byte == b'"').ok_or(false)?;
        let has_backslash = bytes.get(mark - 1) == Some(&b'\\');
        if is_escaped && has_backslash {
            at = mark + 1;
            continue;
        }
        match bytes.get(mark + 1) {
            Some(b'"') => at = mark + 2,
            None | Some(b'\n' | b'\r') => return Ok(mark + 1),
            Some(byte) if *byte == delimiter => return Ok(mark + 1),
            Some(_) => return Err(has_backslash),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Quotes;

    #[test]
    fn marks_that_end_no_cell_are_letters() {
        let text = "a,b\n\"x, y\",1\n\"low (live,2\n\"Weird Al\" Y,\"3,4\"\n\"z\"\"\",5\n";
        let quotes = Quotes::of(text, b',');
        assert!(!quotes.are_escaped);
        assert_eq!(quotes.lone, [13, 26]);
        assert_eq!(
            quotes.mended(text, b','),
            "a,b\n\"x, y\",1\n\"\"\"low (live\",2\n\"\"\"Weird Al\"\" Y\",\"3,4\"\n\"z\"\"\",5\n"
        );
    }

    #[test]
    fn spark_writes_a_backslash_before_a_mark() {
        let quotes = Quotes::of("a,b\n\"\\\"Love\\\" Maze\",5\n", b',');
        assert!(quotes.are_escaped);
        assert_eq!(quotes.lone, [0; 0]);
    }
}
