"""Several ways to plan one dinner, each starting from what those before it found."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace

from seating.dinner import Dinner
from seating.errors import InputError
from seating.plan import Plan
from seating.score import Score, judge
from seating_solvers.bounds import Bound
from seating_solvers.budget import Watch
from seating_solvers.result import Progress


@dataclass(frozen=True, eq=False)
class Answer:
    """A plan and how it came about.

    Parameters
    ----------
    plan : Plan
    score : Score
    solver : str
        Which way found it.
    stopped : str
        As in `seating_solvers.result.Result`.
    iterations : int
        Moves tried.
    """

    plan: Plan
    score: Score
    solver: str
    stopped: str
    iterations: int = 0


@dataclass
class Portfolio:
    """One call of `seating_solvers.solve`.

    Parameters
    ----------
    dinner : Dinner
    watch : Watch
        The budget being spent.
    seed : int
    bound : Bound
        What introductions cannot exceed.
    executor : concurrent.futures.Executor
        Runs searches side by side.
    progress : callable or None
        Told each better plan.
    """

    dinner: Dinner
    watch: Watch
    seed: int
    bound: Bound
    executor: Executor
    progress: Callable[[Progress], None] | None
    trace: list[Progress] = field(default_factory=list)

    def run(self, solver: str) -> Answer:
        """Plan by the way of that name."""
        ways: dict[str, Callable[[], Answer]] = {
            "auto": self.auto,
            "perfect": self.perfect_only,
            "anneal": self.anneal,
        }
        return ways[solver]()

    def auto(self) -> Answer:
        """Perfect courses where they fit, and annealing from there if they can be bettered."""
        perfect = self.perfect()
        if perfect is None:
            return self.anneal()
        if perfect.stopped in ("bound", "target"):
            return perfect
        found = self.anneal(perfect.plan)
        if found.score > perfect.score:
            return found
        return replace(perfect, stopped=found.stopped, iterations=found.iterations)

    def perfect_only(self) -> Answer:
        """Perfect courses, and nothing after them."""
        found = self.perfect()
        if found is None:
            hint = "it needs tables of one size, and a schedule that is known for them"
            raise InputError("no perfect courses fit this dinner", hint=hint)
        return found

    def perfect(self) -> Answer | None:
        """A plan from the nearest schedule known, or None."""
        from seating_solvers.perfect_plan import perfect_plan

        found = perfect_plan(self.dinner, self.seed, self.watch.over)
        if found is None:
            return None
        score = judge(found.plan).score
        self._tell(score, 0)
        return Answer(found.plan, score, "perfect", self._reached(score) or "settled")

    def anneal(self, start: Plan | None = None) -> Answer:
        """Annealing, from a plan or from nothing."""
        from seating_solvers.anneal import Waves
        from seating_solvers.search import Found

        def tell(found: Found, tried: int) -> None:
            self._tell(found.score, tried)

        waves = Waves(self.dinner, self.watch, self.seed, self.executor, self._target, tell)
        found, stopped = waves.run(None if start is None else start.seats)
        stopped = self._reached(found.score) or stopped
        return Answer(
            Plan(self.dinner, found.seats), found.score, "anneal", stopped, found.iterations
        )

    @property
    def _target(self) -> int:
        wanted = self.watch.budget.target
        return self.bound.value if wanted is None else min(wanted, self.bound.value)

    def _reached(self, score: Score) -> str | None:
        """Why a plan of this score needs no bettering, or None."""
        if score.levels >= (0, 0, self.bound.value):
            return "bound"
        return "target" if score.levels >= (0, 0, self._target) else None

    def _tell(self, score: Score, tried: int) -> None:
        if self.trace and score <= self.trace[-1].score:
            return
        step = Progress(self.watch.spent, tried, score, self.bound)
        self.trace.append(step)
        if self.progress is not None:
            self.progress(step)
