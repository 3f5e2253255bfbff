"""Nobody can gain more than there is to gain: all pairs who are ever there together."""

from __future__ import annotations

from seating.words.sentences.said import Said
from seating.words.sentences.told import within
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.reason import Reason

WHY = Said("bound_no_more_strangers")


def everyone_meets(setting: BoundSetting) -> Reason:
    """Upper bound on introductions when all strangers have met, in units of worth."""
    ordinary = pairs_together(setting) - len(setting.special)
    most = ordinary * setting.talk.worth.most + int(setting.special.values.sum())
    return Reason(most, within(WHY))


def pairs_together(setting: BoundSetting) -> int:
    """Pairs of guests who are both there at some course."""
    patterns, _, counts = setting.attendance
    total = 0
    for place, (pattern, count) in enumerate(zip(patterns, counts.tolist(), strict=True)):
        if pattern.any():
            total += count * (count - 1) // 2
        for other, others in zip(patterns[place + 1 :], counts[place + 1 :].tolist(), strict=True):
            if (pattern & other).any():
                total += count * others
    return total


def pairs_to_gain(setting: BoundSetting) -> int:
    """Pairs who are there together and may talk, and have something left to gain."""
    return pairs_together(setting) - int((setting.special.values == 0).sum())
