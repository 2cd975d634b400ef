//! Programs of the system that serve the pages of a host on this machine alone.

use std::ffi::OsString;
use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

use anyhow::{Context, Result, bail};

/// A slow machine that does nothing else starts one in seconds.
const STARTED_WITHIN: Duration = Duration::from_mins(1);
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// The server of a host, with the database that it needs. Both end with this value.
#[derive(Debug)]
pub(super) struct Server {
    port: u16,
    // Dropped in this order: what asks the database ends before it.
    _php: Running,
    _database: Option<Database>,
}

impl Server {
    /// Starts PHP's own server in a folder, on a port that is free.
    ///
    /// # Errors
    /// When it does not start.
    pub(super) fn php(folder: &Path, work: &Path, variables: &[(&str, PathBuf)]) -> Result<Self> {
        let port = free_port()?;
        let mut php = with_us("php");
        // What was compiled is kept from one request to the next.
        php.args(["-d", "opcache.enable_cli=1", "-d", "display_errors=0", "-S", &format!("127.0.0.1:{port}"), "-t"]);
        php.arg(folder).envs(variables.iter().map(|(name, value)| (*name, value)));
        let mut running = Running::start(&mut php, &work.join("php.log"))?;
        running.wait_until(|| TcpStream::connect(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).is_ok())?;
        Ok(Self { port, _php: running, _database: None })
    }

    /// Keeps its database running as long as it runs itself.
    pub(super) fn with(self, database: Database) -> Self {
        Self { _database: Some(database), ..self }
    }

    /// The address of its pages, without a slash at the end.
    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// A program that runs until this value is dropped.
#[derive(Debug)]
pub(super) struct Running {
    child: Child,
    name: String,
    log: PathBuf,
}

impl Running {
    /// Starts a program that writes what it has to say into a file.
    ///
    /// # Errors
    /// When it cannot be started.
    pub(super) fn start(command: &mut Command, log: &Path) -> Result<Self> {
        let name = crate::process::command_line(command);
        let file = File::create(log).with_context(|| format!("writing {}", log.display()))?;
        let errors = file.try_clone()?;
        let child = command.stdin(Stdio::null()).stdout(file).stderr(errors).spawn();
        let child = child.with_context(|| format!("`{name}` cannot be started"))?;
        Ok(Self { child, name, log: log.to_path_buf() })
    }

    /// Waits until it answers.
    ///
    /// # Errors
    /// When it ends before that, or takes too long.
    pub(super) fn wait_until(&mut self, answers: impl Fn() -> bool) -> Result<()> {
        let started = Instant::now();
        while !answers() {
            if let Some(status) = self.child.try_wait()? {
                bail!("`{}` ended ({status}): {}", self.name, self.log.display());
            }
            if started.elapsed() > STARTED_WITHIN {
                bail!("`{}` does not answer after {} s: {}", self.name, STARTED_WITHIN.as_secs(), self.log.display());
            }
            thread::sleep(LOOK_AGAIN);
        }
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself. What it has written is thrown away with the next run.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A program that ends with us also where we are ended.
pub(super) fn with_us(program: &str) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", program]);
    command
}

/// A database without a port: whoever may open its socket may do everything in it.
#[derive(Debug)]
pub(super) struct Database {
    running: Running,
    socket: PathBuf,
}

impl Database {
    /// Starts an empty one.
    ///
    /// # Errors
    /// When it does not start.
    pub(super) fn start(work: &Path) -> Result<Self> {
        let data = work.join("database");
        fs::create_dir_all(&data)?;
        // The path of a socket is short.
        let socket = env::temp_dir().join(format!("milestream-{}.sock", process::id()));
        let mut mariadbd = with_us("mariadbd");
        // `--user` is asked for where root starts it, and without meaning for everybody else.
        mariadbd.args(["--no-defaults", "--skip-networking", "--skip-grant-tables", "--user=root"]);
        for (option, path) in [("datadir", &data), ("socket", &socket)] {
            let mut argument = OsString::from(format!("--{option}="));
            argument.push(path);
            mariadbd.arg(argument);
        }
        let running = Running::start(&mut mariadbd, &work.join("database.log"))?;
        let mut database = Self { running, socket };
        let Self { running, socket } = &mut database;
        running.wait_until(|| socket.exists())?;
        Ok(database)
    }

    /// The file through which it is asked.
    pub(super) fn socket(&self) -> &Path {
        &self.socket
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // It is ended without a word, and leaves the file.
        let _ = fs::remove_file(&self.socket);
    }
}

/// A port that nobody listens at.
///
/// # Errors
/// When there is none.
pub(super) fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("there is no free port")?;
    Ok(listener.local_addr()?.port())
}
