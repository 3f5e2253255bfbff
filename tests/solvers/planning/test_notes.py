"""What the host is told beside the verdict."""

from types import SimpleNamespace
from typing import Any

import pytest

from seating_solvers.planning.notes import best_effort_told, notes_after, notes_before


def result(broken: int, least: int) -> Any:
    return SimpleNamespace(score=SimpleNamespace(broken=broken), least_broken=least)


@pytest.mark.parametrize(
    ("broken", "least", "told"),
    [
        (2, 2, "no plan breaks fewer of them than this one."),
        (1200, 1000, "every plan breaks 1,000 at least, this one 1,200."),
    ],
)
def test_how_few_rules_can_be_broken(broken, least, told):
    sentence = best_effort_told(result(broken, least))
    assert sentence == f"The rules contradict each other: {told}"
    assert list(notes_after(result(broken, least), everyone=False)) == [sentence]


def test_nothing_is_said_where_all_rules_can_be_kept():
    assert list(notes_after(result(0, 0), everyone=False)) == []


@pytest.mark.parametrize("reduced", [True, False])
def test_notes_of_the_list_come_before_what_is_not_made(reduced):
    intake: Any = SimpleNamespace(notes=("One.", "Two."))
    request: Any = SimpleNamespace(notes=("Zero.",), reduced=reduced)
    zero, first, second, *rest = notes_before(intake, request)
    assert (zero, first, second) == ("Zero.", "One.", "Two.")
    assert [sentence[:23] for sentence in rest] == ["More than 5,000 guests:"] * reduced
