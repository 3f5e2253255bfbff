"""Whatever a rule names is there: a guest, table, course, column, value, kind of seat or room.

Else it is no rule of the dinner, whichever rule it is, and an error says what there is.
"""

from dataclasses import fields, replace

import pytest

from seating import InputError, Present, Those
from seating.rules import Rule
from seating.rules.every_rule import EVERY_RULE
from tests.seating.rules.every_form import DINNER, RULES

NAMES = {
    "guest": "guest", "guests": "guest", "but": "guest", "table": "table", "tables": "table",
    "courses": "course", "as_at": "course", "column": "column", "value": "in the list",
    "marked": "kind of seat", "rooms": "room",
}  # fmt: skip


def naming(kind: type[Rule]) -> list[str]:
    """The fields of a kind of rule that name something."""
    flags = {"bool", bool}  # `InTurn(table=True)` names no table
    return [one.name for one in fields(kind) if one.name in NAMES and one.type not in flags]


EVERY_NAME = [
    (rule, one)
    for rule in RULES
    for one in naming(type(rule))
    if getattr(rule, one) not in (None, ())
]


def test_each_name_that_a_rule_can_give_is_among_them():
    tried = {(type(rule), one) for rule, one in EVERY_NAME}
    assert tried == {(kind, one) for kind in EVERY_RULE for one in naming(kind)}
    for rule in RULES:
        assert DINNER.changed(rules=(rule,)).rules == (rule,)


@pytest.mark.parametrize(
    ("rule", "one"), EVERY_NAME, ids=[f"{rule.called()}-{one}" for rule, one in EVERY_NAME]
)
def test_what_is_not_there_is_refused(rule, one):
    given = getattr(rule, one)
    other = (*given[:-1], "Nowhere") if isinstance(given, tuple) else "Nowhere"
    with pytest.raises(InputError, match=f"no such .*{NAMES[one]}.*'Nowhere'"):
        DINNER.changed(rules=(replace(rule, **{one: other}),))


AT_SOME = [rule for rule in RULES if hasattr(rule, "courses") and not isinstance(rule, Present)]


@pytest.mark.parametrize("rule", AT_SOME, ids=lambda rule: rule.called())
def test_some_courses_are_one_at_least(rule):
    with pytest.raises(InputError, match="must name one"):
        DINNER.changed(rules=(replace(rule, courses=()),))


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if hasattr(rule, "guest")], ids=lambda rule: rule.called()
)
def test_a_kind_of_guests_is_somebody(rule):
    nobody = Those(but=tuple(one.name for one in DINNER.guests))
    with pytest.raises(InputError, match="leaves out everybody"):
        DINNER.changed(rules=(replace(rule, guest=nobody),))
