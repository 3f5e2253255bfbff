import numpy as np
from hypothesis import given

from seating import Dinner, Plan, Together
from seating.people.pairs import PairTable
from seating.score.chances import within_reach
from seating.score.score import judge
from tests.dinners import plans

NAMES = [str(number) for number in range(1, 9)]
EIGHT = Dinner.of(NAMES, "2x4", 2, meet="table")


def of(dinner, *rows):
    return judge(Plan(dinner, np.array(rows, dtype=np.int32))).unevenness


def test_nothing_is_uneven_where_everybody_meets_all_they_could():
    even = of(EIGHT.changed(courses=EIGHT.courses[:1]), range(8))
    assert (even.of_chances, even.of_repeats, even.of_seats, even.value) == (0, 0, 0, 0)


def test_every_pair_who_share_a_table_again_counts_and_wastes_two_chances():
    same = of(EIGHT, range(8), range(8))
    assert same.of_repeats == 12
    assert same.wasted.tolist() == [3] * 8
    assert same.value == 12 + 8 * 9


def test_a_third_time_costs_more_than_two_second_times():
    three = Dinner.of(NAMES[:2], "1x2", 3, meet="table")
    assert of(three, *[range(2)] * 3).of_repeats == 4
    two = Dinner.of(NAMES[:4], "2x2", 2, meet="table")
    assert of(two, range(4), range(4)).of_repeats == 2


def test_earlier_evenings_and_acquaintances_count_as_times_before():
    one = Dinner.of(NAMES[:2], "1x2", 1, meet="table")
    assert of(one, range(2)).of_repeats == 0
    assert of(one.changed(earlier=PairTable.of(2, {(0, 1): 3})), range(2)).of_repeats == 9 - 4
    knows = Dinner.of(NAMES[:2], "1x2", 1, meet="table", knows=[("1", "2")])
    assert of(knows, range(2)).of_repeats == 1


def test_pairs_who_are_bound_together_do_not_count_as_repeats():
    bound = EIGHT.changed(rules=(Together(("1", "2")),))
    assert of(bound, range(8), range(8)).of_repeats == 11


def test_sitting_alone_is_taken_in_turns():
    dinner = Dinner.of(NAMES[:3], "2x2", 2, meet="table")
    again = of(dinner, [0, 1, 2], [0, 1, 2])
    in_turn = of(dinner, [0, 1, 2], [0, 2, 3])
    assert again.missed.tolist() == [0, 0, 2]
    assert in_turn.missed.tolist() == [1, 0, 1]
    assert (again.of_seats, in_turn.of_seats) == (4, 2)
    assert in_turn.value < again.value


def test_it_is_flat_where_nobody_has_more_than_one_less_than_others():
    assert of(EIGHT.changed(courses=EIGHT.courses[:1]), range(8)).flat
    assert not of(EIGHT, range(8), range(8)).flat
    three = Dinner.of(NAMES[:3], "2x2", 2, meet="table")
    assert of(three, [0, 1, 2], [0, 2, 3]).flat
    assert not of(three, [0, 1, 2], [1, 0, 2]).flat


def test_whoever_sits_counts_and_nobody_else_when_it_is_flat():
    one_course = Dinner.of(NAMES[:6], "2x4", 1, meet="table")
    assert not of(one_course, [0, 4, 5, 6, 7, -1]).flat, "the guest on the first seat is alone"
    assert of(one_course, [0, 1, 2, 4, 5, 6]).flat
    assert of(one_course, [-1, 1, 2, 3, -1, -1]).flat, "who has no seat wastes nothing"
    assert of(one_course, [-1] * 6).flat is True


@given(plans())
def test_all_parts_are_what_a_plain_count_finds(plan):
    """Guest by guest, pair by pair and seat by seat, as the definition reads."""
    found, dinner = judge(plan).unevenness, plan.dinner
    chances = found.chances
    meets = judge(plan).meets
    people = range(len(dinner.guests))
    wasted = [max(int(chances.could_meet[one]) - int(meets[one]), 0) for one in people]
    missed = [0] * len(dinner.guests)
    times: dict[tuple[int, int], int] = {}
    for course in np.flatnonzero(dinner.meeting).tolist():
        for table in range(len(dinner.tables)):
            reach = within_reach(dinner, table)
            sitting = plan.at(course, table)
            for one in sitting:
                others = [two for two in sitting if two is not one]
                around = sum(bool(reach[one.seat - 1, two.seat - 1]) for two in others)
                missed[one.guest] += max(int(chances.best[course]) - around, 0)
                for two in others:
                    if one.guest < two.guest:
                        pair = one.guest, two.guest
                        times[pair] = times.get(pair, 0) + 1
    again, bound = 0, set(chances.bound.tolist())
    for (one, two), courses in times.items():
        if one * len(dinner.guests) + two not in bound:
            before = chances.before[one, two]
            again += max(before + courses - 1, 0) ** 2 - max(before - 1, 0) ** 2
    assert found.of_chances == sum(one**2 for one in wasted)
    assert found.of_repeats == again
    assert found.missed.tolist() == missed
    assert found.value == found.of_chances + again + sum(one**2 for one in missed)
