//! Addresses of spreadsheets that lead to a page and not to their cells. Pure.

/// What an address of cells says: the form that they are given in.
const FORMS: [&str; 6] = ["output=csv", "output=tsv", "format=csv", "format=tsv", "out:csv", "out%3Acsv"];

/// Whether a browser shows a spreadsheet at an address, to edit or to look at, and a widget finds no cells there.
pub fn is_page(address: &str) -> bool {
    let address = address.trim();
    let Some((_, rest)) = address.split_once("://") else { return false };
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let is_sheet = host.eq_ignore_ascii_case("docs.google.com") && path.contains("spreadsheets/");
    is_sheet && !FORMS.iter().any(|form| path.contains(form))
}
