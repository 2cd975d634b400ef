//! Texts in the order of an alphabet: each letter is looked up, and no two texts are compared.

/// The letters of texts, each once, in the order of their codes; the ten digits are always among them.
pub fn letters(texts: &[&str]) -> Vec<char> {
    let mut seen = vec![0_u64; (char::MAX as usize + 1).div_ceil(64)];
    for some in texts.chunks(crate::CHUNK) {
        note(some, &mut seen);
    }
    let digits: [char; 10] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    for digit in digits {
        note_one(digit, &mut seen);
    }
    let codes = seen.iter().zip((0..).step_by(64)).filter(|(bits, _)| **bits != 0);
    codes
        .flat_map(|(bits, first)| {
            (0..64).filter(move |bit| bits >> bit & 1 == 1).filter_map(move |bit| char::from_u32(first + bit))
        })
        .collect()
}

#[inline(never)]
fn note(texts: &[&str], seen: &mut [u64]) {
    for letter in texts.iter().flat_map(|text| text.chars()) {
        note_one(letter, seen);
    }
}

fn note_one(letter: char, seen: &mut [u64]) {
    if let Some(bits) = seen.get_mut(letter as usize / 64) {
        *bits |= 1 << (letter as usize % 64);
    }
}

/// What letters weigh in the alphabet of a language.
#[derive(Clone, Debug)]
pub struct Alphabet {
    ascii: [u16; 128],
    /// Other letters in the order of their codes, each with what it weighs: that of several letters where it stands for them.
    others: Vec<(char, Vec<u16>)>,
    /// Two letters that are one, as `ch` is in Czech: the first in small, what the second weighs, and what both do.
    pairs: Vec<(char, u16, u16)>,
}

impl Alphabet {
    /// The alphabet of letters and of pairs of small letters that are one, with what each weighs. One that weighs nothing is passed over.
    pub fn new(weights: &[(char, Vec<u16>)], pairs: Vec<([u8; 2], u16)>) -> Self {
        let mut ascii = [0; 128];
        for (letter, weights) in weights {
            if let Some(weight) = ascii.get_mut(*letter as usize) {
                *weight = weights.first().copied().unwrap_or(0);
            }
        }
        let mut others: Vec<_> = weights.iter().filter(|(letter, _)| !letter.is_ascii()).cloned().collect();
        others.sort_unstable();
        let second = |letter: u8| ascii.get(usize::from(letter)).copied().unwrap_or(0);
        let pairs = pairs.into_iter().map(|([a, b], weight)| (char::from(a), second(b), weight)).collect();
        Self { ascii, others, pairs }
    }

    /// What texts weigh, so that their order is that of the weights' bytes; where each ends.
    pub fn weigh(&self, texts: &[&str]) -> (Vec<u8>, Vec<u32>) {
        let (mut weights, mut ends) = (Vec::new(), Vec::with_capacity(texts.len()));
        for some in texts.chunks(crate::CHUNK) {
            self.weigh_some(some, &mut weights, &mut ends);
        }
        (weights, ends)
    }

    #[inline(never)]
    fn weigh_some(&self, texts: &[&str], into: &mut Vec<u8>, ends: &mut Vec<u32>) {
        let mut number = Vec::new();
        for text in texts {
            let mut letters = text.chars().peekable();
            while let Some(letter) = letters.next() {
                let next = letters.peek().copied().unwrap_or_default();
                // Thai and Lao write some vowels before the consonant that they are sorted behind.
                if matches!(letter, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}') && !next.is_ascii() {
                    letters.next();
                    self.weigh_letter(next, &mut number, into);
                } else if let Some(weight) = self.weight_of_pair(letter, next) {
                    letters.next();
                    self.add(weight, &mut number, into);
                    continue;
                }
                self.weigh_letter(letter, &mut number, into);
            }
            self.end_number(&mut number, into);
            ends.push(u32::try_from(into.len()).unwrap_or(u32::MAX));
        }
    }

    fn weigh_letter(&self, letter: char, number: &mut Vec<u16>, into: &mut Vec<u8>) {
        if let Some(weight) = self.ascii.get(letter as usize) {
            self.add(*weight, number, into);
        } else if let Ok(place) = self.others.binary_search_by_key(&letter, |(other, _)| *other) {
            let weights = self.others.get(place).map_or(&[][..], |(_, weights)| weights);
            for weight in if weights.is_empty() { &[0][..] } else { weights } {
                self.add(*weight, number, into);
            }
        }
    }

    fn weight_of_pair(&self, first: char, second: char) -> Option<u16> {
        let first = first.to_ascii_lowercase();
        let mut pairs = self.pairs.iter().filter(|(known, ..)| *known == first).peekable();
        pairs.peek()?;
        // An accent on the second one makes no other letter of them.
        let second = if let Some(weight) = self.ascii.get(second as usize) {
            *weight
        } else {
            let place = self.others.binary_search_by_key(&second, |(other, _)| *other).ok()?;
            *self.others.get(place)?.1.first()?
        };
        pairs.find(|(_, known, _)| *known == second).map(|(.., weight)| *weight)
    }

    fn add(&self, weight: u16, number: &mut Vec<u16>, into: &mut Vec<u8>) {
        let zero = self.weight_of_digit(0);
        if (zero..=self.weight_of_digit(9)).contains(&weight) {
            // Zeros before a number add nothing to it.
            if number.last() == Some(&zero) && number.len() == 1 {
                number.clear();
            }
            number.push(weight);
        } else {
            // What weighs nothing, as the space in Thai, parts two numbers all the same.
            self.end_number(number, into);
            if weight > 0 {
                into.extend(weight.to_be_bytes());
            }
        }
    }

    /// A number is sorted by its digits, and before them by how many they are.
    fn end_number(&self, number: &mut Vec<u16>, into: &mut Vec<u8>) {
        if number.is_empty() {
            return;
        }
        let digits = u16::try_from(number.len()).unwrap_or(u16::MAX);
        for part in [self.weight_of_digit(0), digits].into_iter().chain(number.drain(..)) {
            into.extend(part.to_be_bytes());
        }
    }

    fn weight_of_digit(&self, digit: usize) -> u16 {
        self.ascii.get('0' as usize + digit).copied().unwrap_or(0)
    }
}
