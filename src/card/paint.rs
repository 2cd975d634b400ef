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

const VIOLET: Colour = Colour::of(0x007c_3aed);

/// Background, ink and accent.
type Palette = [Colour; 3];

const fn palette(background: u32, ink: u32, accent: u32) -> Palette {
    [Colour::of(background), Colour::of(ink), Colour::of(accent)]
}

/// The named themes, each with its light and its dark form; those of the widget are in `static/style/themes.css`.
const THEMES: [(&str, Palette, Palette); 5] = [
    ("paper", palette(0x00f6_f1e3, 0x0021_1b12, 0x009c_2f16), palette(0x001e_1a14, 0x00f1_e8d6, 0x00f2_916c)),
    ("stage", palette(0x00ef_eee9, 0x000c_0c0c, 0x00a6_3c00), palette(0x000c_0c0d, 0x00fa_f9f4, 0x00ff_b21a)),
    ("neon", palette(0x00f3_fbfa, 0x0006_211e, 0x0000_705f), palette(0x0006_0a12, 0x00e6_fbf7, 0x0019_f0c4)),
    ("pastel", palette(0x00fd_e9f0, 0x0043_192b, 0x00b0_2a63), palette(0x002b_1a26, 0x00fd_eaf2, 0x00ff_9cc4)),
    ("print", palette(0x00ff_ffff, 0x0000_0000, 0x0000_0000), palette(0x0011_1111, 0x00ff_ffff, 0x00ff_ffff)),
];

impl Paint {
    /// The colours of a theme (light, unless it is dark), with an accent as `#rgb` or `#rrggbb`; where it is anything else,
    /// that of a named theme, else the colour of an artist, or violet.
    pub(super) fn new(theme: Theme, accent: Option<&str>, artist: Option<&str>) -> Self {
        let name = theme.text().unwrap_or_default();
        let is_dark = name.ends_with("dark");
        let given = accent.and_then(Colour::parse);
        let named = THEMES.iter().find(|(theme, ..)| name.starts_with(theme));
        let (background, ink, mut accent) = if let Some((_, light, dark)) = named {
            let [background, ink, own] = if is_dark { *dark } else { *light };
            (background, ink, given.unwrap_or(own))
        } else {
            let (background, ink, share) =
                if is_dark { (0x0014_1318, 0x00f2_f1f6, 50) } else { (0x00ff_ffff, 0x001a_1a1f, 82) };
            let ink = Colour::of(ink);
            (
                Colour::of(background),
                ink,
                given.or_else(|| artist.and_then(Colour::parse)).unwrap_or(VIOLET).mixed(share, ink),
            )
        };
        // A yellow bar on white is none.
        let least = if is_dark { LEAST_CONTRAST_PERCENT.1 } else { LEAST_CONTRAST_PERCENT.0 };
        while accent.contrast_percent(background) < least && accent != ink {
            accent = accent.mixed(85, ink);
        }
        Self { background, ink, muted: ink.mixed(70, background), line: ink.mixed(14, background), accent }
    }

    /// The same on a ground of its accent: what is a picture of one moment has one colour.
    pub(super) fn on_accent(self) -> Self {
        let Self { background: ink, ink: darker, accent, .. } = self;
        let mut background = accent;
        while background.contrast_percent(ink) < LEAST_ON_ACCENT_PERCENT && background != darker {
            background = background.mixed(85, darker);
        }
        Self { background, ink, muted: ink.mixed(88, background), line: ink.mixed(32, background), accent: ink }
    }

    /// The accent as a wash, behind what is drawn with it.
    pub(super) fn wash(self) -> Colour {
        self.accent.mixed(12, self.background)
    }
}

/// What guidelines ask of text is 4.5 to 1; the contrast below is off by a little on light grounds, and by more on dark ones.
const LEAST_CONTRAST_PERCENT: (u32, u32) = (445, 530);
/// Of all text on a ground of the accent, with what the quieter lines lose.
const LEAST_ON_ACCENT_PERCENT: u32 = 640;

impl Colour {
    /// The colour that is written as `0x00rr_ggbb`.
    const fn of(value: u32) -> Self {
        let [_, r, g, b] = value.to_be_bytes();
        Self([r, g, b])
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let value = u32::from_str_radix(digits, 16).ok().filter(|_| digits.is_ascii() && !digits.starts_with('+'))?;
        match digits.len() {
            6 => Some(Self::of(value)),
            3 => Some(Self::of(((value & 0xf00) << 8 | (value & 0xf0) << 4 | value & 0xf) * 0x11)),
            _ => None,
        }
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
