//! The recorder, put into pages before any script of theirs.

/// What the paths of the harness begin with.
pub(super) const OURS: &str = "/-/";
/// Where the server serves the recorder. It is a file rather than an inline script, so that a page
/// under a strict policy that admits its own host needs no exception.
pub(super) const RECORDER_PATH: &str = "/-/recorder.js";
/// Where the recorder tells that a program has stopped, in its query.
pub(super) const TRAP_PATH: &str = "/-/trap";
/// Where a page tells that a program began anew with all of its parts.
pub(super) const MISS_PATH: &str = "/-/miss";
/// The recorder's source.
pub(super) const RECORDER: &str = include_str!("recorder.js");

/// The page with the recorder as the first thing in its head. A nonce that the page's `policy`
/// asks for is given to it. Its timers run `haste` times faster.
pub(super) fn with_recorder(html: &str, policy: Option<&str>, haste: u32) -> String {
    let nonce = policy.and_then(nonce_of).map(|nonce| format!(" nonce=\"{nonce}\""));
    let haste = (haste > 1).then(|| format!(" data-haste=\"{haste}\""));
    let attributes = nonce.unwrap_or_default() + &haste.unwrap_or_default();
    let script = format!("<script src=\"{RECORDER_PATH}\"{attributes}></script>");
    let (before, after) = html.split_at(head_start(html));
    format!("{before}{script}{after}")
}

fn nonce_of(policy: &str) -> Option<&str> {
    let (_, rest) = policy.split_once("'nonce-")?;
    rest.split_once('\'').map(|(nonce, _)| nonce)
}

/// Where the head's content begins: after `<head …>`, else after the doctype, else at the start.
fn head_start(html: &str) -> usize {
    let lower = html.to_ascii_lowercase();
    let after = |tag: &str| {
        let start = lower.find(tag)?;
        let end = lower.get(start..)?.find('>')?;
        Some(start + end + 1)
    };
    after("<head>").or_else(|| after("<head ")).or_else(|| after("<!doctype")).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::with_recorder;

    #[test]
    fn the_recorder_comes_before_all_other_scripts() {
        let cases = [
            (
                "<!doctype html><html><head><script>1</script></head></html>",
                "<!doctype html><html><head>@<script>1</script></head></html>",
            ),
            ("<!DOCTYPE html>\n<header>a</header>", "<!DOCTYPE html>@\n<header>a</header>"),
            ("<HEAD lang=\"en\"><p>", "<HEAD lang=\"en\">@<p>"),
            ("plain", "@plain"),
        ];
        for (page, expected) in cases {
            let script = "<script src=\"/-/recorder.js\"></script>";
            assert_eq!(with_recorder(page, None, 1), expected.replace('@', script), "{page}");
        }
    }

    #[test]
    fn a_nonce_policy_gets_its_nonce_and_a_hasty_page_its_haste() {
        assert_eq!(
            with_recorder("", Some("script-src 'nonce-abc' 'strict-dynamic'"), 20),
            "<script src=\"/-/recorder.js\" nonce=\"abc\" data-haste=\"20\"></script>"
        );
    }
}
