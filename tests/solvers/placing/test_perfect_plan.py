"""Plans from the nearest schedule."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating import (
    Apart,
    At,
    AtMost,
    Closed,
    Course,
    Dinner,
    Guest,
    Plan,
    Present,
    SpreadEvenly,
    Stays,
)
from seating.dinner.even_spread import even_spread
from seating.dinner.maybes import with_maybes_spread
from seating.room.written_tables import tables_from
from seating.score.score import judge
from seating_solvers.placing.perfect_plan import perfect_plan
from tests.dinners import dinners


def never():
    return False


def names(count):
    return [f"Guest {number}" for number in range(count)]


def planned(dinner, seed=0):
    found = perfect_plan(dinner, seed, never)
    assert found is not None
    return found.plan


@given(dinners(), st.integers(0, 5))
def test_everyone_has_a_seat_of_their_own(dinner, seed):
    found = perfect_plan(dinner, seed, never)
    if found is None:
        return
    seats = found.plan.seats
    assert ((seats >= 0) == dinner.present).all()
    for row in seats:
        taken = row[row >= 0]
        assert len(set(taken)) == len(taken)
    assert even_spread(dinner).holds(found.plan.sizes)


def test_tables_may_differ():
    plan = planned(Dinner.of(names(37), "8x4,1x5", 9, meet="table"))
    assert judge(plan).repeats == 0
    assert judge(plan).new_pairs == 522


def test_few_meet_again_because_some_are_away():
    rules = [Present(str(guest), ("1", "2", "4", "5")) for guest in range(1, 12, 3)]
    dinner = Dinner.of(names(64), "8x8", 5, meet="table", rules=rules)
    verdict = judge(planned(dinner))
    assert verdict.score.broken == 0
    assert verdict.repeats <= 6


def test_hosts_keep_their_seats_and_their_tables():
    rules = [Stays("1"), Stays("2"), At("3", "4"), At("5", "7"), Stays("5")]
    knows = [(str(one), str(one + 1)) for one in range(1, 63, 2)]
    dinner = Dinner.of(names(64), "8x8", 5, meet="table", rules=rules, knows=knows)
    verdict = judge(planned(dinner))
    assert verdict.score.broken == 0
    assert verdict.repeats == 0
    assert verdict.known_at_table == 0


def test_more_guests_may_come_than_there_are_seats_at_a_time():
    rules = [Present(str(guest), ("1", "2") if guest % 2 else ("3",)) for guest in range(1, 13)]
    dinner = Dinner.of(names(22), "6x4", 3, meet="table")
    dinner = dinner.changed(tables=tables_from("4x4"), rules=tuple(rules))
    assert np.array_equal(planned(dinner).seats >= 0, dinner.present)


def test_ten_teams_of_ten_sit_at_a_course_that_is_not_served():
    knows = [
        (str(10 * team + one), str(10 * team + other))
        for team in range(10)
        for one in range(1, 11)
        for other in range(1, one)
    ]
    dinner = Dinner.of(names(100), "10x10", 3, meet="table", knows=knows)
    verdict = judge(planned(dinner))
    assert verdict.known_at_table == 0
    assert verdict.new_pairs == 1350


def test_hosts_stay_in_a_schedule_where_nobody_does():
    rules = [Stays(str(host)) for host in range(1, 97, 8)]
    dinner = Dinner.of(names(96), "12x8", 4, meet="table", rules=rules)
    verdict = judge(planned(dinner))
    assert verdict.score.broken == 0
    assert verdict.repeats == 0


def test_foes_never_meet():
    rules = [Apart((str(one), str(one + 7))) for one in range(1, 50)]
    dinner = Dinner.of(names(64), "8x8", 6, meet="table", rules=rules)
    verdict = judge(planned(dinner))
    assert verdict.score.broken == 0
    assert verdict.repeats == 0


def test_as_many_of_each_sort_sit_at_every_table():
    guests = [
        Guest(name, fields={"side": "bride" if number % 2 else "groom", "team": str(number // 8)})
        for number, name in enumerate(names(64))
    ]
    for rule in (SpreadEvenly("side"), AtMost("team", 1)):
        dinner = Dinner.of(guests, "8x8", 6, known_by="team", meet="table", rules=[rule])
        verdict = judge(planned(dinner))
        assert verdict.score.broken == 0
        assert verdict.new_pairs >= 1300


def test_a_course_at_which_nobody_meets_takes_nothing_from_the_schedule():
    courses: list[str | Course] = [
        Course("Plenum", meets="nobody"),
        "Soup",
        Course("Talk", meets="nobody"),
        "Cake",
    ]
    dinner = Dinner.of([str(number) for number in range(16)], "4x4", courses, meet="table")
    found = perfect_plan(dinner, 0, never)
    assert found is not None
    assert judge(found.plan).repeats == 0
    assert judge(found.plan).new_pairs == 48
    assert (found.plan.seats[0] == found.plan.seats[1]).all()
    assert (found.plan.seats[2] == found.plan.seats[1]).all()


def test_closed_tables_take_nobody():
    rules = [Closed(("3",)), Closed(("1",), (1, 2), ("Main",))]
    guests = [str(number) for number in range(16)]
    dinner = Dinner.of(guests, "5x4", 3, meet="table", rules=rules[:1])
    found = perfect_plan(dinner, 0, never)
    assert found is not None
    assert found.plan.sizes[:, 2].tolist() == [0, 0, 0]
    assert judge(found.plan).repeats == 0
    fewer = Dinner.of(guests[:13], "5x4", 3, rules=rules)
    found = perfect_plan(fewer, 0, lambda: False)
    assert found is not None
    assert judge(found.plan).score.broken == 0


@given(st.sampled_from([(4, 4, 3), (5, 5, 4), (7, 5, 4), (7, 7, 3)]), st.data(), st.integers(0, 5))
def test_guests_who_may_stay_away_share_a_letter(shape, data, seed):
    tables, seats, courses = shape
    people, maybes = tables * seats, data.draw(st.integers(1, tables))
    guests = [
        Guest(f"Guest {n}", fields={"maybe": "yes"} if n < maybes else {}) for n in range(people)
    ]
    dinner = with_maybes_spread(Dinner.of(guests, f"{tables}x{seats}", courses, meet="table"))
    plan = planned(dinner, seed)
    whole = judge(plan)
    assert (whole.repeats, whole.breaks) == (0, ())
    gone = data.draw(st.lists(st.sampled_from(range(maybes)), unique=True, min_size=1))
    left = plan.seats.copy()
    left[:, gone] = -1
    rest = Plan(dinner, left)
    assert (plan.sizes - rest.sizes).max() == 1
    # they never meet one another, so that nothing but their own introductions is lost
    lost = whole.new_pairs - judge(rest).new_pairs
    assert lost == whole.new_at_table[gone].sum() == len(gone) * courses * (seats - 1)


def test_one_table_at_which_not_all_are_at_once():
    rules = [Present("5", ("Main",)), Present("4", ("Dessert",))]
    dinner = Dinner(
        tuple(Guest(name) for name in ("Ana", "Bo", "Cy", "Di", "Ed")),
        tables_from("1x4", 4),
        (Course("Main"), Course("Dessert")),
        rules=tuple(rules),
    )
    found = perfect_plan(dinner, 0, never)
    assert found is None or ((found.plan.seats >= 0) == dinner.present).all()
