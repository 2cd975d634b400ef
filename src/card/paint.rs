//! The colours of a card: those of a widget that has a background of its own.

use crate::state::options::Theme;

/// A colour of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colour(pub(super) [u8; 3]);

/// What a card is drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Paint {
    pub(super) background: Colour,
    pub(super) ink: Colour,
    pub(super) muted: Colour,
    pub(super) line: Colour,
    pub(super) accent: Colour,
}

const VIOLET: Colour = Colour([0x7c, 0x3a, 0xed]);

impl Paint {
    /// The colours of a theme (light, unless it is dark), with an accent as `#rgb` or `#rrggbb`; violet where it is
    /// anything else.
    pub(super) fn new(theme: Theme, accent: Option<&str>) -> Self {
        let (background, ink, share) = match theme {
            Theme::Dark => (Colour([0x14, 0x13, 0x18]), Colour([0xf2, 0xf1, 0xf6]), 50),
            Theme::Auto | Theme::Light => (Colour([0xff, 0xff, 0xff]), Colour([0x1a, 0x1a, 0x1f]), 82),
        };
        let mut accent = accent.and_then(Colour::parse).unwrap_or(VIOLET).mixed(share, ink);
        // A yellow bar on white is none.
        while accent.contrast_percent(background) < LEAST_CONTRAST_PERCENT && accent != ink {
            accent = accent.mixed(85, ink);
        }
        Self { background, ink, muted: ink.mixed(70, background), line: ink.mixed(14, background), accent }
    }
}

/// What guidelines ask of signs is 3 to 1; the contrast below is a little off.
const LEAST_CONTRAST_PERCENT: u32 = 340;

impl Colour {
    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let value = u32::from_str_radix(digits, 16).ok().filter(|_| digits.is_ascii() && !digits.starts_with('+'))?;
        let [_, r, g, b] = match digits.len() {
            6 => value,
            3 => ((value & 0xf00) << 8 | (value & 0xf0) << 4 | value & 0xf) * 0x11,
            _ => return None,
        }
        .to_be_bytes();
        Some(Self([r, g, b]))
    }

    /// `percent` of this one, the rest of the other one.
    fn mixed(self, percent: u32, other: Self) -> Self {
        let mut mixed = self.0;
        for (part, with) in mixed.iter_mut().zip(other.0) {
            let sum = u32::from(*part) * percent + u32::from(with) * (100 - percent);
            // A mean of two bytes is one.
            *part = u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX);
        }
        Self(mixed)
    }

    /// How much two colours stand out from each other, 100 where not at all; with the square for the screen's curve.
    fn contrast_percent(self, other: Self) -> u32 {
        const FULL: u32 = 255 * 255;
        let light = |Self([r, g, b]): Self| {
            let square = |part: u8| u32::from(part) * u32::from(part);
            (2126 * square(r) + 7152 * square(g) + 722 * square(b)) / 10_000 + FULL / 20
        };
        let (one, two) = (light(self), light(other));
        one.max(two) * 100 / one.min(two)
    }

    /// As SVG writes it.
    pub(super) fn hex(self) -> String {
        const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
        let digits = self.0.iter().flat_map(|part| [part >> 4, part & 15]);
        std::iter::once('#').chain(digits.filter_map(|digit| DIGITS.get(usize::from(digit)).copied())).collect()
    }
}
