import numpy as np
from hypothesis import given

from seating import Course, Dinner, Guest, Plan, Talk, judge
from seating.score.history import History, history_of, remembered
from seating.words.guest_of import NUMBER
from tests.dinners import plans

TABLE = Talk("table")


def evening(*guests):
    """Two earlier courses at one table of all these guests."""
    dinner = Dinner.of(guests, f"{len(guests)}", 2, meet="table")
    return Plan.of(dinner, [list(range(len(guests)))] * 2)


def talked(guests, earlier):
    return list(remembered(Dinner.of(guests).guests, earlier, TABLE).talk)


def test_names_that_both_evenings_know_once():
    assert talked(["Cy", "Bo", "Ana"], evening("Ana", "Bo")) == [(1, 2, 2)]
    assert talked(["cy", "BO\u200b"], evening("Bo", "Cy")) == [(0, 1, 2)]


def test_ids_go_before_names_where_that_is_asked():
    earlier = evening(Guest("Ana Ruiz", "a"), Guest("Bo", "b"))
    tonight = Dinner.of([Guest("Ana Lund", "a"), Guest("Bo", "b")]).guests
    assert list(remembered(tonight, earlier, TABLE, "id").talk) == [(0, 1, 2)]
    assert talked(tonight, earlier) == [], "an id alone may have been given anew"


def test_numbers_in_a_list_are_no_ids():
    assert talked(["Dee", "Eve"], evening("Ana", "Bo")) == []


def test_namesakes_are_not_guessed():
    earlier = evening("Ana", "Ana", "Bo")
    assert talked(["Ana", "Bo"], earlier) == []
    assert talked(["Ana", "Ana", "Bo"], evening("Ana", "Bo")) == []


def test_namesakes_with_ids_are_known():
    twins = (Guest("Ana", "a1"), Guest("Ana", "a2"), Guest("Bo", "b"))
    assert talked(twins, evening(twins[1], twins[2])) == [(1, 2, 2)]


def test_nobody_is_two_earlier_guests():
    earlier = evening(Guest("Ana Ruiz", "a"), Guest("Ana", "z"), Guest("Bo", "b"))
    tonight = Dinner.of([Guest("Ana", "a"), Guest("Bo", "b")]).guests
    assert talked(tonight, earlier) == [(0, 1, 2)]
    assert list(remembered(tonight, earlier, TABLE, "id").talk) == [(0, 1, 2)]


def test_tonights_way_to_meet_counts_the_earlier_seats():
    earlier = evening("Ana", "Bo")
    near = remembered(earlier.dinner.guests, earlier, Talk("near"))
    across = Talk("near").between(earlier.dinner.tables[0])[0, 1]
    assert near.talk[0, 1] == 2 * across


@given(plans())
def test_an_evening_repeated_gains_what_a_longer_one_would(plan):
    dinner = plan.dinner
    after = remembered(dinner.guests, plan, dinner.talk)
    again = dinner.changed(acquaintances=dinner.acquaintances | after)
    courses = [
        Course(f"Course {number}", meets=course.meets)
        for number, course in enumerate([*dinner.courses, *dinner.courses])
    ]
    long = Dinner.of(dinner.guests, dinner.tables, courses).changed(
        acquaintances=dinner.acquaintances, interest=dinner.interest, talk=dinner.talk
    )
    both = judge(Plan.of(long, np.concatenate([plan.seats, plan.seats]))).introductions
    first = judge(plan).introductions
    assert first + judge(Plan.of(again, plan.seats)).introductions == both


def test_how_often_and_how_near_people_met_is_counted():
    first, second = evening("Ana", "Bo", "Cy"), evening("Bo", "Ana")
    tonight = Dinner.of(["Ana", "Bo", "Cy", "Dee"]).guests
    near = Talk("near")
    total = history_of(tonight, first, near)[0] + history_of(tonight, second, near)[0]
    assert list(total.evenings) == [(0, 1, 2), (0, 2, 1), (1, 2, 1)]
    assert list(total.courses) == [(0, 1, 4), (0, 2, 2), (1, 2, 2)]
    assert total.beside[0, 1] == 4
    assert total.there == (frozenset({0, 1, 2}), frozenset({0, 1}))
    talk = near.between(first.dinner.tables[0])[0, 1] + near.between(second.dinner.tables[0])[0, 1]
    assert total.talk[0, 1] == 2 * talk


def test_no_evening_is_nothing():
    nothing = History.none(3)
    assert not len(nothing.courses)
    assert nothing.there == ()
    assert not len(nothing.acquaintances.talk)


def test_who_had_a_numbered_card_is_nobody_of_another_evening():
    guests = [Guest(f"Guest {number}", fields={NUMBER: str(number)}) for number in (1, 2)]
    guests.append(Guest("Maud Moss", fields={NUMBER: "3"}))
    earlier = Plan.of(Dinner.of(guests, courses=1), [[0, 1, 2]])
    found, same = history_of(guests, earlier, Talk())
    assert same.now.tolist() == [-1, -1, 2]
    assert found.there == (frozenset({2}),)


def test_who_was_there_for_a_part_was_there():
    earlier = Plan.of(Dinner.of(["Ana", "Bo", "Cy"], "3", 2), [[0, 1, -1], [0, -1, -1]])
    found, _ = history_of(earlier.dinner.guests, earlier, TABLE)
    assert found.there == (frozenset({0, 1}),)
