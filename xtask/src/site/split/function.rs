//! A function as the profile knows it, and its name.

/// A function as the profile knows it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Function {
    /// The same in each build; empty where it has none.
    pub(crate) name: String,
    /// How it is built, as a number: marks of another one are not its own.
    pub(crate) shape: u32,
    /// How many marks it has, the first one where it begins.
    pub(crate) marks: usize,
}

/// The name of a function without what changes from build to build: the hashes of crates and of imports, and what tells
/// copies of one function apart.
pub(super) fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(start) = rest.find(['[', '_']) {
        let (before, from) = rest.split_at(start);
        plain.push_str(before);
        let inner = from.get(1..).unwrap_or_default();
        let length = inner.find(|letter: char| !letter.is_ascii_hexdigit()).unwrap_or(inner.len());
        let after = inner.get(length..).unwrap_or_default();
        rest = match from.strip_prefix('[') {
            // `crate[0123456789abcdef]`, and `name[1]` for a second one; an array is `[u8; 4]`.
            Some(_) if length > 0 && after.starts_with(']') => after.get(1..).unwrap_or_default(),
            // `__wbg_new_0123456789abcdef`.
            None if length == 16 => after,
            _ => {
                plain.push_str(from.get(..1).unwrap_or_default());
                inner
            }
        };
    }
    plain.push_str(rest);
    // `name.347`
    match plain.rsplit_once('.') {
        Some((before, number)) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => {
            before.to_owned()
        }
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_every_build() {
        for (name, expected) in [
            (
                "<a[41a5f7162f20dcd5]::Key as core[75d5716931084cc5]::cmp::PartialEq>::eq",
                "<a::Key as core::cmp::PartialEq>::eq",
            ),
            ("<&a[deedb320d2573c2]::Vec<u8> as b[1]::C>::eq[1]", "<&a::Vec<u8> as b::C>::eq"),
            ("a::matches.347", "a::matches"),
            ("__wbg_new_c88dac5b887f2811 externref shim", "__wbg_new externref shim"),
            ("<[u8; 4]>::len_of_4", "<[u8; 4]>::len_of_4"),
            ("run::{closure#2}::call_once::{shim:vtable#0}", "run::{closure#2}::call_once::{shim:vtable#0}"),
            ("widget_new", "widget_new"),
            ("", ""),
        ] {
            assert_eq!(plain(name), expected);
        }
    }
}
