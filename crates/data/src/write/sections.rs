//! The rows of each section.

use super::fields::{Fields, amount, string, value};
use super::written::Written;
use crate::model::{
    Album, Artist, ArtistId, Basis, CoverageCount, CoverageSeries, Credit, Honour, Note, Observation, Period, Source,
    TotalSeries, Track, TrackId, Version, When,
};

pub(super) fn source(source: &Source) -> String {
    let mut fields = Fields::default();
    fields.text("publisher", &source.publisher);
    fields.optional("title", source.title.as_deref());
    fields.optional("published", source.published.map(|date| date.to_string()).as_deref());
    fields.text("url", &source.url);
    fields.optional("via", source.via.as_deref());
    fields.close()
}

pub(super) fn artist(dataset: &Written<'_>, artist: &Artist) -> String {
    let mut fields = Fields::default();
    fields.text("id", &artist.id);
    fields.text("name", &artist.name);
    fields.translations("names", &artist.names);
    fields.list("member_of", artist.member_of.iter().map(|id| artist_id(dataset, *id)));
    if artist.complete {
        fields.text("catalogue", "complete");
    }
    fields.optional("color", artist.color.map(|color| color.to_string()).as_deref());
    fields.optional("image", artist.image.as_deref());
    fields.close()
}

pub(super) fn track(dataset: &Written<'_>, track: &Track) -> String {
    let mut fields = Fields::default();
    let ids = |ids: &[ArtistId]| ids.iter().map(|id| artist_id(dataset, *id)).collect::<Vec<_>>().into_iter();
    fields.text("id", &track.id);
    fields.text("title", &track.title);
    fields.translations("titles", &track.titles);
    fields.list("aliases", track.aliases.iter().map(|alias| string(alias)));
    fields.list("artists", ids(&track.artists));
    fields.list("featuring", ids(&track.featuring));
    fields.list("performed_by", ids(&track.performed_by));
    if track.version != Version::Original {
        fields.text("version", track.version.as_str());
    }
    if let Some(original) = track.of {
        fields.raw("of", &track_id(dataset, original));
    }
    fields.optional("lang", track.lang.as_deref());
    fields.optional("album", track.album.as_deref());
    fields.optional("released", track.released.map(|date| date.to_string()).as_deref());
    fields.optional("image", track.image.as_deref());
    counts(&mut fields, dataset, dataset.counts(&track.counts));
    let periods: Vec<String> = dataset.periods(track).iter().map(|row| period(dataset, row)).collect();
    fields.lines("periods", &periods);
    fields.close()
}

pub(super) fn coverage(dataset: &Written<'_>, series: &CoverageSeries) -> String {
    let mut fields = Fields::default();
    fields.raw("artist", &artist_id(dataset, series.artist));
    fields.raw("threshold", &amount(series.threshold));
    fields.optional("rule", series.rule.and_then(|rule| dataset.rule(rule)).map(|rule| rule.id.as_str()));
    let counts = series.counts.iter().filter_map(|count| coverage_count(dataset, *count));
    fields.lines("counts", &counts.collect::<Vec<_>>());
    fields.close()
}

pub(super) fn total(dataset: &Written<'_>, series: &TotalSeries) -> String {
    let mut fields = Fields::default();
    fields.raw("artist", &artist_id(dataset, series.artist));
    fields.text("metric", series.metric.as_str());
    if series.credit != Credit::Unstated {
        fields.text("credit", series.credit.as_str());
    }
    fields.optional("name", series.name.as_deref());
    counts(&mut fields, dataset, dataset.counts(&series.counts));
    fields.close()
}

pub(super) fn honour(dataset: &Written<'_>, honour: &Honour) -> String {
    let mut fields = Fields::default();
    fields.text("kind", honour.kind.as_str());
    let key = match honour.date {
        When::On(_) => "on",
        When::By(_) => "by",
    };
    fields.text(key, &honour.date.date().to_string());
    fields.list("artists", honour.artists.iter().map(|id| artist_id(dataset, *id)));
    fields.list("tracks", honour.tracks.iter().map(|id| track_id(dataset, *id)));
    for (key, threshold) in [("threshold", honour.threshold), ("coverage", honour.coverage)] {
        if let Some(threshold) = threshold {
            fields.raw(key, &amount(threshold));
        }
    }
    fields.optional("album", honour.album.as_deref());
    fields.optional("where", honour.place.as_deref());
    fields.text("text", &honour.text);
    fields.optional("note", honour.note.as_deref());
    fields.sources(dataset, &honour.sources);
    fields.close()
}

pub(super) fn note(dataset: &Written<'_>, note: &Note) -> String {
    let mut fields = Fields::default();
    fields.optional("as_of", note.as_of.map(|date| date.to_string()).as_deref());
    fields.text("text", &note.text);
    fields.sources(dataset, &note.sources);
    fields.close()
}

pub(super) fn album(dataset: &Written<'_>, album: &Album) -> String {
    let mut fields = Fields::default();
    fields.text("title", &album.title);
    fields.raw("artist", &artist_id(dataset, album.artist));
    fields.text("image", &album.image);
    fields.close()
}

fn counts(fields: &mut Fields, dataset: &Written<'_>, counts: &[Observation]) {
    let lines = counts.iter().map(|count| {
        let mut fields = Fields::default();
        fields.text("as_of", &count.as_of.to_string());
        fields.raw("value", &value(count.value));
        provenance(&mut fields, dataset, count);
        fields.close()
    });
    fields.lines("counts", &lines.collect::<Vec<_>>());
}

fn coverage_count(dataset: &Written<'_>, count: CoverageCount) -> Option<String> {
    let observation = dataset.observation(count.observation)?;
    let mut fields = Fields::default();
    fields.text("as_of", &observation.as_of.to_string());
    fields.raw("reached", &value(observation.value));
    for (key, songs) in [("total", count.total), ("goal", count.goal)] {
        if let Some(songs) = songs {
            fields.raw(key, &songs.to_string());
        }
    }
    provenance(&mut fields, dataset, observation);
    Some(fields.close())
}

/// What a count rests on.
fn provenance(fields: &mut Fields, dataset: &Written<'_>, count: &Observation) {
    fields.sources(dataset, &count.sources);
    if count.basis != Basis::Read {
        fields.text("basis", count.basis.as_str());
    }
    fields.optional("note", count.note.as_deref());
    if count.disputed {
        fields.raw("disputed", "true");
    }
}

fn period(dataset: &Written<'_>, period: &Period) -> String {
    let mut fields = Fields::default();
    fields.text("from", &period.from.to_string());
    if period.to != period.from {
        fields.text("to", &period.to.to_string());
    }
    fields.raw("value", &value(period.value));
    fields.sources(dataset, &period.sources);
    fields.optional("note", period.note.as_deref());
    fields.close()
}

fn artist_id(dataset: &Written<'_>, id: ArtistId) -> String {
    dataset.artist(id).map_or_else(String::new, |artist| string(&artist.id))
}

fn track_id(dataset: &Written<'_>, id: TrackId) -> String {
    dataset.track(id).map_or_else(String::new, |track| string(&track.id))
}
