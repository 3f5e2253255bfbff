"""Every way tried on a dinner, held to the one judge."""

from itertools import pairwise

import numpy as np
import pytest

from seating import At, Dinner, InputError, NotBeside, Present, Stays, judge
from seating_solvers.bounds import upper_bounds
from seating_solvers.movements import find_movement as module
from seating_solvers.movements.find_movement import find_movement
from seating_solvers.running.budget import Budget

FEW = Budget(seconds=None, iterations=3_000)


def dinner(guests, tables, courses=3, **more):
    return Dinner.of([f"Guest {one}" for one in range(guests)], tables, courses, **more)


def found_for(*given, way=None, against_best=False, **more):
    return find_movement(dinner(*given, **more), FEW, 1, way=way, against_best=against_best)


@pytest.mark.parametrize(
    ("guests", "tables", "courses"),
    [(20, "5x4", 5), (27, "1x20:long,1x10", 3), (38, "5x8", 3), (12, "1x12", 4), (2, "1x2", 2)],
)
def test_every_plan_walks_as_its_movement_leads(guests, tables, courses):
    found = found_for(guests, tables, courses)
    for one in found.tried:
        plan = one.verdict.plan
        assert judge(plan).score == one.verdict.score
        place = {int(seat): number for number, seat in enumerate(one.movement.places.room_seat)}
        for before, after in pairwise(plan.seats):
            led = [one.movement.leads[place[int(seat)]] for seat in before]
            assert one.movement.places.room_seat[led].tolist() == after.tolist()


def test_letters_are_taken_where_nobody_can_do_better():
    found = found_for(20, "5x4", 5, meet="table")
    assert found.chosen.name == "letters"
    assert found.as_good_as_can_be
    assert found.stopped == "bound"
    assert found.chosen.courses_without_repeat == 5
    assert found.chosen.verdict.repeats == 0


def test_cards_let_sixteen_all_meet_in_five_courses():
    found = found_for(16, "4x4", 5, meet="table")
    assert found.chosen.name == "seat-cards"
    assert found.chosen.verdict.new_pairs == 120
    assert found.as_good_as_can_be


def test_nothing_exceeds_the_bound_and_cards_are_the_best_of_all():
    found = found_for(24, "4x6", 3)
    bound = upper_bounds(found.dinner)[0].value
    weighted = {one.name: one.verdict.weighted for one in found.tried}
    assert max(weighted.values()) == weighted["seat-cards"] <= bound


def test_a_simpler_way_is_taken_that_is_nearly_as_good(monkeypatch):
    monkeypatch.setattr(module, "CLOSE", 1)  # anything is
    found = found_for(20, "5x4")
    assert found.chosen is found.tried[0]


def test_a_way_can_be_asked_for():
    assert found_for(20, "5x4", way="doubling").chosen.name == "doubling"
    with pytest.raises(InputError, match="does not fit the room"):
        found_for(20, "5x4", way="one-side")
    with pytest.raises(InputError, match="no such way"):
        found_for(20, "5x4", way="lettres")


@pytest.mark.parametrize("way", ["letters", "adding", "seat-cards", "follow"])
def test_who_stays_keeps_their_seat(way):
    rules = [Stays("3"), Stays("9"), At("20", "2", 4)]
    found = found_for(23, "5x5", rules=rules, way=way)
    assert found.chosen.verdict.score.broken == 0
    seats = found.chosen.verdict.plan.seats[:, [2, 8, 19]]
    assert (seats == seats[0]).all()


def test_rules_that_are_not_looked_at_are_told():
    rules = [NotBeside((str(one), str(other))) for one in range(1, 7) for other in range(1, one)]
    found = found_for(6, "1x6", rules=rules)
    assert found.chosen.verdict.breaks


def test_guests_who_are_not_there_leave_their_places_empty():
    found = found_for(12, "3x4", rules=[Present("4", ("Main", "Dessert")), Present("5", ("Main",))])
    there = found.chosen.verdict.plan.seats >= 0
    assert np.array_equal(there, found.dinner.present)
    assert found.chosen.verdict.score.broken == 0


def test_acquaintances_begin_where_they_do_not_meet():
    team = [(str(one), str(one + 1)) for one in range(1, 20, 2)]
    found = found_for(20, "5x4", knows=team, meet="table", way="letters")
    assert found.chosen.verdict.known_at_table == 0


def test_guests_sit_where_rules_put_them_at_some_courses():
    rules = [At("4", "3", courses=("Main",)), At("5", "1", courses=("Starter", "Dessert"))]
    found = found_for(12, "3x4", rules=rules, way="letters")
    assert found.chosen.verdict.score.broken == 0


def test_the_best_plan_is_looked_for_where_nothing_is_proven():
    found = found_for(9, "1x9", 2, against_best=True)
    assert found.best is not None
    assert found.iterations > found.best.iterations
    assert found_for(20, "5x4", meet="table", against_best=True).best is None


def test_the_same_seed_finds_the_same():
    found = [found_for(18, "1x10:long,1x8") for _ in range(2)]
    assert [one.verdict.score for one in found[0].tried] == [
        one.verdict.score for one in found[1].tried
    ]


def test_very_many_are_not_searched_for_cards(monkeypatch):
    monkeypatch.setattr(module, "MOST_PLACES", 10)
    found = found_for(20, "5x4")
    assert "seat-cards" not in {one.name for one in found.tried}
    assert found.chosen.name == "letters"
    assert found_for(1, "1x40").chosen.name == "seat-cards"
