"""All talk of the evening, shared out to all pairs as well as it can be."""

from __future__ import annotations

from seating.words.sentences.said import Said
from seating.words.sentences.told import within
from seating_solvers.bounds.everyone_meets import pairs_to_gain, pairs_together
from seating_solvers.bounds.losses import repeats
from seating_solvers.bounds.shared.amounts_of_talk import amounts_of_talk
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.evenings_of_pairs import evenings_of_pairs
from seating_solvers.bounds.shared.flattest import flattest
from seating_solvers.bounds.shared.pair_groups import PairGroup, pair_groups
from seating_solvers.bounds.shared.reason import Reason

WHY = Said("bound_so_much_talk")


def talk_spread_out(setting: BoundSetting, seats: int) -> Reason:
    """Upper bound on introductions however talk falls on pairs, in units of worth.

    Parameters
    ----------
    setting : BoundSetting
    seats : int
        The bound of `seats_at_a_table`.
    """
    talk, worth, courses = amounts_of_talk(setting), setting.talk.worth, setting.courses
    room = max(0, _most_at_a_table(setting))
    at_once = -(-seats // setting.most_interest)
    full = at_once == sum(count * worth(amount) for amount, count in talk.items())
    groups = pair_groups(setting, pairs_together(setting), full=full)
    every = min(room, sum(group.pairs for group in groups))
    most = evenings_of_pairs(worth, talk, courses, groups, (every, at_once))
    if most is None:
        pairs = min(room, pairs_to_gain(setting))
        alike = [PairGroup(0, setting.most_interest, pairs)]
        most = evenings_of_pairs(worth, talk, courses, alike, (pairs, at_once))
        if most is None:
            most = flattest(worth, talk, pairs) * setting.most_interest
    # rounded prices may make a little more of it than there is
    return Reason(min(most, seats), within(WHY))


def _most_at_a_table(setting: BoundSetting) -> int:
    """How many pairs can share a table at all."""
    again = max((times for times, _ in repeats(setting)), default=0)
    sizes = setting.spread.high
    return int((sizes * (sizes - 1) // 2).sum()) - again
