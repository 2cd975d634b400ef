//! Who is measured.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use milestream_e2e::{Rule, Site};

use crate::files;
use crate::music::Music;

/// One that shows the table.
pub(crate) struct Contestant {
    /// As the report names it.
    pub(crate) name: &'static str,
    /// The name of its page's script.
    pub(crate) page: &'static str,
    /// Its npm package, whose version the report tells.
    pub(crate) package: Option<&'static str>,
    pub(crate) role: Role,
    /// The view that ours shows.
    view: &'static str,
    file: fn(&Music) -> String,
    kind: &'static str,
}

/// What a contestant's figures are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Ours,
    /// Ours with more around the table than the others have.
    Board,
    Library,
    Floor,
}

pub(crate) fn all() -> Vec<Contestant> {
    const JSON: &str = "application/json";
    let library = |name, page, package| Contestant {
        name,
        page,
        package: Some(package),
        role: Role::Library,
        view: "",
        file: files::flat,
        kind: JSON,
    };
    let ours =
        |name, role, view, file, kind| Contestant { name, page: "milestream", package: None, role, view, file, kind };
    vec![
        ours("Milestream, JSON", Role::Ours, "leaderboard", files::dataset, JSON),
        ours("Milestream, CSV", Role::Ours, "leaderboard", files::csv, "text/csv"),
        ours("Milestream, board, JSON", Role::Board, "board", files::dataset, JSON),
        library("DataTables", "datatables", "datatables.net"),
        library("Tabulator", "tabulator", "tabulator-tables"),
        library("AG Grid", "ag-grid", "ag-grid-community"),
        library("React with TanStack", "tanstack", "@tanstack/react-table"),
        Contestant {
            name: "fifty lines of JavaScript",
            page: "floor",
            package: None,
            role: Role::Floor,
            view: "",
            file: files::flat,
            kind: JSON,
        },
    ]
}

impl Contestant {
    /// Puts its page and its two files on the server.
    pub(crate) fn serve(&self, site: &Site, pages: &Path, small: &Music, large: &Music) -> Result<()> {
        let read = |ending: &str| fs::read(pages.join([self.page, ending].concat()));
        let script = read(".js").with_context(|| format!("there is no {}.js", self.page))?;
        site.set(&self.path("js"), Rule::body("text/javascript; charset=utf-8", script));
        let style = read(".css").unwrap_or_default();
        site.set(&self.path("css"), Rule::body("text/css; charset=utf-8", style));
        site.set(&self.path("small"), Rule::body(self.kind, (self.file)(small)));
        site.set(&self.path("large"), Rule::body(self.kind, (self.file)(large)));
        let loader =
            if matches!(self.role, Role::Ours | Role::Board) { "<script src=\"/embed.js\"></script>" } else { "" };
        let page = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{}</title>\
             <link rel=\"stylesheet\" href=\"{}\"><link rel=\"stylesheet\" href=\"/bench/common.css\">\
             <body><div id=\"stage\"></div><script src=\"{}\" data-kind=\"{}\" data-view=\"{}\"></script>{loader}",
            self.name,
            self.path("css"),
            self.path("js"),
            self.kind,
            self.view,
        );
        site.set(&self.path("html"), Rule::page(page).unrecorded());
        let common = fs::read(pages.join("common.css")).context("there is no common.css")?;
        site.set("/bench/common.css", Rule::body("text/css; charset=utf-8", common));
        Ok(())
    }

    /// The path of one of its files.
    pub(crate) fn path(&self, ending: &str) -> String {
        format!("/bench/{}{}-{}.{ending}", self.page, self.view, if self.kind == "text/csv" { "csv" } else { "json" })
    }
}
