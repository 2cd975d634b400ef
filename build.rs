//! Links the widget so that it can be parted.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let is_of = |name, value| std::env::var(name).is_ok_and(|found| found == value);
    if is_of("CARGO_CFG_TARGET_ARCH", "wasm32") {
        // Every constant stays a piece of its own, and comes with the part of the program that reads it.
        println!("cargo:rustc-link-arg-bin=widget=--no-merge-data-segments");
    }
}
