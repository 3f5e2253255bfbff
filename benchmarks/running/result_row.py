"""What a row of ``results/runs.jsonl`` holds."""

from __future__ import annotations

from typing import TypedDict

Trace = list[list[float]]
"""Seconds and score of each improvement."""


class ResultRow(TypedDict, total=False):
    """One instance, as a solver or peer did it with one seed.

    Parameters
    ----------
    instance : str
        Its name.
    seed : int
    asked : str
        The solver or the peer that was asked for.
    score, bound : float
        Introductions of the plan, and what no plan exceeds.
    why : str
        The argument for the bound. Not told by peers.
    new_pairs : int
        Different pairs of strangers who share a table at least once.
    broken : int
        By how much rules are broken.
    stopped : str
        Why the search ended.
    solver : str
        The solver or peer that found the plan.
    seconds, prepare_seconds, whole_seconds : float
        Of solving, of making the library's dinner before, and of the whole process from its
        start to the plan. Peers have nothing to make.
    memory_mib : int
        The most memory the process held until then.
    guests, rules : int
        How many; who is away is no rule here. Rules are not told by peers, nor by old rows.
    kept_seconds : float or None
        When all rules were first kept; None if never. Not told by peers.
    trace : list of [float, float]
        Seconds and score of each improvement. Not told by peers.
    random : float
        Mean introductions of random plans. Not told by peers.
    plain : PlainAnnealing or None
        None where plain annealing is not asked. Not told by peers.
    goal : int or None
        The instance's.
    repeats, known : int
        Counted by the checker: how many times a pair shares a table again, and pairs who know
        each other and share one. Peers seat strangers, who know nobody.
    checked : float
        The score as the checker counts it. A peer's score is that already.
    agrees : bool
        Whether the checker counts what the solver says.
    machine, commit : str
        Where it was measured, and of what; the commit has a plus where the code was changed.
    """

    instance: str
    seed: int
    asked: str
    score: float
    bound: float
    why: str
    new_pairs: int
    broken: int
    stopped: str
    solver: str
    seconds: float
    prepare_seconds: float
    whole_seconds: float
    memory_mib: int
    guests: int
    rules: int
    kept_seconds: float | None
    trace: Trace
    random: float
    plain: PlainAnnealing | None
    goal: int | None
    repeats: int
    known: int
    checked: float
    agrees: bool
    machine: str
    commit: str


class PlainAnnealing(TypedDict):
    """Annealing from nothing, beside a plan that was found, with the same seed.

    Parameters
    ----------
    ceiling : float
        Seconds.
    same : bool
        Whether it is itself the search that was measured.
    score : float
        Reached in the end.
    then : float or None
        The score when the solver measured had finished; None if there was no plan yet.
    reaches : float or None
        The seconds after which it was as good; None if never.
    trace : list of [float, float]
        Seconds and score of each improvement.
    """

    ceiling: float
    same: bool
    score: float
    then: float | None
    reaches: float | None
    trace: Trace
