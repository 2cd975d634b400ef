//! The share card: what the browser makes of it is a picture, with the date on it.

use anyhow::{Result, bail};
use milestream_e2e::{Rule, Scenario, Stage, scenarios};
use serde::Deserialize;

use crate::studio::{drop_file, open, see};

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        the_picture_has_its_size_and_says_its_date,
        the_drawing_is_the_one_that_is_shown,
        no_text_leaves_the_card,
        a_picture_is_shared_where_the_system_takes_it,
        the_tag_is_copied,
        a_card_that_cannot_be_drawn_is_a_sentence,
    ]
}

/// A table whose date is only said by the embed, so that nothing but the date changes with it.
const TABLE: &str = "Title,Artist,Streams\nDynamite,BTS,2130000000\nSpring Day,BTS,1.1B+\nButter,BTS,836M\n";
const COUNTER: &str = "&view=counter&threshold=1B&goal=3";
const CARD: &str = "#studio img.card";

/// Keeps what the page hands out, in place of the reader's disk.
const CATCH: &str = "window.handed = [];
    const address = URL.createObjectURL.bind(URL);
    let last = null;
    URL.createObjectURL = (blob) => { last = blob; return address(blob); };
    HTMLAnchorElement.prototype.click = function () { handed.push({ name: this.download, blob: last }); };
    return null;";

/// Opens the studio on the table, as of a day.
async fn begin(stage: &Stage, more: &str) -> Result<()> {
    open(stage, &format!("{COUNTER}{more}")).await?;
    stage.page.script::<Option<()>>(CATCH, vec![]).await?;
    drop_file(stage, "songs.csv", TABLE).await?;
    see(stage, "#studio .status", "songs.csv").await?;
    stage.page.wait_for(&format!("document.querySelector('{CARD}')?.alt.includes('songs.csv')")).await
}

async fn choose(stage: &Stage, control: &str, value: &str) -> Result<()> {
    stage.page.click(&format!("#studio-{control} option[value={value}]")).await
}

/// Clicks a button of the card and waits until it has done something.
async fn click(stage: &Stage, button: &str, said: &str) -> Result<()> {
    let mark = "const button = [...document.querySelectorAll('section[aria-labelledby=studio-share] button')]
            .find((e) => e.textContent === arguments[0]);
        button.click();
        return null;";
    stage.page.script::<Option<()>>(mark, vec![button.into()]).await?;
    see(stage, "section[aria-labelledby=studio-share] .status", said).await
}

/// What a picture is like.
#[derive(Debug, Deserialize)]
struct Picture {
    name: String,
    kind: String,
    width: u32,
    height: u32,
    /// Colours that cover at least a hundred pixels.
    colours: usize,
    /// Parts per thousand that are not the ground.
    ink: u32,
}

/// Reads the picture that was handed out last, and keeps its pixels.
async fn read(stage: &Stage) -> Result<Picture> {
    let script = "const { name, blob } = handed.pop();
        return createImageBitmap(blob).then((image) => {
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [image.width, image.height];
            const brush = canvas.getContext('2d');
            brush.drawImage(image, 0, 0);
            const pixels = new Uint32Array(brush.getImageData(0, 0, image.width, image.height).data.buffer);
            (window.pictures ??= []).push({ pixels, width: image.width });
            const counts = new Map();
            for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
            const most = Math.max(...counts.values());
            return {
                name, kind: blob.type, width: image.width, height: image.height,
                colours: [...counts.values()].filter((count) => count >= 100).length,
                ink: Math.round((pixels.length - most) * 1000 / pixels.length),
            };
        });";
    stage.page.script(script, vec![]).await
}

/// From left, top, right and bottom, what differs between the two pictures that were read last.
async fn difference(stage: &Stage) -> Result<Option<[u32; 4]>> {
    let script = "const [one, other] = pictures.slice(-2);
        let box = null;
        for (let at = 0; at < one.pixels.length; at += 1) {
            if (one.pixels[at] === other.pixels[at]) continue;
            const [x, y] = [at % one.width, Math.floor(at / one.width)];
            box = box === null ? [x, y, x, y]
                : [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
        }
        return box;";
    stage.page.script(script, vec![]).await
}

/// Where the line with these words stands, in pixels of the picture: its box, as this engine sets it.
async fn line(stage: &Stage, words: &str, scale: u32) -> Result<[f64; 4]> {
    let script = format!(
        "{DRAWN}
        const text = [...svg.querySelectorAll('text')].find((e) => e.textContent.includes(arguments[0]));
        const {{ x, y, width, height }} = text.getBBox();
        svg.remove();
        return [x, y, x + width, y + height].map((length) => length * arguments[1]);"
    );
    stage.page.script(&script, vec![words.into(), scale.into()]).await
}

/// Puts the drawing that is shown into the page, where it can be measured.
const DRAWN: &str = "const shown = document.querySelector('#studio img.card').src;
    const source = decodeURIComponent(shown.slice(shown.indexOf(',') + 1));
    const svg = document.importNode(new DOMParser().parseFromString(source, 'image/svg+xml').documentElement, true);
    document.body.append(svg);";

async fn the_picture_has_its_size_and_says_its_date(stage: &Stage) -> Result<()> {
    for (format, scale, width, height) in [
        ("wide", 1, 1200, Some(630)),
        ("square", 1, 1080, Some(1080)),
        ("story", 1, 1080, Some(1920)),
        ("badge", 3, 1080, None),
    ] {
        for (motif, name) in [("counter", "bts-songs-past-1b"), ("top", "songs-top-3")] {
            begin(stage, "&as-of=2026-07-14").await?;
            if motif == "top" {
                choose(stage, "motif", motif).await?;
            }
            if format != "wide" {
                choose(stage, "format", format).await?;
            }
            for (date, iso) in [("July 14, 2026", "2026-07-14"), ("August 4, 2026", "2026-08-04")] {
                let set = "const field = document.getElementById('studio-as-of');
                    field.value = arguments[0];
                    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                    return null;";
                stage.page.script::<Option<()>>(set, vec![iso.into()]).await?;
                stage.page.wait_for(&format!("document.querySelector('{CARD}').alt.includes('{date}')")).await?;
                click(stage, "Download PNG", "Saved.").await?;
                let picture = read(stage).await?;
                assert_eq!(picture.kind, "image/png");
                assert_eq!(picture.name, format!("milestream-{name}-{iso}.png"));
                assert_eq!(picture.width, width, "{picture:?}");
                assert_eq!(picture.height, height.unwrap_or(picture.height), "{picture:?}");
                assert!(picture.colours >= 4 && (20..500).contains(&picture.ink), "{format} {motif}: {picture:?}");
            }
            // The date is in the pixels: where its line stands they differ, and nowhere else.
            let Some(found) = difference(stage).await? else {
                bail!("{format} {motif}: two dates, and the same picture");
            };
            let [left, top, right, bottom] = found.map(f64::from);
            let place = line(stage, "August 4, 2026", scale).await?;
            let slack = 2.0 * f64::from(scale);
            assert!(
                left >= place[0] - slack && top >= place[1] - slack && bottom <= place[3] + slack,
                "{format} {motif}: {found:?} is not within {place:?}"
            );
            // The words after the date move with its length.
            assert!(right <= place[2] + 60.0 * f64::from(scale), "{format} {motif}: {found:?} goes beyond {place:?}");
        }
    }
    stage.page.see_no_errors().await
}

async fn the_drawing_is_the_one_that_is_shown(stage: &Stage) -> Result<()> {
    begin(stage, "&as-of=2026-07-14").await?;
    choose(stage, "format", "badge").await?;
    click(stage, "Download SVG", "Saved.").await?;
    let script = "const { name, blob } = handed.pop();
        const shown = document.querySelector('#studio img.card').src;
        return blob.text().then((text) => [name, blob.type, text,
            String(decodeURIComponent(shown.slice(shown.indexOf(',') + 1)) === text)]);";
    let [name, kind, text, is_shown]: [String; 4] = stage.page.script(script, vec![]).await?;
    assert_eq!((&*name, &*kind, &*is_shown), ("milestream-bts-songs-past-1b-2026-07-14.svg", "image/svg+xml", "true"));
    assert!(text.contains("July 14, 2026, songs.csv"), "{text}");
    stage.page.see_no_errors().await
}

async fn no_text_leaves_the_card(stage: &Stage) -> Result<()> {
    let long = "Everything That Was Ever Sung by Anybody WITH WIDE CAPITALS 12345678 ".repeat(3);
    // Hangul is set large alone: Firefox draws letters that no font has as boxes, which do not shrink with small text.
    let table = format!(
        "Title,Artist,Streams,As of\n{long},{long},1401974334,2026-07-14\n봄날 {hangul},{long},1.1B,2026-07-14\n\
         {arabic},{arabic},999996000,2026-07-14\n💜💜 {emoji},W,1B+,2026-07-14\nffi {wide},i,500M,2026-07-14\n",
        hangul = "방탄소년단 그리고 아주 긴 이름 ".repeat(4),
        arabic = "أغنية طويلة جدا عن الربيع والمطر ".repeat(4),
        emoji = "👩‍👩‍👧‍👦🇰🇷🎉 ".repeat(20),
        wide = "MWMWMW @@@ ".repeat(20),
    );
    for lang in ["en", "ar", "ko"] {
        open(stage, &format!("&view=leaderboard&lang={lang}")).await?;
        drop_file(stage, "songs.csv", &table).await?;
        stage.page.wait_for(&format!("document.querySelector('{CARD}')?.alt.includes('songs.csv')")).await?;
        for track in ["", "1", "2", "3", "4", "5"] {
            if !track.is_empty() {
                choose(stage, "view", "counter").await?;
                let set = "const list = document.getElementById('studio-track');
                    list.selectedIndex = Number(arguments[0]);
                    list.dispatchEvent(new Event('change', { bubbles: true }));
                    return null;";
                stage.page.script::<Option<()>>(set, vec![track.into()]).await?;
            }
            for format in ["wide", "square", "story", "badge"] {
                choose(stage, "format", format).await?;
                let script = format!(
                    "{DRAWN}
                    const boxes = [...svg.querySelectorAll('text')].map((e) => [e.textContent, e.getBBox()]);
                    const {{ width, height }} = svg.viewBox.baseVal;
                    svg.remove();
                    const out = boxes.filter(([, box]) => box.x < 8 || box.x + box.width > width - 8 || box.y + box.height > height);
                    const touch = ([, a], [, b]) => a.x < b.x + b.width && b.x < a.x + a.width
                        && a.y + a.height * 0.25 < b.y + b.height * 0.8 && b.y + b.height * 0.25 < a.y + a.height * 0.8;
                    const over = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => touch(a, b)).map((b) => [a, b]));
                    return [...out, ...over].map((found) => JSON.stringify(found));"
                );
                let found: Vec<String> = stage.page.script(&script, vec![]).await?;
                assert_eq!(found, [""; 0], "{lang} {format} {track}");
            }
        }
    }
    stage.page.see_no_errors().await
}

async fn a_picture_is_shared_where_the_system_takes_it(stage: &Stage) -> Result<()> {
    open(stage, COUNTER).await?;
    let offered = "[...document.querySelectorAll('#studio button')].some((e) => e.textContent === 'Share…')";
    let system = "const set = (name, value) => Object.defineProperty(navigator, name, { value, configurable: true });
        window.shared = [];
        window.asked = 0;
        set('canShare', ({ files }) => arguments[0] !== 'nothing' && files.every((file) => file.type === 'image/png'));
        set('share', async (data) => {
            window.asked += 1;
            if (arguments[0] !== 'all') throw new DOMException('no', arguments[0]);
            shared.push(data);
        });
        return null;";
    for (takes, is_offered, said) in [
        ("nothing", false, ""),
        ("all", true, ""),
        ("AbortError", true, ""),
        ("DataError", true, "could not be shared. Download it instead."),
    ] {
        stage.page.script::<Option<()>>(system, vec![takes.into()]).await?;
        drop_file(stage, &format!("{takes}.csv"), TABLE).await?;
        stage.page.wait_for(&format!("document.querySelector('{CARD}')?.alt.includes('{takes}.csv')")).await?;
        stage.page.wait_for(&format!("({offered}) === {is_offered}")).await?;
        if is_offered {
            click(stage, "Share…", said).await?;
            // The picture is drawn before the system is asked. Without a wait, the next round's answer would be given.
            stage.page.wait_for("asked === 1").await?;
        }
        if takes == "all" {
            let card: [String; 3] =
                stage.page.value("[shared[0].files[0].name, shared[0].files[0].type, shared[0].text]").await?;
            assert_eq!(card[..2], ["milestream-bts-songs-past-1b.png", "image/png"]);
            assert!(
                card[2].starts_with("2+ BTS songs past 1B, up to 1 left until 3, as of an unknown date."),
                "{card:?}"
            );
            assert!(stage.page.value::<bool>("shared[0].files[0].size > 5000").await?);
        }
    }
    stage.page.see_no_errors().await
}

async fn the_tag_is_copied(stage: &Stage) -> Result<()> {
    begin(stage, "&as-of=2026-07-14").await?;
    choose(stage, "format", "badge").await?;
    let catch = "window.caught = [];
        const clipboard = { writeText: async (text) => { caught.push(text); } };
        Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
        return null;";
    stage.page.script::<Option<()>>(catch, vec![]).await?;
    click(stage, "Copy the image tag", "Copied.").await?;
    let tag: String = stage.page.value("caught[0]").await?;
    let start = "<img src=\"https://YOUR-SITE/milestream-bts-songs-past-1b-2026-07-14.svg\" width=\"360\" height=\"";
    assert!(tag.contains(start), "{tag}");
    assert!(
        tag.contains("alt=\"\"><br>2+ BTS songs past 1B, up to 1 left until 3, as of July 14, 2026. Source: songs.csv"),
        "{tag}"
    );
    stage.page.see_no_errors().await
}

async fn a_card_that_cannot_be_drawn_is_a_sentence(stage: &Stage) -> Result<()> {
    stage.site.set("/", Rule::own().header("content-security-policy", "img-src 'none'"));
    begin(stage, "").await?;
    click(stage, "Download PNG", "does not let this page save the picture").await?;
    // And one of which there is nothing to draw.
    choose(stage, "view", "leaderboard").await?;
    stage.page.click("#studio-search").await?;
    stage.page.type_text("zzz").await?;
    see(stage, "section[aria-labelledby=studio-share]", "Nothing matches “zzz”.").await
}
