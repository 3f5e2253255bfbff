"""Whatever a rule names is there: a guest, table, course, column, value, kind of seat or room.

Else it is no rule of the dinner, whichever rule it is, and an error says what there is.
"""

from dataclasses import fields, replace

import pytest

from seating import InputError, Present, Those
from seating.rules import Rule
from seating.rules.every_rule import EVERY_RULE
from tests.seating.rules.a_rule_of_each import DINNER, RULES

NAMES = {
    "guest": "guest", "guests": "guest", "but": "guest", "table": "table", "tables": "table",
    "courses": "course", "as_at": "course", "column": "column", "value": "team in the list",
    "marked": "kind of seat", "rooms": "room",
}  # fmt: skip


def named(rule: Rule) -> list[str]:
    """The fields of a rule that name something, in its words."""
    return [one.name for one in fields(rule)
            if one.name in NAMES and not isinstance(getattr(rule, one.name), bool)]  # fmt: skip


EVERY_NAME = [(rule, one) for rule in RULES for one in named(rule)]
IDS = [f"{rule.called()}-{one}" for rule, one in EVERY_NAME]


def test_every_rule_is_among_them():
    assert [type(rule) for rule in RULES] == list(EVERY_RULE)
    for rule in RULES:
        assert DINNER.changed(rules=(rule,)).rules == (rule,)


@pytest.mark.parametrize(("rule", "one"), EVERY_NAME, ids=IDS)
def test_what_is_not_there_is_refused(rule, one):
    given = getattr(rule, one)
    other = "Nowhere" if isinstance(given, str) else (*given[:-1], "Nowhere")
    with pytest.raises(InputError, match=f"no such {NAMES[one]}.*'Nowhere'"):
        DINNER.changed(rules=(replace(rule, **{one: other}),))


AT_SOME = [rule for rule in RULES if "courses" in named(rule) and not isinstance(rule, Present)]


@pytest.mark.parametrize("rule", AT_SOME, ids=lambda rule: rule.called())
def test_some_courses_are_one_at_least(rule):
    with pytest.raises(InputError, match="must name one"):
        DINNER.changed(rules=(replace(rule, courses=()),))


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if "guest" in named(rule)], ids=lambda rule: rule.called()
)
def test_a_kind_of_guests_is_somebody(rule):
    nobody = Those(but=("1", "2", "3", "4"))
    with pytest.raises(InputError, match="leaves out everybody"):
        DINNER.changed(rules=(replace(rule, guest=nobody),))
