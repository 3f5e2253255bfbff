"""What a search gives back."""

from __future__ import annotations

from dataclasses import dataclass

from seating.dinner.plan import Plan
from seating.movement.movement import Movement
from seating.score.score import Score, Verdict
from seating_solvers.running.bound import Bound


@dataclass(frozen=True)
class Progress:
    """Where a search stands.

    Parameters
    ----------
    seconds : float
        Since it began.
    iterations : int
        Moves tried so far.
    score : Score
        The best so far.
    bound : Bound
        What the introductions cannot exceed.
    """

    seconds: float
    iterations: int
    score: Score
    bound: Bound


@dataclass(frozen=True, eq=False)
class Result:
    """A plan, how good it is, and how good it could be at most.

    Parameters
    ----------
    plan : Plan
    verdict : Verdict
        By `seating.score.score`, not by the solver.
    bound : Bound
        On introductions.
    pairs_bound : Bound
        On new pairs at one table.
    stopped : {"bound", "target", "time", "iterations", "settled", "interrupted"}
        Why the search ended: ``bound``: no plan can do better; ``target``: the budget's
        target is reached; ``settled``: several longer
        searches in a row found nothing better.
    seconds : float
    iterations : int
        Moves tried.
    seed : int
    solver : str
        Which solver found the plan: ``perfect``, ``companies`` (parties that moved as one),
        ``anneal`` or ``cpsat``; blank, as `stopped` is, for one that was given.
    trace : tuple of Progress
        Each improvement, in order.
    least_broken : int
        By how much every plan breaks rules, as far as that is proven.
    movement : Movement or None
        What the plan follows, where it is one that needs no names.
    """

    plan: Plan
    verdict: Verdict
    bound: Bound
    pairs_bound: Bound
    stopped: str
    seconds: float
    iterations: int
    seed: int
    solver: str
    trace: tuple[Progress, ...] = ()
    least_broken: int = 0
    movement: Movement | None = None

    @property
    def score(self) -> Score:
        """The plan's score."""
        return self.verdict.score
