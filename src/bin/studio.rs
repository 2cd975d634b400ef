//! The studio, which the standalone page brings when its reader opens it.

fn main() {
    milestream::studio::start();
}
