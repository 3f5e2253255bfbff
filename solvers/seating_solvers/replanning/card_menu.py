"""Plans of one evening by how many guests get a new card, and which of them is worth its cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from seating.dinner.plan import Plan
from seating.score.score import Score, Verdict, judge, tenth
from seating.words.errors import InputError
from seating.words.figures import counted

NONE, FREE = "none", "free"
"""How many cards may change: as few as can be, or any number."""


@dataclass(frozen=True, eq=False)
class CardStep:
    """A plan, and what it costs.

    Parameters
    ----------
    plan : Plan
    whose : tuple of int
        Guests whose card says something else.
    seats : int
        Seats of theirs that are others.
    """

    plan: Plan
    whose: tuple[int, ...]
    seats: int

    @property
    def cards(self) -> int:
        """How many cards change."""
        return len(self.whose)

    @cached_property
    def verdict(self) -> Verdict:
        """What the plan is worth."""
        return judge(self.plan)

    @property
    def score(self) -> Score:
        """Its score."""
        return self.verdict.uneven_score

    @property
    def broken(self) -> tuple[int, int]:
        """By how much rules are broken and goals are missed."""
        return self.score.broken, self.score.shortfall


@dataclass(frozen=True, eq=False)
class CardMenu:
    """The plans worth choosing from, each with more changed cards than the last, and better.

    Parameters
    ----------
    steps : tuple of CardStep
        The first moves nobody who need not be.
    """

    steps: tuple[CardStep, ...]

    @classmethod
    def of(cls, found: Sequence[CardStep]) -> CardMenu:
        """The menu of all plans that were found, at least one."""
        steps: list[CardStep] = []
        for step in sorted(found, key=lambda one: (one.cards, *_worst_first(one))):
            if not steps or _better(step.score, steps[-1].score):
                steps.append(step)
        return cls(tuple(steps))

    def chosen(self, cards: int | str | None = None) -> CardStep:
        """The plan to take.

        Parameters
        ----------
        cards : int or {"none", "free"}, optional
            How many may change at most. When left out, of the plans that break fewest rules and
            miss fewest goals the last at which a changed card still brings an introduction.

        Raises
        ------
        InputError
            If every plan changes more cards.
        """
        if cards == NONE:
            return self.steps[0]
        if cards == FREE:
            return self.steps[-1]
        if cards is None:
            least = min(step.broken for step in self.steps)
            able = [step for step in self.steps if step.broken == least]
            return max(able, key=lambda step: (step.score.expected - step.cards, step.cards))
        able = [step for step in self.steps if step.cards <= int(cards)]
        if not able:
            what = f"at least {counted(self.steps[0].cards, 'card')} must change"
            raise InputError(what, value=str(cards), hint="--cards none changes no more than these")
        return able[-1]


def _better(one: Score, other: Score) -> bool:
    """Whether a score is better by more than is told apart."""
    if one.levels[:2] != other.levels[:2]:
        return one.levels[:2] > other.levels[:2]
    return one.weighted >= other.weighted + tenth(one.unit)


def _worst_first(step: CardStep) -> tuple[int, ...]:
    """So that of plans with as many cards the best comes first."""
    return (*(-level for level in step.score.levels[:3]), step.seats)
