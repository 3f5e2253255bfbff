"""Nobody gains more than there is to gain."""

from seating import Acquaintances, Dinner, Present
from seating.people.pairs import PairTable
from seating_solvers.bounds.everyone_meets import everyone_meets, pairs_to_gain, pairs_together
from seating_solvers.bounds.shared.bound_setting import BoundSetting

FOUR = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "1x4", 2, meet="table")


def test_every_two_strangers_meet_once():
    assert everyone_meets(BoundSetting.of(FOUR)).number == 6


def test_who_knows_another_gains_nothing_and_a_wish_counts_more():
    known = FOUR.changed(acquaintances=Acquaintances.of(4, [(0, 1), (0, 2)]))
    setting = BoundSetting.of(known.changed(interest=PairTable.of(4, {(2, 3): 3}, default=1)))
    assert everyone_meets(setting).number == 3 + 3
    assert (pairs_together(setting), pairs_to_gain(setting)) == (6, 4)


def test_who_is_never_there_at_once_does_not_meet():
    rules = [Present("1", ("Main",)), Present("2", ("Dessert",))]
    setting = BoundSetting.of(FOUR.changed(rules=rules))
    assert everyone_meets(setting).number == pairs_together(setting) == 5
