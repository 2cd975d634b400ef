//! A folder of its own for every test, in which the program runs.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A folder with files.
pub(crate) struct Bench(PathBuf);

/// Noon of 30 November 2026 in UTC, which is now for the program whenever the tests run.
const NOW: &str = "1796040000";

/// What the program printed, and how it ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) code: i32,
}

impl Bench {
    /// An empty folder that no other test has, called after `name`.
    pub(crate) fn new(name: &str) -> Self {
        // Several tests run the same cases at the same time.
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{number}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// The folder with one more file.
    pub(crate) fn with(self, file: &str, text: &str) -> Self {
        self.with_bytes(file, text.as_bytes())
    }

    /// The folder with one more file, of any bytes.
    pub(crate) fn with_bytes(self, file: &str, bytes: &[u8]) -> Self {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    pub(crate) fn files(&self) -> Vec<String> {
        let names = fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    /// Runs `milestream` with arguments that are separated by spaces.
    pub(crate) fn run(&self, arguments: &str) -> Ran {
        let output = Command::new(env!("CARGO_BIN_EXE_milestream"))
            .args(arguments.split_whitespace())
            .current_dir(&self.0)
            .env("SOURCE_DATE_EPOCH", NOW)
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ran { out: text(output.stdout), err: text(output.stderr), code: output.status.code().unwrap() }
    }

    /// Runs it and expects that it ends well; what it printed.
    pub(crate) fn done(&self, arguments: &str) -> (String, String) {
        let ran = self.run(arguments);
        assert_eq!(ran.code, 0, "{arguments}: {ran:?}");
        (ran.out, ran.err)
    }
}

/// Two days of a table, with what happens between them.
pub(crate) const MONDAY: &str = "act,title,streams,daily,track_id,as_of\n\
    blackpink,\"WHISTLE, live\",499674361,116914,t1,2026-07-13 15:01:27\n\
    blackpink,Shut Down,897200570,211196,t2,2026-07-13 15:01:27\n\
    jennie,SOLO,12345678,5,t3,2026-07-13 15:01:27\n\
    jennie,Gone,1000,1,t4,2026-07-13 15:01:27\n";
/// The second one.
pub(crate) const TUESDAY: &str = "act,title,streams,daily,track_id,as_of\n\
    blackpink,\"WHISTLE, live\",500133486,117000,t1,2026-07-14 08:53:29\n\
    blackpink,Shut Down,897411766,211196,t2,2026-07-14 08:53:29\n\
    jennie,SOLO,12345670,0,t3,2026-07-14 08:53:29\n\
    jennie,Less than a Lover,5,5,t5,2026-07-14 08:53:29\n";
