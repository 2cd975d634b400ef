//! What the built loader loads, read from its own text.

use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use anyhow::{Context, Result};

/// The loader's text and the paths in it.
#[derive(Clone, Debug)]
pub(crate) struct Assets {
    /// The loader itself.
    pub(crate) loader: String,
    /// The path of the glue.
    pub(crate) glue: String,
    /// The path of the program.
    pub(crate) wasm: String,
    /// The path of the bundled dataset.
    pub(crate) data: String,
}

impl Assets {
    /// Reads `embed.js` of the built site.
    pub(crate) fn read() -> Result<Self> {
        let loader = fs::read_to_string(file("embed.js")?).context("the site has no embed.js")?;
        let path = |name: &str| Ok::<_, anyhow::Error>(format!("/{}", value(&loader, name)?));
        Ok(Self { glue: path("glue")?, wasm: path("wasm")?, data: path("data")?, loader: loader.clone() })
    }

    /// The loader without the hashes: it loads what a fault has changed, as if it had been built so.
    pub(crate) fn trusting(&self) -> Result<String> {
        let mut text = self.loader.clone();
        for name in ["glueHash", "wasmHash"] {
            text = text.replace(&format!("{name}:\"{}\"", value(&text, name)?), &format!("{name}:\"\""));
        }
        Ok(text)
    }
}

/// A file of the built site.
pub(crate) fn file(path: &str) -> Result<PathBuf> {
    let dist = env::var_os("MILESTREAM_DIST").context("MILESTREAM_DIST is not set")?;
    Ok(PathBuf::from(dist).join(path.trim_start_matches('/')))
}

/// Tells builds apart.
pub(crate) fn fingerprint() -> String {
    let mut hasher = DefaultHasher::new();
    if let Ok(assets) = Assets::read() {
        for path in ["/embed.js", &assets.glue, &assets.wasm] {
            file(path).ok().and_then(|file| fs::read(file).ok()).hash(&mut hasher);
        }
    }
    format!("{:x}", hasher.finish())
}

/// A text of the loader's list, as it is minified: `name:"text"`.
fn value(loader: &str, name: &str) -> Result<String> {
    let (_, rest) = loader.split_once(&format!("{name}:\"")).with_context(|| format!("embed.js names no {name}"))?;
    let (value, _) = rest.split_once('"').with_context(|| format!("embed.js does not end its {name}"))?;
    Ok(value.to_owned())
}
