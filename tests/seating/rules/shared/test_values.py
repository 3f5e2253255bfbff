"""Guests by what stands in a column of theirs."""

import pytest

from seating import AtMost, Dinner, Guest, InputError
from seating.rules.shared.values import column_of, sharing, with_value
from tests.seating.rules.firms_and_roles import DINNER


def test_a_column_is_found_however_it_is_written():
    assert column_of(DINNER, "firm") == column_of(DINNER, " FIRM ") == "firm"


def test_values_are_those_first_written_in_the_order_of_the_list():
    assert list(sharing(DINNER, "firm")) == ["Acme", "Bolt"]
    assert sharing(DINNER, "firm") == {"Acme": {0, 1}, "Bolt": {2}}


def test_a_cell_may_hold_several_values():
    assert dict(sharing(DINNER, "role")) == {"host": {0, 1}, "Guest": {1, 2, 3}}


def test_a_column_is_gone_through_once_a_dinner():
    assert sharing(DINNER, "role") is sharing(DINNER, "role")
    assert sharing(DINNER.changed(title="May"), "role") is not sharing(DINNER, "role")


def test_those_of_one_value():
    value, guests = with_value(DINNER, "role", "GUEST")
    assert (value, set(guests)) == ("Guest", {1, 2, 3})


@pytest.mark.parametrize(
    ("column", "value", "what"),
    [
        ("frim", "Acme", "no such column: 'frim'\n  did you mean 'firm'"),
        ("firm", "Akme", "no such firm in the list: 'Akme'\n  did you mean 'Acme'"),
        ("firm", "x", "no such firm in the list: 'x'\n  there are Acme, Bolt"),
    ],
)
def test_what_nobody_has(column, value, what):
    with pytest.raises(InputError, match=what):
        with_value(DINNER, column, value)


def column(*cells: str) -> Dinner:
    guests = [Guest(f"G{place}", fields={"vip": cell}) for place, cell in enumerate(cells)]
    return Dinner.of(guests, "1x6", 1)


def test_one_yes_is_as_good_as_another_where_nothing_else_stands():
    assert with_value(column("yes", "no", "ja", ""), "vip", "oui")[1] == {0, 2}
    assert with_value(column("yes", "no", "ja", ""), "vip", "nein")[1] == {1}
    for other in (column("yes", "Bo"), column("no", "nein")):
        with pytest.raises(InputError, match="no such vip in the list: 'ja'"):
            with_value(other, "vip", "ja")


def test_blank_is_who_has_nothing_if_anybody():
    assert with_value(column("yes", "", "-"), "vip", "") == ("blank", frozenset({1, 2}))
    with pytest.raises(InputError, match="every guest has something under vip"):
        with_value(column("yes", "no"), "vip", "")


def test_a_value_in_a_sentence_is_as_first_written():
    rule = AtMost("vip", 1, "gold")
    assert rule.sentence(column("Gold", "gold", "")).startswith("No two guests whose vip is Gold")
