//! What is said of the reading of a table, in the studio's language.

use milestream_data::table::{Parameter, Statement, StatementKind};

use crate::content::messages::fill;
use crate::content::messages::studio::{intl, role, statement};

/// A statement in the studio's language.
pub fn worded(said: &Statement) -> String {
    let values: Vec<(&str, String)> = said.parameters.iter().map(|(name, value)| (*name, shown(value))).collect();
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fill(statement(said.kind), &values)
}

fn shown(parameter: &Parameter) -> String {
    match parameter {
        Parameter::Text(text) => text.clone(),
        Parameter::Number(number) => intl().count((*number).try_into().unwrap_or(u64::MAX)),
        Parameter::Date(date) => intl().date(*date),
        Parameter::Statement(said) => worded(said),
        Parameter::Roles(roles) => {
            let roles = roles.iter().map(|(name, column)| {
                let column = if column.is_empty() { statement(StatementKind::Nameless) } else { column };
                [role(name), " = ", column].concat()
            });
            roles.collect::<Vec<_>>().join(", ")
        }
    }
}
