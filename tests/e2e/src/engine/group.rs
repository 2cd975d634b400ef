//! A driver and what it starts, as one group of processes. Windows has no such groups; there, a process knows its children.

use std::path::Path;
use std::process::{Child, Command};

#[cfg(unix)]
pub(super) use unix::{end, is_root, lead};
#[cfg(not(unix))]
pub(super) use windows::{end, is_root, lead};

#[cfg(unix)]
mod unix {
    use std::os::unix::process::CommandExt;
    use std::thread;
    use std::time::{Duration, Instant};

    use rustix::process::{Pid, Signal, geteuid, kill_process, kill_process_group};

    use super::{Child, Command, Path};

    /// How long the processes get to end by themselves before they are killed.
    const END_WITHIN: Duration = Duration::from_secs(5);

    /// Has the command begin a group of its own.
    pub(in crate::engine) fn lead(command: &mut Command) {
        command.process_group(0);
    }

    /// Ends the group that a child began. Where the driver is not the child itself, its process id is in `id_file`.
    pub(in crate::engine) fn end(child: &mut Child, id_file: &Path) {
        end_within(END_WITHIN, child, id_file);
    }

    pub(super) fn end_within(time: Duration, child: &mut Child, id_file: &Path) {
        let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) else {
            return;
        };
        // The programs around a driver tidy up after themselves once it is gone: so it goes first.
        // Any of the processes may be gone already, which is what is wanted.
        let driver = std::fs::read_to_string(id_file).ok();
        let driver = driver.and_then(|id| id.trim().parse().ok()).and_then(Pid::from_raw);
        let _ = kill_process(driver.unwrap_or(group), Signal::TERM);
        let deadline = Instant::now() + time;
        while (matches!(child.try_wait(), Ok(None)) || has_members(group)) && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(10));
        }
        let _ = kill_process_group(group, Signal::KILL);
        let _ = child.wait();
    }

    /// Whether a process of the group still runs. A display that is killed while it ends leaves its
    /// lock behind. Where there is no `/proc`, there is no display of ours either.
    fn has_members(group: Pid) -> bool {
        let Ok(processes) = std::fs::read_dir("/proc") else {
            return false;
        };
        let runs_in_group = |stat: &str| {
            // After the name, which may hold anything: state, parent, group.
            let (_, fields) = stat.rsplit_once(')')?;
            let mut fields = fields.split_ascii_whitespace();
            let state = fields.next()?;
            let its_group = fields.nth(1)?.parse().ok().and_then(Pid::from_raw)?;
            Some(its_group == group && state != "Z")
        };
        processes
            .filter_map(Result::ok)
            .filter_map(|process| std::fs::read_to_string(process.path().join("stat")).ok())
            .any(|stat| runs_in_group(&stat).unwrap_or(false))
    }

    /// Whether browsers would run as root, which they do in no sandbox.
    pub(in crate::engine) fn is_root() -> bool {
        geteuid().is_root()
    }
}

#[cfg(not(unix))]
mod windows {
    use super::{Child, Command, Path};

    /// Nothing has to be said in advance.
    pub(in crate::engine) fn lead(_: &mut Command) {}

    /// Ends a child and what it started, as long as it can be asked what that is. No program stands around a driver here.
    pub(in crate::engine) fn end(child: &mut Child, _: &Path) {
        let _ = Command::new("taskkill").args(["/T", "/F", "/PID"]).arg(child.id().to_string()).output();
        let _ = child.kill();
        let _ = child.wait();
    }

    /// There is no root.
    pub(in crate::engine) fn is_root() -> bool {
        false
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::io::{BufRead, BufReader};
    use std::process::Stdio;
    use std::time::Duration;

    use super::unix::end_within;
    use super::*;

    #[test]
    fn what_a_driver_started_ends_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new("sh");
        // It says when both run, and waits as a driver does.
        command.args(["-c", "sleep 600 & echo ready; wait"]).stdout(Stdio::piped());
        lead(&mut command);
        let mut child = command.spawn().unwrap();
        let output = child.stdout.take().unwrap();
        let mut said = BufReader::new(output);
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
        // The other one does not hear of it, and is killed.
        end_within(Duration::from_millis(50), &mut child, &folder.path().join("driver.pid"));
        // Both had the pipe: it is at its end once neither runs.
        line.clear();
        assert_eq!(said.read_line(&mut line).unwrap(), 0);
    }
}
