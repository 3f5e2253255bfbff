from seating.evening.changed_dinner import changed_dinner
from seating.evening.evening_changes import EveningChanges
from seating.people.guest import Guest
from seating_solvers.replanning.changes_told import changes_told
from tests.solvers.replanning.evenings import CHANGES, DINNER


def told(changes):
    return changes_told(DINNER, changed_dinner(DINNER, changes), changes)


def test_all_that_is_otherwise_is_told_and_who_is_replaced_only_once():
    assert told(CHANGES) == [
        "Served, and as it was: Starter.",
        "Away from Main on: Ana Ruiz.",
        "Only at Dessert: Bo Lind.",
        "New: Uma Umber (id 17).",
        "In the place of Fay Fox: Gus Gum (id 18).",
        "Closed at Dessert: table 1.",
        "Put up: table 3, long, 6 seats.",
    ]


def test_an_evening_that_has_not_begun_has_nothing_served():
    changes = EveningChanges(0, {0: frozenset(), 3: frozenset()})
    assert told(changes) == ["Away: Ana Ruiz and Dee Doe."]
    assert told(EveningChanges(0)) == []


def test_who_comes_after_all_and_who_is_written_otherwise():
    changes = EveningChanges(
        1, {2: frozenset({1, 2})}, renamed={3: Guest("Dee Dough", "4", own_id=False)}
    )
    assert told(changes)[1:] == [
        "There after all: Cy Tan.",
        "Written otherwise: Dee Dough (id 4).",
    ]
