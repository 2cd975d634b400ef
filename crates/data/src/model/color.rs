//! A colour that a file names.

/// A colour without transparency: its red, green and blue parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Color([u8; 3]);

impl Color {
    /// The colour of a text like `#5f2eb8`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let part = |place: usize| {
            let digits = digits.get(place..place + 2).filter(|digits| !digits.starts_with('+'))?;
            u8::from_str_radix(digits, 16).ok()
        };
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// The colour of these parts.
    pub(crate) const fn from_rgb(parts: [u8; 3]) -> Self {
        Self(parts)
    }

    /// Its parts.
    pub(crate) const fn rgb(self) -> [u8; 3] {
        self.0
    }

    /// Whether white can be read on it better than black can: its luminance is less than the one of which both have the same
    /// contrast, 4.58 to 1.
    pub fn is_dark(self) -> bool {
        // A curve through the function of the sRGB standard, which takes a power; it is off by less than 0.002.
        let linear = |part: u8| {
            let part = f32::from(part) / 255.0;
            part * (part * (part * 0.305_306 + 0.682_171) + 0.012_523)
        };
        let Self([red, green, blue]) = self;
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) < 0.1791
    }
}

/// As it is written: `#5f2eb8`.
impl std::fmt::Display for Color {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        f.write_str("#")?;
        self.0.iter().flat_map(|part| [part >> 4, part & 15]).try_for_each(|digit| {
            let digit = DIGITS.get(usize::from(digit)).copied().unwrap_or(b'0');
            std::fmt::Write::write_char(f, char::from(digit))
        })
    }
}
