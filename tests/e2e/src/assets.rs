//! What the built loaders load, read from their own text.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use anyhow::{Context, Result};
use url::Url;

use crate::settings;

/// The version of the release that is built: all packages here share it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A loader's text and the paths in it.
#[derive(Clone, Debug)]
pub struct Assets {
    /// The loader's text.
    pub loader: String,
    /// The path of the glue.
    pub glue: String,
    /// The path of the program's first part.
    pub wasm: String,
    /// What the paths of its later parts begin with.
    parts: String,
    /// The path of the bundled dataset.
    pub data: String,
}

impl Assets {
    /// Reads the loader in the site's own folder, `/embed.js`.
    ///
    /// # Errors
    /// When it is not there, or does not say what it loads.
    pub fn read() -> Result<Self> {
        Self::of("/embed.js")
    }

    /// Reads the loader at a path of the built site.
    ///
    /// # Errors
    /// When it is not there, or does not say what it loads.
    pub fn of(path: &str) -> Result<Self> {
        let loader = fs::read_to_string(file(path)?).with_context(|| format!("the site has no {path}"))?;
        let base = Url::parse("http://site").and_then(|site| site.join(path))?;
        let at = |relative: &str| Ok::<_, anyhow::Error>(base.join(relative)?.path().to_owned());
        let files = value(&loader, "files")?;
        Ok(Self {
            glue: at(&format!("{files}.js"))?,
            wasm: at(&format!("{files}.wasm"))?,
            parts: at(&format!("{files}."))?,
            data: at(&value(&loader, "data")?)?,
            loader,
        })
    }

    /// The path of a later part of the program.
    pub fn part(&self, name: &str) -> String {
        format!("{}{name}.wasm", self.parts)
    }

    /// The path of the words of a language.
    pub fn words(&self, tag: &str) -> String {
        format!("{}{tag}.txt", self.parts)
    }

    /// Whether a path is that of the words of a language, which depends on who asks.
    pub fn is_words(&self, path: &str) -> bool {
        path.strip_prefix(&self.parts).is_some_and(|rest| rest.strip_suffix(".txt").is_some())
    }

    /// Whether a path is that of a later part, which comes at a time of its own.
    pub fn is_part(&self, path: &str) -> bool {
        path.strip_prefix(&self.parts).is_some_and(|rest| rest.strip_suffix(".wasm").is_some())
    }

    /// The loader without the hashes: it loads what a fault has changed, as if it had been built so.
    ///
    /// # Errors
    /// When it holds no hashes.
    pub fn trusting(&self) -> Result<String> {
        let mut text = self.loader.clone();
        for name in ["glue", "wasm"] {
            let hash = value(&text, name)?;
            anyhow::ensure!(hash.starts_with("sha256-"), "the loader has no hash of the {name}");
            text = text.replace(&format!("{name}:\"{hash}\""), &format!("{name}:\"\""));
        }
        Ok(text)
    }

    /// Tells builds apart.
    ///
    /// # Errors
    /// When a file of the site is missing.
    pub fn fingerprint(&self) -> Result<String> {
        let mut hasher = DefaultHasher::new();
        self.loader.hash(&mut hasher);
        // Its hashes stand for glue and program.
        fs::read(file(&self.data)?)?.hash(&mut hasher);
        Ok(format!("{:x}", hasher.finish()))
    }
}

/// A file of the built site.
///
/// # Errors
/// When there is no built site.
pub fn file(path: &str) -> Result<PathBuf> {
    Ok(settings::dist()?.join(path.trim_start_matches('/')))
}

/// A text of the loader's list, as it is minified: `name:"text"`.
fn value(loader: &str, name: &str) -> Result<String> {
    let (_, rest) = loader.split_once(&format!("{name}:\"")).with_context(|| format!("the loader names no {name}"))?;
    let (value, _) = rest.split_once('"').with_context(|| format!("the loader does not end its {name}"))?;
    Ok(value.to_owned())
}
