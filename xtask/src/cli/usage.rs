//! The help.

/// What `cargo xtask help` prints.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask <command>

  serve [--port N]     build the site, serve it on 127.0.0.1 (port 8080), and build it again after each change
  build [--keep DIR] [--host URL]
                       build the deployable site into dist/, with the earlier versions that DIR holds; with --host, its
                       page names its address and says how it is framed
  package [--name N] [--built] [--twice]
                       leave the npm package of the site in target/package/, under another name than milestream if a fork
                       has one; with --built, of dist/ as it is; with --twice, make all of it once more of the commit
                       alone, at another path, and compare
  release X.Y.Z [--program] [--ci-passed]
                       leave all files of a release in target/release-files/, and publish nothing: package, site (both
                       made twice), the program of this system, hashes, list of crates, notes; with --program, the
                       program alone; with --ci-passed, where ci has passed elsewhere
  sizes [--modules]    print what the built site weighs; with --modules, which modules the program's code is of, in each
                       of its parts
  test [--engine E]... [--only S]... [--host H]... [--sudo]
                       run the tests; E is chromium, firefox or webkit, S is native, web, e2e, hosts (by name, on all
                       hosts of tests/hosts; with --host, on one) or, not among the usual ones, trunk; with --sudo, what
                       is missing of the browsers is installed by sudo apt-get
  bench [--rounds N] [--only NAME] [--roll] [--cold [--before DIR]]
                       measure the leaderboard beside table libraries, and write docs/bench.md unless narrowed;
                       with --roll, the frames of a counter's roll into docs/roll.md; with --cold, a first visit on a
                       slow network, beside an earlier build of the site in DIR
  circles              print the files that import each other
  profile              write down which functions the first picture of each view calls and which
                       a first touch does, xtask/profile.txt
  shots [--words]      make the pictures of the documentation, docs/pictures/ and docs/milestream.png; with --words, those
                       of all languages, docs/pictures/words/, and pages of every text in its place, target/words/
  demo                 write static/data/demo.json anew: an invented artist with daily counts of eight weeks
  warehouse [--rows N] make a warehouse of N rows (10,000,000), run docs/warehouse.sql in DuckDB and in Spark (Java 17), compare
                       what they write, and import it
  words [--tables DIR] print what the languages lack, what is wrong with them and their longest lines; with --tables,
                       write what readers load into DIR
  ci                   run all checks and all tests, as for a change that is handed in

What is missing is brought by the command that needs it, and kept for the next one.
Called by Trunk: finish (bundle, optimise and weigh what was just built).
";
