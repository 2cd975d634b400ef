//! What the notations of a table decided, and what they leave open; asked when all of it is read.

use super::reading::{Choices, Question, Reading, Stage};
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
        let (what, flag) = match orders {
            Orders::DAY_FIRST => ("the day stands first", "day-first"),
            Orders::MONTH_FIRST => ("the month stands first", "month-first"),
            Orders::YEAR_FIRST => ("the year stands first", "year-first"),
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
        let since = proof.map_or_else(String::new, |(cell, number)| {
            if are_names {
                [", since one is called ", &cell].concat()
            } else {
                [", since row ", &number.to_string(), " has ", &cell].concat()
            }
        });
        let where_it_is = if are_names { "columns of days".to_owned() } else { ["column ", name].concat() };
        reading.log(Stage::Dates, [&where_it_is, ": ", what, &since].concat(), "--dates ORDER");
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
                reading.log(Stage::Counts, ["column ", name, ": the point groups digits"].concat(), "--point decimal");
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
    if let Some((cell, number)) = table.count_with(numbers::has_gain) {
        let what = ["what stands in brackets behind counts is left out, as in row ", &number.to_string(), ": ", &cell];
        reading.log(Stage::Counts, what.concat(), "");
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
    let since = match table.count_with(|cell| homonym.is_beside(cell)).filter(|_| is_local) {
        Some((cell, number)) => {
            [", as in ", homonym.language(), ", since row ", &number.to_string(), " has ", &cell].concat()
        }
        None if is_local => [", as in ", homonym.language(), ", which the names of the columns are in"].concat(),
        None => ", as the other counts show".to_owned(),
    };
    let what = ["the ", homonym.unit, " of counts is a ", homonym.word(is_local), &since];
    let other = answers.get(usize::from(!is_local)).copied().unwrap_or_default();
    reading.log(Stage::Counts, what.concat(), other);
    if let Some(answer) = homonym.answers().nth(usize::from(is_local)) {
        // It is one of those that there are.
        let _: Result<(), String> = reading.recipe.set("unit", answer);
    }
}
