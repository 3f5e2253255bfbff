"""Which line of searches goes on: a start that leads nowhere is to cost little.

Two lines, from nothing and from a given plan, race each other for a few waves, the same
number of moves for every search; the line that is ahead then goes on alone. Where it gets
no further, and the other is not far behind, that has its turn again. When several waves in
a row, each as long as all before it together, find nothing better, the search has settled.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from seating.dinner.dinner import Dinner
from seating_solvers.annealing.restarts import Line
from seating_solvers.annealing.search import Found

RACE = 3
"""Waves after which only the better of two lines goes on."""

PATIENCE = 4
"""Waves without a better plan after which a search has settled."""

SMALL_GAIN = 0.0005
"""A gain below this share, and below half an introduction, is no reason to go on."""


@dataclass
class Race:
    """Where the lines of a search stand.

    Parameters
    ----------
    lines : list of Line
        Those that go on.
    dinner : Dinner
    doubt : int or None
        Stop after so many waves that leave rules broken.
    least_broken : int
        By how much every plan breaks rules, as far as that is proven.
    """

    lines: list[Line]
    dinner: Dinner
    doubt: int | None
    least_broken: int
    behind: list[Line] = field(default_factory=list)
    best: Found = field(init=False)
    waves: int = 0
    quiet: int = 0
    broken: int = 0

    def __post_init__(self) -> None:
        self.best = max((line.best for line in self.lines), key=lambda found: found.score)

    def heats(self, line: Line, abreast: int) -> list[float | None]:
        """The heats of a line's searches in the next wave, of so many for a line alone."""
        return line.heats(abreast, alone=len(self.lines) == 1)

    def took(self, line: Line, found: Found) -> bool:
        """Let a line go on from what it found; whether that is the best so far."""
        if found.score > line.best.score:
            line.best = found
        if found.score > self.best.score:
            self.best = found
            return True
        return False

    def over(self, before: Found) -> str | None:
        """After a wave, why to stop, if so: ``settled``, or ``broken`` for doubt.

        Parameters
        ----------
        before : Found
            The best before that wave.
        """
        for line in self.lines:
            line.loosen(self.dinner)
        self.waves += 1
        if self.waves == RACE:
            self.lines.sort(key=lambda line: line.best.score, reverse=True)
            self.lines, self.behind = self.lines[:1], self.lines[1:]
        self.quiet = 0 if _worth_going_on(before, self.best) else self.quiet + 1
        if self.quiet >= PATIENCE and self.best.score.broken <= self.least_broken:
            self.lines = [line for line in self.behind if line.near(self.best)]
            self.behind, self.quiet = [], 0
            return None if self.lines else "settled"
        self.broken += self.best.score.broken > 0
        return "broken" if self.best.score.broken and self.broken == self.doubt else None


def _worth_going_on(before: Found, after: Found) -> bool:
    old, new = before.score, after.score
    if (old.broken, old.shortfall) != (new.broken, new.shortfall):
        return True
    least = min(SMALL_GAIN * old.introductions, 0.5 * old.unit)
    return new.introductions - old.introductions > least
