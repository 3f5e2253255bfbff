"""A listener hears what it overrides, and needs no more."""

from collections.abc import Iterator
from contextlib import contextmanager

from seating.intake import read_dinner
from seating_solvers.planning.listener import Listener
from seating_solvers.planning.plan_dinner import plan_dinner
from seating_solvers.planning.plan_request import plan_request


class Doors(Listener):
    """Hears only where a part of the road begins and ends."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    @contextmanager
    def searching(self) -> Iterator[None]:
        self.heard.append("search")
        yield
        self.heard.append("searched")

    @contextmanager
    def making(self) -> Iterator[None]:
        self.heard.append("make")
        yield
        self.heard.append("made")


def test_the_parts_of_the_road_are_entered_and_left_in_order(tmp_path):
    path = tmp_path / "guests.csv"
    path.write_text("name\nAna\nBo\nCy\n", encoding="utf-8")
    intake = read_dinner(str(path))
    doors = Doors()
    planned = plan_dinner(intake, plan_request(intake, iterations=50, products=["csv"]), doors)
    assert doors.heard == ["search", "searched", "make", "made"]
    assert [path.name for path in planned.files] == ["itineraries.csv", "seats.csv", "plan.json"]


def test_who_overrides_nothing_hears_notes_in_vain():
    listener = Listener()
    assert not listener.quiet
    with listener.searching(), listener.making():
        listener.note("nobody hears")
