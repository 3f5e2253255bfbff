"""Circles of people who all know each other, too large or too few to be kept apart.

People who know each other are one course more, served before all others, whose tables are
their circles (`seating_solvers.bounds.shared.cliques`).
"""

from __future__ import annotations

import numpy as np

from seating.people.pairs import Ints, PairTable
from seating.words.sentences.said import Said
from seating.words.sentences.told import within
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.cliques import cliques
from seating_solvers.bounds.shared.least_loss import Sitting, least_loss, sittings
from seating_solvers.bounds.shared.reason import Reason


def circles_of_friends(setting: BoundSetting, sizes: list[Ints], again: int) -> Reason | None:
    """What is lost on people who meet again or were no strangers, in units of worth.

    Parameters
    ----------
    setting : BoundSetting
    sizes : list of ndarray of int64
        Guests at each table, for each course.
    again : int
        What is lost each time two share a table once more than the first time.

    Returns
    -------
    Reason or None
        None where circles say nothing.
    """
    known = _well_known(setting)
    if not _matter(setting, sizes, known):
        return None
    circles = cliques(known)
    before = Sitting(circles, np.ones_like(setting.present[0]), before=True)
    lost = _lost(setting, known) * setting.most_interest
    return Reason(
        least_loss([*sittings(sizes, setting.present), before], again, lost), why(circles)
    )


def why(circles: Ints) -> str:
    """The sentence, for circles of such sizes."""
    key = "bound_circle" if len(circles) == 1 else "bound_circles"
    return within(Said.of(key, circles=len(circles), most=int(circles.max())))


def _well_known(setting: BoundSetting) -> PairTable:
    """Pairs who count as no strangers: half an introduction is behind them."""
    prior = setting.dinner.prior
    well = prior.values >= setting.dinner.talk.worth.half
    return PairTable(prior.people, prior.keys[well], prior.values[well])


def _lost(setting: BoundSetting, known: PairTable) -> int:
    """What is lost on two of one circle at a table, at least."""
    if setting.talk != setting.dinner.talk:
        return 1
    worth, talk, least = setting.dinner.talk.worth, setting.least_talk, int(known.values.min())
    return worth(talk) + worth(least) - worth(talk + least)


def _matter(setting: BoundSetting, sizes: list[Ints], known: PairTable) -> bool:
    """Whether a circle could be larger than there are tables, or a table than circles."""
    if not len(known):
        return False
    guests = len(setting.dinner.guests)
    ends = [np.bincount(end, minlength=guests) for end in (known.first, known.second)]
    largest = int((ends[0] + ends[1]).max()) + 1
    fewest = guests / largest
    return any(largest > (size > 0).sum() or size.max() > fewest for size in sizes)
