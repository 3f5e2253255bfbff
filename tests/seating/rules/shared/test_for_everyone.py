"""Rules for everyone, or for some."""

import pytest

from seating import ChangesTable, InputError, NeverReturns, NoRepeats, Those
from seating.words.sentences.said import Said
from seating.words.sentences.told import told
from tests.seating.rules.every_form import DINNER
from tests.seating.rules.kept import dinner_with


def test_whom_it_asks():
    dinner = dinner_with()
    assert ChangesTable().asked(dinner) == [0, 1, 2, 3]
    assert ChangesTable(but=("2", "4")).asked(dinner) == [0, 2]
    assert ChangesTable(("4", "1"), but=("1",)).asked(dinner) == [3]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (ChangesTable(), "Everyone sits"),
        (ChangesTable(but=("2", "4")), "Everyone but Bo and Dee sits"),
        (ChangesTable(("2",)), "Bo sits"),
        (ChangesTable(("4", "2")), "Bo and Dee sit"),
        (ChangesTable(("4", "2"), but=("4",)), "Bo sits"),
    ],
)
def test_they_are_the_subject_of_the_sentence(rule, said):
    stays = rule.who(dinner_with(), Said.of("never_returns"))
    assert told(stays) == f"{said} at no table twice"


HOSTS, FRENCH = Those("role", ("host",)), Those("language", ("French",))


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (ChangesTable((HOSTS,)), "Everyone whose role is host changes table at every course"),
        (ChangesTable((HOSTS,), ("1",)), "Everyone whose role is host but Ana changes table"),
        (
            ChangesTable((HOSTS, "3")),
            "Guests whose role is host and Cy change table",
        ),
        (
            ChangesTable((HOSTS, FRENCH)),
            "Guests whose role is host and guests whose language is French change table",
        ),
        (NoRepeats((HOSTS,)), "Guests whose role is host share a table at most once"),
    ],
)
def test_a_kind_of_guests_is_the_subject_one_by_one_or_all_together(rule, said):
    assert rule.sentence(DINNER).startswith(said)


@pytest.mark.parametrize(
    "rule", [ChangesTable(()), ChangesTable(("1",), ("1",)), NeverReturns(("9",))]
)
def test_a_rule_for_nobody_is_none(rule):
    with pytest.raises(InputError):
        dinner_with(rule)
