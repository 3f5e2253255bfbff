"""Which restarts go on: a start that leads nowhere is to cost little.

Restarts from nothing and from a given plan race each other for a few waves, the same number
of moves for every search; those that are ahead then go on alone. Where they get no further,
and the others are not far behind, these have their turn again. When several waves in a row,
each as long as all before it together, find nothing better, the search has settled.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from seating.dinner.dinner import Dinner
from seating_solvers.annealing.restarts import Restarts
from seating_solvers.annealing.search import Found, Search

RACE = 3
"""Waves after which only the better restarts go on."""

PATIENCE = 4
"""Waves without a better plan after which a search has settled."""

SMALL_GAIN = 0.0005
"""A gain below this share, and below half an introduction, is no reason to go on."""

MOST_RULE_PENALTY = 300.0
"""What a broken rule costs while walking, in introductions, at most."""


@dataclass
class Race:
    """Where restarts stand against each other.

    Parameters
    ----------
    ahead : list of Restarts
        Those that go on.
    dinner : Dinner
    doubt : int or None
        Stop after so many waves that leave rules broken.
    least_broken : int
        By how much every plan breaks rules, as far as that is proven.
    loose_target : callable
        Says at how many introductions a search may stop that lets tables be less even.
    """

    ahead: list[Restarts]
    dinner: Dinner
    doubt: int | None
    least_broken: int
    loose_target: Callable[[], int]
    behind: list[Restarts] = field(default_factory=list)
    incumbent: Found = field(init=False)
    waves: int = 0
    quiet: int = 0
    broken: int = 0

    def __post_init__(self) -> None:
        found = (restarts.incumbent for restarts in self.ahead)
        self.incumbent = max(found, key=lambda one: one.score)

    def next_wave(self, abreast: int) -> list[tuple[Restarts, float | None]]:
        """Who searches in the next wave, at what share of the hot end, of so many for one alone."""
        alone = len(self.ahead) == 1
        return [
            (restarts, reheat)
            for restarts in self.ahead
            for reheat in restarts.reheats(abreast, alone=alone)
        ]

    def took(self, restarts: Restarts, found: Found) -> bool:
        """Let restarts go on from what they found; whether that is the best so far."""
        if found.score > restarts.incumbent.score:
            restarts.incumbent = found
        if found.score > self.incumbent.score:
            self.incumbent = found
            return True
        return False

    def compare(self, wave: list[tuple[Restarts, Search, Found]]) -> None:
        """Let restarts see which of their searches of a wave came to more."""
        for restarts in self.ahead:
            restarts.compare((search, one) for mine, search, one in wave if mine is restarts)

    def over(self, before: Found) -> str | None:
        """After a wave, why to stop, if so: ``settled``, or ``broken`` for doubt.

        Parameters
        ----------
        before : Found
            The incumbent before that wave.
        """
        for restarts in self.ahead:
            self._press(restarts)
        self.waves += 1
        if self.waves == RACE:
            self.ahead.sort(key=lambda restarts: restarts.incumbent.score, reverse=True)
            self.ahead, self.behind = self.ahead[:1], self.ahead[1:]
        self.quiet = 0 if _worth_going_on(before, self.incumbent) else self.quiet + 1
        if self.quiet >= PATIENCE and self.incumbent.score.broken <= self.least_broken:
            self.ahead = [one for one in self.behind if one.may_overtake(self.incumbent)]
            self.behind, self.quiet = [], 0
            return None if self.ahead else "settled"
        self.broken += self.incumbent.score.broken > 0
        return "broken" if self.incumbent.score.broken and self.broken == self.doubt else None

    def _press(self, restarts: Restarts) -> None:
        """Ask more for rules that are still broken; of even tables less if nobody keeps the rules.

        Where one of them keeps all rules, there is no need for tables less even than its own.
        """
        restarts.press(MOST_RULE_PENALTY * self.dinner.talk.worth.unit)
        if self.incumbent.score.broken:
            restarts.loosen(self.dinner, self.loose_target())


def _worth_going_on(before: Found, after: Found) -> bool:
    old, new = before.score, after.score
    if (old.broken, old.shortfall) != (new.broken, new.shortfall):
        return True
    least = min(SMALL_GAIN * old.introductions, 0.5 * old.unit)
    return new.introductions - old.introductions > least
