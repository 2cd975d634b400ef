//! From bytes to a text, in the encodings of the web.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::table::{Statement, StatementKind};

/// A text, and in which encoding it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without the mark that some editors put first.
    pub text: String,
    /// What was decided, where there was something to decide.
    pub decision: Option<Statement>,
    /// The name of the encoding, where it is not UTF-8.
    pub encoding: Option<&'static str>,
}

/// The text that bytes are, in the encoding that is said, or else found out.
///
/// # Errors
/// With a sentence, where there is no such encoding.
pub fn text(bytes: Vec<u8>, choice: Option<&str>) -> Result<Decoded, String> {
    if let Some(name) = choice {
        let encoding = Encoding::for_label(name.as_bytes());
        let encoding = encoding
            .ok_or_else(|| format!("there is no encoding {name:?}; the web has those of encoding.spec.whatwg.org"))?;
        return Ok(decode_as(&bytes, encoding, false));
    }
    // Most are, and are not copied.
    let bytes = match String::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => {
            let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
            return Ok(Decoded { text, decision: None, encoding: None });
        }
        Ok(text) => text.into_bytes(),
        Err(error) => error.into_bytes(),
    };
    let encoding = match Encoding::for_bom(&bytes) {
        Some((encoding, _)) => encoding,
        None => utf_16(&bytes).unwrap_or_else(|| guess_encoding(&bytes)),
    };
    Ok(decode_as(&bytes, encoding, true))
}

fn guess_encoding(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

/// Whether every other byte of the beginning is mostly nought, as in UTF-16 without a mark.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    let noughts = |first: usize| start.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let many = start.len() / 8;
    match (noughts(0) > many, noughts(1) > many) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

fn decode_as(bytes: &[u8], encoding: &'static Encoding, is_guess: bool) -> Decoded {
    let (text, encoding, has_errors) = encoding.decode(bytes);
    let name = encoding.name();
    let mut decision = StatementKind::Encoding.with("encoding", name);
    if has_errors {
        decision = StatementKind::EncodingErrors.with("said", decision);
    }
    let is_reported = is_guess || has_errors;
    let is_plain = encoding == UTF_8 && !has_errors;
    Decoded {
        text: text.into_owned(),
        decision: (is_reported || !is_plain).then_some(decision),
        encoding: (encoding != UTF_8).then_some(name),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use encoding_rs::{EUC_KR, SHIFT_JIS, WINDOWS_1252};

    use super::text;

    fn wide(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn encodings_of_spreadsheets_are_found() {
        let korean = "제목,아티스트,스트리밍\n유리 물결,달 공원,1204500331\n소금길,달 공원,98000000\n";
        let japanese = "曲名,アーティスト,再生回数\nガラスの潮,ルナパーク,1204500331\n塩の道,ルナパーク,98000000\n";
        let spanish = "Título,Artista,Reproducciones\nMarea de cristal,Luna Park,1204500331\nAño de sal,Luna Park,98\n";
        let plain = "title,streams\nGlass Tide,1204500331\n";
        for (bytes, expected, encoding) in [
            (plain.as_bytes().to_vec(), plain, None),
            ([b"\xef\xbb\xbf", plain.as_bytes()].concat(), plain, None),
            (wide(plain, u16::to_le_bytes), plain, Some("UTF-16LE")),
            (wide(plain, u16::to_be_bytes), plain, Some("UTF-16BE")),
            (wide(&["\u{feff}", plain].concat(), u16::to_le_bytes), plain, Some("UTF-16LE")),
            (EUC_KR.encode(korean).0.into_owned(), korean, Some("EUC-KR")),
            (SHIFT_JIS.encode(japanese).0.into_owned(), japanese, Some("Shift_JIS")),
            (WINDOWS_1252.encode(spanish).0.into_owned(), spanish, Some("windows-1252")),
        ] {
            let decoded = text(bytes, None).unwrap();
            assert_eq!((decoded.text.as_str(), decoded.encoding), (expected, encoding));
            assert_eq!(decoded.decision.map(|said| said.to_string()), encoding.map(|name| format!("read as {name}")));
        }
    }

    #[test]
    fn what_is_said_holds() {
        let bytes = WINDOWS_1252.encode("Año").0.into_owned();
        let decoded = text(bytes.clone(), Some("latin1")).unwrap();
        assert_eq!((decoded.text.as_str(), decoded.encoding), ("Año", Some("windows-1252")));
        let decoded = text(bytes, Some("utf-8")).unwrap();
        assert_eq!(decoded.text, "A\u{fffd}o");
        assert_eq!(decoded.decision.unwrap().to_string(), "read as UTF-8; what is none of it stands as \u{fffd}");
        assert!(text(Vec::new(), Some("morse")).unwrap_err().starts_with("there is no encoding \"morse\""));
    }
}
