//! Help, and what is said to who needs it.

use crate::bench::Bench;

#[test]
fn every_command_has_help_with_examples() {
    let bench = Bench::new("help");
    let (main, _) = bench.done("--help");
    assert_eq!(bench.done("").0, main);
    for command in ["check", "import", "merge", "show", "snippet", "feed", "card", "schema"] {
        assert!(main.contains(&format!("\n  {command} ")), "{command} is not in the list");
        let (help, _) = bench.done(&format!("{command} --help"));
        assert!(help.contains(&format!("Usage: milestream {command}")), "{help}");
        assert!(help.contains("Example"), "{help}");
        // What fits a terminal of the usual width, and a bit.
        assert!(help.lines().all(|line| line.chars().count() <= 120), "{help}");
    }
}

#[test]
fn what_is_not_understood_is_reported() {
    let bench = Bench::new("help-refused");
    for (arguments, expected) in [
        ("chek", "there is no command 'chek'"),
        ("check", "which file? 'milestream check FILE...'"),
        ("check --jsn x", "invalid option '--jsn'"),
        ("show a b", "'milestream show' takes one file; what is \"b\"?"),
        ("show a --threshold many", "--threshold: expected a count like 1234567, \"1.32B\" or \"1B+\", found \"many\""),
        ("merge a b --colour red", "invalid option '--colour'"),
    ] {
        let ran = bench.run(arguments);
        assert_eq!(
            (ran.err, ran.code),
            (format!("milestream: {expected}\nTry 'milestream --help'.\n"), 2),
            "{arguments}"
        );
    }
}
