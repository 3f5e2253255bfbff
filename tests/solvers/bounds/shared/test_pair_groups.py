"""Pairs who could gain alike."""

from seating import Acquaintances, Apart, Dinner, Talk, Together
from seating.people.pairs import PairTable
from seating_solvers.bounds.everyone_meets import pairs_together
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.pair_groups import MOST_GROUPS, PairGroup, pair_groups

MET, KNOWS = (int(value) for value in Dinner.of(["Ana"]).talk.prior[1:3])


def dinner(rules=(), knows=(), room="2x4", guests=8):
    asked = Dinner.of([f"G{n}" for n in range(guests)], room, 2, rules=rules)
    return asked.changed(acquaintances=Acquaintances.of(guests, knows)) if knows else asked


def groups(asked, pairs=False, full=True):
    setting = BoundSetting.of(asked, pairs=pairs)
    return pair_groups(setting, pairs_together(setting), full=full)


def test_strangers_alone():
    assert groups(dinner()) == [PairGroup(0, 1, 28)]


def test_who_knows_each_other_and_who_is_close():
    knows = [(0, 1), (0, 2), (3, 4, 1), (5, 6, 3)]
    assert groups(dinner(knows=knows)) == [
        PairGroup(0, 1, 24),
        PairGroup(MET, 1, 1),
        PairGroup(KNOWS, 1, 2),
    ]


def test_who_is_kept_apart_or_together():
    rules = Apart(("1", "2")), Together(("3", "4")), Together(("5", "6"), ("Main",))
    found = groups(dinner(rules, knows=[(2, 3, 3)]))
    cap = dinner().talk.worth.cap
    assert found == [PairGroup(0, 1, 26), PairGroup(cap, 1, 1, always=True)]
    assert groups(dinner(rules, knows=[(2, 3, 3)]), full=False) == [PairGroup(0, 1, 26)]


def test_seats_too_far_for_any_talk_keep_nobody_together():
    far = dinner((Together(("1", "2")),), room="1x60:long")
    assert groups(far) == [PairGroup(0, 1, 28)]


def test_wishes_count_more():
    wished = dinner().changed(interest=PairTable.of(8, {(0, 1): 3}, default=1))
    assert groups(wished) == [PairGroup(0, 1, 27), PairGroup(0, 3, 1)]


def test_a_pair_that_is_listed_to_count_one_has_as_much_to_gain_as_others():
    listed = PairTable.of(8, {(0, 1): 1, (2, 3): 2}, default=1)
    asked = dinner(knows=[(4, 5)]).changed(interest=listed, talk=Talk("table"))
    found = groups(asked)
    assert sum(group.pairs for group in found if group.interest == 1 and not group.prior) == 26
    assert sum(group.pairs for group in found) == 27


def test_where_pairs_are_counted_people_who_know_each_other_gain_nothing():
    asked = dinner((Together(("3", "4")),), knows=[(0, 1), (2, 3)])
    assert groups(asked, pairs=True) == [PairGroup(0, 1, 26), PairGroup(1, 1, 1, always=True)]


def test_many_groups_are_taken_for_few_that_have_more_left_to_gain():
    values = {(0, other): 1 + other for other in range(1, 8)}
    wished = dinner().changed(interest=PairTable.of(8, values, default=1))
    found = groups(wished)
    assert len(found) <= MOST_GROUPS
    assert found == [PairGroup(0, 1, 21), PairGroup(0, 8, 7)]
