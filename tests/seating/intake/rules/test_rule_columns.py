"""Columns that ask for rules are read, in the order of their rows."""

from seating.intake.rules.rule_columns import RULES_BY_COLUMN
from seating.rules import EVERY_RULE
from seating.words.columns import COLUMNS
from tests.seating.intake.reading import read, sentences


def test_every_rule_that_a_column_asks_for_is_made():
    asked = {column.rule for column in COLUMNS.values() if column.rule}
    assert asked == {*RULES_BY_COLUMN, "present"}
    assert asked <= {rule.called() for rule in EVERY_RULE}


def test_rules_come_in_the_order_of_the_rows_not_of_the_list():
    intake = read(
        "name,must meet,with,stays,table\nAna,Bo,Cy,yes,1\nBo,,,,\nCy,,,,\n", tables="1x8"
    )
    assert sentences(intake) == [
        "Ana sits at table 1",
        "Ana keeps one seat all evening",
        "Ana and Cy share a table",
        "Ana and Bo share a table at least once",
    ]
