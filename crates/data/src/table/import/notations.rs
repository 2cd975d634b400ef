//! What the notations of a table decided, and what they leave open; asked when all of it is read.

use super::reading::{Choices, Question, Reading, Stage};
use crate::statement::{Kind, Parameter};
use crate::table::units::Homonym;
use crate::table::{Marks, Orders, Role, Table, numbers};

/// Tells what the notations of a table decided, and asks what they leave open.
pub(crate) fn log_notations(table: &Table<'_>, choices: &Choices, reading: &mut Reading) {
    for role in [Role::AsOf, Role::Released] {
        let Some(orders) = table.notations.orders.get(role as usize).and_then(|cell| cell.get()).copied() else {
            continue;
        };
        let proof = table.proof_of_order(role);
        let name = table.name(role);
        let are_names = role == Role::AsOf && table.has_days_as_names();
        if choices.dates.is_some() {
            continue;
        }
        let (kind, flag) = match orders {
            Orders::DAY_FIRST => (Kind::DayFirst, "day-first"),
            Orders::MONTH_FIRST => (Kind::MonthFirst, "month-first"),
            Orders::YEAR_FIRST => (Kind::YearFirst, "year-first"),
            _ => {
                if let Some((cell, number)) = table.ambiguous_date(role) {
                    let number = number.to_string();
                    let place = if are_names {
                        "the name of a column".to_owned()
                    } else {
                        ["row ", &number, ", column ", name].concat()
                    };
                    let others = if are_names { "No name of a column tells" } else { "No date of the column tells" };
                    let what = ["is \"", &cell, "\" (", &place, ") with the day or the month first? ", others];
                    reading.questions.push(Question {
                        what: what.concat(),
                        cell,
                        answers: table.likely_orders(role).into_iter().map(str::to_owned).collect(),
                    });
                }
                continue;
            }
        };
        let place = if are_names { Kind::OfDays.into() } else { Kind::OfColumn.with("name", name) };
        let said = kind.with("place", place);
        let said = match proof {
            Some((cell, _)) if are_names => said.within(Kind::SinceName).with("cell", cell),
            Some((cell, row)) => said.within(Kind::SinceRow).with("row", row).with("cell", cell),
            None => said,
        };
        reading.log(Stage::Dates, said, "--dates ORDER");
        reading.recipe.dates = Choices::order_of(flag).or(reading.recipe.dates);
    }
    for role in [Role::Streams, Role::Daily] {
        let Some(marks) = table.notations.marks.get(role as usize).and_then(|cell| cell.get()).copied() else {
            continue;
        };
        if choices.point.is_some() {
            continue;
        }
        let name = table.name(role);
        match marks {
            Marks::PointGroups => {
                let place = Kind::OfColumn.with("name", name);
                reading.log(Stage::Counts, Kind::PointGroups.with("place", place), "--point decimal");
                reading.recipe.point = Some(marks);
            }
            Marks::CommaGroups => {}
            _ => {
                if let Some((cell, number)) = table.ambiguous_count(role) {
                    let what = [
                        "is the point of \"",
                        &cell,
                        "\" (row ",
                        &number.to_string(),
                        ", column ",
                        name,
                        ") between groups of digits, or before decimals? No count of the column tells",
                    ];
                    let answers = ["--point groups", "--point decimal"].map(str::to_owned).into();
                    reading.questions.push(Question { what: what.concat(), cell, answers });
                }
            }
        }
    }
    if let Some((cell, row)) = table.count_with(numbers::has_gain) {
        reading.log(Stage::Counts, Kind::Brackets.with("row", row).with("cell", cell), "");
    }
    if let Some(units) = table.notations.units.get() {
        for (homonym, known) in units.doubted() {
            log_unit(table, homonym, known, reading);
        }
    }
}

/// Tells what a unit was decided to multiply that is not the same in all languages, or asks.
fn log_unit(table: &Table<'_>, homonym: &Homonym, known: Option<bool>, reading: &mut Reading) {
    let answers: Vec<&'static str> = homonym.flags();
    let [usual, local] = [false, true].map(|is_local| homonym.word(is_local));
    let Some(is_local) = known else {
        let Some((cell, number)) = table.count_with(|cell| homonym.is_of(cell)) else { return };
        let row = number.to_string();
        let what = [
            "is the ",
            homonym.unit,
            " of \"",
            &cell,
            "\" (row ",
            &row,
            ") a ",
            usual,
            ", or a ",
            local,
            " as in ",
            homonym.language(),
            "? Nothing in the table tells",
        ];
        let answers = answers.into_iter().map(str::to_owned).collect();
        reading.questions.push(Question { what: what.concat(), cell, answers });
        return;
    };
    let said = Kind::Unit.with("unit", homonym.unit).with("power", word(homonym.word(is_local)));
    let language = || word(homonym.language());
    let said = match table.count_with(|cell| homonym.is_beside(cell)).filter(|_| is_local) {
        Some((cell, row)) => {
            said.within(Kind::UnitBeside).with("language", language()).with("row", row).with("cell", cell)
        }
        None if is_local => said.within(Kind::UnitNames).with("language", language()),
        None => said.within(Kind::UnitOthers),
    };
    let other = answers.get(usize::from(!is_local)).copied().unwrap_or_default();
    reading.log(Stage::Counts, said, other);
    if let Some(answer) = homonym.answers().nth(usize::from(is_local)) {
        // It is one of those that there are.
        let _: Result<(), String> = reading.recipe.set("unit", answer);
    }
}

/// An English word as the kind that says it.
fn word(text: &str) -> Parameter {
    Kind::ALL.iter().find(|kind| kind.english() == text).map_or_else(|| text.into(), |kind| (*kind).into())
}
