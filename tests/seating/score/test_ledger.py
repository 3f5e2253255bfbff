import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, Plan, judge
from seating.people.pairs import all_pairs
from seating.score import ledger as counted
from seating.score.ledger import ledger_of
from tests.dinners import plans


@given(plans())
def test_rows_are_the_pairs_who_share_a_table(plan):
    shared: dict[tuple[int, int], int] = {}
    beside: dict[tuple[int, int], int] = {}
    counting = [course.meets != "nobody" for course in plan.dinner.courses]
    for course in np.flatnonzero(counting):
        for guest in range(len(plan.dinner.guests)):
            for other in range(guest):
                table = plan.table_of(course, guest)
                if table is not None and table == plan.table_of(course, other):
                    pair = (other, guest)
                    shared[pair] = shared.get(pair, 0) + 1
                    near = other in plan.neighbours(course, guest)
                    beside[pair] = beside.get(pair, 0) + near
    ledger = ledger_of(plan)
    pairs = list(zip(ledger.first.tolist(), ledger.second.tolist(), strict=True))
    assert pairs == sorted(shared)
    assert ledger.courses.tolist() == [shared[pair] for pair in pairs]
    assert ledger.beside.tolist() == [beside[pair] for pair in pairs]
    assert ledger.prior.tolist() == [plan.dinner.prior[pair] for pair in pairs]


@given(plans())
def test_courses_add_up(plan):
    total = ledger_of(plan)
    for column in ("talk", "courses", "beside"):
        alone = [
            int(getattr(ledger_of(plan, range(course, course + 1)), column).sum())
            for course in range(len(plan.dinner.courses))
        ]
        assert getattr(total, column).sum() == sum(alone)


@given(plans())
def test_each_pair_is_counted_for_both(plan):
    ledger = ledger_of(plan)
    by_guest = ledger.by_guest(ledger.talk)
    assert by_guest.sum() == 2 * ledger.talk.sum()
    for guest in range(len(plan.dinner.guests)):
        own = (ledger.first == guest) | (ledger.second == guest)
        assert by_guest[guest] == ledger.talk[own].sum()


def test_no_courses_and_nobody_near_leave_no_rows():
    plan = Plan.of(Dinner.of(["Ana", "Bo"], "2x1", 1), [[0, 1]])
    for ledger in (ledger_of(plan), ledger_of(plan, range(0))):
        assert len(ledger.keys) == len(ledger.talk) == len(ledger.gains) == 0
        assert ledger.by_guest(ledger.gains).tolist() == [0, 0]


@given(plans(), st.integers(1, 9))
def test_it_is_the_same_however_many_are_counted_at_a_time(plan, few):
    whole = ledger_of(plan)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counted, "AT_ONCE", few)
        parts = ledger_of(plan)
        for column in ("keys", "talk", "courses", "beside", "introduced", "meets"):
            assert getattr(parts, column).tolist() == getattr(whole, column).tolist()


def test_sums_are_not_bound_by_the_size_of_a_column():
    guests, courses = 40, 60
    dinner = Dinner.of([f"Guest {number}" for number in range(guests)], "1x40", courses)
    plan = Plan.of(dinner, [list(range(guests))] * courses)
    verdict, pairs = judge(plan), guests * (guests - 1) // 2
    assert verdict.ledger.courses.dtype == np.int16
    assert verdict.repeats == pairs * (courses - 1) > 1 << 15
    assert verdict.beside_again == guests * (courses - 1)


@given(plans())
def test_talk_of_any_pair_is_that_of_its_row_or_none(plan):
    ledger, people = ledger_of(plan), len(plan.dinner.guests)
    keys = np.array([one * people + two for one, two in all_pairs(range(people))], dtype=np.int64)
    talk = dict(zip(ledger.keys.tolist(), ledger.talk.tolist(), strict=True))
    assert ledger.talk_of(keys).tolist() == [talk.get(key, 0) for key in keys.tolist()]


@pytest.mark.parametrize("large", [1 << 30, -(1 << 30), 1 << 40, -(1 << 40)])
def test_columns_are_halved_only_where_their_numbers_stay_the_same(large):
    halved = counted._in_half
    assert halved(np.array([large, 1], dtype=np.int64)).tolist() == [large, 1]
    small = halved(np.array([(1 << 30) - 1, 1 - (1 << 30)], dtype=np.int64))
    assert small.tolist() == [(1 << 30) - 1, 1 - (1 << 30)]
    assert small.dtype == np.int32
