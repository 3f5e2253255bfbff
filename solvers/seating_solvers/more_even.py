"""The end of a search: its plan made more even, where that costs nothing else."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass

from seating.dinner.plan import Plan
from seating.score.score import Verdict, judge
from seating_solvers.bounds.late_bounds import LateBounds
from seating_solvers.bounds.least_uneven import least_uneven_for
from seating_solvers.bounds.tightest import upper_bounds
from seating_solvers.running.even_share import EVEN_SHARE
from seating_solvers.running.when_to_stop import Watch


@dataclass(frozen=True)
class MoreEven:
    """Makes a plan more even that has as many introductions as a search could find.

    Parameters
    ----------
    watch : Watch
        Of the search; `EVEN_SHARE` of its budget is spent beside its own moves, at most.
    bounds : LateBounds
    seed : int
    executor : concurrent.futures.Executor
    abreast : int
        Searches of a wave.
    flat : bool
        Whether a plan in which everyone meets as many, and again as seldom, is even enough.
    exact : bool
        Whether introductions may not fall by anything, or by less than scores tell apart.
    """

    watch: Watch
    bounds: LateBounds
    seed: int
    executor: Executor
    abreast: int
    flat: bool
    exact: bool

    def run(self, plan: Plan, compiled: Callable[[], bool]) -> Plan:
        """The plan with seats dealt in turn, then annealed if there is time; if small, the evenest.

        Parameters
        ----------
        plan : Plan
        compiled : callable
            Compiles kernels if they are not; says whether there are any then.
        """
        from seating_solvers.placing.seats_in_turn import seats_in_turn

        plan = seats_in_turn(plan)
        if self.watch.over():
            return plan
        verdict = judge(plan)
        least, unevenness = self._least(verdict), verdict.unevenness
        if unevenness.value <= least or (self.flat and unevenness.flat) or not compiled():
            return plan
        return self._evened(plan, verdict, least)

    def _least(self, verdict: Verdict) -> int:
        """Unevenness that no plan is below which fills its tables as this one; 0 if not known."""
        if verdict.breaks:  # plans that keep rules may bring fewer together
            pairs = upper_bounds(verdict.plan.dinner, verdict.plan)[1]
        else:
            pairs = self.bounds.both_short_of(verdict)[1]
        return least_uneven_for(verdict.plan, pairs) or 0

    def _evened(self, plan: Plan, verdict: Verdict, least: int) -> Plan:
        from seating_solvers.annealing.even_out import EvenOut
        from seating_solvers.cpsat.proof import likely

        dinner, watch = plan.dinner, self.watch.extended(EVEN_SHARE)
        evener = EvenOut(
            dinner, watch, self.seed, self.executor, self.abreast, least, exact=self.exact
        )
        plan = evener.run(plan)
        if not likely(dinner) or judge(plan).unevenness.value <= least or watch.over():
            return plan
        from seating_solvers.cpsat.effort import effort_to_prove
        from seating_solvers.cpsat.least_uneven_plan import least_uneven_plan

        floor = evener.floor(verdict.score)
        return least_uneven_plan(plan, effort_to_prove(watch, self.seed), floor)[0]
