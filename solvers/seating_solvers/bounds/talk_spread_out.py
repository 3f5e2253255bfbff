"""All talk of the evening, shared out to all pairs as well as it can be."""

from __future__ import annotations

from seating.words.sentences.said import Said
from seating.words.sentences.told import within
from seating_solvers.bounds.everyone_meets import pairs_to_gain
from seating_solvers.bounds.losses import repeats
from seating_solvers.bounds.shared.amounts_of_talk import amounts_of_talk
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.evenings_of_pairs import evenings_of_pairs
from seating_solvers.bounds.shared.flattest import flattest
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
    talk, worth = amounts_of_talk(setting), setting.talk.worth
    pairs = max(0, min(pairs_to_gain(setting), _most_at_a_table(setting)))
    at_once = -(-seats // setting.most_interest)
    most = evenings_of_pairs(worth, talk, setting.courses, pairs, at_once)
    if most is None:
        most = flattest(worth, talk, pairs)
    return Reason(most * setting.most_interest, within(WHY))


def _most_at_a_table(setting: BoundSetting) -> int:
    """How many pairs can share a table at all."""
    again = max((times for times, _ in repeats(setting)), default=0)
    sizes = setting.spread.high
    return int((sizes * (sizes - 1) // 2).sum()) - again
