"""Which solver runs when: each starts from what those before it found."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import Spread, even_spread
from seating.dinner.plan import Plan
from seating.score.score import Score, judge
from seating.words.errors import InputError
from seating_solvers.annealing.first_plan import first_plan
from seating_solvers.bounds.late_bounds import LateBounds
from seating_solvers.running.contradiction import Contradiction
from seating_solvers.running.even_share import EVEN_RESERVE, may_be_evened
from seating_solvers.running.result import Progress
from seating_solvers.running.when_to_stop import Watch

if TYPE_CHECKING:
    from seating_solvers.annealing.search import Found

DOUBT = 5
"""Waves after which it is to be found out whether rules that are still broken can be kept."""

AGAIN = 1_000_003
"""Added to the seed of searches after that, so that they are not the same once more."""

PARTY_SHARE = 0.6
"""Of the budget, for parties that move as one, before guests move one by one."""

LEAST_LEFT = 20_000
"""Moves that must be left of a budget for another annealing."""

FIRST_SHARE = 0.2
"""Of the budget, for the plan that the constraint model starts from."""


@dataclass(frozen=True, eq=False)
class Answer:
    """A plan and how it came about.

    Parameters
    ----------
    plan : Plan
    score : Score
    solver : str
        Which solver found it.
    stopped : str
        As in `seating_solvers.running.result.Result`.
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
    bounds : LateBounds
        What introductions, and new pairs at a table, cannot exceed.
    executor : concurrent.futures.Executor
        Runs searches side by side.
    progress : callable or None
        Told each better plan.
    best_effort : bool, optional
        Whether to plan a dinner whose rules contradict each other too.
    compiling : callable, optional
        Called before kernels are compiled.
    abreast : int, optional
        Searches of a wave of annealing.
    even_out : bool, optional
        Whether to make the plan more even in the end.
    start : Plan, optional
        Where searches begin, in place of schedules.
    """

    dinner: Dinner
    watch: Watch
    seed: int
    bounds: LateBounds
    executor: Executor
    progress: Callable[[Progress], None] | None
    best_effort: bool = True
    compiling: Callable[[], None] | None = None
    abreast: int = 2
    even_out: bool = True
    start: Plan | None = None
    least_broken: int = 0
    trace: list[Progress] = field(default_factory=list)

    def run(self, solver: str) -> Answer:
        """Plan by the solver of that name."""
        solvers: dict[str, Callable[[], Answer]] = {
            "auto": self.auto,
            "anneal": self.anneal,
            "cpsat": self.cpsat,
        }
        self._count_first()
        if solver == "perfect":
            return self.perfect_only()
        whole, reserve = self.watch, EVEN_RESERVE if self._evens else 0.0
        self.watch = whole.sooner(reserve)
        found, self.watch = solvers[solver](), whole
        return self.evened(found)

    @property
    def _evens(self) -> bool:
        return self.even_out and may_be_evened(self.dinner)

    def evened(self, found: Answer) -> Answer:
        """The plan made more even, where that costs no rule, no goal and no introduction."""
        from seating_solvers.more_even import MoreEven

        if not self._evens or self.watch.stop.is_set():
            return found
        flat = found.solver == "perfect"
        exact = found.stopped in ("bound", "target")
        more = MoreEven(
            self.watch, self.bounds, self.seed, self.executor, self.abreast, flat=flat, exact=exact
        )
        plan = more.run(found.plan, self.compile_first)
        return replace(found, plan=plan, score=judge(plan).score)

    def _count_first(self) -> None:
        """Before any search, look for rules that cannot be kept because numbers are against it."""
        if not self.dinner.rules:  # what counts them takes long to import
            return
        from seating_solvers.impossible.first_impossible import impossible_by_counting

        found = impossible_by_counting(self.dinner)
        if found is not None and not self.best_effort:
            raise Contradiction(found)
        self.least_broken = 0 if found is None else 1

    def compile_first(self) -> bool:
        """Compile kernels if none are kept; whether there are any then.

        The watch stands still meanwhile, and a first plan is told. There are none if the host would
        not wait.
        """
        from seating_solvers.compiling import needs_compiling, warm_until

        over = self.watch.stop.is_set
        if not needs_compiling(self.dinner):
            return True
        if over():
            return False
        if self.compiling is not None:
            self.compiling()
        with self.watch.still():
            self._tell_first()
            warm_until(self.dinner, over)
        return not over()

    def _tell_first(self) -> None:
        if self.progress is not None and not self.trace:
            score = judge(first_plan(self.dinner, self.seed)).uneven_score
            self.progress(Progress(self.watch.spent, 0, score, self.bounds.introductions))

    def _uncompiled(self, start: Plan | None, tried: int) -> Answer:
        plan = start or first_plan(self.dinner, self.seed)
        return Answer(plan, judge(plan).uneven_score, "anneal", "interrupted", tried)

    def auto(self) -> Answer:
        """Perfect courses, or parties that move as one; annealing; of small dinners, a proof."""
        found = self._perfect_or_annealed()
        if found.stopped == "settled" and not found.score.broken and self._small:
            return self._proven(found)
        return found

    def _perfect_or_annealed(self) -> Answer:
        first = self._made() if self.start is None else self._begun(self.start)
        if first is None or first.stopped not in ("bound", "target"):
            first = self.mended(self.by_parties(first))
        if first is None:
            return self.anneal()
        if first.stopped in ("bound", "target"):
            return first
        if self.watch.over() and not first.score.broken:
            return replace(first, stopped=self.watch.why)
        found = self.anneal(first.plan, first.iterations)
        if self._worth(found.plan, found.score) > self._worth(first.plan, first.score):
            return found if first.solver == "perfect" else replace(found, solver=first.solver)
        return replace(first, stopped=found.stopped, iterations=found.iterations)

    def _begun(self, start: Plan) -> Answer:
        return self._answer(start, judge(start).uneven_score, "anneal")

    def _answer(self, plan: Plan, score: Score, solver: str, tried: int = 0) -> Answer:
        """A plan that a solver has found, told of, and whether it needs no bettering."""
        self._tell(score, tried)
        return Answer(plan, score, solver, self._reached(plan, score) or "settled", tried)

    @property
    def _small(self) -> bool:
        from seating_solvers.cpsat.proof import likely

        return likely(self.dinner)

    def perfect_only(self) -> Answer:
        """Perfect courses, and nothing after them."""
        found = self.perfect()
        if found is None:
            hint = "no schedule is known for so many tables and courses"
            raise InputError("no perfect courses fit this dinner", hint=hint)
        return found

    def perfect(self) -> Answer | None:
        """A plan from the nearest schedule known, or None."""
        from seating_solvers.placing.perfect_plan import perfect_plan

        found = perfect_plan(self.dinner, self.seed, self.watch.over)
        if found is None:
            return None
        return self._answer(found.plan, judge(found.plan).uneven_score, "perfect")

    def _made(self) -> Answer | None:
        """A plan made without annealing guests: of whole parties, or of a schedule for guests."""
        from seating_solvers.parties import has_parties

        found = None
        if has_parties(self.dinner):
            if not self.compile_first():
                return self._uncompiled(None, 0)
            found = self.whole_parties()
        if found is not None and not found.score.broken:
            return found
        found = self.mended(found)  # time goes to broken rules before another plan is made
        if found is not None and self.watch.over():
            return found
        perfect = self.perfect()
        both = [one for one in (perfect, found) if one is not None]
        return max(both, key=lambda one: self._worth(one.plan, one.score), default=None)

    def whole_parties(self) -> Answer | None:
        """A plan in which parties were seated as one, or None where none can be made."""
        from seating_solvers.parties.party_search import whole_parties

        plan = whole_parties(self.dinner, self.seed, self.watch.part(PARTY_SHARE).over)
        if plan is None:
            return None
        return self._answer(plan, judge(plan).uneven_score, "companies")

    def by_parties(self, first: Answer | None) -> Answer | None:
        """A plan where parties moved as one, if a rule calls for it and it is the better."""
        from seating_solvers.parties import asks_for_parties

        if (first and not first.score.broken) or not asks_for_parties(self.dinner):
            return first
        from seating_solvers.parties.party_search import party_plan

        if not self.compile_first():
            return first
        watch = self.watch.part(PARTY_SHARE)
        found = party_plan(self.dinner, watch, self.seed, self.executor, self.abreast)
        if found is None:
            return first
        plan, tried = found
        score = judge(plan).uneven_score
        if first is not None and self._worth(first.plan, first.score) >= self._worth(plan, score):
            return replace(first, iterations=tried)
        return self._answer(plan, score, "companies", tried)

    def mended(self, first: Answer | None) -> Answer | None:
        """The plan with broken rules mended by moves directed at them, if it is a large one."""
        if first is None or not first.score.broken:
            return first
        from seating_solvers.annealing.mend_first import mend_first

        if not self.compile_first():
            return first
        plan, more = mend_first(first.plan, self.watch, self.seed)
        score, tried = judge(plan).uneven_score, first.iterations + more
        if self._worth(plan, score) <= self._worth(first.plan, first.score):
            return replace(first, iterations=tried)
        return self._answer(plan, score, "anneal", tried)

    def anneal(self, start: Plan | None = None, tried: int = 0) -> Answer:
        """Annealing, from a plan or from nothing, after so many moves tried before."""
        if not self.compile_first():
            return self._uncompiled(start, tried)
        watch = self.watch.resumed(0.0, tried)
        found, stopped = self._waves(watch, start, doubt=DOUBT, tried=tried)
        found = replace(found, iterations=tried + found.iterations)
        if found.score.broken and not self.watch.stop.is_set():
            found, stopped = self._kept(found)
        elif not self.watch.stop.is_set() and self._off(found):
            found, stopped = self._more_even(found, stopped)
        plan = self._plan(found)
        stopped = self._reached(plan, found.score) or stopped
        return Answer(plan, found.score, "anneal", stopped, found.iterations)

    def _plan(self, found: Found) -> Plan:
        return Plan(self.dinner, found.seats)

    def _off(self, found: Found) -> int:
        """By how many guests tables are fuller or thinner than the dinner wants."""
        return self._spread.off(self._plan(found).sizes)

    def _worth(self, plan: Plan, score: Score) -> tuple[int, ...]:
        """What plans are compared by: rules first, then how tables are filled, then the rest."""
        off = self._spread.off(plan.sizes)
        return -score.broken, -off, -score.shortfall, score.weighted

    def _more_even(self, found: Found, stopped: str) -> tuple[Found, str]:
        """Annealing from seats that keep all rules and fill tables as the dinner wants.

        Where a search let tables be filled otherwise to keep the rules, the constraint model
        is asked whether that need be.
        """
        from seating_solvers.cpsat.evener_seats import evener_seats

        paused, tried = self.watch.spent, found.iterations
        seats = evener_seats(
            self.dinner,
            self.seed,
            timed=self.watch.budget.seconds is not None,
            over=self.watch.stop.is_set,
            than=self._off(found),
        )
        if seats is None:
            return found, stopped
        watch = self.watch.resumed(self.watch.spent - paused, tried)
        left = watch.budget.iterations
        plan = Plan(self.dinner, seats)
        if watch.over() or (left is not None and left < LEAST_LEFT):
            return replace(found, seats=plan.seats, score=judge(plan).uneven_score), stopped
        again, stopped = self._waves(watch, plan, tried=tried, even=True)
        return replace(again, iterations=tried + again.iterations), stopped

    def _kept(self, found: Found) -> tuple[Found, str]:
        """Annealing from seats that keep all rules, where a search found none by itself."""
        from seating_solvers.cpsat.contradictions.mend_or_explain import mend_or_explain

        paused, tried = self.watch.spent, found.iterations
        seats, least = mend_or_explain(
            self.dinner,
            self.seed,
            timed=self.watch.budget.seconds is not None,
            over=self.watch.stop.is_set,
            best_effort=self.best_effort,
            impossible=self.least_broken > 0,
        )
        self.least_broken = max(self.least_broken, least)
        start = Plan(self.dinner, found.seats if seats is None else seats)
        self._tell(judge(start).uneven_score, tried)
        watch = self.watch.resumed(self.watch.spent - paused, tried)
        again, stopped = self._waves(watch, start, tried=tried)
        best = max(found, again, key=lambda one: self._worth(self._plan(one), one.score))
        return replace(best, iterations=tried + again.iterations), stopped

    def _waves(
        self,
        watch: Watch,
        start: Plan | None,
        doubt: int | None = None,
        tried: int = 0,
        even: bool = False,
    ) -> tuple[Found, str]:
        """Annealing, after so many moves tried before; `even` goes on from the start alone."""
        from seating_solvers.annealing.waves import Waves

        def tell(found: Found, more: int) -> None:
            self._tell(found.score, tried + more)

        seed = self.seed + AGAIN if tried else self.seed
        waves = Waves(
            self.dinner,
            watch,
            seed,
            self.executor,
            target=self._target,
            however_filled=self._however_filled,
            tell=tell,
            doubt=doubt,
            least_broken=self.least_broken,
            abreast=self.abreast,
            even=even,
        )
        return waves.run(None if start is None else start.seats)

    def cpsat(self) -> Answer:
        """The constraint model, until the best plan is proven best, from a plan by annealing."""
        if not self.compile_first():
            return self._uncompiled(None, 0)
        first, stopped = self._waves(self.watch.part(FIRST_SHARE), None)
        plan = Plan(self.dinner, first.seats)
        reached = self._reached(plan, first.score)
        found = Answer(plan, first.score, "anneal", reached or stopped, first.iterations)
        return found if reached or self.watch.stop.is_set() else self._proven(found)

    def _proven(self, start: Answer) -> Answer:
        """A plan proven best, or at least not worse than the start."""
        from seating_solvers.cpsat.proof import proven

        def tell(score: Score) -> None:
            self._tell(score, start.iterations)

        watch = self.watch.resumed(0.0, start.iterations)
        most = self.bounds.introductions.value
        found = proven(self.dinner, watch, self.seed, start.plan, most, tell)
        self.bounds.proven(found.bound)
        plan = Plan(self.dinner, found.seats)
        stopped = "bound" if found.best else self._reached(plan, found.score) or watch.why
        return Answer(plan, found.score, "cpsat", stopped, start.iterations)

    @cached_property
    def _spread(self) -> Spread:
        """How the dinner wants tables to be filled."""
        return even_spread(self.dinner)

    @property
    def _target(self) -> int:
        return self._at_most(self.bounds.tightest().value)

    def _however_filled(self) -> int:
        """The introductions at which a search may stop that fills tables as it comes."""
        return self._at_most(self.bounds.however_filled)

    def _at_most(self, bound: int) -> int:
        asked = self.watch.budget.target
        return bound if asked is None else min(asked, bound)

    def _reached(self, plan: Plan, score: Score) -> str | None:
        """Why a plan of this score needs no bettering, or None."""
        bound = self.bounds.short_of(score)
        filled = self._spread.holds(plan.sizes)
        if filled and score.reaches(bound.value):
            return "bound"
        target = self._target if filled else self._however_filled()
        return "target" if score.reaches(target) else None

    def _tell(self, score: Score, tried: int) -> None:
        if self.trace and score <= self.trace[-1].score:
            return
        step = Progress(self.watch.spent, tried, score, self.bounds.short_of(score))
        self.trace.append(step)
        if self.progress is not None:
            self.progress(step)
