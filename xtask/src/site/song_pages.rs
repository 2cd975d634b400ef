//! A page for each song of the site's dataset, `song/<id>/`, to be shared: what programs read of an address before they
//! show it is in its markup, since they run no script.
//!
//! Open Graph for previews, <https://schema.org/MusicRecording> with an `InteractionCounter` for search engines, and oEmbed
//! for programs that make a frame of an address. All three name whole addresses, so the pages are written where the site's
//! own is known.

use std::fs;

use anyhow::{Context, Result, anyhow};
use milestream_data::model::{SourceId, Track, TrackId};
use milestream_data::{Dataset, Date, Day, Figure, text};
use serde_json::json;

use super::oembed::{ANSWER, Framed, discovery};
use super::share_card::{self, FILE, ShareCard};
use super::stage::Stage;

/// The folder of the pages.
const FOLDER: &str = "song";
/// Width and height of the frame in pixels, as docs/embedding.md has it for a counter of this width.
const FRAME: (u32, u32) = (720, 400);

/// Writes the pages for the address of a site.
///
/// # Errors
/// When the dataset cannot be read or a file not be written.
pub(crate) fn write(stage: &Stage, host: &str) -> Result<()> {
    let bytes = fs::read(stage.file("data/bts.json")).context("reading data/bts.json")?;
    let (dataset, _) = milestream_data::parse(&bytes).map_err(|error| anyhow!("data/bts.json: {error}"))?;
    for song in dataset.track_ids().filter_map(|track| Song::of(&dataset, track)) {
        let folder = stage.file(FOLDER).join(&song.track.id);
        fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
        let title = song.title();
        let framed = Framed { title: &title, options: &song.options(), size: FRAME };
        let card = song.card()?;
        if let Some(card) = &card {
            fs::write(folder.join(FILE), card.picture()?.png()?).context("writing the picture of a song")?;
        }
        fs::write(folder.join("index.html"), song.page(host, card.as_ref())).context("writing the page of a song")?;
        fs::write(folder.join(ANSWER), framed.answer(host)?).context("writing the oEmbed answer of a song")?;
    }
    Ok(())
}

/// A song whose newest figure has a date and a source.
struct Song<'a> {
    dataset: &'a Dataset,
    track: &'a Track,
    figure: Figure,
    publisher: &'a str,
    source: &'a str,
}

impl<'a> Song<'a> {
    /// `None` without a dated figure, and where the id is no plain name of a folder.
    fn of(dataset: &'a Dataset, id: TrackId) -> Option<Self> {
        let track = dataset.track(id).filter(|track| is_plain(&track.id))?;
        let figure = dataset.track_figure(id, Day::MAX).filter(|figure| figure.as_of != Date::UNKNOWN)?;
        let source: SourceId = *dataset.observation(figure.observation)?.sources.first()?;
        let source = dataset.source(source)?;
        Some(Self { dataset, track, figure, publisher: &source.publisher, source: &source.url })
    }

    /// The names of those who made it.
    fn artists(&self) -> impl Iterator<Item = &str> {
        let artists = self.track.artists.as_slice().iter().filter_map(|id| self.dataset.artist(*id));
        artists.map(|artist| &*artist.name)
    }

    /// `2B+ streams on Spotify`.
    fn count(&self) -> String {
        let value = text::value(self.figure.value, self.dataset.milestones());
        format!("{value} streams on {}", self.dataset.service.name)
    }

    /// `Dynamite by BTS: 2B+ streams on Spotify`.
    fn title(&self) -> String {
        let artists = self.artists().collect::<Vec<_>>().join(", ");
        format!("{} by {artists}: {}", self.track.title, self.count())
    }

    /// `As of 12 January 2025, ETNews.`
    fn date_line(&self) -> String {
        format!("As of {}, {}.", text::date(self.figure.as_of), self.publisher)
    }

    /// Its count as a picture; `None` where the font of pictures lacks a letter of its name.
    fn card(&self) -> Result<Option<ShareCard>> {
        let card = ShareCard {
            title: self.track.title.clone(),
            beneath: [&self.artists().collect::<Vec<_>>().join(", "), " on ", &self.dataset.service.name].concat(),
            number: text::value(self.figure.value, self.dataset.milestones()),
            unit: "streams".to_owned(),
            way: None,
            dated: [&text::date(self.figure.as_of), " · ", self.publisher].concat(),
        };
        let all = [&card.title, &card.beneath, &card.number, &card.dated].map(String::as_str).concat();
        Ok(share_card::can_write(&all)?.then_some(card))
    }

    /// The options of its counter in the standalone page's address.
    fn options(&self) -> String {
        format!("&view=counter&song={}", self.track.id)
    }

    /// The recording as search engines read it. A counter is one whole number: the least that the figure can mean.
    fn schema_org(&self, url: &str) -> String {
        let artists: Vec<_> = self.artists().map(|name| json!({ "@type": "MusicGroup", "name": name })).collect();
        let data = json!({
            "@context": "https://schema.org",
            "@type": "MusicRecording",
            "name": self.track.title,
            "byArtist": artists,
            "url": url,
            "interactionStatistic": {
                "@type": "InteractionCounter",
                "interactionType": { "@type": "ListenAction" },
                "interactionService": { "@type": "WebSite", "name": self.dataset.service.name },
                "userInteractionCount": self.figure.value.lo(),
                "endTime": self.figure.as_of.to_string(),
                "description": format!("{}. {}", self.count(), self.date_line()),
            },
            "subjectOf": { "@type": "Article", "url": self.source, "publisher": { "@type": "Organization", "name": self.publisher } },
        });
        // No text in it ends the element.
        data.to_string().replace('<', "\\u003c")
    }

    fn page(&self, host: &str, card: Option<&ShareCard>) -> String {
        let path = format!("{FOLDER}/{}/", self.track.id);
        let url = format!("{host}/{path}");
        let tags = card.map_or_else(String::new, |card| card.tags(&[&url, FILE].concat()));
        let [title, dated, source] = [&self.title(), &self.date_line(), self.source].map(text::escaped);
        let (link, data, id) = (discovery(host, &path, &self.title()), self.schema_org(&url), &self.track.id);
        format!(
            r#"<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>{title}</title>
    <meta name="description" content="{dated}">
    <meta name="color-scheme" content="light dark">
    <meta property="og:type" content="music.song">
    <meta property="og:site_name" content="Milestream">
    <meta property="og:title" content="{title}">
    <meta property="og:description" content="{dated}">
    <meta property="og:url" content="{url}">
    {tags}
    <link rel="canonical" href="{url}">
    {link}
    <script type="application/ld+json">{data}</script>
    <link rel="icon" type="image/svg+xml" href="../../icon.svg">
    <link rel="stylesheet" href="../../page.css">
    <script src="../../embed.js" defer crossorigin="anonymous"></script>
  </head>
  <body>
    <main>
      <div class="milestream" data-view="counter" data-track="{id}" data-lang="en" data-heading-level="1" data-loading="eager">
        <p>{title}. <a href="{source}">{dated}</a></p>
      </div>
    </main>
    <footer><p><a href="../../">Milestream</a></p></footer>
  </body>
</html>
"#
        )
    }
}

/// Whether an id can be the name of a folder and a part of an address as it is.
fn is_plain(id: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
    !id.is_empty() && id.len() <= 100 && id.bytes().all(is_plain)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::project::Project;

    const HOST: &str = "https://me.example/a";

    fn bundled() -> Dataset {
        milestream_data::parse(include_bytes!("../../../static/data/bts.json")).unwrap().0
    }

    fn song<'a>(dataset: &'a Dataset, id: &str) -> Option<Song<'a>> {
        Song::of(dataset, dataset.track_by_id(id).unwrap())
    }

    /// A dataset of one song.
    fn dataset_of(id: &str, title: &str, count: &str) -> Dataset {
        let file = json!({
            "schema": 1,
            "title": "T",
            "service": { "name": "S" },
            "sources": { "s": { "publisher": "A & B", "url": "https://a.example/?a=1&b=\"<" } },
            "artists": [{ "id": "a", "name": "A" }],
            "tracks": [{ "id": id, "title": title, "artists": ["a"], "counts": [{ "as_of": "2022-04", "value": count, "source": "s" }] }],
        });
        milestream_data::parse(file.to_string().as_bytes()).unwrap().0
    }

    impl Song<'_> {
        fn rendered(&self) -> String {
            self.page(HOST, self.card().unwrap().as_ref())
        }
    }

    fn schema_org(song: &Song<'_>) -> Value {
        serde_json::from_str(&song.schema_org("https://me.example/a/song/x/")).unwrap()
    }

    #[test]
    fn every_dated_song_of_the_site_has_its_files() {
        let target = crate::scratch::folder("song-pages");
        let stage = Stage::fresh(&Project { root: target.clone(), target }).unwrap();
        fs::create_dir(stage.file("data")).unwrap();
        fs::write(stage.file("data/bts.json"), include_bytes!("../../../static/data/bts.json")).unwrap();
        write(&stage, HOST).unwrap();
        let dataset = bundled();
        let dated = dataset.track_ids().filter(|track| dataset.track_figure(*track, Day::MAX).is_some());
        let songs: Vec<&str> = dated.map(|track| &*dataset.track(track).unwrap().id).collect();
        assert!(songs.len() > 10, "{songs:?}");
        for id in &songs {
            let answer = fs::read_to_string(stage.file("song").join(id).join("oembed.json")).unwrap();
            assert!(answer.contains(&format!("song={id}")), "{answer}");
            let page = fs::read_to_string(stage.file("song").join(id).join("index.html")).unwrap();
            let picture = fs::read(stage.file("song").join(id).join("share.png"));
            // Width and height, as the head of a PNG states them.
            let size = picture.map(|bytes| [bytes[16..20].to_vec(), bytes[20..24].to_vec()]);
            let size = size.map(|size| size.map(|number| u32::from_be_bytes(number.try_into().unwrap())));
            assert_eq!(size.ok(), page.contains("og:image").then_some([1200, 630]), "{id}");
        }
        assert_eq!(fs::read_dir(stage.file("song")).unwrap().count(), songs.len());
    }

    #[test]
    fn a_page_says_what_its_song_has_and_of_which_day() {
        let dataset = bundled();
        let page = song(&dataset, "dynamite").unwrap().rendered();
        for wanted in [
            "<title>Dynamite by BTS: 2B+ streams on Spotify</title>",
            "<meta property=\"og:title\" content=\"Dynamite by BTS: 2B+ streams on Spotify\">",
            "<meta property=\"og:description\" content=\"As of 12 January 2025, ETNews.\">",
            "<meta property=\"og:url\" content=\"https://me.example/a/song/dynamite/\">",
            "<meta property=\"og:image\" content=\"https://me.example/a/song/dynamite/share.png\">",
            "<meta property=\"og:image:alt\" content=\"2B+ streams: Dynamite, 12 January 2025 · ETNews\">",
            "<meta name=\"twitter:card\" content=\"summary_large_image\">",
            "href=\"https://me.example/a/song/dynamite/oembed.json\"",
            "data-track=\"dynamite\"",
        ] {
            assert!(page.contains(wanted), "{wanted} is not in {page}");
        }
    }

    #[test]
    fn the_counter_claims_no_more_than_the_figure() {
        for (printed, least) in [("1401974334", 1_401_974_334_u64), ("2B+", 2_000_000_000), ("1.32B", 1_315_000_000)] {
            let dataset = dataset_of("x", "X", printed);
            let data = schema_org(&song(&dataset, "x").unwrap());
            assert_eq!(data["@type"], "MusicRecording");
            let counter = &data["interactionStatistic"];
            assert_eq!(counter["userInteractionCount"], least, "{printed}");
            assert_eq!(counter["endTime"], "2022-04", "{printed}");
            assert_eq!(data["subjectOf"]["publisher"]["name"], "A & B");
        }
    }

    #[test]
    fn no_text_breaks_out_of_the_page() {
        let dataset = dataset_of("x", "</script><b>\"&", "1B+");
        let page = song(&dataset, "x").unwrap().rendered();
        assert!(!page.contains("<b>") && page.matches("</script>").count() == 2, "{page}");
        assert!(page.contains("href=\"https://a.example/?a=1&amp;b=&quot;&lt;\""), "{page}");
    }

    #[test]
    fn an_id_that_is_no_plain_name_has_no_page() {
        for id in ["../x", "A b", "con/x", "x.", "é"] {
            assert!(song(&dataset_of(id, "X", "1B+"), id).is_none(), "{id}");
        }
        assert!(song(&dataset_of("x-1_y", "X", "1B+"), "x-1_y").is_some());
    }

    #[test]
    fn the_frame_is_that_of_the_song_and_high_enough() {
        let dataset = bundled();
        let song = song(&dataset, "dynamite").unwrap();
        let framed = Framed { title: &song.title(), options: &song.options(), size: FRAME };
        let answer: Value = serde_json::from_str(&framed.answer(HOST).unwrap()).unwrap();
        assert_eq!((&answer["type"], &answer["version"]), (&"rich".into(), &"1.0".into()));
        let html = answer["html"].as_str().unwrap();
        assert!(html.contains("src=\"https://me.example/a/?frame=1&amp;view=counter&amp;song=dynamite\""), "{html}");
        let heights = include_str!("../../../src/studio/state/heights.txt");
        let mut lines = heights.lines();
        let widths: Vec<&str> = lines.next().unwrap().split("| ").nth(1).unwrap().split(' ').collect();
        let place = widths.iter().position(|width| *width == FRAME.0.to_string()).unwrap();
        let counter = lines.find(|line| line.starts_with("view=\"counter\" |")).unwrap().split("| ").nth(1).unwrap();
        assert_eq!(counter.split(' ').nth(place).unwrap(), FRAME.1.to_string());
    }
}
