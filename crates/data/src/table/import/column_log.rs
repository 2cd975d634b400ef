//! What is told of columns: what each is read as, and which are not read.

use super::parting::Both;
use super::plan::Plan;
use super::reading::{Choices, Question, Reading, Stage};
use crate::statement::{Kind, Parameter, Statement};
use crate::table::Role;
use crate::table::both::ARTIST_AND_TITLE;
use crate::table::column::{is_total, plain};
use crate::table::span::Span;

/// The option that says that columns of days hold all streams until then.
pub(super) const TOTALS: &str = "--days totals";
/// The option that says that they hold the streams of that day.
pub(super) const DAILY: &str = "--days daily";
/// The option that says what a column is.
pub(super) const COLUMN: &str = "--column NAME=ROLE";
/// Names of columns that say a time from one day to another.
const PERIODS: &str = "period daterange timerange timeframe startdate enddate start end from to week weekof weekending 주 주차 週 周 zeitraum période periode periodo período período periode okres период dönem 기간 期間 周期 quarter quartal trimestre trimestral kwartał çeyrek kuartal quý квартал 분기 四半期 季度";

/// By service the names of columns, in English and made plain, that only its own exports of a time have beside the counts.
const EXPORTS: [(&str, [&str; 2]); 3] = [
    ("Spotify for Artists", ["listeners", "saves"]),
    ("YouTube Studio", ["watchtimehours", "impressions"]),
    ("Apple Music for Artists", ["averagedailylisteners", "shazams"]),
];
/// Names of columns that count something else than streams, beside which a bare total may add that up.
const SALES: &str = "eas csu csus csps sales puresales totalsales albumsales albumequivalentsales equivalentalbumsales units \
                     physical physicalsales physicalsingles physicalalbums downloads download points votes score";

/// Says what every column is.
pub(super) fn log_columns(plan: &Plan, beside: &[Plan], choices: &Choices, reading: &mut Reading) {
    let name = |column: usize| plan.columns.names().get(column).map_or("", String::as_str);
    let mut roles = Vec::new();
    let mut read = Vec::new();
    for role in Role::all() {
        let is_of_many = !plan.days.is_empty() || plan.metrics.is_some();
        let is_of_days = matches!(role, Role::Streams | Role::Daily) && is_of_many;
        let Some(column) = plan.columns.of(role).filter(|_| !is_of_days) else { continue };
        read.push(column);
        roles.push((role.label(), name(column).to_owned()));
        reading.recipe.columns.push((name(column).to_owned(), role.label().to_owned()));
    }
    if let Some(Both { column, .. }) = plan.both {
        read.push(column);
        roles.push((ARTIST_AND_TITLE, name(column).to_owned()));
        reading.recipe.columns.push((name(column).to_owned(), ARTIST_AND_TITLE.to_owned()));
    }
    if let Some(metrics) = &plan.metrics {
        read.push(metrics.column);
        read.extend(plan.columns.of(Role::Streams));
        let roles = [(Role::Streams, &metrics.streams), (Role::Daily, &metrics.daily)];
        let roles = roles.into_iter().filter_map(|(role, name)| Some((role.label(), name.clone()?))).collect();
        let said = Kind::Metrics.with("column", name(metrics.column)).with("columns", Parameter::Roles(roles));
        reading.log(Stage::Layout, said, "");
    }
    log_days(plan, choices, reading);
    reading.log(Stage::Columns, Kind::Columns.with("columns", Parameter::Roles(roles)), COLUMN);
    doubt(plan, choices, reading);
    read.extend(plan.total.map(|(total, _)| total));
    read.extend(plan.daily_of.iter().flatten());
    read.extend(beside.iter().flat_map(|plan| Role::all().filter_map(|role| plan.columns.of(role))));
    let is_read = |column: &usize| {
        let is_of_many = plan.days.contains(column) || plan.songs.contains(column);
        is_of_many || read.contains(column) || plan.sum == Some(*column)
    };
    let others: Vec<&str> =
        (0..plan.columns.len()).filter(|column| !is_read(column)).map(name).filter(|name| !name.is_empty()).collect();
    let metrics = plan.metrics.iter().flat_map(|metrics| metrics.others.iter().map(String::as_str));
    let others: Vec<&str> = others.into_iter().chain(metrics).collect();
    if !others.is_empty() {
        reading.unread = others.iter().map(|name| (*name).to_owned()).collect();
        reading.log(Stage::Columns, Kind::Unread.with("names", others.join(", ")), COLUMN);
        // Whoever wrote them meant something.
        let is_twice = |column: &usize| {
            let role = Role::of_name(name(*column));
            role.is_some_and(|role| {
                let known = plan.columns.of(role).filter(|known| known < column);
                known.is_some_and(|known| plain(name(known)) == plain(name(*column)))
            })
        };
        let twice = (0..plan.columns.len()).filter(|column| !is_read(column) && is_twice(column));
        reading.twice = twice.map(|column| (column + 1, name(column).to_owned())).collect();
    }
}

/// Says what columns of days or songs hold.
fn log_days(plan: &Plan, choices: &Choices, reading: &mut Reading) {
    let name = |column: usize| plan.columns.names().get(column).map_or("", String::as_str);
    let ends = |columns: &[usize]| {
        let (first, last) = (columns.first().copied().unwrap_or(0), columns.last().copied().unwrap_or(0));
        // Days may stand above the names.
        let above = plan.dated.first().zip(plan.dated.last()).filter(|_| !plan.are_yearless);
        let (from, until) = above.map_or((name(first), name(last)), |(from, until)| (from, until));
        Kind::Ends.with("first", first + 1).with("last", last + 1).with("from", from).with("until", until)
    };
    let days = |each: Statement| days_of(plan.span).with("columns", ends(&plan.days)).with("each", each);
    let each_alone = || Statement::from(alone(plan.span));
    if let Some((total, newest)) = plan.total {
        let what = days(each_alone());
        let what = match plan.span {
            Span::Day | Span::Month => what.within(Kind::TotalOfDay).with("day", name(newest)),
            _ => what.within(Kind::TotalOfAll),
        };
        reading.log(Stage::Layout, what.with("total", name(total)), TOTALS);
    } else if plan.is_open {
        ask_days(plan, &ends(&plan.days), reading);
    } else if !plan.days.is_empty() {
        let (what, flag) = match (plan.are_daily, choices.are_days_daily) {
            (true, None) => (days(each_alone().within(Kind::SinceTheyFall)).within(Kind::NoTotal), TOTALS),
            (true, Some(_)) => (days(each_alone()).within(Kind::NoTotal), TOTALS),
            (false, _) if plan.daily_of.iter().any(Option::is_some) => {
                (days(Statement::from(until(plan.span)).within(Kind::DailyBeside)), DAILY)
            }
            (false, _) => (days(until(plan.span).into()), DAILY),
        };
        reading.log(Stage::Layout, what, flag);
    }
    if !plan.songs.is_empty() {
        let (each, flag) = match (plan.are_daily, choices.are_days_daily) {
            (true, None) => (each_alone().within(Kind::SinceTheyFall), TOTALS),
            (true, Some(_)) => (each_alone(), TOTALS),
            (false, _) => (Kind::EachUntilThen.into(), DAILY),
        };
        let kind = match plan.span {
            Span::Week => Kind::SongsByWeek,
            Span::Month => Kind::SongsByMonth,
            _ => Kind::SongsByDay,
        };
        reading.log(Stage::Layout, kind.with("columns", ends(&plan.songs)).with("each", each), flag);
        if let Some(sum) = plan.sum {
            reading.log(Stage::Layout, Kind::Sum.with("column", name(sum)), "");
        }
    }
    if !plan.days.is_empty() || !plan.songs.is_empty() {
        reading.recipe.are_days_daily = choices.are_days_daily.or(Some(plan.are_daily));
    }
    if plan.are_daily && plan.span == Span::Week {
        let columns = if plan.songs.is_empty() { &plan.days } else { &plan.songs };
        reading.doubts.push((ends(columns), Kind::CountsOfWeeks.into()));
    }
}

/// Says what is to be known of columns with counts.
fn doubt(plan: &Plan, choices: &Choices, reading: &mut Reading) {
    let name = |column: usize| plan.columns.names().get(column).map_or("", String::as_str);
    let is_said = choices.columns.iter().any(|(_, role)| role == Role::Streams.label());
    let named = |word: &str| plan.columns.names().iter().find(|name| plain(name) == word);
    for (service, [one, other]) in EXPORTS {
        if let Some(streams) = plan.columns.of(Role::Streams).filter(|_| !is_said)
            && let (Some(one), Some(other)) = (named(one), named(other))
        {
            let what = Kind::CountsOfTime.with("names", [one, ", ", other].concat()).with("service", service);
            reading.doubts.push((Kind::OfColumn.with("name", name(streams)), what));
        }
    }
    // `Total Streams` says what it counts.
    let is_bare = |name: &str| matches!(&*plain(name), "total" | "totals" | "count" | "gesamt" | "합계" | "合計");
    if let Some(streams) = plan.columns.of(Role::Streams).filter(|column| !is_said && is_bare(name(*column)))
        && let Some(sales) = plan.columns.names().iter().find(|name| SALES.split(' ').any(|word| word == plain(name)))
    {
        let of_column = Kind::OfColumn.with("name", name(streams));
        reading.doubts.push((of_column, Kind::CountsOfSales.with("name", sales.as_str())));
    }
    let is_of_period = |name: &String| PERIODS.split(' ').any(|word| word == plain(name));
    if let Some(streams) = plan.columns.of(Role::Streams).filter(|column| !is_said && !is_total(&plain(name(*column))))
        && let Some(period) = plan.columns.names().iter().find(|name| is_of_period(name))
        && plan.days.is_empty()
    {
        let of_column = Kind::OfColumn.with("name", name(streams));
        reading.doubts.push((of_column, Kind::CountsOfPeriod.with("name", period.as_str())));
    }
}

/// Asks whether columns of years or quarters hold all streams until then.
fn ask_days(plan: &Plan, columns: &Statement, reading: &mut Reading) {
    let first = plan.days.first().and_then(|column| plan.columns.names().get(*column));
    let time = if plan.span == Span::Quarter { "quarter" } else { "year" };
    let what = ["do the ", &columns.to_string(), " hold all streams until the end of each ", time];
    let what = [&what.concat(), ", or those of each ", time, " alone? Nothing in the table tells"].concat();
    let answers = [TOTALS, DAILY].map(str::to_owned).into();
    reading.questions.push(Question { what, cell: first.cloned().unwrap_or_default(), answers });
}

const fn days_of(span: Span) -> Kind {
    match span {
        Span::Day => Kind::ColumnsOfDays,
        Span::Week => Kind::ColumnsOfWeeks,
        Span::Month => Kind::ColumnsOfMonths,
        Span::Quarter => Kind::ColumnsOfQuarters,
        Span::Year => Kind::ColumnsOfYears,
    }
}

/// That each count is of that time alone.
pub(super) const fn alone(span: Span) -> Kind {
    match span {
        Span::Day => Kind::EachDayAlone,
        Span::Week => Kind::EachWeekAlone,
        Span::Month => Kind::EachMonthAlone,
        Span::Quarter => Kind::EachQuarterAlone,
        Span::Year => Kind::EachYearAlone,
    }
}

/// That each count is of all streams until then.
const fn until(span: Span) -> Kind {
    match span {
        Span::Day => Kind::EachUntilDay,
        Span::Week => Kind::EachUntilWeek,
        Span::Month => Kind::EachUntilMonth,
        Span::Quarter => Kind::EachUntilQuarter,
        Span::Year => Kind::EachUntilYear,
    }
}
