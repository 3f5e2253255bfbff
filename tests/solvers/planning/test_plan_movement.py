"""From a list, or a number, to a movement and its files."""

import pytest

from seating import InputError, read_dinner
from seating.planfile import read_plan
from seating.planfile.movement_of_plan import movement_of
from seating_solvers.planning.listener import Listener
from seating_solvers.planning.plan_movement import numbered_guests, plan_movement
from seating_solvers.planning.plan_request import plan_request


def moved(tmp_path, guests, **more):
    intake = read_dinner(numbered_guests(guests), **more)
    request = plan_request(intake, iterations=2_000, folder=tmp_path / "plan", products=["csv"])
    return plan_movement(intake, request)


def test_the_movement_is_kept_with_the_plan(tmp_path):
    one = moved(tmp_path, "12", tables="3x4")
    plan, report = read_plan(one.planned.folder)
    kept = movement_of(plan, report)
    assert kept.leads.tolist() == one.found.chosen.movement.leads.tolist()
    assert report.solver == "movement"


def test_among_strangers_it_does_not_matter_who_is_who(tmp_path):
    one = moved(tmp_path, "12", tables="3x4", meet="table")
    assert not one.who_is_who_matters
    assert one.anywhere == one.found.chosen.verdict.expected


@pytest.mark.parametrize("count", ["0", "100001"])
def test_a_number_that_is_none(count):
    with pytest.raises(InputError):
        numbered_guests(count)


def test_nobody_is_told_of_cards_for_a_room_that_is_too_large(tmp_path, monkeypatch):
    from seating_solvers.movements import find_movement
    from seating_solvers.planning import plan_movement as module

    monkeypatch.setattr(find_movement, "MOST_PLACES", 10)
    monkeypatch.setattr(module, "MOST_PLACES", 10)
    said: list[str] = []

    class Hears(Listener):
        def note(self, sentence: str) -> None:
            said.append(sentence)

    intake = read_dinner(numbered_guests("20"), tables="5x4")
    request = plan_request(intake, iterations=500, folder=tmp_path / "plan", products=["csv"])
    plan_movement(intake, request, listener=Hears())
    assert any("cards were not searched for" in sentence for sentence in said)
