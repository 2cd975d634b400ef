//! Waiting for a condition, never for a time.

use std::time::Duration;

use anyhow::{Result, bail};
use tokio::time::{Instant, sleep};

/// How long a condition may take on a two-core machine that also compiles before it counts as never coming. Ten seconds were
/// not always enough for `WebKitGTK`.
const PATIENCE: Duration = Duration::from_secs(30);
/// Short enough not to be felt, long enough to leave the browser its processor.
const PAUSE: Duration = Duration::from_millis(20);

/// What one look at the page found.
#[derive(Debug)]
pub enum Look<T> {
    /// The condition holds, with what it gives.
    Is(T),
    /// Not yet, with what was there instead.
    Not(String),
}

/// Looks again and again until the condition holds.
///
/// An error of a look counts as "not yet": a page that is just loading refuses scripts.
///
/// # Errors
/// After half a minute, with `what` was waited for and what was seen last.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Result<Look<T>>) -> Result<T> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let seen = match look().await {
            Ok(Look::Is(found)) => return Ok(found),
            Ok(Look::Not(seen)) => seen,
            Err(error) => format!("{error:#}"),
        };
        if Instant::now() >= deadline {
            bail!("waited {} s for {what}, saw {seen}", PATIENCE.as_secs());
        }
        sleep(PAUSE).await;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use anyhow::{Result, bail};
    use tokio::runtime::Builder;

    use super::{Look, until};

    /// Waits on a clock that does not wait.
    fn wait(looks: impl AsyncFnMut() -> Result<Look<u32>>) -> Result<u32> {
        let runtime = Builder::new_current_thread().enable_time().start_paused(true).build();
        runtime.unwrap().block_on(until("rows", looks))
    }

    #[test]
    fn a_condition_is_looked_at_until_it_holds() {
        let mut looks = 0;
        let found = wait(async || {
            looks += 1;
            match looks {
                1 => bail!("the page is loading"),
                2 => Ok(Look::Not("no rows".to_owned())),
                _ => Ok(Look::Is(looks)),
            }
        });
        assert_eq!(found.unwrap(), 3);
    }

    #[test]
    fn a_condition_that_never_comes_says_what_was_seen_last() {
        let found = wait(async || Ok(Look::Not("2 rows".to_owned())));
        assert_eq!(found.unwrap_err().to_string(), "waited 30 s for rows, saw 2 rows");
    }
}
