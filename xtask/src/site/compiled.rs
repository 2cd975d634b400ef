//! The bundled dataset as a widget takes it that names none: read and validated by the build, once for all readers.

use std::fs;

use anyhow::{Context, Result, anyhow, ensure};
use milestream_data::Detail;
use milestream_data::compiled::{read, write as compiled};

use super::release::COMPILED;
use super::stage::Stage;
use crate::fingerprint;
use crate::project::Project;

/// The dataset that is compiled.
const DATASET: &str = "data/bts.json";

/// Compiles the dataset of a site, and puts what comes of it beside it.
///
/// # Errors
/// When it is no dataset, or what is written is another one.
pub(crate) fn write(stage: &Stage) -> Result<()> {
    let bytes = fs::read(stage.file(DATASET)).with_context(|| format!("reading {DATASET}"))?;
    fs::write(stage.file(COMPILED), compile(&bytes)?).with_context(|| format!("writing {COMPILED}"))
}

/// A name for the dataset that is compiled, which changes with it.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn fingerprint(project: &Project) -> Result<String> {
    let file = project.root.join("static").join(DATASET);
    let bytes = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
    Ok(fingerprint::of(&[&bytes]))
}

/// The compiled form of a file. The widget's console says of it what it would say of the file.
fn compile(file: &[u8]) -> Result<String> {
    let origin = milestream_data::Origin { title: "", publisher: "", url: "", artist: None, as_of: None };
    let (dataset, warnings) =
        milestream_data::read_with(file, &origin, Detail::Grouped).map_err(|error| anyhow!("{DATASET}: {error}"))?;
    let text = compiled(&dataset, &warnings);
    let again = read(text.as_bytes()).with_context(|| format!("the compiled {DATASET} cannot be read"))?;
    ensure!(again.dataset == dataset, "the compiled {DATASET} is another dataset");
    Ok(text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    /// The loader of a release asks for the form that its program reads, whatever later builds write.
    #[test]
    fn the_number_of_the_form_is_in_the_name_of_the_file() {
        let text = compile(include_bytes!("../../../static/data/bts.json")).unwrap();
        let (_, rest) = text.split_once("[\"milestream-compiled ").unwrap();
        let (number, _) = rest.split_once('"').unwrap();
        assert_eq!(COMPILED, format!("data/bts.{number}.json"));
    }

    #[test]
    fn what_is_no_dataset_is_refused_with_the_reason() {
        let error = compile(b"{ \"schema\": 9 }").unwrap_err().to_string();
        assert!(error.starts_with("data/bts.json: schema: expected 1"), "{error}");
    }
}
